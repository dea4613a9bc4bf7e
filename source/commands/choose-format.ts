import {NewsreadError} from '../errors.js';
import type {Flags} from './flags.js';

/**
The forms in which results are printed; `plain` is for people.
*/
export type OutputFormat = 'plain' | 'json' | 'ndjson' | 'csv' | 'markdown';

const chosen = ['json', 'ndjson', 'csv', 'markdown'] as const;

/**
The one form that the flags ask for; `plain` where they ask for none, or for one to cite by. Throws a NewsreadError where they ask for two.
*/
export const chooseFormat = (flags: Flags): OutputFormat => {
	const formats = chosen.filter(format => flags[format]);
	const [first, second] = [...formats, ...(flags.format === undefined ? [] : ['format'])];
	if (first !== undefined && second !== undefined) {
		throw new NewsreadError(`--${first} and --${second} exclude each other.`, {hint: 'Give one of them.'});
	}

	return formats[0] ?? 'plain';
};
