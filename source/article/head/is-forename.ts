import {femaleForenames, maleForenames, sharedForenames} from '../../language/en/forenames.js';
import {foldWord} from '../../language/fold-text.js';

/**
Whether a word is a given name that newsread knows.
*/
export const isForename = (word: string): boolean => {
	const folded = foldWord(word);
	return maleForenames.has(folded) || femaleForenames.has(folded) || sharedForenames.has(folded);
};
