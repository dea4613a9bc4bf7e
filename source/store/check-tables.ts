/*
Whether the tables of a store are whole, each for itself, and say the same of one another.
*/
import type {DatabaseSync} from 'node:sqlite';
import {checksum} from './checksum.js';
import {noRank} from './match-quotes.js';
import {readRow} from './sqlite-changes.js';
import type {FileTable} from './sqlite-files.js';
import {postingsSpan} from './sqlite-postings.js';
import {loadStanding, type Standing} from './sqlite-standing.js';
import {listStanding} from './standing-articles.js';
import type {Tables} from './sqlite-tables.js';
import type {TermKind} from './sqlite-terms.js';
import {StoreError, toStoreError} from './store-error.js';
import type {WordCounts} from './vocabulary.js';

type Checked = {readonly db: DatabaseSync; readonly tables: Tables; readonly files: FileTable};

// Gives what is wrong, a sentence; undefined where nothing is.
type Check = (checked: Checked) => string | undefined;

const numberIn = (db: DatabaseSync, sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0]);

const checkPages: Check = ({db}) => (Object.values(db.prepare('pragma integrity_check(1)').get() ?? {})[0] === 'ok' ? undefined : 'Its pages contradict one another.');

const isRecordWhole = (tables: Tables, number: number): boolean => {
	const row = tables.articles.at(number);
	if (row === undefined || row === 'damaged') {
		return false;
	}

	const record = readRow(tables, row);
	return record?.article.id === row.id && record.quotes.length === row.count && row.summary.quotes === row.count;
};

const checkArticles: Check = ({db, tables}) => {
	for (const {number} of db.prepare('select number from articles').iterate()) {
		if (!isRecordWhole(tables, number as number)) {
			return 'One of its articles is damaged.';
		}
	}

	return numberIn(db, 'select count(*) from bodies') === tables.meta.count('articles') ? undefined : 'The bodies of its articles are not those of its articles.';
};

const checkStanding: Check = ({tables}) => {
	const {articles} = loadStanding(tables.articles, tables.meta, null);
	const facets = tables.articles.facets();
	const isSame = listStanding(articles).every(({number, first, count, published, section, outlet}) => {
		const row = tables.articles.at(number);
		return row !== undefined && row !== 'damaged' && row.first === first && row.count === count
			&& facets.get(published) === row.summary.published && facets.get(section) === row.summary.section && facets.get(outlet) === row.summary.outlet;
	});
	return isSame ? undefined : 'The order of its articles is not that of its articles.';
};

const checkFiles: Check = ({db, tables, files: table}) => {
	const {files, isWhole} = table.all();
	if (!isWhole) {
		return 'One of its files is damaged.';
	}

	const named = new Map(files.map(({path, articles}) => [path, new Set(articles)]));
	for (const {number} of db.prepare('select number from articles where file is not null').iterate()) {
		const row = tables.articles.at(number as number);
		if (row === undefined || row === 'damaged' || named.get(row.file ?? '')?.has(row.id) !== true) {
			return 'An article is of no file that it knows.';
		}
	}

	return files.every(({articles}) => articles.every(id => tables.articles.find(id) !== undefined)) ? undefined : 'An article of one of its files is missing.';
};

type Chunk = {readonly id: number; readonly last: number; readonly docs: Uint8Array; readonly sum: number; readonly places: Uint8Array | null; readonly places_sum: number | null};

const isChunkWhole = ({id, last, docs, sum, places, places_sum: placesSum}: Chunk): boolean =>
	checksum(id, last, docs) === sum && (places === null || checksum(id, places) === placesSum);

// Chunks that belong to nobody would be taken for those of whoever is next given the number.
const areChunksWhole = (db: DatabaseSync, table: 'postings' | 'sayings', owners: ReadonlySet<number>): boolean => {
	for (const row of db.prepare(`select id, last, docs, sum, places, places_sum from ${table}`).iterate()) {
		const chunk = row as Chunk;
		if (!isChunkWhole(chunk) || !owners.has(Math.floor(chunk.id / postingsSpan))) {
			return false;
		}
	}

	return true;
};

const countLive = (docs: Int32Array, {ranks}: Standing): number => docs.reduce((sum, doc) => sum + (ranks[doc] === noRank || ranks[doc] === undefined ? 0 : 1), 0);

const isOfPeople = (kind: TermKind): boolean => ['n', 'r', 'b'].includes(kind);

const countPeople = (numbers: Int32Array, {people}: Tables): number => numbers.reduce((sum, number) => sum + (people.at(number) === undefined ? 0 : 1), 0);

const areCountsSound = (kind: TermKind, {text, speaker, any}: Readonly<WordCounts>): boolean => isOfPeople(kind) || (any <= text + speaker && any >= Math.max(text, speaker));

const checkTerms: Check = ({db, tables}) => {
	const standing = loadStanding(tables.articles, tables.meta);
	tables.terms.loadVocabulary();
	const owners = new Set<number>();
	for (const {kind, term} of db.prepare('select kind, term from terms').iterate()) {
		const known = tables.terms.find(kind as TermKind, term as string);
		if (known === undefined || !areCountsSound(kind as TermKind, known.counts)) {
			return 'One of its words is damaged.';
		}

		const {number, counts: {text, any}} = known;
		owners.add(number);
		const docs = tables.postings.read(number);
		if ((isOfPeople(kind as TermKind) ? countPeople(docs, tables) !== any : countLive(docs, standing) !== text)) {
			return 'A word is in other quotes than it says.';
		}
	}

	return areChunksWhole(db, 'postings', owners) ? undefined : 'Its index is damaged.';
};

const checkPeople: Check = ({db, tables}) => {
	const standing = loadStanding(tables.articles, tables.meta);
	const owners = new Set<number>();
	for (const {id, quotes} of db.prepare('select id, quotes from people').iterate()) {
		owners.add(id as number);
		if (tables.people.at(id as number) === undefined) {
			return 'One of its speakers is damaged.';
		}

		if (countLive(tables.sayings.read(id as number), standing) !== quotes) {
			return 'A speaker has other quotes than it says.';
		}
	}

	if (!tables.people.all().isWhole) {
		return 'One of its speakers is missing.';
	}

	return areChunksWhole(db, 'sayings', owners) ? undefined : 'Its index of speakers is damaged.';
};

const checks: readonly Check[] = [checkPages, checkFiles, checkArticles, checkStanding, checkTerms, checkPeople];

const findDamage = (check: Check, checked: Checked): string | undefined => {
	try {
		return check(checked);
	} catch (error) {
		const other = toStoreError(error);
		if (other instanceof StoreError && other.fault !== 'damaged') {
			throw other;
		}

		return other instanceof StoreError ? other.message : 'The store is damaged.';
	}
};

/**
What is wrong with the tables of a database, sentences, each once; none where all of it is sound. Throws a StoreError where it cannot be read for a reason that lies outside of it.
*/
export const findContradictions = (db: DatabaseSync, tables: Tables, files: FileTable): readonly string[] => {
	const found = checks.map(check => findDamage(check, {db, tables, files})).filter(damage => damage !== undefined);
	return [...new Set(found)];
};
