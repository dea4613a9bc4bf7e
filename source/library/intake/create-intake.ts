import type {Host} from '../../config/host.js';
import {resolvePath} from '../../config/resolve-path.js';
import {NewsreadError} from '../../errors.js';
import {readFeeds} from '../feeds/feed-list.js';
import {refreshAll} from '../feeds/open-feeds.js';
import type {LibrarySource} from '../library-source.js';
import {findLibraryFolder} from '../find-library-folder.js';
import type {Problem} from '../library.js';
import {isListed} from '../list-files.js';
import {isAddress} from './is-address.js';
import type {Intake, Refreshed, RefreshProgress, TakenIn} from './intake.js';
import {folderToFill} from './library-to-fill.js';
import {readNamed} from './read-named.js';
import {createRemover} from './remove-and-put-back.js';
import {createTaker, type Taker} from './take-in.js';

type WithTaker = <Result>(work: (taker: Taker) => Promise<Result>) => Promise<Result>;

type Place = {
	readonly host: Host;

	/**
	The folder that is filled.
	*/
	readonly folder: string;
	readonly signal: AbortSignal;
	readonly withTaker: WithTaker;
};

// One taker for all that goes on at once, or the same article would be written twice. Once nothing goes on, it forgets what the library held: others may change that.
const shareTaker = (host: Host, folder: string): {readonly withTaker: WithTaker; readonly close: () => Promise<void>} => {
	let taker: Taker | undefined;
	let working = 0;
	return {
		async withTaker(work) {
			taker ??= createTaker(host, folder);
			working++;
			try {
				return await work(taker);
			} finally {
				working--;
				if (working === 0) {
					taker.forget();
				}
			}
		},
		async close() {
			await taker?.close();
		},
	};
};

const saidOf = ({path, message, hint}: Problem): NewsreadError => new NewsreadError(`${path} ${message}.`, {hint});

const takeBytes = async ({withTaker}: Place, bytes: Uint8Array, path: string | null): Promise<TakenIn> => withTaker(async taker => {
	const taken = await taker.takeBytes({bytes, path, id: ''}, path ?? 'What was pasted');
	if ('problem' in taken) {
		throw saidOf(taken.problem);
	}

	return taken;
});

const addNamed = async (place: Place, written: string): Promise<readonly TakenIn[]> => {
	const {host, folder, signal, withTaker} = place;
	const named = written.trim();
	if (isAddress(named)) {
		return [await withTaker(async taker => taker.takeAddress(named, {isTyped: true, signal}))];
	}

	const bytes = await readNamed(host, named, `newsread add ${named} in the shell takes all in it.`);
	if (!(bytes instanceof Uint8Array)) {
		throw saidOf(bytes);
	}

	// A file that the library lists already is left as it is: written anew, it would be there twice.
	const file = resolvePath(host, named);
	return [isListed(folder, file) ? {file, headline: '', isNew: false} : await takeBytes(place, bytes, named)];
};

const refresh = async (place: Place, onProgress: (progress: RefreshProgress) => void): Promise<Refreshed> => {
	const {host, folder, signal, withTaker} = place;
	const feeds = await readFeeds(folder);
	const outcomes = feeds.length === 0 ? [] : await withTaker(async taker => refreshAll(host, folder, taker, feeds, {signal, onProgress}));
	return {folder, outcomes};
};

/**
Builds what brings articles into a library that is open; nothing is read or fetched before it is asked for.
*/
export const createIntake = async (host: Host, source: LibrarySource): Promise<Intake> => {
	const {folder, origin} = source;
	const stop = new AbortController();
	const filled = folderToFill(host, folder !== undefined && origin !== undefined ? {folder, origin} : await findLibraryFolder(host, {library: null}));
	const {withTaker, close} = shareTaker(host, filled);
	const place: Place = {host, folder: filled, signal: stop.signal, withTaker};
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
			await close();
		},
	};
};
