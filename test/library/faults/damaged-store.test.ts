/*
Whatever a failing disk makes of the store, the library shows what its files say.
*/
/* eslint-disable no-await-in-loop -- one damage after the other */
import {Buffer} from 'node:buffer';
import {writeFileSync} from 'node:fs';
import {test, type TestContext} from 'node:test';
import {createRandom} from '../../../bench/random.js';
import {checkStore} from '../../../source/store/check-store.js';
import {damageBytes} from '../../helpers/damage-bytes.js';
import {keepSmallLibrary} from '../../helpers/describe-library.js';
import {isSweepFull} from '../../helpers/sweep.js';

const queries = ['', 'ducks', 'brigde', '@lee', 'speaker:voss item', '"has a leak"', 'harbr', 'orchard -roof', 'section:local reyes'];
const told = 'was damaged, and has been made again from the articles';

test('a store that was damaged shows nothing wrong and lacks nothing', async (t: TestContext) => {
	const {ask, truth, file, sound} = await keepSmallLibrary(queries);
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
