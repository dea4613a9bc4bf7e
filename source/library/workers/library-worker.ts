/*
The entry of the worker that keeps the library of a reader: it reads, searches and writes, so that the reader is never kept from drawing.
*/
import {setImmediate} from 'node:timers/promises';
import {parentPort, workerData, type MessagePort} from 'node:worker_threads';
import {articleAt} from '../../store/article-list.js';
import {createCollector} from '../collect-garbage.js';
import {findListPlace, writeKeptList, type ListPlace} from '../kept-list.js';
import {findLibraryRoot} from '../library-root.js';
import {openLibrary, type OpenLibrary} from '../open-library.js';
import {watchLibrary} from '../watch-library.js';
import type {LibrarySnapshot, WatchedLibrary} from '../library.js';
import type {LibraryWorkerData, Question, Reply, Request} from './messages.js';
import {sendError} from './sent-error.js';
import {createStartWorker, placeOf} from './start-worker.js';
import {createTeller} from './tell-snapshots.js';

type Kept = OpenLibrary & WatchedLibrary;

// Keeps the list as it is now for the next start, if it has changed since that was done last.
const createListKeeper = (library: Kept, place: ListPlace | undefined) => {
	let kept: LibrarySnapshot | undefined;
	return async (): Promise<void> => {
		const snapshot = library.snapshot();
		if (place === undefined || snapshot === kept) {
			return;
		}

		kept = snapshot;
		try {
			const first = articleAt(snapshot.articles, 0);
			const record = first && await library.read(first.id);
			writeKeptList(place, {snapshot, ...(record !== undefined && {record})});
		} catch {
			// A store that fails is told of elsewhere.
		}
	};
};

const answer = async (library: Kept, {type, payload}: Question): Promise<unknown> => {
	switch (type) {
		case 'read': {
			return library.read(payload);
		}

		case 'search': {
			return library.search(payload.query, payload.options);
		}

		case 'speakers': {
			return library.speakers();
		}

		case 'speaker-names': {
			return library.speakerNames();
		}

		case 'add-correction': {
			return library.corrections.add(payload);
		}

		case 'undo-correction': {
			return library.corrections.undo();
		}

		case 'close': {
			return library.close();
		}
	}
};

const serve = (library: Kept, port: MessagePort, post: (reply: Reply) => void, rest: () => void): void => {
	const waiting = new Set<number>();
	const reply = async (id: number, question: Question): Promise<void> => {
		try {
			// What has been typed meanwhile is heard before an answer is looked for that nobody waits for.
			await setImmediate();
			if (waiting.delete(id)) {
				post({type: 'done', id, value: await answer(library, question)});
			}
		} catch (error) {
			post({type: 'error', id, error: sendError(error)});
		}

		rest();
		if (question.type === 'close') {
			port.close();
		}
	};

	port.on('message', (request: Request) => {
		const {id} = request;
		if (request.type === 'cancel') {
			waiting.delete(id);
		} else {
			waiting.add(id);
			void reply(id, request);
		}
	});
};

const run = async (port: MessagePort): Promise<void> => {
	const post = (reply: Reply): void => {
		port.postMessage(reply);
	};

	const {host, source} = workerData as LibraryWorkerData;
	const opened = watchLibrary(await openLibrary({...host, startWorker: createStartWorker(placeOf(import.meta.url))}, source));
	const keepList = createListKeeper(opened, findListPlace(host, await findLibraryRoot(host, source)));
	let isInStep = false;
	const library: Kept = {
		...opened,
		async close() {
			// Of a library that was left while it was being read the list of before says more.
			await (isInStep && keepList());
			await opened.close();
		},
	};
	const {rest} = createCollector();
	serve(library, port, post, rest);
	library.onChange(createTeller(library.snapshot, post));
	try {
		// From before the first look: what changes while that is taken is seen too.
		const watching = library.watch();
		// Whatever stands in its way stands in that of the first look too.
		watching.catch(() => undefined);
		await library.ready;
		post({type: 'ready'});
		isInStep = true;
		await keepList();
		rest();
		await watching;
		rest();
	} catch (error) {
		post({type: 'failed', error: sendError(error)});
	}
};

if (parentPort !== null) {
	void run(parentPort);
}
