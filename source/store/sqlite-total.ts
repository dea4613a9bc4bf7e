import type {DatabaseSync} from 'node:sqlite';
import type {Meta} from './sqlite-meta.js';

/**
What the checksums of all rows of a table come to, kept apart from them: a row that a damaged page no longer shows has no checksum of its own to fail. `raise` is told what each change adds, `isTrue` looks at every row.
*/
export type Total = {readonly raise: (by: number) => void; readonly isTrue: () => boolean};

const limit = 2 ** 32;

/**
The total of a table.
*/
export const createTotal = (db: DatabaseSync, meta: Meta, table: 'people' | 'terms'): Total => {
	const key = `sum of ${table}`;
	const add = db.prepare(`select total(sum) as sum from ${table}`);
	return {
		raise(by) {
			meta.set(key, (((meta.count(key) + by) % limit) + limit) % limit);
		},
		isTrue: () => Number(add.get()?.sum) % limit === meta.count(key),
	};
};
