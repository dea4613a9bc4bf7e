/**
The words of a table written as text, parted by white space.
*/
export const toWordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s/).filter(Boolean));
