/*
Where the cursor is when articles go.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {articleAt, createArticleList, packPiece} from '../../../source/store/article-list.js';
import type {ArticlePiece} from '../../../source/store/quote-store.js';
import type {Step} from '../../../source/tui/state/event.js';
import {firstStep, reduce} from '../../../source/tui/state/reduce.js';
import {selectedArticleId} from '../../../source/tui/state/selectors.js';
import {snapshotOf} from '../../helpers/fake-library.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const ids = sampleRecords.map(({article}) => article.id);
const snapshotWith = (shown: readonly string[]) => snapshotOf(sampleRecords.filter(({article}) => shown.includes(article.id)));
const press = (step: Step, name: string): Step => reduce(step, {type: 'pressed', presses: [{type: 'key', name}]});
const change = (step: Step, shown: readonly string[]): Step => reduce(step, {type: 'library-changed', snapshot: snapshotWith(shown)});

// The cursor on the article of a place, which is opened or not.
const startAt = (place: number, isOpen: boolean, columns: number): Step => {
	let step = firstStep({size: {columns, rows: 24}, folder: '/library', isSample: false, snapshot: snapshotWith(ids)});
	for (let count = 0; count < place; count++) {
		step = press(step, 'down');
	}

	return isOpen ? press(step, 'enter') : step;
};

const table: ReadonlyArray<readonly [what: string, at: number, left: readonly number[], then: number]> = [
	['its own goes', 1, [0, 2, 3], 2],
	['its own and the next go', 1, [0, 3], 3],
	['the last goes', 3, [0, 1, 2], 2],
	['all from it on go', 2, [0, 1], 1],
	['the first goes', 0, [1, 2, 3], 1],
	['another goes', 2, [0, 2, 3], 2],
	['all others go', 2, [2], 2],
];
for (const columns of [80, 120]) {
	for (const isOpen of [false, true]) {
		suite(`at ${columns} columns, with the article ${isOpen ? 'open' : 'under the cursor'}`, () => {
			for (const [what, at, left, then] of table) {
				test(`${what}: the cursor keeps its place`, () => {
					const changed = change(startAt(at, isOpen, columns), left.map(place => ids[place]!));
					assert.equal(selectedArticleId(changed.state), ids[then]);
					// Also on the way back from an article that is there no longer.
					const back = isOpen ? press(changed, 'escape') : changed;
					assert.equal(back.state.screens.length, 1);
					assert.equal(selectedArticleId(back.state), ids[then]);
				});
			}
		});
	}
}

test('an article that is gone for a moment has the cursor again where it is open', () => {
	const gone = change(startAt(2, true, 80), [ids[0]!, ids[1]!, ids[3]!]);
	assert.equal(selectedArticleId(change(gone, ids).state), ids[2]);
});

type PackedPiece = ArticlePiece & {readonly bytes: Uint8Array};

test('the last of many articles is moved from and drawn without looking through them again and again', () => {
	let unpacked = 0;
	const snapshot = snapshotOf(sampleRecords.slice(0, 1));
	const articles = createArticleList(Array.from({length: 40}, (_, at) => {
		const piece = packPiece(Array.from({length: 500}, (_each, place) => ({...articleAt(snapshot.articles, 0)!, id: `a${(at * 500) + place}`}))) as PackedPiece;
		return {
			...piece,
			get bytes() {
				unpacked++;
				return piece.bytes;
			},
		};
	}));
	const first = firstStep({size: {columns: 120, rows: 36}, folder: '/library', isSample: false, snapshot: {...snapshot, articles}});
	const last = press(press(first, 'end'), 'up');
	unpacked = 0;
	const moved = press(last, 'down');
	drawScreen(moved.state);
	assert.equal(selectedArticleId(moved.state), 'a19999');
	assert.ok(unpacked <= 2, `${unpacked} pieces`);
});
