import type {Undone} from '../../library/corrections/correct-quote.js';
import {describeCorrection, type Correction} from '../../library/corrections/correction.js';

/**
The notice of a correction made.
*/
export const sayCorrection = (correction: Correction): string => `Saved (U takes it back): ${describeCorrection(correction)}`;

/**
The notice of a correction taken back: who is said to have spoken now, where that is known.
*/
export const sayUndone = ({correction, speaker}: Undone): string => {
	const isOfQuote = correction.type === 'quote' && speaker !== undefined;
	return `Taken back: ${isOfQuote ? `${describeCorrection({...correction, speaker, role: null})} again` : describeCorrection(correction)}`;
};
