/*
A quotation is what stands between two quotation marks, or a turn of a transcript, whatever it is: speech, a title, a nickname, a word held with tongs.
*/
import type {Span} from '../language/span.js';

/**
One stretch between quotation marks within one block. `start` and `end` leave the marks out, `outer` has them.
`isUnclosed`: no closing mark was written in its block. `isContinued`: the next quotation is the same utterance's next paragraph. `isTurn`: it has no marks, and is a turn of a transcript or an interview. `asks`: whether a turn that names nobody is a question or an answer.
*/
export type Quotation = Span & {
	readonly outer: Span;
	readonly block: number;
	readonly isSingle: boolean;
	readonly isUnclosed: boolean;
	readonly isContinued: boolean;
	readonly isTurn?: boolean;
	readonly asks?: boolean;
};
