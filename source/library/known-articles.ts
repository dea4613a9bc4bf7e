/*
Which articles newsread has written into a library, by id and by address: read from the heads of its files, wherever in the library they now are and whatever they are called.
*/
import {open} from 'node:fs/promises';
import {addressKey} from './address-key.js';
import {listFiles} from './list-files.js';
import {sweepFolder} from './write-file.js';

/**
What an article is known by.
*/
export type Marks = {
	readonly id: string;
	readonly url: string | null;
};

/**
The articles of a library as they were when it was looked through, and those noted since.
*/
export type KnownArticles = {
	/**
	The absolute path of the file of the same text or the same address; undefined where there is none.
	*/
	readonly find: (marks: Marks) => string | undefined;
	readonly note: (marks: Marks, file: string) => void;
};

// Front matter that newsread wrote has id and address among its first lines.
const headSize = 4096;
const idLine = /^id: "?(?<id>[\da-f]{8,64})"?$/m;
const urlLine = /^url: ["']?(?<url>https?:[^\s"']{1,2000})["']?$/m;

const readMarks = async (file: string): Promise<Partial<Marks>> => {
	const handle = await open(file, 'r');
	try {
		const {buffer, bytesRead} = await handle.read({buffer: new Uint8Array(headSize), length: headSize, position: 0});
		const head = new TextDecoder().decode(buffer.subarray(0, bytesRead)).split('\n---\n', 1)[0]!;
		return {id: idLine.exec(head)?.groups?.id, url: urlLine.exec(head)?.groups?.url ?? null};
	} finally {
		await handle.close();
	}
};

const atOnce = 64;

/**
Looks through a library's folder, which need not be there yet, and sweeps out what was left half-written in it; `now` is ISO 8601.
*/
export const findKnownArticles = async (folder: string, now: string): Promise<KnownArticles> => {
	await sweepFolder(folder, Date.parse(now));
	const known = new Map<string, string>();
	const note = ({id, url}: Partial<Marks>, file: string): void => {
		const address = addressKey(url ?? '');
		for (const key of [...(id === undefined ? [] : [`id ${id}`]), ...(address === undefined ? [] : [`url ${address}`])]) {
			known.set(key, file);
		}
	};

	const {files} = await listFiles(folder);
	const own = files.filter(({path: name}) => name.endsWith('.md'));
	for (let start = 0; start < own.length; start += atOnce) {
		const group = own.slice(start, start + atOnce);
		// eslint-disable-next-line no-await-in-loop -- so many at a time as the system has handles for
		const marks = await Promise.all(group.map(async ({absolute}) => readMarks(absolute).catch(() => ({}))));
		for (const [index, each] of marks.entries()) {
			note(each, group[index]!.absolute);
		}
	}

	return {
		note,
		find({id, url}) {
			const address = url === null ? undefined : addressKey(url);
			return known.get(`id ${id}`) ?? (address === undefined ? undefined : known.get(`url ${address}`));
		},
	};
};
