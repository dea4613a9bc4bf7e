import type {Host} from '../../config/host.js';
import {resolvePath} from '../../config/resolve-path.js';
import {NewsreadError} from '../../errors.js';
import {readFeeds} from '../feeds/feed-list.js';
import {refreshAll} from '../feeds/open-feeds.js';
import type {LibrarySource} from '../library-source.js';
import {findLibraryFolder} from '../find-library-folder.js';
import {readBytes} from '../load-file.js';
import {isAddress} from './fetch-page.js';
import type {Intake, Refreshed, RefreshProgress, TakenIn} from './intake.js';
import {folderToFill} from './library-to-fill.js';
import {createRemover} from './remove-and-put-back.js';
import {createTaker, type Taker} from './take-in.js';

type Place = {
	readonly host: Host;

	/**
	The folder that is filled.
	*/
	readonly folder: string;
	readonly signal: AbortSignal;
};

// Each time anew: what the library holds may have changed since the last.
const withTaker = async <Result>({host, folder}: Place, work: (taker: Taker) => Promise<Result>): Promise<Result> => {
	const taker = createTaker(host, folder);
	try {
		return await work(taker);
	} finally {
		await taker.close();
	}
};

const takeBytes = async (place: Place, bytes: Uint8Array, path: string | null): Promise<TakenIn> => withTaker(place, async taker => {
	const taken = await taker.takeBytes({bytes, path, id: ''}, path ?? 'What was pasted');
	if ('problem' in taken) {
		throw new NewsreadError(`${taken.problem.path} ${taken.problem.message}.`, {hint: taken.problem.hint});
	}

	return taken;
});

const addNamed = async (place: Place, written: string): Promise<readonly TakenIn[]> => {
	const named = written.trim();
	if (isAddress(named)) {
		return [await withTaker(place, async taker => taker.takeAddress(named, {isTyped: true, signal: place.signal}))];
	}

	const read = await readBytes({absolute: resolvePath(place.host, named), path: named});
	if ('problem' in read) {
		throw new NewsreadError(`${read.problem.path} ${read.problem.message}.`, {hint: read.problem.hint});
	}

	return [await takeBytes(place, read.bytes, named)];
};

const refresh = async (place: Place, onProgress: (progress: RefreshProgress) => void): Promise<Refreshed> => {
	const {host, folder, signal} = place;
	const feeds = await readFeeds(folder);
	const outcomes = feeds.length === 0 ? [] : await withTaker(place, async taker => refreshAll(host, folder, taker, feeds, {signal, onProgress}));
	return {folder, outcomes};
};

/**
Builds what brings articles into a library that is open; nothing is read or fetched before it is asked for.
*/
export const createIntake = async (host: Host, source: LibrarySource): Promise<Intake> => {
	const {folder, origin} = source;
	const stop = new AbortController();
	const place: Place = {
		host,
		folder: folderToFill(host, folder !== undefined && origin !== undefined ? {folder, origin} : await findLibraryFolder(host, {library: null})),
		signal: stop.signal,
	};
	let isRefreshing = false;
	return {
		...createRemover(host, source),
		addNamed: async written => addNamed(place, written),
		addText: async text => takeBytes(place, new TextEncoder().encode(text), null),
		async refresh(onProgress) {
			if (isRefreshing) {
				throw new NewsreadError('The feeds are being refreshed already.');
			}

			isRefreshing = true;
			try {
				return await refresh(place, onProgress);
			} finally {
				isRefreshing = false;
			}
		},
		async close() {
			stop.abort();
		},
	};
};
