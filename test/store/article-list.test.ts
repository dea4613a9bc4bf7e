import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articleAt, createArticleList, cutEvenly, eachArticle, indexOfArticle, indexOfPath, listArticles, packPiece, replaceArticles, sliceArticles} from '../../source/store/article-list.js';
import type {ArticleList, ArticleSummary} from '../../source/store/quote-store.js';
import {createRandom} from '../../bench/random.js';

const summaryOf = (id: number): ArticleSummary => ({
	id: `id ${id} ü\u{1F986}`, headline: id % 7 === 0 ? '' : `Article “${id}”`, section: null, outlet: 'The Echo', byline: ['Ann Lee'], published: '2026-05', updated: null, url: null, path: id % 5 === 0 ? null : `part/${id}.txt`, lang: 'en', added: '2026-01-01', neutralized: 0, words: id, quotes: 1, speakers: 1, ...(id % 7 === 0 && {opening: 'First words.'}), ...(id % 3 === 0 && {dayOf: 'update'}),
});

const assertHolds = (list: ArticleList, articles: readonly ArticleSummary[]): void => {
	assert.equal(list.length, articles.length);
	assert.deepEqual([...eachArticle(list)], articles);
	assert.deepEqual([articleAt(list, -1), articleAt(list, articles.length)], [undefined, undefined]);
	const places = [0, 1, Math.floor(articles.length / 2), articles.length - 1].filter(each => each >= 0 && each < articles.length);
	for (const at of places) {
		const {id, path} = articles[at]!;
		assert.deepEqual(articleAt(list, at), articles[at]);
		assert.equal(indexOfArticle(list, id), at);
		assert.equal(path === null ? at : indexOfPath(list, path), at);
		assert.deepEqual(sliceArticles(list, at, at + 700), articles.slice(at, at + 700));
	}

	assert.deepEqual([indexOfArticle(list, 'gone'), indexOfPath(list, 'gone'), indexOfPath(list, '')], [-1, -1, -1]);
};

const pack = (articles: readonly ArticleSummary[]): ArticleList => createArticleList(cutEvenly(articles.length).map(({start, end}) => packPiece(articles.slice(start, end))));

test('a list holds the same packed and as it is, however it is changed', () => {
	const random = createRandom(11);
	let articles: readonly ArticleSummary[] = Array.from({length: 1300}, (_, id) => summaryOf(id));
	let [packed, plain] = [pack(articles), listArticles(articles)];
	for (let round = 0; round < 25; round++) {
		assertHolds(packed, articles);
		assertHolds(plain, articles);
		const at = Math.floor(random.next() * (articles.length + 1));
		const count = Math.floor(random.next() * 300);
		const added = Array.from({length: Math.floor(random.next() * 300)}, (_, more) => summaryOf((1000 * (round + 2)) + more));
		articles = articles.toSpliced(at, count, ...added);
		packed = replaceArticles(packed, at, count, added);
		plain = replaceArticles(plain, at, count, added);
	}
});

test('what is packed goes to another thread as it is', () => {
	const articles = Array.from({length: 40}, (_, id) => summaryOf(id));
	assertHolds(structuredClone(pack(articles)), articles);
	assertHolds(pack([]), []);
	assertHolds(listArticles([]), []);
});
