/*
A page of the store whose head is damaged shows fewer rows than it has, and no checksum of a row tells of those: the library notices all the same.
*/
/* eslint-disable no-await-in-loop -- one damage after the other */
import {writeFileSync} from 'node:fs';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {test, type TestContext} from 'node:test';
import {createRandom} from '../../../bench/random.js';
import {keepSmallLibrary} from '../../helpers/describe-library.js';
import {isSweepFull} from '../../helpers/sweep.js';

const queries = ['', 'ducks', 'item', 'Item', 'flood*', 'brigde', '@lee', '@councilor', 'speaker:voss item', '"has a leak"', 'harbr', 'section:local reyes', 'kind:partial'];
const keys = {
	files: ['path'], articles: ['number'], bodies: ['number'], standing: ['date', 'path', 'id'], facets: ['id'],
	terms: ['kind', 'term'], postings: ['id'], people: ['id'], sayings: ['id'],
} as const;
const counts = [['people', 'quotes'], ['people', 'uses'], ['terms', 'text'], ['terms', 'speaker'], ['terms', 'either'], ['articles', 'first'], ['standing', 'count']] as const;

type Table = keyof typeof keys;
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

test('a store that lost a row, or counts one wrongly, shows nothing wrong and lacks nothing', async (t: TestContext) => {
	const {ask, truth, file, sound} = await keepSmallLibrary(queries);
	const random = createRandom(97);
	const seen = {told: 0, unnoticed: 0};
	const look = async (said: string, damage: (db: DatabaseSync) => unknown): Promise<void> => {
		writeFileSync(file, sound);
		withDatabase(file, damage);
		const {problems, ...shown} = await ask();
		t.assert.deepStrictEqual(shown, truth, said);
		seen[problems.length === 0 ? 'unnoticed' : 'told']++;
	};

	const pick = (table: Table): Row[] => {
		const rows = withDatabase(file, db => db.prepare(`select * from ${table}`).all()) as Row[];
		return isSweepFull ? rows : Array.from({length: 3}, () => rows[random.below(rows.length)]!);
	};

	for (const table of Object.keys(keys) as Table[]) {
		for (const row of pick(table)) {
			await look(`${table} without ${JSON.stringify(row)}`, db => db.prepare(`delete from ${table} where ${whereIs(table)}`).run(...keyOf(table, row)));
		}
	}

	for (const [table, column] of counts) {
		for (const row of pick(table)) {
			await look(`${table}.${column} of ${JSON.stringify(row)}`, db => db.prepare(`update ${table} set ${column} = ? where ${whereIs(table)}`).run(row[column] === 0 ? 1 : 0, ...keyOf(table, row)));
		}
	}

	t.diagnostic(JSON.stringify(seen));
	t.assert.ok(seen.told > 20, JSON.stringify(seen));
});
