import type {Language} from '../language.js';
import {findSentences} from './find-sentences.js';

/**
What the program knows of the English language.
*/
export const english: Language = {tag: 'en', findSentences};
