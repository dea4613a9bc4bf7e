import assert from 'node:assert/strict';
import test from 'node:test';
import {isAllowedByRobots, type RobotsCache} from '../../source/ingest/robots.js';
import {serve} from '../helpers/watched-server.js';

const options = {isTyped: true, allowPrivate: true, env: {}, version: '1.2.3'};

test('robots.txt decides, and is asked once for each origin', async () => {
	await using server = await serve((request, response) => {
		assert.equal(request.url, '/robots.txt');
		response.end('User-agent: *\nDisallow: /\n\nUser-agent: newsread\nDisallow: /private\nAllow: /private/open\n');
	});
	const cache: RobotsCache = new Map();
	const asks = ['/', '/a', '/private', '/private/b', '/private/open', '/priv'].map(async path => isAllowedByRobots(`http://${server.host}${path}`, {...options, cache}));
	assert.deepEqual(await Promise.all(asks), [true, true, false, false, true, true]);
	assert.equal(server.connections(), 1);
});

test('a robots.txt that is not there allows, one that cannot be had now does not', async () => {
	const rows: ReadonlyArray<readonly [status: number, isAllowed: boolean]> = [[401, true], [403, true], [404, true], [410, true], [500, false], [503, false]];
	for (const [status, isAllowed] of rows) {
		// eslint-disable-next-line no-await-in-loop -- one after the other
		await using server = await serve((_, response) => {
			response.writeHead(status).end('User-agent: *\nDisallow: /\n');
		});
		// eslint-disable-next-line no-await-in-loop -- one after the other
		assert.equal(await isAllowedByRobots(`http://${server.host}/a`, {...options, cache: new Map()}), isAllowed, String(status));
	}

	const closed = await serve((_, response) => {
		response.end();
	});
	await closed[Symbol.asyncDispose]();
	assert.equal(await isAllowedByRobots(`http://${closed.host}/a`, {...options, cache: new Map()}), false);
	assert.equal(await isAllowedByRobots('http://10.0.0.1/a', {...options, isTyped: false, cache: new Map()}), false);
});

test('stopped, it throws and remembers nothing', async () => {
	await using server = await serve(() => {}); // eslint-disable-line @typescript-eslint/no-empty-function
	const cache: RobotsCache = new Map();
	await assert.rejects(isAllowedByRobots(`http://${server.host}/a`, {...options, cache, signal: AbortSignal.timeout(50)}), {name: 'TimeoutError'});
	assert.equal(cache.size, 0);
});
