/**
A month or a day in two digits.
*/
export const pad = (number: number): string => String(number).padStart(2, '0');

/**
A year in four digits.
*/
export const padYear = (year: number): string => String(year).padStart(4, '0');
