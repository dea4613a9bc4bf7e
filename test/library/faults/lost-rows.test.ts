/*
A page of the store whose head is damaged shows fewer rows than it has, and no checksum of a row tells of those: the library notices all the same, where it matters to what is shown.
*/
/* eslint-disable no-await-in-loop -- one damage after the other */
import {writeFileSync} from 'node:fs';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {test, type TestContext} from 'node:test';
import {createRandom} from '../../../bench/random.js';
import {tables} from '../../../source/store/sqlite-schema.js';
import {postingsSpan} from '../../../source/store/sqlite-postings.js';
import {keepSmallLibrary} from '../../helpers/describe-library.js';
import {isSweepFull} from '../../helpers/sweep.js';

const queries = ['', 'ducks', 'item', 'Item', 'flood*', 'brigde', '@lee', '@councilor', 'speaker:voss item', '"has a leak"', 'harbr', 'section:local reyes', 'kind:partial'];
const keys = {
	files: ['path'], articles: ['number'], bodies: ['number'], standing: ['date', 'path', 'id'], facets: ['id'],
	terms: ['kind', 'term'], postings: ['id'], people: ['id'], sayings: ['id'],
} as const;

type Table = keyof typeof keys;

// What is asked for above, and what is not even near it.
const asked = '(kind = \'w\' and term in (\'ducks\', \'item\', \'leak\', \'bridge\', \'harbor\') or kind = \'k\' and term = \'partial\')';
const unasked = '(kind = \'w\' and term in (\'nobody\', \'rather\', \'summit\', \'talk\', \'would\') or kind in (\'s\', \'n\', \'r\', \'b\'))';
const chunksOf = (terms: string): string => `id / ${postingsSpan} in (select id from terms where ${terms})`;

// The order of the articles is kept as bytes too, which are read before the rows.
const forgetOrder = 'delete from meta where key = \'standing\'';

/**
What a person is told of a row of a table that is lost (`all`), or of a number in it that is another: `told`, that the store was made again; `nothing`, since it costs no more than a file that is new; `unnoticed`, where nothing has been asked for that stands on it. Whichever it is, what is shown is right. `before`: what is done to the store first.
*/
const damages: ReadonlyArray<readonly [table: Table, column: string, where: string, says: 'told' | 'nothing' | 'unnoticed', before?: string]> = [
	['files', 'all', 'true', 'nothing'],
	['articles', 'all', 'true', 'told'],
	['articles', 'first', 'true', 'told'],
	['bodies', 'all', 'true', 'told'],
	['standing', 'all', 'true', 'unnoticed'],
	['standing', 'count', 'true', 'unnoticed'],
	['standing', 'all', 'true', 'told', forgetOrder],
	['standing', 'count', 'true', 'told', forgetOrder],
	['facets', 'all', 'true', 'told'],
	['terms', 'all', 'true', 'told'],
	['terms', 'text', asked, 'told'],
	['terms', 'text', unasked, 'unnoticed'],
	['terms', 'speaker', asked, 'told'],
	['terms', 'speaker', unasked, 'unnoticed'],
	// A word that nothing holds would not be there: all words are read with the first search.
	['terms', 'either', 'kind = \'w\'', 'told'],
	['terms', 'either', 'kind in (\'s\', \'n\', \'r\', \'b\')', 'unnoticed'],
	['postings', 'all', chunksOf(asked), 'told'],
	['postings', 'all', chunksOf(unasked), 'unnoticed'],
	['people', 'all', 'true', 'told'],
	['people', 'quotes', 'true', 'told'],
	['people', 'uses', 'true', 'told'],
	['sayings', 'all', 'true', 'told'],
];

const told = 'was damaged, and has been made again from the articles';

type Row = Record<string, SQLInputValue>;

const withDatabase = <Value>(file: string, use: (db: DatabaseSync) => Value): Value => {
	const db = new DatabaseSync(file);
	try {
		return use(db);
	} finally {
		db.close();
	}
};

const whereIs = (table: Table): string => keys[table].map(key => `${key} = ?`).join(' and ');
const keyOf = (table: Table, row: Row): SQLInputValue[] => keys[table].map(key => row[key]!);

const drop = (table: Table, row: Row) => (db: DatabaseSync) => {
	db.prepare(`delete from ${table} where ${whereIs(table)}`).run(...keyOf(table, row));
};

const miscount = (table: Table, column: string, row: Row) => (db: DatabaseSync) => {
	db.prepare(`update ${table} set ${column} = ? where ${whereIs(table)}`).run(row[column] === 0 ? 1 : 0, ...keyOf(table, row));
};

test('of a store that lost a row, or counts one wrongly, is told what must be; it shows nothing wrong and lacks nothing', async (t: TestContext) => {
	const {ask, truth, file, sound} = await keepSmallLibrary(queries);
	const random = createRandom(97);
	const pick = (table: Table, where: string): Row[] => {
		writeFileSync(file, sound);
		const rows = withDatabase(file, db => db.prepare(`select * from ${table} where ${where}`).all()) as Row[];
		t.assert.ok(rows.length > 0, `${table} where ${where}`);
		return isSweepFull ? rows : Array.from({length: 3}, () => rows[random.below(rows.length)]!);
	};

	t.assert.deepStrictEqual(new Set(damages.map(([table]) => table)), new Set(Object.keys(keys)));
	t.assert.deepStrictEqual(new Set(Object.keys(keys)), new Set(tables.filter(table => table !== 'meta')));
	for (const [table, column, where, says, before = ''] of damages) {
		for (const row of pick(table, where)) {
			const said = `${table}.${column} of ${JSON.stringify(row)}`;
			writeFileSync(file, sound);
			withDatabase(file, db => {
				db.exec(before);
			});
			withDatabase(file, column === 'all' ? drop(table, row) : miscount(table, column, row));
			const {problems, ...shown} = await ask();
			t.assert.deepStrictEqual(shown, truth, said);
			const messages = problems.map(({message}) => message);
			t.assert.ok(says === 'unnoticed' ? messages.every(message => message === told) : messages.join('; ') === (says === 'told' ? told : ''), `${said}: ${JSON.stringify(problems)}`);
		}
	}
});
