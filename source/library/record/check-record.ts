/*
Looks through the whole reading record, row by row, and changes nothing in it: for `newsread doctor`.
*/
import {isEmptied, isMending} from './mend-record.js';
import {isEmptyFile, openForReading, sizeOf, type RecordFile} from './open-record.js';
import {findFault} from './record-fault.js';
import {countEntries, readAllRows, sortRows} from './record-tables.js';

/**
What the record is like. `entries`: how many there are that are what was once written, of all libraries; `broken`: how many rows are not.
`damaged`: more than rows; `mending`: one that was damaged waits to be mended; `unusable`: it cannot be looked at, and `error` says why.
*/
export type RecordFinding =
	| {readonly state: 'absent' | 'damaged' | 'mending'}
	| {readonly state: 'unusable'; readonly error: unknown}
	| {readonly state: 'readable'; readonly entries: number; readonly broken: number};

type Place = Pick<RecordFile, 'file' | 'migrations'>;

const readAll = (record: Place): RecordFinding => {
	const db = openForReading(record);
	try {
		const {sound, broken} = sortRows(readAllRows(db));
		return {state: 'readable', entries: countEntries(sound), broken: broken.length};
	} finally {
		db.close();
	}
};

const look = (record: Place): RecordFinding => {
	const {file} = record;
	try {
		if (isMending(file)) {
			return {state: 'mending'};
		}

		const isEmpty = (sizeOf(file) === undefined || isEmptyFile(file)) && sizeOf(`${file}-wal`) === undefined;
		return isEmpty ? {state: isEmptied(record) ? 'damaged' : 'absent'} : readAll(record);
	} catch (error) {
		const fault = findFault(error);
		if (fault === undefined) {
			throw error;
		}

		return fault === 'damaged' ? {state: 'damaged'} : {state: 'unusable', error};
	}
};

/**
Looks through the record in a file, which is opened only to be read, and only where it is there.
*/
export const checkRecord = (record: Place): RecordFinding => {
	// Without a log nobody's writing is waited for; where somebody began to, there is one at the second look.
	const first = look(record);
	return first.state === 'damaged' ? look(record) : first;
};
