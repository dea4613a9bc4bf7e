/**
A number with its noun: "1 feed", "2,000 articles".
*/
export const count = (number: number, one: string): string => `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`;
