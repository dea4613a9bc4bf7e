import {NewsreadError} from '../errors.js';
import type {SearchResult} from '../search/query.js';

/**
Throws a NewsreadError where something in the query of a search cannot be meant.
*/
export const checkQuery = ({query}: SearchResult): void => {
	const [mistake] = query.mistakes;
	if (mistake !== undefined) {
		throw new NewsreadError(`In the query, ${JSON.stringify(query.source.slice(mistake.start, mistake.end))}: ${mistake.message}`, {hint: 'newsread quotes --help shows what a query can say.'});
	}
};
