/*
A quotation is a span between quotation marks, whatever it is. A quote is an utterance: one or more quotations with the attribution that says who spoke.
*/
import type {Span} from '../language/span.js';

/**
`direct`: a full utterance in marks. `partial`: a fragment in marks inside a reported sentence. `written`: a tweet, a letter, a statement. `indirect`: no marks.
*/
export type QuoteKind = 'direct' | 'partial' | 'written' | 'indirect';

/**
What kind of body a speaker is. `unnamed`: someone the article does not name ("a senior official").
*/
export type SpeakerKind = 'person' | 'organization' | 'group' | 'unnamed' | 'unknown';

/**
The one who spoke, as this article knows them. `id` is unique within the article and stable across runs: a folded form of the name.
`name` is the fullest name in the article without title or leading article; `role` their title or office in the article's words.
*/
export type Speaker = {
	readonly id: string;
	readonly name: string;
	readonly role: string | null;
	readonly kind: SpeakerKind;

	/**
	Whether a person has said who bears this name: then all of that name and kind in a library are one, whatever their roles.
	*/
	readonly isSettled?: boolean;
};

/**
A span together with its words.
*/
export type Phrase = Span & {
	readonly text: string;
};

/**
Who said a quote, and how we know. `speaker`, `mention` and `cue` are null where unknown; unknown beats wrong.
*/
export type Attribution = {
	readonly speaker: Speaker | null;

	/**
	The words that decided, even in another sentence: "White House press secretary Sarah Huckabee Sanders", "she".
	*/
	readonly mention: Phrase | null;

	/**
	The words that announce speech: "told", "according to".
	*/
	readonly cue: Phrase | null;

	/**
	The name of the rule that decided, such as `quote-mention-cue`; `none` where none did, `corrected` where a person has.
	*/
	readonly rule: string;

	/**
	From 0 to 1: the share of such attributions that are right.
	*/
	readonly confidence: number;

	/**
	The speaker that would have been named otherwise; null where there was no other candidate.
	*/
	readonly runnerUp: Speaker | null;
};

/**
Another place in the article where the same words of the same speaker stand: its key points, headline, caption, or the body again.
*/
export type Occurrence = {
	readonly parts: readonly Span[];
	readonly where: 'body' | 'headline' | 'standfirst' | 'key-point' | 'caption';
};

/**
One utterance. `parts` are the spans between the outer marks, marks excluded; `text` their exact words joined by one space.
`id` is a hash of the article's id, the folded words and their ordinal among equal words, so it survives edits elsewhere.
*/
export type Quote = {
	readonly id: string;
	readonly articleId: string;
	readonly kind: QuoteKind;
	readonly text: string;
	readonly parts: readonly Span[];
	readonly attribution: Attribution;
	readonly occurrences: readonly Occurrence[];
};

/**
Below this confidence a speaker is shown as doubtful.
*/
export const doubtfulConfidence = 0.7;

/**
The rule of an attribution that a person has made: its runner-up is what was detected.
*/
export const correctedRule = 'corrected';
