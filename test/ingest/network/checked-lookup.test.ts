/* eslint-disable unicorn/prefer-https -- which of the two it is, is what is tested */
import assert from 'node:assert/strict';
import test from 'node:test';
import {checkedLookup, type FoundAddress, type LookUp} from '../../../source/ingest/network/checked-lookup.js';

const ask = async (lookup: ReturnType<typeof checkedLookup>, name: string, isAll = true): Promise<unknown> => new Promise((resolve, reject) => {
	lookup(name, {all: isAll}, (error, found) => {
		if (error) {
			reject(error);
		} else {
			resolve(found);
		}
	});
});

const v4 = (address: string): FoundAddress => ({address, family: 4});
const always = (...found: readonly FoundAddress[]): LookUp => async () => found;
const feed = {allowPrivate: false};

test('a name that flips to a private address at the second question is dialed only as it was checked', async () => {
	let asked = 0;
	const lookup = checkedLookup(feed, async () => [v4(asked++ === 0 ? '93.184.216.34' : '127.0.0.1')]);
	assert.deepEqual(await ask(lookup, 'rebind.example'), [v4('93.184.216.34')]);
	assert.equal(asked, 1);
	await assert.rejects(ask(lookup, 'rebind.example'), /not on the public internet/);
	await assert.rejects(ask(lookup, 'rebind.example', false), /not on the public internet/);
});

test('one private address among several refuses the name, and none is none', async () => {
	for (const address of ['10.0.0.1', '::1', '::ffff:10.0.0.1', 'nonsense']) {
		// eslint-disable-next-line no-await-in-loop -- one after the other
		await assert.rejects(ask(checkedLookup(feed, always(v4('1.1.1.1'), v4(address))), 'mixed.example'), /not on the public internet/);
	}

	await assert.rejects(ask(checkedLookup(feed, always()), 'none.example'), {code: 'ENODATA'});
	assert.equal(await ask(checkedLookup(feed, always(v4('1.1.1.1'))), 'open.example', false), '1.1.1.1');
});

test('a typed name may be private if it is said to be, and no other', async () => {
	const lookup = checkedLookup({typed: new URL('http://nas.example/'), allowPrivate: true}, always(v4('10.0.0.1')));
	assert.deepEqual(await ask(lookup, 'nas.example'), [v4('10.0.0.1')]);
	await assert.rejects(ask(lookup, 'other.example'), /not on the public internet/);
});
