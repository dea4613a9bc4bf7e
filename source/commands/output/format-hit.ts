import {titleOf} from '../../cite/title-of.js';
import type {Span} from '../../language/span.js';
import type {Quote} from '../../quotes/quote.js';
import type {Hit} from '../../search/query.js';
import type {ArticleSummary} from '../../store/quote-store.js';
import {describeSpeaker, formatSpeaker} from './describe-speaker.js';
import {toInlineText} from './inline-text.js';
import type {Output} from './output.js';
import {paintSpans} from './paint-spans.js';
import {findLines, wrapText} from './wrap-text.js';

const indent = '  ';

type Marked = {
	readonly text: string;
	readonly spans: readonly Span[];
};

/*
A quote's text is its parts joined by a space; shown, each part stands in marks of its own, for what the article puts between them is left out.
*/
const markParts = ({kind, text, parts}: Quote, spans: readonly Span[]): Marked => {
	const shown = toInlineText(text);
	if (kind === 'indirect') {
		return {text: shown, spans};
	}

	let marked = '';
	let at = 0;
	const shifts: Array<{readonly start: number; readonly end: number; readonly by: number}> = [];
	for (const [index, part] of parts.entries()) {
		const end = index === parts.length - 1 ? shown.length : Math.min(shown.length, at + part.end - part.start);
		marked += `${index === 0 ? '' : ' '}“`;
		shifts.push({start: at, end, by: marked.length - at});
		marked += `${shown.slice(at, end)}”`;
		at = end + 1;
	}

	const moved = shifts.flatMap(({start, end, by}) => spans
		.filter(span => span.start < end && span.end > start)
		.map(span => ({start: Math.max(span.start, start) + by, end: Math.min(span.end, end) + by})));
	return {text: marked, spans: moved};
};

/**
What is known of an article, on one line: headline, section, date.
*/
export const describeArticle = (article: Pick<ArticleSummary, 'headline' | 'path' | 'section' | 'outlet' | 'published'>): string =>
	[titleOf(article), article.section, article.outlet, article.published?.slice(0, 10)]
		.filter(part => part !== null && part !== undefined && part !== '')
		.map(part => toInlineText(part!))
		.join(' · ');

/**
The lines of a quote found, for people: its words in marks, who said it, and where; matches set off.
*/
export const formatHit = ({stored: {quote, article}, matches}: Hit, {style, width}: Output): readonly string[] => {
	const {text, spans} = markParts(quote, matches.text);
	const painted = spans.map(span => ({...span, paint: style.match}));
	const indented = {style, width: width - indent.length};
	return [
		...findLines(text, width).map(line => paintSpans(text, line, painted)),
		...formatSpeaker(describeSpeaker(quote.attribution), matches.speaker, indented).map(line => indent + line),
		...wrapText(describeArticle(article), indented.width).map(line => indent + style.aside(line)),
	];
};
