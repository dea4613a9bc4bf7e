/*
From a verb's form to the lemmas it can be a form of, by the rules of English spelling.
*/
import {irregularForms} from '../language/en/cue-verbs.js';
import {remember} from './remember.js';

/**
What a form says: `past` also stands for the participle, which English spells alike.
*/
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

const stemsOf = (stem: string): readonly string[] => {
	const isDoubled = stem.length > 2 && stem.at(-1) === stem.at(-2);
	return [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : []), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
};

const compute = (word: string): readonly string[] => {
	const irregular = irregularForms[word];
	if (irregular !== undefined && Object.hasOwn(irregularForms, word)) {
		return [irregular];
	}

	if (word.endsWith('ing') && word.length > 5) {
		return stemsOf(word.slice(0, -3));
	}

	if (word.endsWith('ed') && word.length > 3) {
		return stemsOf(word.slice(0, -2));
	}

	return word.endsWith('s') && word.length > 3 && !word.endsWith('ss') ? [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2), ...stemsOf(word.slice(0, -2))] : [])] : [word];
};

/**
The lemmas that a folded word can be a form of, itself first where it has no ending.
*/
export const lemmasOf: (word: string) => readonly string[] = remember(compute);

/**
The form that a folded word has, judged by its ending.
*/
export function formOf(word: string): VerbForm {
	if (word.endsWith('ing') && word.length > 4) {
		return 'ing';
	}

	if (Object.hasOwn(irregularForms, word)) {
		return word.endsWith('s') ? 'third' : 'past';
	}

	if (word.endsWith('ed')) {
		return 'past';
	}

	return word.endsWith('s') && !word.endsWith('ss') ? 'third' : 'base';
}
