/*
The program is killed again and again while it reads a library: whoever opens the library next finds nothing broken, and in the end all is there.
*/
/* eslint-disable no-await-in-loop -- one life after the other */
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {test, type TestContext} from 'node:test';
import {createRandom} from '../../../bench/random.js';
import {findBuild} from '../../../source/config/find-build.js';
import {findStoreFile} from '../../../source/library/sync/choose-store.js';
import {checkStore} from '../../../source/store/check-store.js';
import {buildProgram, runProgram} from '../../helpers/build-program.js';
import {describeAnew, describeLibrary, useLibrary} from '../../helpers/describe-library.js';
import {createFakeHost} from '../../helpers/fake-host.js';
import {makeNews, writeNews} from '../../helpers/news-files.js';
import {isSweepFull} from '../../helpers/sweep.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const queries = ['', 'ducks', 'brigde', '@lee', 'speaker:voss item', '"has a leak"', 'orchard -roof'];
const count = 200;

test('killed at any time, the program leaves a store that is sound', async (t: TestContext) => {
	const [entry, home, folder, random] = [await buildProgram(), await makeFolder(), await makeFolder(makeNews(count)), createRandom(20_261)];
	const {host} = createFakeHost({home, build: findBuild(entry)});
	const file = findStoreFile(host, folder);
	const index = async (killAfter?: number) => runProgram(entry, ['index', '--json', '--library', folder], {env: {HOME: home, XDG_CACHE_HOME: ''}, ...(killAfter !== undefined && {killAfter})});
	// The first time compiles the program.
	await index();
	rmSync(path.dirname(file), {recursive: true});
	const startedAt = performance.now();
	await index();
	const longest = performance.now() - startedAt;
	const seen = {killed: 0, partly: 0, soundAtOnce: 0};
	for (let life = 1; seen.killed < (isSweepFull ? 200 : 4); life++) {
		t.assert.ok(life <= 1000, JSON.stringify(seen));
		// Some lives begin with nothing, most with a library in which much has changed, which takes half as long.
		const isNew = life % 4 === 0;
		if (isNew) {
			rmSync(path.dirname(file), {recursive: true, force: true});
		}

		for (let change = 0; change < 40; change++) {
			const number = random.below(count);
			writeFileSync(path.join(folder, `${number % 7}/news-${number}.md`), writeNews(number + (count * random.below(9))));
		}

		const {code, errors} = await index(random.below(isNew ? longest : longest / 2));
		t.assert.strictEqual(errors, '', `life ${life}`);
		seen.killed += code === null ? 1 : 0;
		const found = checkStore(file, {extractor: host.build!});
		t.assert.ok(found.state === 'sound' || found.state === 'absent' || (found.state === 'foreign' && code === null), `life ${life}: ${JSON.stringify(found)}`);
		seen.soundAtOnce += found.state === 'sound' ? 1 : 0;
		seen.partly += found.state === 'sound' && found.articles > 0 && found.articles < count ? 1 : 0;
	}

	const last = await index();
	const {problems: _, ...truth} = await describeAnew(folder, queries);
	t.assert.strictEqual(last.errors, '');
	const {articles, quotes} = JSON.parse(last.output) as {readonly articles: number; readonly quotes: number};
	t.assert.deepStrictEqual([articles, quotes], [truth.totals.articles, truth.totals.quotes]);
	t.assert.deepStrictEqual(await useLibrary(host, folder, async library => describeLibrary(library, queries)), {...truth, problems: []});
	t.diagnostic(JSON.stringify({longest: Math.round(longest), ...seen}));
});
