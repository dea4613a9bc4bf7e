import {editDistance} from '../language/edit-distance.js';
import {editsOf} from '../search/expand-words.js';

/**
Whether a folded word is meant by another, slips forgiven as search forgives them.
*/
export const isSlipOf = (asked: string, word: string): boolean => editDistance(asked, word, editsOf(asked)) <= editsOf(asked);
