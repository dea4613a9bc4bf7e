/**
Whether a word is an address of the web and no path.
*/
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word.trim());
