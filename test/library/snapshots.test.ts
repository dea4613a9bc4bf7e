import assert from 'node:assert/strict';
import {test} from 'node:test';
import {emptySnapshot} from '../../source/library/empty-snapshot.js';
import type {LibrarySnapshot} from '../../source/library/library.js';
import type {Reply} from '../../source/library/workers/messages.js';
import {createSnapshots} from '../../source/library/workers/snapshots.js';
import {createTeller} from '../../source/library/workers/tell-snapshots.js';
import {createLister, eachArticle} from '../../source/store/article-list.js';
import type {ArticleSummary} from '../../source/store/quote-store.js';
import {createRandom} from '../../bench/random.js';

const summaryOf = (id: number): ArticleSummary => ({
	id: String(id), headline: `Article ${id}`, section: null, outlet: null, byline: [], published: null, updated: null, url: null, path: `${id}.txt`, lang: 'en', added: '2026-01-01', neutralized: 0, words: id, quotes: 0, speakers: 0,
});

const open = () => {
	const snapshots = createSnapshots(undefined);
	const makeList = createLister();
	let sent = 0;
	let snapshot: LibrarySnapshot = emptySnapshot;
	const hear = (reply: Reply): void => {
		if (reply.type === 'articles') {
			sent += reply.pieces.reduce<number>((sum, piece) => sum + (typeof piece === 'number' ? 0 : piece.length), 0);
			snapshots.takeList(structuredClone(reply));
		} else if (reply.type === 'progress') {
			snapshots.take(reply.snapshot);
		}
	};

	let tell = createTeller(() => snapshot, hear);
	return {
		restart() {
			tell = createTeller(() => snapshot, hear);
		},
		tell(articles: readonly ArticleSummary[]): number {
			sent = 0;
			snapshot = {...emptySnapshot, articles: makeList(articles), totals: {...emptySnapshot.totals, articles: articles.length}};
			tell();
			const told = snapshots.snapshot().articles;
			assert.deepEqual([...eachArticle(told)], articles);
			assert.equal(told.length, articles.length);
			return sent;
		},
	};
};

test('a list that is told piece by piece is the list, however it changes', () => {
	const random = createRandom(7);
	const {tell, restart} = open();
	let list: readonly ArticleSummary[] = [];
	let next = 0;
	const more = (count: number) => Array.from({length: count}, () => summaryOf(next++));
	tell([]);
	for (let round = 0; round < 60; round++) {
		const at = Math.floor(random.next() * (list.length + 1));
		list = list.toSpliced(at, Math.floor(random.next() * 40), ...more(Math.floor(random.next() * 60)));
		list = list.map(article => random.next() < 0.01 ? {...article, words: article.words + 1} : article);
		if (round % 13 === 12) {
			restart();
		}

		tell(list);
	}

	assert.ok(list.length > 100);
	tell([]);
});

test('of a long list only the stretches are told in which something is another', () => {
	const {tell} = open();
	const list = Array.from({length: 5001}, (_, id) => summaryOf(id));
	assert.equal(tell(list), 5001);
	const longer = [summaryOf(-1), ...list];
	assert.ok(tell(longer) < 1000);
	assert.ok(tell(longer.toSpliced(2500, 1)) < 1500);
	assert.equal(tell(longer.toSpliced(2500, 1)), 0);
});
