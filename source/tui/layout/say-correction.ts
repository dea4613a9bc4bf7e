import type {Corrected, Undone} from '../../library/corrections/correct-quote.js';
import {describeCorrection} from '../../library/corrections/correction.js';

/**
The notice of a correction made; where its speaker is nobody else's name, of that: it may be a slip.
*/
export const sayCorrection = ({correction, stranger}: Corrected): string => (stranger === undefined || correction.type !== 'quote'
	? `Saved (U takes it back): ${describeCorrection(correction)}`
	: `Saved, but nobody else is called ${correction.speaker} (U takes it back)${stranger.nearest === undefined ? '' : `; did you mean ${stranger.nearest}?`}`);

/**
The notice of a correction taken back: who is said to have spoken now, where that is known.
*/
export const sayUndone = ({correction, speaker}: Undone): string => {
	const isOfQuote = correction.type === 'quote' && speaker !== undefined;
	return `Taken back: ${isOfQuote ? `${describeCorrection({...correction, speaker, role: null})} again` : describeCorrection(correction)}`;
};
