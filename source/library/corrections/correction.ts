/*
What a person has put right: facts about who is who and who said what, kept in a file of their own and laid over what was detected.
*/
import {foldText} from '../../language/fold-text.js';
import {foldWords} from '../../language/fold-words.js';
import type {SpeakerKind} from '../../quotes/quote.js';

/**
Speakers of these names are shown as `to`: `merge` where that is a speaker of the library too, `rename` where it is a better name. `role` and `kind` are theirs from then on; null leaves what each article says.
*/
export type NameCorrection = {
	readonly type: 'merge' | 'rename';
	readonly names: readonly string[];
	readonly to: string;
	readonly role: string | null;
	readonly kind: SpeakerKind | null;
};

/**
One quote's speaker, null for unknown. The quote is known again by its article (`articleId`, `path`), its exact words, the text right before and after it, and its offset: each may be null or empty, for a person may have written less.
*/
export type QuoteCorrection = {
	readonly type: 'quote';
	readonly words: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number | null;
	readonly path: string | null;
	readonly articleId: string | null;
	readonly speaker: string | null;
	readonly role: string | null;
	readonly kind: SpeakerKind | null;
};

/**
One thing put right.
*/
export type Correction = NameCorrection | QuoteCorrection;

/**
Names of the same key are the same name: case, accents and punctuation do not count.
*/
export const keyOfName = (name: string): string => {
	const words = foldWords(name);
	return words.length === 0 ? foldText(name).text.trim() : words.join(' ');
};

const shorten = (text: string): string => {
	const [...characters] = text;
	return characters.length <= 60 ? text : `${characters.slice(0, 59).join('').trimEnd()}…`;
};

const letterOrDigit = /[\p{Letter}\p{Number}]/u;

/**
The longest name, in UTF-16 code units.
*/
export const longestName = 300;

/**
Whether a text can be somebody's name.
*/
export const isName = (text: string): boolean => text.length <= longestName && letterOrDigit.test(text);

/**
A correction in one sentence without a full stop: "“I ran,” is by Tomasz Weil", "Sanders and Sarah Sanders are Sarah Huckabee Sanders".
*/
export const describeCorrection = (correction: Correction): string => {
	const role = correction.role === null ? '' : `, ${correction.role}`;
	if (correction.type === 'quote') {
		return `“${shorten(correction.words)}” is by ${correction.speaker === null ? 'an unknown speaker' : `${correction.speaker}${role}`}`;
	}

	const {names, to} = correction;
	const listed = new Intl.ListFormat('en', {type: 'conjunction'}).format(names);
	return `${listed} ${names.length === 1 ? 'is' : 'are'} ${correction.type === 'rename' ? 'called ' : ''}${to}${role}`;
};
