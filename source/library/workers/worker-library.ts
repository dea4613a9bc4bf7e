/*
A library that is kept by a worker, as the reader sees it.
*/
import type {Worker} from 'node:worker_threads';
import {NewsreadError} from '../../errors.js';
import type {WatchedLibrary} from '../library.js';
import {findListPlace, loadKeptList, type KeptList} from '../kept-list.js';
import {findLibraryRoot} from '../library-root.js';
import type {LibrarySource} from '../library-source.js';
import {correctionsFileOf, type LibraryHost} from '../open-library.js';
import type {LibraryWorkerData, Question, Reply, Request} from './messages.js';
import {receiveError} from './sent-error.js';
import {createSnapshots, type Snapshots} from './snapshots.js';
import {createStarter} from './starter.js';

type Pending = {
	readonly question: Question;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
};

// A worker that dies is begun anew, but not without end.
const mostDeaths = 3;

type Link = {
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

const bury = (link: Link, dead: Worker, error: unknown): void => {
	if (link.worker !== dead || link.isClosed) {
		return;
	}

	link.deaths++;
	if (link.deaths < mostDeaths) {
		connect(link);
		return;
	}

	const failure = new NewsreadError('The library cannot be read any more.', {hint: 'Close newsread and open it again.', cause: error});
	link.fail(failure);
	for (const {reject} of link.pending.values()) {
		reject(failure);
	}

	link.pending.clear();
	link.failure = failure;
};

// Whatever was asked of a worker that died is asked of the next.
const connect = (link: Link): void => {
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

const createAsk = (link: Link) => {
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
			link.pending.set(id, {question, resolve: resolve as (value: unknown) => void, reject});
			holdWhileAwaited(link);
			post(link, {...question, id});
		});
	};
};

const settle = (link: Link, id: number, use: (waiting: Pending) => void): void => {
	const waiting = link.pending.get(id);
	link.pending.delete(id);
	holdWhileAwaited(link);
	if (waiting !== undefined) {
		use(waiting);
	}
};

const beReady = (link: Link): void => {
	link.isReady = true;
	holdWhileAwaited(link);
};

type Readiness = {readonly resolve: () => void; readonly reject: (error: Error) => void};

const hear = (link: Link, snapshots: Snapshots, ready: Readiness, reply: Reply): void => {
	switch (reply.type) {
		case 'done': {
			settle(link, reply.id, waiting => {
				waiting.resolve(reply.value);
			});
			break;
		}

		case 'error': {
			settle(link, reply.id, waiting => {
				waiting.reject(receiveError(reply.error));
			});
			break;
		}

		case 'articles': {
			snapshots.takePiece(reply.from, reply.articles);
			break;
		}

		case 'progress': {
			snapshots.take(reply.snapshot, reply.count);
			break;
		}

		case 'ready': {
			beReady(link);
			snapshots.settle();
			ready.resolve();
			break;
		}

		case 'failed': {
			beReady(link);
			ready.reject(receiveError(reply.error));
		}
	}
};

/**
What is needed of a host: it has workers.
*/
export type WorkerHost = LibraryHost & {readonly startWorker: NonNullable<LibraryHost['startWorker']>};

const createLink = ({startWorker, cwd, home, platform, env, build}: WorkerHost, source: LibrarySource, snapshots: Snapshots) => {
	const data: LibraryWorkerData = {host: {cwd, home, platform, env: {...env}, ...(build !== undefined && {build})}, source};
	const {promise: ready, resolve, reject} = Promise.withResolvers<void>();
	// Whoever waits for it hears of a failure; whoever does not need not.
	ready.catch(() => undefined);
	const link: Link = {
		start: () => startWorker('library', data),
		pending: new Map(),
		hear(reply) {
			hear(link, snapshots, {resolve, reject}, reply);
		},
		fail: reject,
		worker: undefined,
		isReady: false,
		deaths: 0,
		isClosed: false,
	};
	return {link, ready};
};

/**
Opens a library in a worker, and answers at once; of two searches as somebody types only the later is answered. `known` is its kept list, where that has been read. Throws a NewsreadError where the folder or a path is not there.
*/
export const openInWorker = async (host: WorkerHost, source: LibrarySource, known?: {readonly kept: KeptList | undefined}): Promise<WatchedLibrary> => {
	const root = await findLibraryRoot(host, source);
	const place = findListPlace(host, root);
	const kept = known === undefined ? (place && loadKeptList(place)) : known.kept;
	const snapshots = createSnapshots(kept?.snapshot);
	const {link, ready} = createLink(host, source, snapshots);
	const {isBegun, begin} = createStarter(() => {
		connect(link);
	}, kept !== undefined);
	const askNow = createAsk(link);
	const ask: typeof askNow = async question => {
		begin();
		return askNow(question);
	};

	return {
		folder: root.folder,
		isSample: source.origin === 'sample' && source.paths === undefined,
		ready,
		snapshot: snapshots.snapshot,
		firstRecord: kept?.record,
		onChange(listener) {
			begin();
			return snapshots.listeners.add(listener);
		},
		read: async id => ask({type: 'read', payload: id}),
		search: async (query, options = {}) => ask({type: 'search', payload: {query, options}}),
		speakers: async () => ask({type: 'speakers'}),
		corrections: {
			file: correctionsFileOf(host, source, root.root),
			add: async correction => ask({type: 'add-correction', payload: correction}),
			undo: async () => ask({type: 'undo-correction'}),
		},
		async close() {
			await (link.failure ?? (isBegun() ? ask({type: 'close'}) : undefined));
			link.isClosed = true;
			await link.worker?.terminate();
		},
	};
};
