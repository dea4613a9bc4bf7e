/*
The figures that the readme promises, measured on this machine: `npm run bench`, or `npm run bench -- startup` for one of them. `npm run bench -- library 1000000` measures that at another size.
*/
import process from 'node:process';
import {benchLibrary} from './library.js';
import type {Row} from './row.js';
import {benchSearch} from './search.js';
import {benchStartup} from './startup.js';
import {benchStore} from './store.js';

const wanted = process.argv.slice(2);
const size = Number(wanted.find(word => /^\d+$/.test(word)) ?? 100_000);

const benches: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
	startup: async () => benchStartup({small: 10, large: 10_000, searched: 15_000}),
	search: benchSearch,
	store: async () => benchStore(size),
	library: async () => benchLibrary(size),
};

const print = (rows: readonly Row[]): void => {
	const cells = rows.map(({name, value, peer, ratio}) => [name, value, peer ?? '', ratio ?? '']);
	const table = [['figure', 'value', 'beside', 'ratio'], ...cells];
	const widths = [0, 1, 2, 3].map(column => Math.max(...table.map(row => row[column]?.length ?? 0)));
	for (const row of table) {
		console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
	}
};

const rows: Row[] = [];
for (const [name, run] of Object.entries(benches)) {
	if (wanted.length === 0 || wanted.includes(name)) {
		// eslint-disable-next-line no-await-in-loop -- one figure at a time has the machine to itself
		rows.push(...await run());
	}
}

print(rows);
