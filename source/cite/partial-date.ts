import {pad, padYear} from './pad.js';

/**
A date as far as it is known. `month` is 1 to 12; no `day` without a `month`.
*/
export type PartialDate = {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
};

const form = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T.*)?)?)?$/s;

/**
Reads a partial ISO date, the time of day left out; undefined where it is none.
*/
export const parsePartialDate = (date: string): PartialDate | undefined => {
	const [, year, month, day] = form.exec(date) ?? [];
	return year === undefined
		? undefined
		: {
			year: Number(year),
			...(month !== undefined && {month: Number(month)}),
			...(day !== undefined && {day: Number(day)}),
		};
};

/**
A date as partial ISO: `2018`, `2018-09`, `2018-09-10`.
*/
export const formatIsoDate = ({year, month, day}: PartialDate): string => [padYear(year), ...[month, day].filter(part => part !== undefined).map(part => pad(part))].join('-');
