/*
A quote to take away: its words exactly as they stand, who said them, and where.
*/
import {doubtfulConfidence, type Quote} from '../quotes/quote.js';
import type {ArticleSummary, StoredQuote} from '../store/quote-store.js';
import {escapeAddress, escapeMarkdown} from './escape-markdown.js';
import {formatDate} from './format-date.js';
import {markWords} from './mark-words.js';
import {titleOf} from './title-of.js';
import {wordDay} from './word-day.js';

/**
The forms a quote can be taken away in.
*/
export type QuoteForm = 'plain' | 'markdown';

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

type Source = {readonly certainty: string; readonly name: string; readonly role: string};

// "probably" where the attribution is doubtful: what is copied must not be surer than what was shown.
const describeSpeaker = ({kind, attribution: {speaker, confidence}}: Quote): Source => {
	if (speaker === null) {
		return {certainty: '', name: 'speaker not identified', role: ''};
	}

	const certainty = confidence < doubtfulConfidence ? 'probably ' : '';
	const roles = [speaker.role === null ? '' : oneLine(speaker.role), kind === 'indirect' ? 'as reported' : ''].filter(role => role !== '');
	return {certainty, name: oneLine(speaker.name), role: roles.map(role => `, ${role}`).join('')};
};

// First words would pass for a headline in a citation: what has none is found by its file.
const citeTitle = ({headline, path}: ArticleSummary): string => titleOf({headline, path});

const describeIssue = (article: ArticleSummary, formatOutlet: (outlet: string) => string): string =>
	[article.outlet === null ? '' : formatOutlet(oneLine(article.outlet)), wordDay(article, formatDate)].filter(part => part !== '').join(', ');

const formatPlain = ({quote, article}: StoredQuote): string => {
	const {certainty, name, role} = describeSpeaker(quote);
	const issue = describeIssue(article, outlet => outlet);
	const source = [oneLine(citeTitle(article)), issue === '' ? '' : `(${issue})`].filter(part => part !== '').join(' ');
	return [markWords(quote).text, `— ${certainty}${name}${role}`, source, article.url ?? ''].filter(line => line !== '').join('\n');
};

const formatMarkdown = ({quote, article}: StoredQuote): string => {
	const {certainty, name, role} = describeSpeaker(quote);
	const issue = describeIssue(article, outlet => `*${escapeMarkdown(outlet)}*`);
	const address = article.url === null ? undefined : escapeAddress(article.url);
	const title = escapeMarkdown(oneLine(citeTitle(article)));
	const link = address === undefined ? title : `[${title === '' ? escapeMarkdown(address) : title}](${address})`;
	const source = [link, issue === '' ? '' : `(${issue})`].filter(part => part !== '').join(' ');
	const speaker = quote.attribution.speaker === null ? name : `**${escapeMarkdown(name)}**`;
	const lines = [...escapeMarkdown(markWords(quote).text).split('\n'), '', [`— ${certainty}${speaker}${escapeMarkdown(role)}`, source].filter(part => part !== '').join(', ')];
	return lines.map(line => `> ${line}`.trimEnd()).join('\n');
};

/**
A quote with its marks, speaker, role, headline, outlet, date and link, as far as they are known; its words are never changed, in Markdown escaped so that they show as they are. Several lines, without a last line break.
*/
export const formatQuote = (stored: StoredQuote, form: QuoteForm): string => (form === 'plain' ? formatPlain(stored) : formatMarkdown(stored));
