/*
A row of the record's one table of entries. A checksum tells a row that is sound from one that a disk has damaged.
*/
import {crc32} from 'node:zlib';

/**
An entry as it stands in the database: `value` is JSON, `null` where the entry was removed; `changed` is ISO 8601.
*/
export type RecordRow = {
	readonly library: string;
	readonly kind: string;
	readonly key: string;
	readonly value: string;
	readonly changed: string;
};

/**
What a database gives as a row, which may be anything.
*/
export type StoredRow = Readonly<Record<string, unknown>>;

/**
The value of an entry that was removed: kept, so that no older copy of the record brings the entry back.
*/
export const removedValue = 'null';

/**
The columns that hold an entry, in their order.
*/
export const rowColumns = ['library', 'kind', 'key', 'value', 'changed'] as const;

/**
The checksum of an entry, as a whole number below 2^32.
*/
export const sumRow = (row: RecordRow): number => crc32(rowColumns.map(column => row[column]).join('\0'));

/**
A row that was read, where it is what was once written; undefined where it is not.
*/
export const readRow = (stored: StoredRow): RecordRow | undefined => {
	if (rowColumns.some(column => typeof stored[column] !== 'string')) {
		return undefined;
	}

	const row = stored as RecordRow;
	return stored.checksum === sumRow(row) ? row : undefined;
};
