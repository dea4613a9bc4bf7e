import type {Language} from '../language.js';
import {findSentences} from './find-sentences.js';

/**
English.
*/
export const english: Language = {tag: 'en', findSentences};
