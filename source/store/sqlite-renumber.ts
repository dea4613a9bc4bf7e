import type {DatabaseSync} from 'node:sqlite';
import {readStandingArticles} from './sqlite-standing.js';
import {listStanding} from './standing-articles.js';
import type {Tables} from './sqlite-tables.js';
import {StoreError} from './store-error.js';

// Few enough empty numbers are worth no work.
const negligible = 1024;

const damaged = (): StoreError => new StoreError('damaged', 'The articles of the store are damaged.');

// Quotes of articles taken out leave their numbers empty.
const moveArticles = ({articles, meta}: Tables): Int32Array => {
	const size = meta.count('next');
	const numbers = new Int32Array(size).fill(-1);
	let next = 0;
	for (const {number, first, count} of listStanding(readStandingArticles(articles, size)).toSorted((a, b) => a.first - b.first)) {
		const row = articles.at(number);
		if (row === undefined || row === 'damaged') {
			throw damaged();
		}

		articles.replace({...row, first: next});
		for (let at = 0; at < count; at++) {
			numbers[first + at] = next;
			next++;
		}
	}

	meta.set('next', next);
	return numbers;
};

/**
Numbers all quotes anew if most numbers are empty, within the transaction that emptied them; gives whether that was so.
*/
export const wereRenumbered = (db: DatabaseSync, tables: Tables): boolean => {
	const {meta, postings, sayings, terms} = tables;
	const [next, quotes] = [meta.count('next'), meta.count('quotes')];
	if (next - quotes < negligible || (next - quotes) * 2 < next) {
		return false;
	}

	const numbers = moveArticles(tables);
	for (const term of terms.numbers()) {
		postings.renumber(term, numbers);
	}

	for (const {id} of db.prepare('select id from people order by id').all()) {
		sayings.renumber(id as number, numbers);
	}

	// What no article is of any more.
	db.exec('delete from facets where id not in (select published from standing union select section from standing union select outlet from standing)');
	return true;
};
