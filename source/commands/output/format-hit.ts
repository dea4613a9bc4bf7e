import {markWords} from '../../cite/mark-words.js';
import {titleOf} from '../../cite/title-of.js';
import {countArticles} from '../../search/join-duplicates.js';
import type {Hit} from '../../search/query.js';
import type {ArticleSummary} from '../../store/quote-store.js';
import {listedDay} from './day-of.js';
import {describeSpeaker, formatSpeaker} from './describe-speaker.js';
import {toInlineText} from './inline-text.js';
import type {Output} from './output.js';
import {paintSpans} from './paint-spans.js';
import {findLines, wrapText} from './wrap-text.js';

const indent = '  ';

/**
What is known of an article, on one line: headline, section, date.
*/
export const describeArticle = (article: Pick<ArticleSummary, 'headline' | 'path' | 'section' | 'outlet' | 'published' | 'dayOf'>): string =>
	[titleOf(article), article.section, article.outlet, listedDay(article)]
		.filter(part => part !== null && part !== '')
		.map(part => toInlineText(part!))
		.join(' · ');

/**
The lines of a quote found, for people: its words in marks, who said it, and where; matches set off, and what is not spelled as it was asked told. `isNew` where it was not among those last seen.
*/
export const formatHit = (hit: Hit, {style, width}: Output, isNew = false): readonly string[] => {
	const {stored: {quote, article}, matches, slips = []} = hit;
	const articles = countArticles(hit);
	const spelled = slips.length === 0 ? '' : `spelled ${slips.map(word => `“${toInlineText(word)}”`).join(', ')} · `;
	const {text: words, spans} = markWords(quote, matches.text);
	const text = toInlineText(words);
	const painted = spans.map(span => ({...span, paint: style.match}));
	const indented = {style, width: width - indent.length};
	return [
		...findLines(text, width).map(line => paintSpans(text, line, painted)),
		...formatSpeaker(describeSpeaker(quote.attribution), matches.speaker, indented).map(line => indent + line),
		...wrapText(`${isNew ? 'new · ' : ''}${spelled}${describeArticle(article)}${articles > 1 ? ` · in ${articles} articles` : ''}`, indented.width).map(line => indent + style.aside(line)),
	];
};
