/*
A quote to take away in words: exactly as they stand, who said them, and where.
*/
import type {StoredQuote} from '../store/quote-store.js';
import {describeSpeaker} from './describe-quote.js';
import {describeSource, joinNames, type Source} from './describe-source.js';
import {escapeAddress, escapeMarkdown} from './escape-markdown.js';
import {joinFilled} from './join-filled.js';
import {markWords} from './mark-words.js';
import type {QuoteForm} from './quote-forms.js';

const joinIssue = (outlet: string, date: string): string => {
	const issue = joinFilled([outlet, date], ', ');
	return issue === '' ? '' : `(${issue})`;
};

const describeAuthors = ({authors}: Source): string => authors.length === 0 ? '' : `by ${joinNames(authors)}`;

const formatPlain = (cited: StoredQuote): string => {
	const {quote, article} = cited;
	const source = describeSource(cited);
	const {certainty, name, role} = describeSpeaker(quote);
	const title = joinFilled([source.title, describeAuthors(source)], ', ');
	const accessed = source.accessed === null ? '' : `Accessed ${source.accessed.words}`;
	return joinFilled([markWords(quote).text, `— ${certainty}${name}${role}`, joinFilled([title, joinIssue(source.outlet, source.date?.words ?? '')], ' '), article.url ?? '', accessed], '\n');
};

const linkTitle = ({title}: Source, url: string | null): string => {
	const address = url === null ? undefined : escapeAddress(url);
	const escaped = escapeMarkdown(title);
	return address === undefined ? escaped : `[${escaped === '' ? escapeMarkdown(address) : escaped}](${address})`;
};

const formatMarkdown = (cited: StoredQuote): string => {
	const {quote, article} = cited;
	const source = describeSource(cited);
	const {isKnown, certainty, name, role} = describeSpeaker(quote);
	const speaker = isKnown ? `**${escapeMarkdown(name)}**` : name;
	const title = joinFilled([linkTitle(source, article.url), escapeMarkdown(describeAuthors(source))], ', ');
	const outlet = source.outlet === '' ? '' : `*${escapeMarkdown(source.outlet)}*`;
	const where = joinFilled([title, joinIssue(outlet, escapeMarkdown(source.date?.words ?? ''))], ' ');
	const accessed = source.accessed === null ? '' : `accessed ${escapeMarkdown(source.accessed.words)}`;
	const lines = [...escapeMarkdown(markWords(quote).text).split('\n'), '', joinFilled([`— ${certainty}${speaker}${escapeMarkdown(role)}`, where, accessed], ', ')];
	return lines.map(line => `> ${line}`.trimEnd()).join('\n');
};

/**
A quote with its marks, speaker, role, headline, writers, outlet, date, link and date of access, as far as they are known; its words are never changed, in Markdown escaped so that they show as they are. Several lines, without a last line break.
*/
export const formatQuote = (cited: StoredQuote, form: Extract<QuoteForm, 'plain' | 'markdown'>): string => (form === 'plain' ? formatPlain(cited) : formatMarkdown(cited));
