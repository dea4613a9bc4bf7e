import type {Article} from '../../article/article.js';
import {explainAttribution} from '../../cite/explain-attribution.js';
import type {Quote} from '../../quotes/quote.js';
import {toInlineText} from './inline-text.js';
import type {Output} from './output.js';
import {wrapText} from './wrap-text.js';

const indent = 4;
const labelWidth = 12;

/**
The lines under a quote that say how it is known who spoke, and by which id the quote can be corrected.
*/
export const formatEvidence = (quote: Quote, article: Article, {style, width}: Pick<Output, 'style' | 'width'>): readonly string[] => {
	const evidence = [...explainAttribution(quote, article), {label: 'id', text: quote.id}];
	return evidence.flatMap(({label, text}) => wrapText(toInlineText(text), Math.max(1, width - indent - labelWidth)).map((line, index) =>
		' '.repeat(indent) + style.aside((index === 0 ? label : '').padEnd(labelWidth)) + line));
};
