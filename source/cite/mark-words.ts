/*
A quote's words as they are shown: each part in marks of its own, for what the article puts between the parts is left out.
*/
import type {Span} from '../language/span.js';
import type {Quote} from '../quotes/quote.js';

/**
Words in their marks, with spans of them.
*/
export type MarkedWords = {
	readonly text: string;
	readonly spans: readonly Span[];
};

/**
A quote's words with quotation marks round each of its parts: “We had no choice,” “The girders are gone.” Those of an indirect quote are the reporter's, and have none.
`spans`, given in the quote's text, come back in the words with their marks; what lies across two parts comes back as two.
*/
export const markWords = ({kind, text, parts}: Pick<Quote, 'kind' | 'text' | 'parts'>, spans: readonly Span[] = []): MarkedWords => {
	if (kind === 'indirect') {
		return {text, spans};
	}

	const shifts: Array<Span & {readonly by: number}> = [];
	let marked = '';
	let at = 0;
	for (const [index, part] of parts.length === 0 ? [{start: 0, end: 0}].entries() : parts.entries()) {
		const isLast = index >= parts.length - 1;
		const end = isLast ? text.length : Math.min(text.length, at + part.end - part.start);
		marked += index === 0 ? '“' : ' “';
		shifts.push({start: at, end, by: marked.length - at});
		marked += `${text.slice(at, end)}”`;
		at = end + 1;
	}

	const moved = spans.flatMap(span => shifts
		.filter(({start, end}) => span.start < end && span.end > start)
		.map(({start, end, by}) => ({start: Math.max(span.start, start) + by, end: Math.min(span.end, end) + by})));
	return {text: marked, spans: moved};
};
