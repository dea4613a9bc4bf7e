import {findWords} from './find-words.js';
import {foldWord} from './fold-text.js';
import {textOf} from './span.js';

/**
The words of a text as search compares them, in order.
*/
export const foldWords = (text: string): readonly string[] => findWords(text).map(span => foldWord(textOf(text, span))).filter(word => word !== '');
