/*
Where everything stands after a change, from where it stood before: to read the order of a large library anew takes longer than the change.
*/
import type {ArticleRow} from './sqlite-articles.js';
import {placeQuotes, type Standing} from './sqlite-standing.js';
import type {Changes} from './sqlite-changes.js';
import type {Tables} from './sqlite-tables.js';
import {insertStanding, numberAt, omitStanding, type StandingArticles} from './standing-articles.js';
import {compareEntries, entryOf} from './stored-articles.js';
import {StoreError} from './store-error.js';

/**
What was known of one generation, and the numbers of the articles whose rows are others since, or gone.
*/
export type Outdated<Known> = {readonly known: Known; readonly touched: ReadonlySet<number>};

// Where more was touched, all is read anew.
const mostTouched = 2048;

/**
What was known, or else what that would have been made from, with what these changes have touched since; undefined where it is better read anew.
*/
export const outdate = <Known>(known: Known | undefined, before: Outdated<Known> | undefined, {touched, isRenumbered}: Changes): Outdated<Known> | undefined => {
	const outdated = known === undefined ? before && {known: before.known, touched: before.touched.union(touched)} : {known, touched};
	return isRenumbered || outdated === undefined || outdated.touched.size > mostTouched ? undefined : outdated;
};

type RowOf = (number: number) => ArticleRow | undefined;

const damaged = (): StoreError => new StoreError('damaged', 'The order of the store is damaged.');

const readTouched = ({articles}: Tables, touched: ReadonlySet<number>): readonly ArticleRow[] => [...touched].flatMap(number => {
	const row = articles.at(number);
	if (row === 'damaged') {
		throw damaged();
	}

	return row ?? [];
});

// Where a row belongs among articles in order.
const findPlace = (articles: StandingArticles, {summary}: ArticleRow, rowOf: RowOf): number => {
	const entry = entryOf(summary);
	let [low, high] = [0, articles.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const other = rowOf(numberAt(articles, middle)!);
		if (other === undefined) {
			throw damaged();
		}

		if (compareEntries(entryOf(other.summary), entry) < 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
};

/**
Where everything stands now. `rowOf` reads the row of an article that stays.
*/
export const renewStanding = (tables: Tables, {known, touched}: Outdated<Standing>, rowOf: RowOf): Standing => {
	const kept = omitStanding(known.articles, touched);
	const placed = readTouched(tables, touched)
		.map(row => ({row, at: findPlace(kept, row, rowOf)}))
		.sort((a, b) => (a.at === b.at ? compareEntries(entryOf(a.row.summary), entryOf(b.row.summary)) : a.at - b.at))
		.map(({row, at}) => ({article: tables.articles.standingOf(row), at}));
	return placeQuotes(insertStanding(kept, placed), tables.meta);
};
