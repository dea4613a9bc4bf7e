import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packStanding, unpackStanding, type StandingArticle} from '../../source/store/sqlite-standing.js';

// As a store begins with.
const generation = (2 ** 39) + 7;

const articles: readonly StandingArticle[] = Array.from({length: 5}, (_, at) => ({number: 9 - at, first: at * 3, count: 3, published: 1, section: 2, outlet: at}));

test('the order that was kept is that order, of its own generation and as it was written alone', () => {
	const kept = packStanding({articles}, generation);
	assert.deepEqual(unpackStanding(kept, generation), articles);
	// As bytes may come from elsewhere: not where numbers of four bytes may stand.
	const shifted = new Uint8Array(kept.length + 1).subarray(1);
	shifted.set(kept);
	assert.deepEqual(unpackStanding(shifted, generation), articles);
	assert.deepEqual(unpackStanding(packStanding({articles: []}, generation), generation), []);
	assert.equal(unpackStanding(kept, generation + 1), undefined);
	assert.equal(unpackStanding(undefined, generation), undefined);
	assert.equal(unpackStanding(kept.subarray(0, -4), generation), undefined);
	for (const at of kept.keys()) {
		const flipped = Uint8Array.from(kept, (byte, place) => (place === at ? 255 - byte : byte));
		assert.equal(unpackStanding(flipped, generation), undefined, `byte ${at}`);
	}
});
