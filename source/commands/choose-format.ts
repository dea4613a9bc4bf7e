import {NewsreadError} from '../errors.js';
import type {Flags} from './flags.js';

/**
The forms in which results are printed; `plain` is for people.
*/
export type OutputFormat = 'plain' | 'json' | 'ndjson' | 'csv' | 'markdown';

const chosen: readonly OutputFormat[] = ['json', 'ndjson', 'csv', 'markdown'];

/**
The one form that the flags ask for. Throws a NewsreadError where they ask for two.
*/
export const chooseFormat = (flags: Flags): OutputFormat => {
	const [first, second] = chosen.filter(format => format !== 'plain' && flags[format]);
	if (first !== undefined && second !== undefined) {
		throw new NewsreadError(`--${first} and --${second} exclude each other.`, {hint: 'Give one of them.'});
	}

	return first ?? 'plain';
};
