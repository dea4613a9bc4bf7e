import {editDistance} from '../language/edit-distance.js';

/**
How many slips of the hand a word may have and still be meant, as search has it: one from 4 letters, two from 8.
*/
export const slipsFor = ({length}: string): number => length < 4 ? 0 : (length < 8 ? 1 : 2);

/**
Whether a folded word is meant by another, slips forgiven.
*/
export const isSlipOf = (asked: string, word: string): boolean => editDistance(asked, word, slipsFor(asked)) <= slipsFor(asked);
