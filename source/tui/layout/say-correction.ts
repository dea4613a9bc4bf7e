import {describeCorrection, type Correction} from '../../library/corrections/correction.js';

/**
The notice of a correction made (`by` 1) or taken back (-1).
*/
export const sayCorrection = (correction: Correction, by: 1 | -1): string =>
	by === 1 ? `Saved (U takes it back): ${describeCorrection(correction)}` : `Taken back: ${describeCorrection(correction)}`;
