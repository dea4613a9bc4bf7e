/*
A library that is kept by a worker, as the reader sees it.
*/
import type {WatchedLibrary} from '../library.js';
import {findListPlace, loadKeptList, type KeptList} from '../kept-list.js';
import {findLibraryRoot} from '../library-root.js';
import type {LibrarySource} from '../library-source.js';
import {correctionsFileOf, type LibraryHost} from '../open-library.js';
import {beReady, connect, createAsk, disconnect, settle, type Link} from './link.js';
import type {LibraryWorkerData, Reply} from './messages.js';
import {receiveError} from './sent-error.js';
import {createSnapshots, type Snapshots} from './snapshots.js';
import {createStarter} from './starter.js';

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
			snapshots.takeList(reply);
			break;
		}

		case 'progress': {
			snapshots.take(reply.snapshot);
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
		speakerNames: async () => ask({type: 'speaker-names'}),
		corrections: {
			file: correctionsFileOf(host, source, root.root),
			add: async correction => ask({type: 'add-correction', payload: correction}),
			undo: async () => ask({type: 'undo-correction'}),
		},
		close: async () => disconnect(link, async () => isBegun() && askNow({type: 'close'})),
	};
};
