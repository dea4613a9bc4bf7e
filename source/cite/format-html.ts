/*
A quote as HTML: a figure with the attribution outside of the quotation, as the HTML Standard has it.
*/
import type {StoredQuote} from '../store/quote-store.js';
import {describeSpeaker} from './describe-quote.js';
import {describeSource, joinNames, type CitedDate, type Source} from './describe-source.js';
import {escapeMarkup} from './escape-markup.js';
import {joinFilled} from './join-filled.js';
import {markWords} from './mark-words.js';
import {formatIsoDate} from './partial-date.js';

const formatTime = ({words, parts}: CitedDate): string =>
	(parts === undefined ? escapeMarkup(words) : `<time datetime="${formatIsoDate(parts)}">${escapeMarkup(words)}</time>`);

const formatTitle = ({title, address}: Source): string => {
	const shown = title === '' ? address ?? '' : title;
	const link = address === undefined ? escapeMarkup(shown) : `<a href="${escapeMarkup(address)}">${escapeMarkup(shown)}</a>`;
	return link === '' ? '' : `<cite>${link}</cite>`;
};

const formatSource = (source: Source): string => {
	const {authors, outlet, date, accessed} = source;
	const issue = joinFilled([outlet === '' ? '' : `<i>${escapeMarkup(outlet)}</i>`, date === null ? '' : formatTime(date)], ', ');
	const title = joinFilled([formatTitle(source), authors.length === 0 ? '' : `by ${escapeMarkup(joinNames(authors))}`], ', ');
	return joinFilled([joinFilled([title, issue === '' ? '' : `(${issue})`], ' '), accessed === null ? '' : `accessed ${formatTime(accessed)}`], ', ');
};

/**
A quote as a figure of HTML: its paragraphs in a `blockquote`, who said it and where in the caption. Several lines, without a last line break.
*/
export const formatHtml = (cited: StoredQuote): string => {
	const {quote, article} = cited;
	const source = describeSource(cited);
	const {isKnown, certainty, name, role} = describeSpeaker(quote);
	const speaker = isKnown ? `<strong>${escapeMarkup(name)}</strong>${escapeMarkup(role)}` : escapeMarkup(name);
	const address = source.address === undefined ? '' : ` cite="${escapeMarkup(source.address)}"`;
	const paragraphs = markWords(quote).text.split('\n').filter(line => line.trim() !== '').map(line => `<p>${escapeMarkup(line)}</p>`);
	return [
		'<figure>',
		`<blockquote${address} lang="${escapeMarkup(article.lang)}" dir="auto">`,
		...paragraphs,
		'</blockquote>',
		`<figcaption dir="auto">${joinFilled([`— ${certainty}${speaker}`, formatSource(source)], ', ')}</figcaption>`,
		'</figure>',
	].join('\n');
};
