/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
/*
What is built fetches as the sources do: a package that is split off as a piece has its names on its default export alone.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildProgram, runProgram} from '../helpers/build-program.js';
import {createWeb} from '../helpers/fake-web.js';
import {makeFolder} from '../helpers/temporary-folder.js';
import {rssFeed, storyPage} from '../helpers/web-pages.js';

test('the built program reads an address, and the feed at one', async () => {
	const [entry, home] = [await buildProgram(), await makeFolder()];
	await using web = await createWeb({'http://skerry.example/mill': storyPage('Mill to close', 'mill'), 'http://skerry.example/feed': rssFeed('Skerry', [])});
	const env = {...web.env, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home};
	const page = await runProgram(entry, ['read', 'http://skerry.example/mill'], {env});
	assert.deepEqual([page.errors, page.code], ['', 0]);
	assert.match(page.output, /Mill to close/);
	const feed = await runProgram(entry, ['feeds', 'parse', 'http://skerry.example/feed'], {env});
	assert.doesNotMatch(feed.errors, /fault of newsread/);
});
