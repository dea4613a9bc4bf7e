/*
The link to a worker: what is asked of it, what it answers, and what becomes of both when it dies.
*/
import {setTimeout as delay} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';
import {NewsreadError} from '../../errors.js';
import type {Question, Reply, Request} from './messages.js';

/**
What waits for an answer; `isAgain` where the worker that it was asked of first has died.
*/
export type Pending = {
	readonly question: Question;
	readonly isAgain: boolean;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
};

// A worker that dies is begun anew, but not without end.
const mostDeaths = 3;

/**
A link to a worker, or to the next where that dies.
*/
export type Link = {
	readonly start: () => Worker;
	readonly pending: Map<number, Pending>;
	readonly hear: (reply: Reply) => void;
	readonly fail: (error: Error) => void;
	worker: Worker | undefined;
	isReady: boolean;
	deaths: number;

	/**
	Why it answers no more.
	*/
	failure?: Error;
	isClosed: boolean;
};

// The program does not end while somebody waits for an answer, and is not kept alive else.
const holdWhileAwaited = ({worker, pending, isReady}: Link): void => {
	if (pending.size > 0 || !isReady) {
		worker?.ref();
	} else {
		worker?.unref();
	}
};

const post = ({worker}: Link, request: Request): void => {
	worker?.postMessage(request);
};

// From now on nothing is answered.
const breakOff = (link: Link, failure: Error): void => {
	link.failure = failure;
	for (const {reject} of link.pending.values()) {
		reject(failure);
	}

	link.pending.clear();
};

// What only asks may be asked of another worker, once; what writes may have been done.
const repeatable: ReadonlySet<Question['type']> = new Set(['read', 'search', 'speakers', 'speaker-names']);

const isRepeatable = ({question: {type}, isAgain}: Pending): boolean => !isAgain && repeatable.has(type);

const lost = (): NewsreadError => new NewsreadError('The library stopped before it could answer.', {hint: 'What was to be corrected may have been written down; look at the quote again.'});

const repeatOrReject = (link: Link): void => {
	for (const [id, waiting] of link.pending) {
		if (isRepeatable(waiting)) {
			link.pending.set(id, {...waiting, isAgain: true});
			continue;
		}

		link.pending.delete(id);
		waiting.reject(lost());
	}
};

const bury = (link: Link, dead: Worker, error: unknown): void => {
	if (link.worker !== dead || link.isClosed) {
		return;
	}

	link.deaths++;
	if (link.deaths < mostDeaths) {
		repeatOrReject(link);
		connect(link);
		return;
	}

	const failure = new NewsreadError('The library cannot be read any more.', {hint: 'Close newsread and open it again.', cause: error});
	link.fail(failure);
	breakOff(link, failure);
};

/**
Starts the worker, and asks it whatever is waiting.
*/
export const connect = (link: Link): void => {
	const worker = link.start();
	link.worker = worker;
	worker.on('message', link.hear);
	worker.on('error', error => {
		bury(link, worker, error);
	});
	worker.on('exit', () => {
		bury(link, worker, new Error('The worker ended.'));
	});
	holdWhileAwaited(link);
	for (const [id, {question}] of link.pending) {
		post(link, {...question, id});
	}
};

const isTyping = (question: Question): boolean => question.type === 'search' && question.payload.options.isTyping === true;

// Of two searches as somebody types only the later is waited for, and the earlier is never answered.
const cancelOthers = (link: Link): void => {
	for (const [id, {question}] of link.pending) {
		if (!isTyping(question)) {
			continue;
		}

		post(link, {type: 'cancel', id});
		link.pending.delete(id);
	}
};

/**
What asks a worker.
*/
export const createAsk = (link: Link): (<Value>(question: Question) => Promise<Value>) => {
	let last = 0;
	return async <Value>(question: Question): Promise<Value> => {
		if (link.failure !== undefined) {
			throw link.failure;
		}

		last++;
		const id = last;
		if (isTyping(question)) {
			cancelOthers(link);
		}

		return new Promise<Value>((resolve, reject) => {
			link.pending.set(id, {question, isAgain: false, resolve: resolve as (value: unknown) => void, reject});
			holdWhileAwaited(link);
			post(link, {...question, id});
		});
	};
};

/**
Ends the waiting for an answer.
*/
export const settle = (link: Link, id: number, use: (waiting: Pending) => void): void => {
	const waiting = link.pending.get(id);
	link.pending.delete(id);
	holdWhileAwaited(link);
	if (waiting !== undefined) {
		use(waiting);
	}
};

/**
The worker has looked at all there is: the program need not be kept alive for that any more.
*/
export const beReady = (link: Link): void => {
	link.isReady = true;
	holdWhileAwaited(link);
};

// So long, in milliseconds, a worker may take to come to an end: what it has not written by then, it writes the next time.
const longestEnd = 300;

/**
Ends the worker, within a moment; whoever still waits for an answer is told that there will be none.
*/
export const disconnect = async (link: Link, close: () => Promise<unknown>): Promise<void> => {
	if (link.failure === undefined) {
		await Promise.race([close().catch(() => undefined), delay(longestEnd, undefined, {ref: false})]);
	}

	link.isClosed = true;
	breakOff(link, new NewsreadError('The library is closed.'));
	await link.worker?.terminate();
};
