import {performance} from 'node:perf_hooks';
import {emptySnapshot} from './empty-snapshot.js';
import type {LibrarySnapshot, WatchedLibrary} from './library.js';
import {createListeners} from './listeners.js';
import type {OpenLibrary} from './open-library.js';
import {createQueue} from './queue.js';

// In milliseconds. A snapshot is taken at most so often, and less often where taking it is slow, so that it never costs more than a tenth of the time.
const shortestPause = 50;
const pauseFactor = 10;

const takeSnapshot = async (library: OpenLibrary): Promise<LibrarySnapshot> => {
	const [articles, totals] = await Promise.all([library.list(), library.totals()]);
	const {problems, progress} = library.status();
	return {articles, problems, progress, totals};
};

type Taker = {
	readonly snapshot: () => LibrarySnapshot;

	/**
	Takes one now, after those that are being taken.
	*/
	readonly take: () => Promise<void>;

	/**
	Takes one when that is due.
	*/
	readonly takeSoon: () => void;
	readonly stop: () => void;
};

const createTaker = (library: OpenLibrary, tell: () => void): Taker => {
	let current = emptySnapshot;
	let nextAt = 0;
	let waiting: NodeJS.Timeout | undefined;
	const inTurn = createQueue();

	const takeNow = async (): Promise<void> => {
		clearTimeout(waiting);
		waiting = undefined;
		const startedAt = performance.now();
		try {
			current = await takeSnapshot(library);
		} catch {
			// A library that was closed meanwhile has nothing to tell.
			return;
		}

		const now = performance.now();
		nextAt = now + Math.max(shortestPause, (now - startedAt) * pauseFactor);
		tell();
	};

	const take = async (): Promise<void> => inTurn(takeNow);

	return {
		snapshot: () => current,
		take,
		takeSoon() {
			waiting ??= setTimeout(() => {
				void take();
			}, Math.max(0, nextAt - performance.now()));
		},
		stop() {
			clearTimeout(waiting);
		},
	};
};

/**
Keeps the snapshot of a library at hand while that is being read and whenever it changes.
*/
export const watchLibrary = (library: OpenLibrary): OpenLibrary & WatchedLibrary => {
	const listeners = createListeners();
	const {snapshot, take, takeSoon, stop} = createTaker(library, listeners.tell);
	const stopListening = library.onChange(takeSoon);
	// What the store has is told at once: to look through the files of a large library takes a while.
	takeSoon();
	const {add, undo} = library.corrections;
	return {
		...library,
		// What a listener hears last is how it is then.
		ready: library.ready.then(take),
		snapshot,
		onChange: listeners.add,
		corrections: {
			...library.corrections,
			async add(correction) {
				await add(correction);
				await take();
			},
			async undo() {
				const dropped = await undo();
				await take();
				return dropped;
			},
		},
		async close() {
			stopListening();
			stop();
			await library.close();
		},
	};
};
