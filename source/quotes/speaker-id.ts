import {foldText} from '../language/fold-text.js';

/**
A folded form of a name, stable across runs.
*/
export const toSpeakerId = (name: string): string => foldText(name).text.replaceAll(/[^\p{Letter}\p{Number}]+/gv, '-').replaceAll(/^-|-$/gv, '');
