import type {Span} from './span.js';

/**
What the program must know of a language to read it. English is the one form of it so far (`en/`); for others, quotation marks are found and speakers left unknown.
*/
export type Language = {
	/**
	BCP 47 primary subtag.
	*/
	readonly tag: string;

	/**
	Sentences of a stretch of text, in order, without the white space between them. Offsets are into `text`.
	*/
	readonly findSentences: (text: string, within?: Span) => readonly Span[];
};
