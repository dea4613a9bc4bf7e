/*
The reader with its library, from a command line understood to its end. It is bundled for itself, in one file: to find and read many costs more than what they share with the commands.
*/
import {articleAt} from '../store/article-list.js';
import type {Host} from '../config/host.js';
import type {WatchedLibrary} from '../library/library.js';
import type {LibrarySource} from '../library/library-source.js';
import {findLibraryRoot} from '../library/library-root.js';
import {openInWorker, type WorkerHost} from '../library/workers/worker-library.js';
import type {FirstFrame} from './first-frame.js';
import {closeSoon, createLateIntake} from './late-intake.js';
import {runReader} from './run-reader.js';

/**
What is opened and how; `first` is its frame that is on the screen already.
*/
export type ReaderCall = {
	readonly source: LibrarySource;
	readonly hasColor: boolean;
	readonly first?: FirstFrame | undefined;
};

// One file given by name is what the person wants to read: it is opened at once. A folder is not waited for.
const firstId = async (host: Host, source: LibrarySource, library: WatchedLibrary): Promise<string | undefined> => {
	if (source.paths === undefined) {
		return undefined;
	}

	const {isFile} = await findLibraryRoot(host, source);
	if (!isFile) {
		return undefined;
	}

	await library.ready;
	const {articles} = library.snapshot();
	return articles.length === 1 ? articleAt(articles, 0)!.id : undefined;
};

/**
Opens a library in the reader and settles with the exit code when that is left. Throws a NewsreadError where a folder or path is not there.
*/
export const openReader = async (host: Host & WorkerHost, {source, hasColor, first}: ReaderCall): Promise<number> => {
	let library: WatchedLibrary | undefined;
	// Fetched where it is asked for: who only reads waits for none of it.
	const intake = createLateIntake(async () => {
		const {createIntake} = await import('../library/intake/create-intake.js');
		return createIntake(host, source);
	});
	try {
		library = await openInWorker(host, source, first && {kept: first.kept});
		const openId = await firstId(host, source, library);
		return await runReader(host, library, {hasColor, openId, first, intake});
	} catch (error) {
		first?.leave();
		throw error;
	} finally {
		await closeSoon(intake);
		// What is still being read would keep the program alive.
		await library?.close();
	}
};
