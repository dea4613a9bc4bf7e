/**
Words without what stands in quotation marks: those of whoever writes, or answers, alone.
*/
export const withoutMarked = (words: string): string => words.replaceAll(/["“][^"“”]*["”]?/gv, ' ');
