import {createLimitedMap} from './limited-map.js';
import {createSharing} from './share-strings.js';
import type {ArticleRow} from './sqlite-articles.js';
import type {Tables} from './sqlite-tables.js';

// Rows kept in memory: all of a large library would take most of it.
const mostRows = 2048;

/**
Reads rows of articles by number, and keeps those that were lately asked for. `note` is told of one that is damaged or missing.
*/
export const createRows = ({articles}: Tables, note: (damage: string) => void): ((number: number) => ArticleRow | undefined) => {
	const share = createSharing();
	const rows = createLimitedMap<number, ArticleRow | 'missing'>(mostRows, () => 1);
	const read = (number: number): ArticleRow | 'missing' => {
		const row = articles.at(number);
		if (row === 'damaged' || row === undefined) {
			note('An article of the store is damaged.');
			return 'missing';
		}

		const summary = share(row.summary);
		return {...row, summary, file: row.file === summary.path ? summary.path : row.file};
	};

	return number => {
		const row = rows.get(number, () => read(number));
		return row === 'missing' ? undefined : row;
	};
};
