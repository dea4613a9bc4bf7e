/*
The words, punctuation and quotations of an article's narrative, as every later stage reads them.
*/
import type {Span} from '../language/span.js';

/**
`quotation` stands for a whole quotation; what is inside it has tokens of its own in another stream.
*/
export type TokenKind = 'word' | 'number' | 'mark' | 'quotation';

/**
One token. `lower` is folded enough to look up: lower case, straight apostrophes, without a possessive ending or an abbreviation's period.
`quotation` is the index of the quotation that it is (or, in an inner stream, that it stands in); -1 for none.
*/
export type Token = Span & {
	readonly kind: TokenKind;
	readonly text: string;
	readonly lower: string;
	readonly isCapital: boolean;
	readonly isPossessive: boolean;
	readonly isAbbreviation: boolean;
	readonly quotation: number;
};

/**
A run of tokens, `from` inclusive, `to` exclusive, by index.
*/
export type Run = {readonly from: number; readonly to: number};

/**
One sentence of a stream: quotations count as one token, so `"I will," he said.` is one sentence. `paragraph` is the index of its block.
*/
export type Sentence = Run & {readonly paragraph: number};

/**
Whether a token is a dash of any kind.
*/
export const isDash = (token: Token): boolean => token.kind === 'mark' && /^(?:-+|–|—)$/v.test(token.text);

/**
Whether a token has no small letter: NATO, J.K., 1987.
*/
export const isShouted = ({text}: Pick<Token, 'text'>): boolean => text === text.toUpperCase();
