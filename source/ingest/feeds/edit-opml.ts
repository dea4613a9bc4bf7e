import {decodeFeed} from './decode-feed.js';
import {findOutlines, type FoundOutline, type FoundOutlines} from './find-outlines.js';
import {formatOutlines, quote} from './format-opml.js';
import type {ListedFeed} from './opml.js';
import {resolveAddress} from './resolve-address.js';

/**
What is to change in a list of feeds: by the old address what a feed is from now on, null where it is off the list.
*/
export type FeedChanges = {
	readonly added: readonly ListedFeed[];
	readonly changed: ReadonlyMap<string, {readonly url: string; readonly title: string | null} | null>;
};

type Splice = {readonly start: number; readonly end: number; readonly words: string};

const isSame = (before: ListedFeed, after: ListedFeed): boolean =>
	before.homeUrl === after.homeUrl && (before.title ?? after.title) === after.title && JSON.stringify(before.sections) === JSON.stringify(after.sections);

/**
What makes one list of feeds another. A feed that goes while one of the same name and place comes has moved.
*/
export const compareFeeds = (before: readonly ListedFeed[], after: readonly ListedFeed[]): FeedChanges => {
	const now = new Map(after.map(feed => [feed.url, feed]));
	const known = new Set(before.map(({url}) => url));
	const fresh = new Map([...now].filter(([url]) => !known.has(url)));
	const changed = new Map<string, {url: string; title: string | null} | null>();
	for (const feed of before) {
		const same = now.get(feed.url);
		const found = same ?? fresh.values().find(other => isSame(feed, other));
		if (same === undefined && found !== undefined) {
			fresh.delete(found.url);
		}

		const title = feed.title === null ? found?.title ?? null : null;
		if (same === undefined || title !== null) {
			changed.set(feed.url, found === undefined ? null : {url: found.url, title});
		}
	}

	return {added: [...fresh.values()], changed};
};

// An outline on lines of its own goes with them.
const removal = (text: string, {start, end}: FoundOutline): Splice => {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = /[\t ]*\r?\n/y;
	lineEnd.lastIndex = end;
	const isAlone = lineStart > 0 && text.slice(lineStart, start).trim() === '' && lineEnd.test(text);
	return isAlone ? {start: lineStart, end: lineEnd.lastIndex, words: ''} : {start, end, words: ''};
};

// One with others in it stays as their folder.
const remove = (text: string, outline: FoundOutline): Splice => {
	const address = outline.attributes.get('xmlurl');
	return outline.hasElements && address !== undefined
		? {start: address.nameStart - 1, end: address.end + 1, words: ''}
		: removal(text, outline);
};

const changeOutline = ({attributes, nameEnd}: FoundOutline, old: string, {url, title}: {readonly url: string; readonly title: string | null}): readonly Splice[] => {
	const address = attributes.get('xmlurl')!;
	const moved = url === old ? [] : [{start: address.start - 1, end: address.end + 1, words: quote(url)}];
	if (title === null) {
		return moved;
	}

	const names = ['title', 'text'].map(name => attributes.get(name)).filter(found => found !== undefined);
	const empty = names.filter(({value}) => value.trim() === '' || resolveAddress(value, null) === old);
	return names.length === 0
		? [...moved, {start: nameEnd, end: nameEnd, words: ` text=${quote(title)} title=${quote(title)}`}]
		: [...moved, ...empty.map(({start, end}) => ({start: start - 1, end: end + 1, words: quote(title)}))];
};

const insert = (text: string, at: number, feeds: readonly ListedFeed[]): Splice => {
	const lineStart = text.lastIndexOf('\n', at - 1) + 1;
	const indent = text.slice(lineStart, at);
	if (lineStart === 0 || indent.trim() !== '') {
		return {start: at, end: at, words: formatOutlines(feeds, '').map(line => line.trim()).join('')};
	}

	const end = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
	return {start: lineStart, end: lineStart, words: formatOutlines(feeds, `${indent}\t`).map(line => `${line}${end}`).join('')};
};

const findSplices = (text: string, {outlines, bodyEnd}: FoundOutlines, {added, changed}: FeedChanges): readonly Splice[] | undefined => {
	if (added.length > 0 && bodyEnd === undefined) {
		return undefined;
	}

	const splices = outlines.flatMap(outline => {
		const url = resolveAddress(outline.attributes.get('xmlurl')?.value, null);
		const change = url === null ? undefined : changed.get(url);
		return url === null || change === undefined ? [] : (change === null ? [remove(text, outline)] : changeOutline(outline, url, change));
	});
	return added.length === 0 ? splices : [...splices, insert(text, bodyEnd!, added)];
};

// Only what is UTF-8 to whoever reads it.
const decode = (bytes: Uint8Array): string | undefined => {
	try {
		const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
		return !text.includes('\0') && text.replace(/^\u{FEFF}/u, '') === decodeFeed(bytes) ? text : undefined;
	} catch {
		return undefined;
	}
};

// What is written in plain letters reads the same whatever encoding the list says it is in.
const toPlain = (words: string): string => words.replaceAll(/\P{ASCII}/gu, letter => `&#${letter.codePointAt(0)!};`);

/**
A list of feeds with changes made in its text, all else as it was; undefined where it is not sound enough to be sure of that.
*/
export const editOpml = (bytes: Uint8Array, changes: FeedChanges): string | undefined => {
	const text = decode(bytes);
	const found = text === undefined ? undefined : findOutlines(text);
	const splices = found && findSplices(text!, found, changes);
	if (text === undefined || splices === undefined) {
		return undefined;
	}

	const isPlain = /encoding\s{0,20}=\s{0,20}["'](?!utf-?8["'])/i.test(text.slice(0, 1024));
	let [edited, at] = ['', 0];
	for (const {start, end, words} of [...splices].sort((first, second) => first.start - second.start)) {
		edited += `${text.slice(at, start)}${isPlain ? toPlain(words) : words}`;
		at = Math.max(at, end);
	}

	return `${edited}${text.slice(at)}`;
};
