/*
Which ids files keep, before they are read: that of a file that was renamed or moved goes with its content, that of one that was edited stays with its path.
*/
import type {StoredFile} from '../../store/file-store.js';
import {readBytes} from '../load-file.js';
import type {ExtractRequest} from './extract-file.js';
import type {GivenIds} from './given-ids.js';
import {hashBytes} from './hash-bytes.js';
import {createRest} from './rest.js';

/**
The ids that files are to bear where they bring none themselves, by path; and by the path of each file that was renamed or moved, what is stored of it where it was.
*/
export type IdPlan = {readonly ids: ReadonlyMap<string, string>; readonly origins: ReadonlyMap<string, StoredFile>};

/**
What is to be read, what is gone, what is stored, and the ids that files were given before.
*/
export type Reading = {
	readonly wanted: readonly ExtractRequest[];
	readonly gone: ReadonlySet<string>;
	readonly stored: ReadonlyMap<string, StoredFile>;
	readonly given: Pick<GivenIds, 'find'>;
	readonly isClosed: () => boolean;
};

// The hash that the content of a file to be read has now.
type HashOf = (path: string) => Promise<string | undefined>;

const createHashOf = (requests: ReadonlyMap<string, ExtractRequest>): HashOf => {
	const known = new Map<string, string | undefined>();
	return async (path: string): Promise<string | undefined> => {
		const request = requests.get(path);
		if (request !== undefined && !known.has(path)) {
			const read = await readBytes(request.file);
			known.set(path, 'problem' in read ? undefined : hashBytes(read.bytes));
		}

		return known.get(path);
	};
};

// What may have moved: files that are gone, and such as are to be read since they may have another content now.
const findCandidates = ({wanted, gone, stored}: Reading): ReadonlyMap<number, readonly StoredFile[]> => {
	const changed = wanted.map(({file}) => stored.get(file.path)).filter(file => file !== undefined);
	const away = [...gone].map(path => stored.get(path)).filter(file => file !== undefined);
	return Map.groupBy([...away, ...changed].filter(({articles}) => articles.length > 0), ({size}) => size);
};

// The first of these that had this content and has it no longer: where it still has, the other is a copy.
const findOrigin = async ({gone}: Reading, hashOf: HashOf, candidates: readonly StoredFile[], hash: string): Promise<StoredFile | undefined> => {
	for (const candidate of candidates) {
		// eslint-disable-next-line no-await-in-loop -- until one is found
		if (candidate.hash === hash && (gone.has(candidate.path) || await hashOf(candidate.path) !== hash)) {
			return candidate;
		}
	}

	return undefined;
};

// Only what has the size of something that may have moved is looked into.
const findOrigins = async (reading: Reading): Promise<ReadonlyMap<string, StoredFile>> => {
	const {wanted, stored, isClosed} = reading;
	const bySize = findCandidates(reading);
	const hashOf = createHashOf(new Map(wanted.map(request => [request.file.path, request])));
	const origins = new Map<string, StoredFile>();
	const taken = new Set<string>();
	const rest = createRest();
	for (const {file: {path, size}} of bySize.size === 0 ? [] : wanted) {
		const candidates = bySize.get(size)?.filter(file => file.path !== path && !taken.has(file.path)) ?? [];
		if (isClosed() || candidates.length === 0) {
			continue;
		}

		/* eslint-disable no-await-in-loop -- one after the other, and keys answered in between */
		const hash = await hashOf(path);
		const origin = hash === undefined || hash === stored.get(path)?.hash ? undefined : await findOrigin(reading, hashOf, candidates, hash);
		if (origin !== undefined) {
			origins.set(path, origin);
			taken.add(origin.path);
		}

		await rest();
		/* eslint-enable no-await-in-loop */
	}

	return origins;
};

/**
Plans the ids of files that are to be read.
*/
export const planIds = async (reading: Reading): Promise<IdPlan> => {
	const {wanted, stored, given} = reading;
	const origins = await findOrigins(reading);
	const ids = new Map([...origins].map(([path, {articles}]) => [path, articles[0]!]));
	const moved = new Set(ids.values());
	for (const {file: {path}} of wanted) {
		const id = stored.get(path)?.articles[0] ?? given.find(path);
		if (id !== undefined && !ids.has(path) && !moved.has(id)) {
			ids.set(path, id);
		}
	}

	return {ids, origins};
};
