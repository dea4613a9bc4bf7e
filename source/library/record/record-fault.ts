import {NewsreadError} from '../../errors.js';
import {faultsByCode, faultsByResult, type DatabaseFault} from '../../store/sqlite-faults.js';

/**
Why the record's database cannot be used: another process has `locked` it for too long, the disk is `full`, it is `read-only`, what it holds is `damaged`, it was `replaced` while it was open, it is of a `newer` version of newsread, or it is `unavailable` for another reason.
*/
export type RecordFault = DatabaseFault | 'newer';

/**
A fault of the record that newsread itself has found.
*/
export class RecordFaultError extends Error {
	readonly fault: RecordFault;

	constructor(fault: RecordFault) {
		super(`The reading record: ${fault}`);
		this.fault = fault;
	}
}

const faultOfResult: ReadonlyMap<number, RecordFault> = new Map<number, RecordFault>([...faultsByResult, ...[11, 18, 19, 20, 26].map(result => [result, 'damaged'] as const)]);

// What SQLite could not make sense of: a statement of ours.
const mistakes: ReadonlySet<number> = new Set([1, 21, 25]);

// A number out of range is one that newsread never writes.
const faultOfCode: ReadonlyMap<string, RecordFault> = new Map<string, RecordFault>([...faultsByCode, ['ERR_OUT_OF_RANGE', 'damaged']]);

/**
The fault that an error of the disk or of SQLite tells of; undefined for others, which are mistakes of the program.
*/
export const findFault = (error: unknown): RecordFault | undefined => {
	if (error instanceof RecordFaultError) {
		return error.fault;
	}

	const {code, errcode} = error as {readonly code?: unknown; readonly errcode?: number};
	if (typeof code !== 'string' || error instanceof NewsreadError) {
		return undefined;
	}

	if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) {
		return faultOfCode.get(code) ?? 'unavailable';
	}

	// The low byte is the kind.
	return mistakes.has(errcode % 256) ? undefined : faultOfResult.get(errcode) ?? faultOfResult.get(errcode % 256) ?? 'unavailable';
};

/**
Does nothing where an error is of damage, also of one that leaves SQLite without sense of a sound statement; throws any other again: what is locked, or on a full disk, is whole.
*/
export const passDamage = (error: unknown): void => {
	const fault = findFault(error);
	const {code} = error as {readonly code?: unknown};
	if (fault !== 'damaged' && (fault !== undefined || code !== 'ERR_SQLITE_ERROR')) {
		throw error;
	}
};

const says: Readonly<Record<RecordFault, readonly [message: string, hint: string]>> = {
	locked: ['is in use by another process', 'Try again in a moment.'],
	full: ['could not be written, since the disk is full', 'Make room; what was saved before is still there.'],
	'read-only': ['may not be written', 'Check who may write there; what was saved before is still there.'],
	damaged: ['is damaged and could not be mended', 'Move it away, and a new one is begun; keep it, for much of it may be whole.'],
	replaced: ['was replaced by another process', 'Try again.'],
	newer: ['was written by a newer newsread, so this one leaves it alone', 'Use the newer one.'],
	unavailable: ['could not be opened', 'Check the disk and the folder.'],
};

/**
An error as it is told to a person: what is wrong with the record `file` (a path as shown). Errors that are no faults of the record come back as they are.
*/
export const toRecordError = (error: unknown, file: string): unknown => {
	const fault = findFault(error);
	if (fault === undefined) {
		return error;
	}

	const [message, hint] = says[fault];
	return new NewsreadError(`The reading record ${file} ${message}.`, {hint, cause: error});
};
