/*
What the reader and the worker that keeps its library send each other: plain data.
*/
import type {LibraryHost} from '../open-library.js';
import type {Correction} from '../corrections/correction.js';
import type {LibrarySnapshot, SearchOptions} from '../library.js';
import type {LibrarySource} from '../library-source.js';
import type {ArticlePiece} from '../../store/quote-store.js';

/**
What a worker is started with.
*/
export type LibraryWorkerData = {
	readonly host: Omit<LibraryHost, 'startWorker'>;
	readonly source: LibrarySource;
};

/**
What can be asked for, with what it takes.
*/
export type Question =
	| {readonly type: 'read'; readonly payload: string}
	| {readonly type: 'search'; readonly payload: {readonly query: string; readonly options: SearchOptions}}
	| {readonly type: 'speakers'; readonly payload?: undefined}
	| {readonly type: 'speaker-names'; readonly payload?: undefined}
	| {readonly type: 'add-correction'; readonly payload: Correction}
	| {readonly type: 'undo-correction'; readonly payload?: undefined}
	| {readonly type: 'close'; readonly payload?: undefined};

/**
A question with the number that its answer will bear; or that the answer to one is not wanted any more.
*/
export type Request = (Question & {readonly id: number}) | {readonly type: 'cancel'; readonly id: number};

/**
An error as it is sent.
*/
export type SentError = {
	readonly message: string;
	readonly hint?: string | undefined;
	readonly exitCode?: number | undefined;
	readonly isForPerson: boolean;
};

/**
What a worker says: an answer; the list of articles of the next snapshot, a number for a piece that had that place in the one before; that snapshot; that all of the library has been looked at, or that it could not be.
*/
export type Reply =
	| {readonly type: 'done'; readonly id: number; readonly value: unknown}
	| {readonly type: 'error'; readonly id: number; readonly error: SentError}
	| {readonly type: 'articles'; readonly pieces: ReadonlyArray<ArticlePiece | number>}
	| {readonly type: 'progress'; readonly snapshot: Omit<LibrarySnapshot, 'articles'>}
	| {readonly type: 'ready'}
	| {readonly type: 'failed'; readonly error: SentError};
