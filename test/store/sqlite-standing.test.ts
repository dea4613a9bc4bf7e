import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packStanding, unpackStanding} from '../../source/store/sqlite-standing.js';
import {createStandingArticles, listStanding, insertStanding, omitStanding, type StandingArticle} from '../../source/store/standing-articles.js';

// As a store begins with.
const generation = (2 ** 39) + 7;

const list: readonly StandingArticle[] = Array.from({length: 5}, (_, at) => ({number: 9 - at, first: at * 3, count: 3, published: 1, section: 2, outlet: at}));

const none = createStandingArticles(new Uint32Array());

const articles = insertStanding(none, list.map(article => ({article, at: 0})));

test('the order that was kept is that order, of its own generation and as it was written alone', () => {
	const kept = packStanding({articles}, generation);
	assert.deepEqual(unpackStanding(kept, generation), articles);
	// As bytes may come from elsewhere: not where numbers of four bytes may stand.
	const shifted = new Uint8Array(kept.length + 1).subarray(1);
	shifted.set(kept);
	assert.deepEqual(unpackStanding(shifted, generation), articles);
	assert.deepEqual(unpackStanding(packStanding({articles: none}, generation), generation), none);
	assert.equal(unpackStanding(kept, generation + 1), undefined);
	assert.equal(unpackStanding(undefined, generation), undefined);
	assert.equal(unpackStanding(kept.subarray(0, -4), generation), undefined);
	for (const at of kept.keys()) {
		const flipped = Uint8Array.from(kept, (byte, place) => (place === at ? 255 - byte : byte));
		assert.equal(unpackStanding(flipped, generation), undefined, `byte ${at}`);
	}
});

test('articles are taken out and put among others where they belong', () => {
	assert.deepEqual(listStanding(articles), list);
	const [a, b, c, d, last] = list as [StandingArticle, StandingArticle, StandingArticle, StandingArticle, StandingArticle];
	const left = omitStanding(articles, new Set([b.number, last.number, 1000]));
	assert.deepEqual(listStanding(left), [a, c, d]);
	assert.deepEqual(listStanding(insertStanding(left, [{article: b, at: 1}, {article: last, at: 3}])), list);
	assert.deepEqual(listStanding(insertStanding(left, [{article: last, at: 0}, {article: b, at: 0}])), [last, b, a, c, d]);
	assert.deepEqual(listStanding(omitStanding(articles, new Set(list.map(({number}) => number)))), []);
});
