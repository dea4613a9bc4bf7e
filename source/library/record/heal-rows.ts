import type {DatabaseSync} from 'node:sqlite';
import {readBackup, restoreRows} from './mend-record.js';
import type {RecordFile} from './open-record.js';
import {readAllRows, setAside, sortRows, transact, type SortedRows} from './record-tables.js';

/**
What to say of rows that are not what was once written, and of those that the backup still had.
*/
export const describeBroken = (count: number, restored = 0): string => {
	const isOne = count === 1;
	const broken = `${isOne ? 'One entry of the reading record is' : `${count} entries of the reading record are`} damaged and not shown; kept in it all the same.`;
	return restored === 0 ? broken : `${broken} ${restored === 1 ? 'One' : restored} came back from the backup.`;
};

/**
All rows, and what to say where some of them are not what was once written: these are set aside, and those that the backup still has are back.
*/
export const healRows = (db: DatabaseSync, record: RecordFile): {readonly rows: SortedRows; readonly note: string | undefined} => {
	const rows = sortRows(readAllRows(db));
	if (rows.broken.length === 0) {
		return {rows, note: undefined};
	}

	return transact(db, () => {
		// Another process may have done so meanwhile.
		const {sound, broken} = sortRows(readAllRows(db));
		setAside(db, broken, record.now().toISOString());
		const restored = restoreRows(db, readBackup(record));
		return {rows: {sound: [...sound, ...restored], broken: []}, note: broken.length === 0 ? undefined : describeBroken(broken.length, restored.length)};
	});
};
