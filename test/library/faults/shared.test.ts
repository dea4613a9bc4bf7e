/*
Many processes at once on one library and one cache: each answers as if it were alone.
*/
/* eslint-disable no-await-in-loop -- one round after the other */
import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {findBuild} from '../../../source/config/find-build.js';
import {findStoreFile} from '../../../source/library/sync/choose-store.js';
import {checkStore} from '../../../source/store/check-store.js';
import {buildProgram, runProgram} from '../../helpers/build-program.js';
import {createFakeHost} from '../../helpers/fake-host.js';
import {makeNews, writeNews} from '../../helpers/news-files.js';
import {isSweepFull} from '../../helpers/sweep.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const searches = [['quotes', 'ducks'], ['quotes', 'brigde'], ['quotes', '@lee'], ['speakers'], ['quotes', 'harbr', '--sort', 'newest']];
const count = 120;

test('eight processes search and index at once: no error is shown, and all give the same answers', async () => {
	const [entry, home, folder] = [await buildProgram(), await makeFolder(), await makeFolder(makeNews(count))];
	const {host} = createFakeHost({home, build: findBuild(entry)});
	const file = findStoreFile(host, folder);
	const run = async (argv: readonly string[], cache = '') => runProgram(entry, [...argv, '--json', '--library', folder], {env: {HOME: home, XDG_CACHE_HOME: cache}});
	for (let round = 1; round <= (isSweepFull ? 3 : 1); round++) {
		// By turns, there is nothing yet, and much has changed.
		if (round % 2 === 1) {
			rmSync(path.dirname(file), {recursive: true, force: true});
		} else {
			for (let number = 0; number < count; number += 3) {
				writeFileSync(path.join(folder, `${number % 7}/news-${number}.md`), writeNews(number + (count * round)));
			}
		}

		const runs = await Promise.all([['index'], ['index'], ['index'], ...searches].map(async argv => run(argv)));
		assert.deepEqual(runs.map(({errors, code}) => [errors, code]), runs.map(() => ['', 0]), `round ${round}`);
		// Alone, with a cache of its own.
		const alone = await makeFolder();
		for (const [at, argv] of searches.entries()) {
			const {output} = await run(argv, alone);
			assert.equal(runs[at + 3]!.output, output, `round ${round}: ${argv.join(' ')}`);
		}

		const found = checkStore(file, {extractor: host.build!});
		assert.deepEqual([found.state, 'articles' in found && found.articles], ['sound', count], `round ${round}: ${JSON.stringify(found)}`);
	}
});
