/*
Which articles newsread has written into a library, by id and by address: read from the heads of its files, wherever in the library they now are and whatever they are called.
*/
import {open} from 'node:fs/promises';
import {foldWords} from '../language/fold-words.js';
import {addressKey} from './address-key.js';
import {listFiles} from './list-files.js';
import {sweepFolder} from './write-file.js';

/**
What an article is known by. `isSummary` where only the summary of it could be had.
*/
export type Marks = {
	readonly id: string;
	readonly url: string | null;
	readonly headline: string;
	readonly isSummary: boolean;
};

/**
An article that is there: `file` is the absolute path; `id` undefined where a person has taken it out of the file.
*/
export type KnownArticle = Partial<Marks> & {readonly file: string};

/**
The articles of a library as they were when it was looked through, and those noted since.
*/
export type KnownArticles = {
	/**
	The article of the same text, else the one of the same address that goes by the same headline, more or less: another story at the address of an earlier one is another. Undefined where there is none.
	*/
	readonly find: (marks: Marks) => KnownArticle | undefined;
	readonly note: (article: KnownArticle) => void;
};

// Front matter that newsread wrote has what is looked for among its first lines.
const headSize = 4096;
const ownId = /^[\da-f]{8,64}$/;

const unquote = (written: string): string => {
	if (written.startsWith('"')) {
		try {
			return JSON.parse(written) as string;
		} catch {
			return written;
		}
	}

	return written.startsWith('\'') ? written.slice(1, -1).replaceAll('\'\'', '\'') : written;
};

const fieldIn = (head: string, name: string): string | undefined => {
	const line = head.split('\n').find(each => each.startsWith(`${name}: `));
	return line === undefined ? undefined : unquote(line.slice(name.length + 2).trim());
};

/**
What a file's head says of its article.
*/
export const readMarks = async (file: string): Promise<KnownArticle> => {
	const handle = await open(file, 'r');
	try {
		const {buffer, bytesRead} = await handle.read({buffer: new Uint8Array(headSize), length: headSize, position: 0});
		const head = new TextDecoder().decode(buffer.subarray(0, bytesRead)).split('\n---\n', 1)[0]!;
		const id = fieldIn(head, 'id');
		return {file, ...(id !== undefined && ownId.test(id) && {id}), url: fieldIn(head, 'url') ?? null, headline: fieldIn(head, 'title') ?? '', isSummary: fieldIn(head, 'extent') === 'summary'};
	} finally {
		await handle.close();
	}
};

const leastShared = 0.5;

// Houses mend their headlines: a story goes by the same one where half of the words are.
const isSameHeadline = (one: string, other: string): boolean => {
	const [words, others] = [new Set(foldWords(one)), new Set(foldWords(other))];
	const shared = [...words].filter(word => others.has(word)).length;
	return words.size === 0 || others.size === 0 || shared >= Math.min(words.size, others.size) * leastShared;
};

// "live#post-1" and "live#post-2".
const areOtherEntries = (one: string, other: string): boolean => {
	const [hash, otherHash] = [URL.parse(one)?.hash ?? '', URL.parse(other)?.hash ?? ''];
	return hash !== '' && otherHash !== '' && hash !== otherHash;
};

/**
Whether two articles are one: by their text, else by their address.
*/
export const isSameArticle = (one: Partial<Marks>, other: Partial<Marks>): boolean => {
	const address = addressKey(one.url ?? '');
	return (one.id !== undefined && one.id === other.id)
		|| (!areOtherEntries(one.url ?? '', other.url ?? '') && address !== undefined && address === addressKey(other.url ?? '') && isSameHeadline(one.headline ?? '', other.headline ?? ''));
};

const atOnce = 64;

/**
Looks through a library's folder, which need not be there yet, and sweeps out what was left half-written in it; `now` is ISO 8601.
*/
export const findKnownArticles = async (folder: string, now: string): Promise<KnownArticles> => {
	await sweepFolder(folder, Date.parse(now));
	const byId = new Map<string, KnownArticle>();
	const byAddress = new Map<string, KnownArticle[]>();
	const note = (article: KnownArticle): void => {
		if (article.id !== undefined) {
			byId.set(article.id, article);
		}

		const address = addressKey(article.url ?? '');
		if (address !== undefined) {
			byAddress.set(address, [article, ...byAddress.get(address) ?? []]);
		}
	};

	const {files} = await listFiles(folder);
	const own = files.filter(({path: name}) => name.endsWith('.md'));
	for (let start = 0; start < own.length; start += atOnce) {
		const group = own.slice(start, start + atOnce);
		// eslint-disable-next-line no-await-in-loop -- so many at a time as the system has handles for
		const articles = await Promise.all(group.map(async ({absolute}) => readMarks(absolute).catch(() => undefined)));
		for (const article of articles) {
			if (article !== undefined) {
				note(article);
			}
		}
	}

	return {
		note,
		find: marks => byId.get(marks.id) ?? byAddress.get(addressKey(marks.url ?? '') ?? '')?.find(article => isSameArticle(article, marks)),
	};
};
