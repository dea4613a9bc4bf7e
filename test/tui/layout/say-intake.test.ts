/*
What adding, refreshing and removing came to, in words.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {FeedOutcome, TakenIn} from '../../../source/library/intake/intake.js';
import {busyWords} from '../../../source/tui/layout/busy-words.js';
import {pathWithin, sayAdded, sayPutBack, sayRefreshed, sayRemoved} from '../../../source/tui/layout/say-intake.js';
import {idle} from '../../../source/tui/state/background.js';
import {outcomeOf} from '../../helpers/fake-intake.js';

const taken = (file: string, headline = 'Ducks', isNew = true): TakenIn => ({file, headline, isNew});
const shown = {folder: '/library', isSample: false};

suite('added', () => {
	const table: ReadonlyArray<readonly [what: readonly TakenIn[], words: string]> = [
		[[taken('/library/a.md')], 'Added: Ducks'],
		[[{...taken('/library/a.md'), fewWords: 1}], 'Added, only 1 word of it: Ducks'],
		[[{...taken('/library/a.md'), fewWords: 0}], 'Added, no word of it: Ducks'],
		[[taken('/library/sub/a.md', ' ')], 'Added: a.md'],
		[[{...taken('/library/a.md', ''), opening: 'The pier has…'}], 'Added: The pier has…'],
		[[taken('/library/a.md', 'Ducks', false)], 'Already in the library: Ducks'],
		[[taken('/library-of-mine/a.md')], 'Added to /library-of-mine: Ducks'],
		[[taken('/library-of-mine/a.md', 'Ducks', false)], 'Already in /library-of-mine: Ducks'],
		[[taken('/library/a.md'), taken('/library/b.md')], 'Added 2 articles'],
		[[taken('/library/a.md'), taken('/library/b.md', '', false)], 'Added 1 article; 1 article already there'],
		[[taken('/library/a.md', '', false), taken('/library/b.md', '', false)], '2 articles already there'],
		[[taken('/own/a.md'), taken('/own/b.md')], 'Added 2 articles to /own'],
		[[], 'Nothing was added'],
	];
	for (const [what, words] of table) {
		test(words, () => {
			assert.equal(sayAdded(what, shown), words);
		});
	}

	test('from the samples, which take nothing in, it goes to a library of one\'s own', () => {
		assert.equal(sayAdded([taken('/own/articles/a.md')], {folder: '/program/articles', isSample: true}), 'Added to your library, which opens next time: Ducks');
		assert.equal(sayAdded([taken('/own/articles/a.md', 'Ducks', false)], {folder: '/program/articles', isSample: true}), 'Already in your library, which opens next time: Ducks');
	});

	test('the folder of a drive, of the root, of Windows', () => {
		assert.equal(sayAdded([taken('/a.md')], {folder: '/', isSample: false}), 'Added: Ducks');
		assert.equal(sayAdded([taken(String.raw`C:\news\a.md`)], {folder: String.raw`C:\news`, isSample: false}), 'Added: Ducks');
	});
});

test('where in the library shown a file is', () => {
	assert.equal(pathWithin('/library/sub/a.md', shown), 'sub/a.md');
	assert.equal(pathWithin('/library-of-mine/a.md', shown), null);
	assert.equal(pathWithin('/a.md', {folder: '/', isSample: false}), 'a.md');
	assert.equal(pathWithin(String.raw`C:\news\sub\a.md`, {folder: String.raw`C:\news`, isSample: false}), 'sub/a.md');
});

suite('refreshed', () => {
	const feeds = (count: number, first: Partial<FeedOutcome> = {}): readonly FeedOutcome[] => Array.from({length: count}, (_, index) => outcomeOf(index === 0 ? first : {}));
	const failed = outcomeOf({hasFailed: true, title: 'Harbour News', message: 'It took too long.'});
	const table: ReadonlyArray<readonly [outcomes: readonly FeedOutcome[], words: string, isWarning: boolean]> = [
		[feeds(12, {added: 4}), '4 new articles from 12 feeds', false],
		[feeds(1, {added: 1}), '1 new article from 1 feed', false],
		[feeds(12), 'Nothing new in 12 feeds', false],
		[feeds(1), 'Nothing new in 1 feed', false],
		[feeds(2, {added: 1200, waiting: 40}), '1,200 new articles from 2 feeds; 40 more with the next refresh', false],
		[[...feeds(11, {added: 4}), failed], '4 new articles from 12 feeds; 1 feed could not be read (Harbour News: It took too long)', false],
		[[...feeds(1), failed, failed, failed], 'Nothing new in 4 feeds; 3 failed: Harbour News, Harbour News and 1 more: newsread feeds list shows them', false],
		[[...feeds(2), failed, {...failed, title: 'A title that somebody has thought to make long'}], 'Nothing new in 4 feeds; 2 failed: Harbour News and A title that somebody h…', false],
		[[{...failed, title: ''}], 'Nothing new in 1 feed; 1 feed could not be read (example.com/feed: It took too long)', true],
		[[{...failed, message: null}], 'Nothing new in 1 feed; 1 feed could not be read (Harbour News: no answer)', true],
		[feeds(2, {message: 'It has moved.'}), 'Nothing new in 2 feeds; The Quayside Post: It has moved', false],
		[[], 'No feeds are followed yet: newsread feeds add URL', true],
	];
	for (const [outcomes, message, isWarning] of table) {
		test(message, () => {
			assert.deepEqual(sayRefreshed({folder: '/library', outcomes}, shown), {message, isWarning});
		});
	}

	test('where they went is told where that is not what is shown', () => {
		const outcomes = feeds(1, {added: 1});
		assert.equal(sayRefreshed({folder: '/own/articles', outcomes}, {folder: '/tmp/a.txt', isSample: false}).message, '1 new article from 1 feed, in /own/articles');
		assert.equal(sayRefreshed({folder: '/own/articles', outcomes}, {folder: '/program/articles', isSample: true}).message, '1 new article from 1 feed, in your library, which opens next time');
		assert.equal(sayRefreshed({folder: '/own/articles', outcomes: feeds(1)}, {folder: '/tmp/a.txt', isSample: false}).message, 'Nothing new in 1 feed');
		assert.equal(sayRefreshed({folder: '/own/articles', outcomes}, {folder: '/own', isSample: false}).message, '1 new article from 1 feed');
	});
});

test('removed and put back, with the key and with another name where it has one', () => {
	const removed = {headline: 'Ducks', file: '/library/sub/a.md', trashed: '/library/.trash/sub/a-2.md'};
	assert.equal(sayRemoved(removed), 'Removed (U puts it back): Ducks');
	assert.equal(sayRemoved({...removed, headline: ''}), 'Removed (U puts it back): a.md');
	assert.equal(sayPutBack(removed, 'sub/a.md'), 'Put back: Ducks');
	assert.equal(sayPutBack({...removed, file: '/library/sub/a-2.md'}, 'sub/a.md'), 'Put back as a-2.md: Ducks');
	assert.equal(sayPutBack(removed, null), 'Put back: Ducks');
});

test('what goes on keeps the room that it will come to take', () => {
	const counting = (done: number, added: number) => busyWords({...idle, refreshing: {done, total: 120, added}}, 60)!;
	assert.equal(counting(3, 0).text, 'Refreshing 3 of 120 feeds');
	assert.equal(counting(120, 999).text, 'Refreshing 120 of 120 feeds, 999 new');
	assert.equal(counting(3, 0).cells, counting(120, 999).text.length);
	assert.equal(busyWords({...idle, refreshing: {done: 3, total: 12, added: 4}}, 30)!.text, '3 of 12 feeds, 4 new');
	assert.equal(busyWords(idle, 60), undefined);
});
