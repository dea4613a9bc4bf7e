/*
The list of a database's articles. After a change only the pieces are packed anew in which something was touched.
*/
import {createArticleList, cutEvenly, packPiece} from './article-list.js';
import type {ArticleList, ArticlePiece} from './quote-store.js';
import type {ArticleRow, ArticleTable} from './sqlite-articles.js';
import type {Outdated} from './renew-standing.js';
import {numberAt, type StandingArticles} from './standing-articles.js';
import {areInOrder} from './stored-articles.js';
import {StoreError} from './store-error.js';

// A piece with the numbers of its articles.
type Stretch = {readonly piece: ArticlePiece; readonly numbers: Int32Array};

/**
A list, and what it was made of.
*/
export type Listing = {readonly list: ArticleList; readonly stretches: readonly Stretch[]};

/**
Where articles are read from; `note` is told of damage that can be passed over.
*/
export type ListSource = {readonly table: ArticleTable; readonly standing: StandingArticles; readonly note: (damage: string) => void};

// So few articles beside a stretch that is packed anew are packed with it.
const few = 64;

type Kept = {readonly stretch: Stretch; readonly at: number};

const isStill = ({numbers}: Stretch, at: number, standing: StandingArticles, touched: ReadonlySet<number>): boolean =>
	at !== -1 && numbers.every((number, offset) => numberAt(standing, at + offset) === number && !touched.has(number));

// The place of every article by its number, -1 where there is none of it.
const placesOf = (standing: StandingArticles): Int32Array => {
	let most = 0;
	for (let at = 0; at < standing.length; at++) {
		most = Math.max(most, numberAt(standing, at)!);
	}

	const places = new Int32Array(1 + most).fill(-1);
	for (let at = 0; at < standing.length; at++) {
		places[numberAt(standing, at)!] = at;
	}

	return places;
};

const findKept = (standing: StandingArticles, {known: {stretches}, touched}: Outdated<Listing>): readonly Kept[] => {
	const places = placesOf(standing);
	return stretches.filter(({numbers}) => numbers.length >= few)
		.map(stretch => ({stretch, at: places[stretch.numbers[0]!] ?? -1}))
		.filter(({stretch, at}) => isStill(stretch, at, standing, touched));
};

const readRows = ({table, note, standing}: ListSource, from: number, to: number): readonly ArticleRow[] => Array.from({length: Math.max(0, Math.min(to, standing.length) - from)}, (_, offset) => numberAt(standing, from + offset)!).flatMap(number => {
	const row = table.at(number);
	if (row !== undefined && row !== 'damaged') {
		return row;
	}

	note('An article of the store is damaged.');
	return [];
});

// The keys of the order are what no checksum covers, so what is packed is checked with its neighbors.
const packStretch = (source: ListSource, from: number, to: number): Stretch => {
	const rows = readRows(source, from, to);
	const around = [...readRows(source, Math.max(0, from - 1), from), ...rows, ...readRows(source, to, to + 1)];
	if (!areInOrder(around.map(({summary}) => summary))) {
		throw new StoreError('damaged', 'The order of the store is damaged.');
	}

	return {piece: packPiece(rows.map(({summary}) => summary)), numbers: Int32Array.from(rows, ({number}) => number)};
};

// One after the other: as objects all of them would take more memory than the list.
const packStretches = (source: ListSource, from: number, to: number): readonly Stretch[] =>
	cutEvenly(to - from).map(({start, end}) => packStretch(source, from + start, from + end));

/**
Reads the list of articles that stand so, with the help of what is outdated of it.
*/
export const readListing = (source: ListSource, outdated: Outdated<Listing> | undefined): Listing => {
	const {standing} = source;
	const stretches: Stretch[] = [];
	let from = 0;
	for (const {stretch, at} of outdated === undefined ? [] : findKept(standing, outdated)) {
		stretches.push(...packStretches(source, from, at), stretch);
		from = at + stretch.numbers.length;
	}

	stretches.push(...packStretches(source, from, standing.length));
	return {list: createArticleList(stretches.map(({piece}) => piece)), stretches};
};
