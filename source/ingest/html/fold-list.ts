import {foldText} from '../../language/fold-text.js';

/**
The words of a table, which commas part, folded as lines are when they are compared with it.
*/
export const foldList = (words: string): readonly string[] => words.split(', ').map(word => foldText(word).text);
