/**
A text on one line: white space at its ends left out, every other run of it a space.
*/
export const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
