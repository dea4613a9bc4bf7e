import type {DatabaseSync} from 'node:sqlite';

/**
What can be kept under a name.
*/
export type MetaValue = string | number | Uint8Array;

/**
A few values of a store by name: `generation` (raised by every change), `next` (the number of the next quote), `articles` and `quotes` (how many there are).
*/
export type Meta = {
	readonly get: (key: string) => unknown;
	readonly count: (key: string) => number;
	readonly set: (key: string, value: MetaValue) => void;
	readonly remove: (key: string) => void;

	/**
	The names that begin so.
	*/
	readonly keysFrom: (beginning: string) => readonly string[];
};

/**
The values of a database.
*/
export const createMeta = (db: DatabaseSync): Meta => {
	const select = db.prepare('select value from meta where key = ?');
	const drop = db.prepare('delete from meta where key = ?');
	const list = db.prepare('select key from meta where key >= ? and substr(key, 1, ?) = ?');
	const replace = db.prepare('insert or replace into meta (key, value) values (?, ?)');
	const get = (key: string): unknown => select.get(key)?.value;
	return {
		get,
		count: key => Number(get(key) ?? 0),
		set(key, value) {
			replace.run(key, value);
		},
		remove(key) {
			drop.run(key);
		},
		keysFrom: beginning => list.all(beginning, beginning.length, beginning).map(({key}) => String(key)),
	};
};
