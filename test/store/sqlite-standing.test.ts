import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packStanding, unpackStanding, type StandingArticle} from '../../source/store/sqlite-standing.js';

const articles: readonly StandingArticle[] = Array.from({length: 5}, (_, at) => ({number: 9 - at, first: at * 3, count: 3, published: 1, section: 2, outlet: at}));

test('the order that was kept is that order, of its own generation and as it was written alone', () => {
	const kept = packStanding({articles}, 7);
	assert.deepEqual(unpackStanding(kept, 7), articles);
	// As bytes may come from elsewhere: not where numbers of four bytes may stand.
	const shifted = new Uint8Array(kept.length + 1).subarray(1);
	shifted.set(kept);
	assert.deepEqual(unpackStanding(shifted, 7), articles);
	assert.deepEqual(unpackStanding(packStanding({articles: []}, 7), 7), []);
	assert.equal(unpackStanding(kept, 8), undefined);
	assert.equal(unpackStanding(undefined, 7), undefined);
	assert.equal(unpackStanding(kept.subarray(0, -4), 7), undefined);
	for (const at of kept.keys()) {
		const flipped = Uint8Array.from(kept, (byte, place) => (place === at ? 255 - byte : byte));
		assert.equal(unpackStanding(flipped, 7), undefined, `byte ${at}`);
	}
});
