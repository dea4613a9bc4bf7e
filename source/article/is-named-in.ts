import {foldWords} from '../language/fold-words.js';

const keyOf = (text: string): string => ` ${foldWords(text).join(' ')} `;

/**
Whether a line has all of a name, by whole words and without regard to case and accents: "BY INES CALDER" names Ines Calder, "By Joann Leeson" no Ann Lee.
*/
export const isNamedIn = (line: string, name: string): boolean => keyOf(line).includes(keyOf(name));
