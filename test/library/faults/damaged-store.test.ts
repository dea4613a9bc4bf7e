/*
Whatever a failing disk makes of the store, the library shows what its files say.
*/
/* eslint-disable no-await-in-loop -- one damage after the other */
import {Buffer} from 'node:buffer';
import {readFileSync, writeFileSync} from 'node:fs';
import {test, type TestContext} from 'node:test';
import {createRandom} from '../../../bench/random.js';
import {findStoreFile} from '../../../source/library/sync/choose-store.js';
import {checkStore} from '../../../source/store/check-store.js';
import {damageBytes} from '../../helpers/damage-bytes.js';
import {describeAnew, describeLibrary, makeKeepingHost, useLibrary} from '../../helpers/describe-library.js';
import {makeNews} from '../../helpers/news-files.js';
import {smallLibrary} from '../../helpers/small-library.js';
import {isSweepFull} from '../../helpers/sweep.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const queries = ['', 'ducks', 'brigde', '@lee', 'speaker:voss item', '"has a leak"', 'harbr', 'orchard -roof', 'section:local reyes'];
const told = 'was damaged, and has been made again from the articles';

test('a store that was damaged shows nothing wrong and lacks nothing', async (t: TestContext) => {
	const [host, folder] = [await makeKeepingHost(), await makeFolder({...makeNews(16), ...smallLibrary})];
	const ask = async () => useLibrary(host, folder, async library => describeLibrary(library, queries));
	const {problems: _, ...truth} = await describeAnew(folder, queries);
	await ask();
	const file = findStoreFile(host, folder);
	const sound = readFileSync(file);
	const seen = {told: 0, unnoticed: 0};
	const runs = isSweepFull ? 500 : 40;
	for (let seed = 1; seed <= runs; seed++) {
		writeFileSync(file, damageBytes(Buffer.from(sound), seed, createRandom(seed * 7907)));
		const {problems, ...shown} = await ask();
		t.assert.deepStrictEqual(shown, truth, `seed ${seed}`);
		t.assert.ok(problems.every(({message, path}) => path === file && message === told), `seed ${seed}: ${JSON.stringify(problems)}`);
		seen[problems.length === 0 ? 'unnoticed' : 'told']++;
		const after = checkStore(file, {extractor: 'one'});
		t.assert.ok(problems.length === 0 || (after.state === 'sound' && after.articles === truth.totals.articles), `seed ${seed}, afterwards: ${JSON.stringify(after)}`);
	}

	t.diagnostic(JSON.stringify({runs, ...seen}));
	t.assert.ok(seen.told > runs / 4, JSON.stringify(seen));
});
