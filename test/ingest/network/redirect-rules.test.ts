/* eslint-disable unicorn/prefer-https -- which of the two it is, is what is tested */
import assert from 'node:assert/strict';
import test from 'node:test';
import {followRedirect, movedTo, startTrail} from '../../../source/ingest/network/redirect-rules.js';

const rules = {allowPrivate: false, most: 5};
const walk = (start: string, ...steps: ReadonlyArray<readonly [status: number, location: string]>) =>
	steps.reduce((trail, [status, location]) => followRedirect(trail, {status, location}, rules), startTrail(new URL(start)));

test('an address has moved when every hop was for good', () => {
	assert.equal(movedTo(walk('https://a.example/')), undefined);
	assert.equal(movedTo(walk('https://a.example/', [301, '/b'], [308, 'https://c.example/d'])), 'https://c.example/d');
	assert.equal(movedTo(walk('https://a.example/', [301, '/b'], [302, '/c'], [301, '/d'])), undefined);
});

test('an origin once left stays left', () => {
	assert.equal(walk('https://a.example/', [302, '/b']).isSameOrigin, true);
	assert.equal(walk('https://a.example/', [302, 'https://b.example/'], [302, 'https://a.example/']).isSameOrigin, false);
	assert.equal(walk('http://a.example/', [302, 'https://a.example/']).isSameOrigin, false);
});

test('nothing leads down, astray or on for ever', () => {
	const refused: ReadonlyArray<readonly [location: string, says: RegExp]> = [
		['http://a.example/', /from https on to http/],
		['file:///etc/passwd', /Only http and https/],
		['data:text/html,x', /Only http and https/],
		['//10.0.0.1/', /not on the public internet/],
		['https://a.example:22/', /not at a port of the web/],
		['https://me:secret@a.example/', /holds a name or a password/],
		['/a\u{0}b', /control characters/],
		['https://[', /cannot be read/],
	];
	for (const [location, says] of refused) {
		assert.throws(() => walk('https://a.example/', [302, location]), ({message}: Error) => says.test(message) && !message.includes('secret'), location);
	}

	assert.throws(() => followRedirect(startTrail(new URL('https://a.example/')), {status: 302, location: undefined}, rules), /does not say where/);
	assert.throws(() => walk('https://a.example/', ...Array.from({length: 6}, () => [301, '/'] as const)), /more than 5 times/);
});
