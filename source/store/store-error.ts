import {NewsreadError} from '../errors.js';
import {faultsByCode, faultsByResult, type DatabaseFault} from './sqlite-faults.js';

/**
Why a store on the disk cannot be used: another process has `locked` it for too long, the disk is `full` or `read-only`, what it holds is `damaged`, another version of newsread has `replaced` it, or it is `unavailable` for another reason.
*/
export type StoreFault = DatabaseFault;

/**
A store on the disk that cannot be used, for a caller who can do without it. Opening a damaged one again begins it anew.
*/
export class StoreError extends NewsreadError {
	readonly fault: StoreFault;

	constructor(fault: StoreFault, message: string, cause?: unknown) {
		super(message, {cause, hint: 'It only holds what can be read again from the articles.'});
		this.name = 'StoreError';
		this.fault = fault;
	}
}

const messages: Readonly<Record<StoreFault, string>> = {
	locked: 'The store is in use by another process.',
	full: 'The disk is full.',
	'read-only': 'The store cannot be written to.',
	damaged: 'The store is damaged.',
	replaced: 'Another version of newsread has begun the store anew.',
	unavailable: 'The store cannot be opened.',
};

const faultOfResult: ReadonlyMap<number, StoreFault> = new Map(faultsByResult);
const faultOfCode: ReadonlyMap<string, StoreFault> = new Map(faultsByCode);

const faultOf = ({code = '', errcode}: {readonly code?: string; readonly errcode?: number}): StoreFault => {
	// The low byte is the kind; what is no matter of the machine is one of the file: tables that are missing, rows that contradict each other.
	const ofResult = (result: number): StoreFault => faultOfResult.get(result) ?? faultOfResult.get(result % 256) ?? 'damaged';
	return code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? ofResult(errcode) : faultOfCode.get(code) ?? 'unavailable';
};

/**
Any error of the disk or of SQLite as a StoreError; others, which are mistakes of the program, as they are.
*/
export const toStoreError = (error: unknown): unknown => {
	if (error instanceof StoreError || typeof (error as {readonly code?: unknown}).code !== 'string') {
		return error;
	}

	const fault = faultOf(error as {readonly code: string; readonly errcode?: number});
	return new StoreError(fault, messages[fault], error);
};
