/*
The list of a library's articles in pieces: of a hundred thousand a reader shows a dozen, and as objects they would take most of its memory, so those of a store are packed.
A piece never changes, and the bytes of a packed one can be shared by threads; a list that is changed shares all other pieces with the one before.
*/
import type {Span} from '../language/span.js';
import type {ArticleList, ArticlePiece, ArticleSummary} from './quote-store.js';
import {packSummary, unpackSummary} from './pack-summary.js';

// Articles of a piece, at most: so many are unpacked within a millisecond or two.
const pieceSize = 512;

/* eslint-disable no-bitwise, unicorn/prefer-code-point -- a hash is made of bits, of each unit by itself */
const hashOf = (text: string): number => {
	let hash = 0x81_1C_9D_C5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
	}

	return hash >>> 0;
};
/* eslint-enable no-bitwise, unicorn/prefer-code-point */

/**
Packs a few hundred articles.
*/
export const packPiece = (articles: readonly ArticleSummary[]): ArticlePiece => {
	const {length} = articles;
	const text = new TextEncoder().encode(JSON.stringify(articles.map(article => [article.id, packSummary(article)])));
	const shared = new SharedArrayBuffer((length * 8) + text.length);
	const piece = {length, ids: new Uint32Array(shared, 0, length), paths: new Uint32Array(shared, length * 4, length), bytes: new Uint8Array(shared, length * 8)};
	for (const [at, {id, path}] of articles.entries()) {
		piece.ids[at] = hashOf(id);
		piece.paths[at] = hashOf(path ?? '');
	}

	piece.bytes.set(text);
	return piece;
};

// What is in sight and around it.
const mostUnpacked = 8;

type Unpack = (piece: ArticlePiece) => readonly ArticleSummary[];

const createUnpack = (): Unpack => {
	let recent: ReadonlyArray<readonly [piece: ArticlePiece, articles: readonly ArticleSummary[]]> = [];
	return piece => {
		if ('articles' in piece) {
			return piece.articles;
		}

		const known = recent.find(([each]) => each === piece);
		if (known !== undefined) {
			return known[1];
		}

		// What threads share is not decoded where it stands.
		const packed = JSON.parse(new TextDecoder().decode(Uint8Array.from(piece.bytes))) as ReadonlyArray<readonly [id: string, packed: unknown]>;
		const articles = packed.map(([id, summary]) => unpackSummary(id, summary));
		recent = [[piece, articles] as const, ...recent].slice(0, mostUnpacked);
		return articles;
	};
};

const unpack = createUnpack();

/**
Where pieces of so many articles begin and end, about as long as one another.
*/
export const cutEvenly = (length: number): readonly Span[] => {
	const count = Math.ceil(length / pieceSize);
	const placeOf = (piece: number): number => Math.floor(length * piece / count);
	return Array.from({length: count}, (_, at) => ({start: placeOf(at), end: placeOf(at + 1)}));
};

const cutPieces = (articles: readonly ArticleSummary[]): readonly ArticlePiece[] => cutEvenly(articles.length).map(({start, end}) => ({length: end - start, articles: articles.slice(start, end)}));

/**
A list of these pieces.
*/
export const createArticleList = (pieces: readonly ArticlePiece[]): ArticleList => {
	const starts: number[] = [];
	let length = 0;
	for (const piece of pieces) {
		starts.push(length);
		length += piece.length;
	}

	return {length, pieces, starts};
};

/**
The article at a place; undefined where there is none.
*/
export const articleAt = ({pieces, starts}: ArticleList, index: number): ArticleSummary | undefined => {
	const at = starts.findLastIndex(start => start <= index);
	return at === -1 ? undefined : unpack(pieces[at]!)[index - starts[at]!];
};

/**
The articles from a place on, up to another.
*/
export const sliceArticles = ({pieces, starts}: ArticleList, from: number, to: number): readonly ArticleSummary[] => pieces.flatMap((piece, at) => {
	const start = starts[at]!;
	return start < to && start + piece.length > from ? unpack(piece).slice(Math.max(0, from - start), to - start) : [];
});

/**
All articles, one piece after the other.
*/
export const eachArticle = ({pieces}: ArticleList): IteratorObject<ArticleSummary> => pieces.values().flatMap(piece => unpack(piece));

// Where an article stands in a piece whose id or path is `text`; of what is packed only those with its hash are looked at.
const findIn = (piece: ArticlePiece, key: 'id' | 'path', text: string, hash: number): number => {
	if ('articles' in piece) {
		return piece.articles.findIndex(article => article[key] === text);
	}

	const hashes = key === 'id' ? piece.ids : piece.paths;
	for (let at = hashes.indexOf(hash); at !== -1; at = hashes.indexOf(hash, at + 1)) {
		if (unpack(piece)[at]![key] === text) {
			return at;
		}
	}

	return -1;
};

const findPlace = ({pieces, starts}: ArticleList, key: 'id' | 'path', text: string): number => {
	const hash = hashOf(text);
	for (const [place, piece] of pieces.entries()) {
		const at = findIn(piece, key, text, hash);
		if (at !== -1) {
			return starts[place]! + at;
		}
	}

	return -1;
};

/**
The place of an article by its id; -1 where it is not there.
*/
export const indexOfArticle = (list: ArticleList, id: string): number => findPlace(list, 'id', id);

/**
The place of the first article of a path; -1 where there is none.
*/
export const indexOfPath = (list: ArticleList, path: string): number => findPlace(list, 'path', path);

/**
A list with other articles in the place of `count` from a place on.
*/
export const replaceArticles = ({pieces, starts}: ArticleList, index: number, count: number, articles: readonly ArticleSummary[]): ArticleList => {
	const first = Math.max(0, starts.findLastIndex(start => start <= index));
	const next = starts.findIndex(start => start > index + count);
	const end = next === -1 ? pieces.length : next;
	const renewed = pieces.slice(first, end).flatMap(piece => unpack(piece)).toSpliced(index - (starts[first] ?? 0), count, ...articles);
	return createArticleList([...pieces.slice(0, first), ...cutPieces(renewed), ...pieces.slice(end)]);
};

/**
A list of these articles.
*/
export const listArticles = (articles: readonly ArticleSummary[]): ArticleList => createArticleList(cutPieces(articles));

/**
What makes lists of articles of which most are those of the list before, the same objects: their pieces are shared.
*/
export const createLister = (): ((articles: readonly ArticleSummary[]) => ArticleList) => {
	let before: readonly ArticleSummary[] = [];
	let list = listArticles([]);
	return articles => {
		let from = 0;
		while (from < articles.length && articles[from] === before[from]) {
			from++;
		}

		let [endBefore, end] = [before.length, articles.length];
		while (endBefore > from && end > from && articles[end - 1] === before[endBefore - 1]) {
			endBefore--;
			end--;
		}

		list = end === from && endBefore === from ? list : replaceArticles(list, from, endBefore - from, articles.slice(from, end));
		before = articles;
		return list;
	};
};
