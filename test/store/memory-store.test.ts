import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMemoryStore} from '../../source/store/memory-store.js';
import {buildRecord} from './build-record.js';
import {testQuoteStore} from './quote-store-contract.js';

testQuoteStore('memory store', createMemoryStore);

const build = (id: number, edition: number) => buildRecord({
	id: `a${id}`,
	published: `20${10 + (id % 10)}`,
	quotes: Array.from({length: 1 + (id % 7)}, (_, at) => ({
		text: `word${id} edition${edition} common number${at}`,
		name: `Speaker${id % 13} Smith${id % 5}`,
		role: id % 2 === 0 ? 'mayor' : undefined,
	})),
});

test('a store whose articles were replaced thousands of times answers as a fresh one', async () => {
	const store = createMemoryStore();
	const fresh = createMemoryStore();
	const ids = Array.from({length: 60}, (_, id) => id);
	for (let edition = 0; edition <= 40; edition++) {
		// eslint-disable-next-line no-await-in-loop -- one edition after the other
		await store.put(ids.map(id => build(id, edition)));
	}

	await fresh.put(ids.map(id => build(id, 40)));
	for (const one of [store, fresh]) {
		// eslint-disable-next-line no-await-in-loop -- one store after the other
		await one.remove(['a3', 'a8']);
	}

	for (const words of [['common'], ['smith1'], ['edition39', 'edition40'], ['word3', 'word4']]) {
		const request = {groups: [{field: 'any', words}], phrases: [], filters: {}, limit: 500, order: 'closest'} as const;
		// eslint-disable-next-line no-await-in-loop -- one question after the other
		assert.deepEqual(await store.candidates(request), await fresh.candidates(request));
	}

	const near = {edits: 1, prefix: true, field: 'any', limit: 100} as const;
	assert.deepEqual(await store.nearWords('edition', near), await fresh.nearWords('edition', near));
	assert.deepEqual(await store.speakers(), await fresh.speakers());
	assert.deepEqual(await store.articles(), await fresh.articles());
});
