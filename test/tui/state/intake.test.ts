/*
Adding, refreshing, removing and putting back, from the reader.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {NewsreadError} from '../../../source/errors.js';
import {articleAt, eachArticle, indexOfArticle, listArticles} from '../../../source/store/article-list.js';
import type {TakenIn} from '../../../source/library/intake/intake.js';
import type {ArticleSummary} from '../../../source/store/quote-store.js';
import {completePrompt} from '../../../source/tui/actions/complete-prompt.js';
import {helpSections} from '../../../source/tui/layout/help-lines.js';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import type {Effect} from '../../../source/tui/state/effect.js';
import type {ReaderEvent, Step} from '../../../source/tui/state/event.js';
import {firstStep, reduce} from '../../../source/tui/state/reduce.js';
import {selectedArticleId} from '../../../source/tui/state/selectors.js';
import type {Removal, State} from '../../../source/tui/state/state.js';
import {createFakeIntake, outcomeOf} from '../../helpers/fake-intake.js';
import {snapshotOf} from '../../helpers/fake-library.js';
import {makeRecord} from '../../helpers/make-record.js';
import {describe, playReader, pressesOf} from '../../helpers/play-reader.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const snapshot = snapshotOf(sampleRecords);
const [levy] = sampleRecords;
const begin = (setting: Partial<Parameters<typeof firstStep>[0]> = {}): Step =>
	[{type: 'library-ready' as const}, {type: 'effects-taken' as const, count: 9}].reduce<Step>((step, event) => reduce(step, event), firstStep({size: {columns: 80, rows: 24}, folder: '/library', isSample: false, snapshot, ...setting}));
const press = (step: Step, keys: string): Step => pressesOf(keys).reduce((now, each) => reduce(now, {type: 'pressed', presses: [each]}), step);
const after = (step: Step, ...events: readonly ReaderEvent[]): Step => events.reduce((now, event) => reduce(now, event), step);
const asked = ({effects}: Step): readonly Effect[] => effects.filter(({type}) => !['read', 'list-speakers', 'list-searches'].includes(type));
const foot = ({state}: Step | {readonly state: State}): string => rowText(drawScreen(state).rows.at(-1)!).trim();
const told = ({state}: Step): string => state.notice?.text ?? '';
const without = (...gone: readonly string[]): ReaderEvent => ({type: 'library-changed', snapshot: snapshotOf(sampleRecords.filter(({article}) => !gone.includes(article.id)))});
const summary = (id: string): ArticleSummary => articleAt(snapshot.articles, indexOfArticle(snapshot.articles, id))!;
const goneOf = (id: string) => ({headline: summary(id).headline, file: `/library/${id}.md`, trashed: `/library/.trash/${id}.md`});
const removal = (id: string, at: number): Removal => ({type: 'removal', article: summary(id), at, removed: goneOf(id)});
const removed = (id: string): ReaderEvent => ({type: 'removed', article: summary(id), removed: goneOf(id), message: `Removed ${id}`});
const putBack = (id: string, at: number): ReaderEvent => ({type: 'put-back', removal: removal(id, at), message: 'Put back'});

const article = 'Ducks cross the road\n\nThey were in no hurry, said Ann Lee.';

suite('a', () => {
	const table: ReadonlyArray<readonly [keys: string, after: RegExp, effect: Effect | undefined]> = [
		['a', / add: $/, undefined],
		['<enter> a', /article levy at 0 add: $/, undefined],
		['a https://example.com/a', /add: https:\/\/example\.com\/a$/, undefined],
		['a <escape>', /^library$/, undefined],
		['a <backspace>', /^library$/, undefined],
		['a <enter>', /\(Nothing was added\)$/, undefined],
		['a __ <enter>', /\(Nothing was added\)$/, undefined],
		['a _https://example.com/a_ <enter>', /^library$/, {type: 'add-named', id: 1, written: 'https://example.com/a'}],
		['a ~/my_notes.txt <enter>', /^library$/, {type: 'add-named', id: 1, written: '~/my notes.txt'}],
		['a q <ctrl-a> x <enter>', /^library$/, {type: 'add-named', id: 1, written: 'xq'}],
		['a <tab> <enter>', /Nothing was added/, undefined],
	];
	for (const [keys, wanted, effect] of table) {
		test(keys, () => {
			const step = press(begin(), keys);
			assert.match(describe(step.state), wanted);
			assert.deepEqual(asked(step), effect ? [effect] : []);
		});
	}

	test('the status line says what is fetched while it is, then what it came to', () => {
		const step = press(begin(), 'a https://News.example.com:8080/a <enter>');
		assert.match(foot(step), /^Fetching news\.example\.com:8080…/);
		assert.match(foot(press(step, 'j')), /^Fetching news\.example\.com/, 'also after the next key');
		const ended = after(step, {type: 'add-ended', id: 1, message: 'Added: Ducks', isWarning: false, path: null});
		assert.equal(foot(ended).startsWith('Added: Ducks'), true);
		assert.match(foot(press(ended, 'j')), /^2 of 4 articles/);
		assert.match(foot(press(begin(), 'a notes/one.txt <enter>')), /^Adding notes\/one\.txt…/);
	});

	test('several at once are counted, and each is told of in its turn', () => {
		let step = press(begin(), 'a https://a.example/ <enter> a https://b.example/ <enter>');
		assert.match(foot(step), /^Fetching b\.example and 1 more…/);
		step = after(step, {type: 'add-ended', id: 2, message: 'Added: B', isWarning: false, path: null});
		step = after(step, {type: 'add-ended', id: 1, message: 'It is not there.', isWarning: true, path: null});
		assert.equal(told(step), 'Added: B');
		step = press(step, 'j');
		assert.deepEqual(step.state.notice, {text: 'It is not there.', isWarning: true});
		assert.equal(told(press(step, 'j')), '');
	});

	test('what could not be added need not be typed again: it stands in the line of the next', () => {
		const step = after(press(begin(), 'a https://news.exmaple.com/a <enter>'), {type: 'add-ended', id: 1, message: 'It is not there.', isWarning: true, path: null});
		assert.equal(told(step), 'It is not there.');
		assert.match(describe(press(step, 'a').state), /add: https:\/\/news\.exmaple\.com\/a$/);
		assert.match(describe(press(step, 'j a').state), /add: $/);
		const added = after(press(begin(), 'a https://news.example.com/a <enter>'), {type: 'add-ended', id: 1, message: 'Added: Ducks', isWarning: false, path: null});
		assert.match(describe(press(added, 'a').state), /add: $/);
	});

	test('an article that could not be added comes back with its paragraphs, while its line is unchanged', () => {
		const slashed = 'The ferry and/or the boat\n\nIt is back on its way, said Ann Lee of example.com';
		const whole = after(begin(), {type: 'pasted', text: slashed}, {type: 'add-ended', id: 1, message: 'The disk is full.', isWarning: true, path: null});
		assert.deepEqual(asked(press({...whole, effects: []}, 'a <enter>')), [{type: 'add-text', id: 2, text: slashed}]);
		const failed = after(begin(), {type: 'pasted', text: article}, {type: 'add-ended', id: 1, message: 'The disk is full.', isWarning: true, path: null});
		const taken = {...failed, effects: []};
		assert.deepEqual(asked(press(taken, 'a <enter>')), [{type: 'add-text', id: 2, text: article}]);
		assert.deepEqual(asked(press(taken, 'a <left> <right> <enter>')), [{type: 'add-text', id: 2, text: article}]);
		assert.deepEqual(asked(press(taken, 'a ! <enter>')), [{type: 'add-text', id: 2, text: `${article.replace('\n\n', ' ')}!`}]);
	});

	test('what is offered ends with the very next key, be it typed into a line or mean nothing', () => {
		const fails = (keys: string): Step => after(press(begin(), keys), {type: 'add-ended', id: 1, message: 'It is not there.', isWarning: true, path: null});
		assert.equal(fails('a q.txt <enter>').state.offered, 'q.txt');
		for (const keys of ['s', ':']) {
			const typing = fails(`a q.txt <enter> ${keys}`);
			assert.equal(typing.state.offered, 'q.txt', keys);
			assert.equal(press(typing, 'x').state.offered, null, keys);
			assert.equal(after(typing, {type: 'pasted', text: 'x'}).state.offered, null, keys);
		}

		assert.equal(press(fails('a q.txt <enter>'), '<alt-z>').state.offered, null);
	});

	test('of two that could not be added, the second says that the first is not offered any more', () => {
		const both = after(press(begin(), 'a one.txt <enter> a two.txt <enter>'), {type: 'add-ended', id: 1, message: 'one.txt is not there.', isWarning: true, path: null}, {type: 'add-ended', id: 2, message: 'two.txt is not there.', isWarning: true, path: null});
		assert.match(describe(press(both, 'a').state), /add: two\.txt$/);
		assert.equal(told(press(both, 'j')), 'two.txt is not there. a has this one, not the one before.');
	});

	test('who speaks gives way to it only until the next key', async () => {
		const player = await playReader();
		await player.press('<enter> ] a https://a.example/ <enter>');
		assert.match(foot({state: player.state()}), /^Fetching a\.example…/);
		assert.match(foot({state: await player.press(']')}), /^▎Odile Brandt/);
	});
});

suite('a paste', () => {
	const long = 'The ferry that had been laid up since the storm of last winter is back on its old way across the bay, the company said in a statement on Tuesday.';
	const two = '“The ferry is back,” she said. Nobody had asked the sheep.';
	const tooShort = 'Not added: no article, no address, no file; s searches for words';
	const shortText = 'Not added: too short for an article; a adds it all the same, s searches';
	const table: ReadonlyArray<readonly [what: string, text: string, effects: readonly Effect[], notice: string]> = [
		['an address', 'https://example.com/a', [{type: 'add-named', id: 1, written: 'https://example.com/a'}], ''],
		['an address with space around it', ' \r\nHTTP://EXAMPLE.com/a\r\n', [{type: 'add-named', id: 1, written: 'HTTP://EXAMPLE.com/a'}], ''],
		['several addresses', 'https://example.com/a\nhttps://example.com/b\n', [], 'Several addresses: paste them one by one'],
		['lines', article, [{type: 'add-text', id: 1, text: article}], ''],
		['lines of an old Mac', article.replaceAll('\n', '\r'), [{type: 'add-text', id: 1, text: article.replaceAll('\n', '\r')}], ''],
		['two lines of a word', 'one\rtwo', [], shortText],
		['the path of a file', '/home/ann/levy.html', [{type: 'add-named', id: 1, written: '/home/ann/levy.html'}], ''],
		['a path as a terminal escapes it', String.raw`~/My\ news/the\ levy.md`, [{type: 'add-named', id: 1, written: '~/My news/the levy.md'}], ''],
		['a path as a terminal quotes it', '\'../My news/levy.txt\'', [{type: 'add-named', id: 1, written: '../My news/levy.txt'}], ''],
		['a path of no file', '/home/ann', [], tooShort],
		['one long line', 'ab '.repeat(100), [{type: 'add-text', id: 1, text: 'ab '.repeat(100)}], ''],
		['two sentences', two, [{type: 'add-text', id: 1, text: two}], ''],
		['one sentence', 'The ferry is back, she said.', [], shortText],
		['a sentence with an abbreviation', 'Mr. Weil told the council of the town that the ferry would be back.', [], shortText],
		['a long sentence', long, [{type: 'add-text', id: 1, text: long}], ''],
		['two sentences of a few words', 'Yes. We will.', [], shortText],
		['a sentence of another script', '議会は火曜日に決めた。', [], shortText],
		['a few words', 'sarah huckabee sanders letter', [], shortText],
		['a few words and a full stop', 'Yes, we will.', [], shortText],
		['a word as long as an article', 'ab1'.repeat(200), [], tooShort],
		['a word', 'qqq', [], tooShort],
		['a word with line ends', '\nq\n', [], tooShort],
		['nothing', ' \n', [], 'Nothing was pasted'],
		['an address of another kind', 'ftp://example.com/a', [], tooShort],
		['an address in a sentence', 'see https://example.com/a', [], tooShort],
		['no address', 'https://[', [], tooShort],
	];
	for (const [what, text, effects, notice] of table) {
		for (const keys of ['', '<enter>', '?', '!']) {
			test(`${what}${keys === '' ? '' : `, after ${keys}`}`, () => {
				const before = press(begin(), keys);
				const step = after(before, {type: 'pasted', text});
				assert.deepEqual(asked(step), effects);
				assert.equal(told(step), notice);
				assert.deepEqual(step.state.screens, before.state.screens);
			});
		}
	}

	test('what was too short stands in the line of the key that adds it all the same, and goes with any other', () => {
		const sentence = 'The ferry is back, she said.';
		for (const keys of ['', '<enter>', '?', '!']) {
			const step = after(press(begin({records: [levy]}), keys), {type: 'pasted', text: ` ${sentence}\n`});
			const open = press(step, keys === '' || keys === '<enter>' ? 'a' : '<escape> a');
			assert.match(describe(open.state), /add: The ferry is back, she said\.$/);
			assert.match(foot(open), /^Add: The ferry is back, she said\. +Enter adds it as an article$/);
			assert.deepEqual(asked(press(open, '<enter>')), [{type: 'add-text', id: 1, text: sentence}]);
			assert.deepEqual(asked(press(open, '<escape>')), []);
			assert.match(describe(press(press(open, '<escape>'), 'a').state), /add: $/);
			assert.match(describe(press(step, keys === '?' || keys === '!' ? '<escape> j a' : 'j a').state), /add: $/);
		}
	});

	test('words where an address or a file is asked for are an article, names of files are not', () => {
		const words = new Set(['The_ferry_is_back.', 'the_ferry_and/or_the_boat_is_back.', 'ferry_back', 'The_ferry_to_the_island_is_back_at_5.30', '議会は火曜日に決めた。']);
		const names = [String.raw`C:\Users\Ann\My_Articles`, 'C:/My_Articles', String.raw`\\ann\My_Articles`, String.raw`news\My_Articles`, 'my_notes.txt', '~/my_notes', './my_notes', '/my_notes/one', 'notes/my_ferry', 'ferry', 'https://example.com/a'];
		for (const typed of [...words, ...names]) {
			const isText = words.has(typed);
			const step = press(begin(), `a ${typed}`);
			assert.equal(foot(step).endsWith('as an article'), isText, typed);
			assert.deepEqual(asked(press(step, '<enter>')).map(({type}) => type), [isText ? 'add-text' : 'add-named'], typed);
		}
	});

	test('where a line is typed it goes into the line', () => {
		for (const keys of ['s', ':', '<enter> c']) {
			const step = after(press(begin({records: [levy]}), keys), {type: 'pasted', text: 'https://example.com/a\nq'});
			assert.deepEqual(asked(step).filter(({type}) => type !== 'search'), []);
			assert.match(describe(step.state), /https:\/\/example\.com\/a q/, keys);
		}
	});

	test('where an address is asked for, an article closes the line and is added, and one line goes into it', () => {
		for (const keys of ['a', 'a q', '<enter> a']) {
			for (const text of [article, two]) {
				const step = after(press(begin({records: [levy]}), keys), {type: 'pasted', text});
				assert.deepEqual(asked(step), [{type: 'add-text', id: 1, text}]);
				assert.equal(step.state.prompt, null);
				assert.match(foot(step), /^Adding what was pasted…/);
			}
		}

		const several = after(press(begin(), 'a'), {type: 'pasted', text: 'https://example.com/a\nhttps://example.com/b'});
		assert.deepEqual([asked(several), told(several), several.state.prompt], [[], 'Several addresses: paste them one by one', null]);
		const one = after(press(begin(), 'a'), {type: 'pasted', text: 'https://example.com/a\n'});
		assert.match(describe(one.state), /add: https:\/\/example\.com\/a ?$/);
	});

	test('says what it does, whatever was told before, and what it came to', async () => {
		assert.match(foot(after(begin(), removed('bees'), {type: 'pasted', text: article})), /^Adding what was pasted…/);
		const {intake, asked: heard} = createFakeIntake();
		const player = await playReader({intake});
		assert.match(foot(after(begin(), {type: 'pasted', text: article})), /^Adding what was pasted…/);
		assert.equal(describe(await player.send({type: 'pasted', text: article})), 'library (Added: Pasted ducks)');
		assert.deepEqual(heard, [`add text of ${article.length}`]);
	});
});

suite('what was added', () => {
	const ducks = makeRecord({id: 'ducks', path: 'new/ducks.md', headline: '', blocks: [['paragraph', 'Ducks crossed the road at noon.']]});
	const opening = 'Ducks crossed the road at noon.';
	const arrived: ReaderEvent = {type: 'library-changed', snapshot: {...snapshot, articles: listArticles([...eachArticle(snapshot.articles), {...articleAt(snapshotOf([ducks]).articles, 0)!, opening}])}};
	const ended: ReaderEvent = {type: 'add-ended', id: 1, message: `Added: ${opening}`, isWarning: false, path: 'new/ducks.md'};
	const table: ReadonlyArray<readonly [what: string, keys: string, then: string, selected: string | undefined]> = [
		['pasted', '', '', 'ducks'],
		['from further down', 'j j', '', 'ducks'],
		['named', 'a https://a.example/ <enter>', '', 'ducks'],
		['not where somebody has moved', '', 'j', 'keeper'],
		['nor where one reads', '', '<enter>', 'levy'],
		['nor where one reads already', '<enter>', '', 'levy'],
	];
	for (const [what, keys, then, selected] of table) {
		test(`is gone to: ${what}`, () => {
			const begun = keys.startsWith('a') ? press(begin(), keys) : after(press(begin(), keys), {type: 'pasted', text: 'Ducks crossed\nthe road at noon, and nobody had asked them to'});
			for (const events of [[ended, arrived], [arrived, ended]]) {
				assert.equal(selectedArticleId(after(press(begun, then), ...events).state), selected, events[0]!.type);
			}
		});
	}

	test('the last of several pasted one after the other', () => {
		const geese = makeRecord({id: 'geese', path: 'geese.md', blocks: [['headline', 'Geese']]});
		const both = snapshotOf([...sampleRecords, ducks, geese]);
		const step = after(begin(), {type: 'pasted', text: 'Ducks\ncrossed the road at noon, and nobody had asked them to'}, {type: 'pasted', text: 'Geese\ncrossed the road at noon, and nobody had asked them to'}, ended, arrived, {...ended, id: 2, path: 'geese.md'}, {type: 'library-changed', snapshot: both});
		assert.equal(selectedArticleId(step.state), 'geese');
	});

	test('into an empty library too; what was there already is gone to at once, what went elsewhere not', () => {
		const empty = after(begin({snapshot: snapshotOf([])}), {type: 'pasted', text: article}, ended, arrived);
		assert.equal(selectedArticleId(empty.state), 'ducks');
		const known = after(begin(), arrived, {type: 'pasted', text: article}, ended);
		assert.equal(selectedArticleId(known.state), 'ducks');
		const elsewhere = after(begin(), {type: 'pasted', text: article}, {...ended, path: null}, arrived);
		assert.equal(selectedArticleId(elsewhere.state), 'levy');
	});

	test('is called by its first words where it has no headline, in the list, at the top and by :open', () => {
		const step = after(begin(), {type: 'pasted', text: article}, ended, arrived);
		assert.ok(drawScreen(step.state).rows.some(row => rowText(row).includes(`▸ ${opening}`)));
		assert.match(rowText(drawScreen(after(press(step, '<enter>'), {type: 'article-read', id: 'ducks', record: ducks}).state).rows[0]!), /newsread +Ducks crossed the road/);
		assert.match(describe(press(step, ': open_ducks_cross <enter>').state), /article ducks/);
		assert.match(describe(press(step, ': open_ducks_cross <tab>').state), /:open Ducks crossed the road at noon\.$/);
	});
});

suite('R', () => {
	const advance = (done: number, total: number, added: number): ReaderEvent => ({type: 'refresh-advanced', progress: {done, total, added}});

	test('counts on in the status line, and nothing beside it moves', () => {
		let step = press(begin(), 'R');
		assert.deepEqual(asked(step), [{type: 'refresh'}]);
		assert.match(foot(step), /^Refreshing the feeds…/);
		const hints = new Set<string>();
		for (const [done, added, wanted] of [[0, 0, 'Refreshing 0 of 12 feeds'], [3, 4, 'Refreshing 3 of 12 feeds, 4 new'], [12, 123, 'Refreshing 12 of 12 feeds, 123 new']] as const) {
			step = after(step, advance(done, 12, added));
			assert.match(foot(step), new RegExp(`^${wanted} `));
			hints.add(foot(step).slice(wanted.length).trim());
		}

		assert.equal(hints.size, 1);
		assert.match(foot(after(step, advance(0, 1, 0))), /^Refreshing 0 of 1 feed /);
	});

	test('gives way to who speaks, after the next key', async () => {
		const player = await playReader();
		await player.press('<enter> ] R');
		await player.send(advance(3, 12, 4));
		assert.match(foot({state: player.state()}), /^Refreshing 3 of 12 feeds, 4 new/);
		assert.match(foot({state: await player.press(']')}), /^▎Odile Brandt/);
		assert.match(foot({state: await player.press('g')}), /^Refreshing 3 of 12/);
	});

	test('takes no other notice\'s place, and is told after it', () => {
		const step = after(press(begin(), 'R'), removed('bees'), {type: 'refresh-ended', message: '4 new articles from 12 feeds', isWarning: false});
		assert.equal(told(step), 'Removed bees');
		assert.equal(told(press(step, 'j')), '4 new articles from 12 feeds');
		assert.match(foot(press(step, 'j j')), /^\d of 3 articles/);
	});

	test('nothing is told into a line being typed', () => {
		const step = after(press(begin(), 'R a https'), {type: 'refresh-ended', message: 'Nothing new in 12 feeds', isWarning: false});
		assert.equal(told(step), '');
		assert.equal(told(press(step, '<escape>')), 'Nothing new in 12 feeds');
	});

	test('a second one says that one runs, and when it has ended another may', () => {
		const step = press(begin(), 'R R');
		assert.equal(asked(step).length, 1);
		assert.equal(told(step), 'The feeds are being refreshed already');
		const ended = after(step, {type: 'refresh-ended', message: 'x', isWarning: true});
		assert.equal(asked(press(ended, 'R')).length, 2);
		assert.equal(after(ended, advance(1, 2, 3)).state.background.refreshing, null);
	});

	for (const [keys, selected] of [['', 'levy'], ['j', 'keeper'], ['<enter>', 'levy'], ['j <enter> jj', 'keeper']] as const) {
		test(`what comes in moves neither the selection nor the page (${keys})`, () => {
			const before = press(begin({records: sampleRecords}), keys);
			const newer = makeRecord({id: 'newer', blocks: [['headline', 'Newer than all'], ['paragraph', 'So it is.']]});
			const step = after(before, {type: 'library-changed', snapshot: snapshotOf([newer, ...sampleRecords])});
			assert.equal(selectedArticleId(step.state), selected);
			assert.deepEqual(step.state.places, before.state.places);
			assert.equal(selectedArticleId(press(step, '<escape> g').state), 'newer');
		});
	}

	test('to the end, with an intake', async () => {
		const {intake} = createFakeIntake({progress: [{done: 1, total: 2, added: 1}], outcomes: [outcomeOf({added: 1}), outcomeOf()]});
		const player = await playReader({intake});
		assert.equal(describe(await player.press('R')), 'library (1 new article from 2 feeds)');
	});
});

suite('x', () => {
	test('removes the selected article, and the next one is selected', async () => {
		const {intake, asked: heard} = createFakeIntake();
		const player = await playReader({intake});
		assert.equal(describe(await player.press('j x')), 'library bees (Removed (U puts it back): Goalkeeper scores from his own box, in snow, and asks for the ball)');
		assert.deepEqual(Array.from(eachArticle(player.state().answers.snapshot.articles), ({id}) => id), ['levy', 'bees', 'brief']);
		assert.equal(describe(await player.press('x')).split(' (', 1)[0], 'library brief');
		assert.equal(describe(await player.press('x')).split(' (', 1)[0], 'library levy');
		assert.match(describe(await player.press('x')), /^library \(Removed/);
		await player.press('x');
		assert.equal(heard.length, 4);
	});

	test('removes the open article, and goes back to where it was opened', async () => {
		const player = await playReader({intake: createFakeIntake().intake});
		assert.match(describe(await player.press('<enter> x')), /^library keeper \(Removed \(U puts it back\): Harbour levy/);
		assert.match(describe(await player.press('s voss <enter> x')), /^library \w+ › search “voss” 2 found \(Removed/);
		assert.match(drawScreen(player.state()).rows.slice(-2).map(row => rowText(row).trim()).join(' '), /^Removed/);
	});

	test('pressed twice at once it removes one, and is taken back only once it is done', () => {
		const step = press(begin(), 'x x U');
		assert.equal(asked(step).length, 1);
		assert.equal(told(step), 'The article is still being removed');
		const then = press(after(step, removed('levy')), 'U');
		assert.deepEqual(asked(then).at(-1), {type: 'put-back', removal: removal('levy', 0)});
	});

	test('the library may have noticed before', () => {
		for (const keys of ['x', '<enter> x']) {
			const step = after(press(begin(), keys), without('levy'), removed('levy'));
			assert.equal(step.state.screens.length, 1);
			assert.equal(selectedArticleId(step.state), 'keeper');
		}
	});

	test('a find that stood open in the article goes with it; where somebody has moved on they stay', () => {
		const finding = after(press(begin({records: sampleRecords}), '<enter> x / har'), removed('levy'));
		assert.equal(finding.state.prompt, null);
		const moved = after(press(begin(), 'x j j'), removed('levy'));
		assert.equal(selectedArticleId(moved.state), 'bees');
		const helped = after(press(begin(), '<enter> x ?'), removed('levy'));
		assert.deepEqual(helped.state.screens.map(({name}) => name), ['library', 'help']);
	});

	test('the samples stay, and so does what could not be moved', () => {
		const sample = press(begin({isSample: true}), 'x');
		assert.deepEqual([asked(sample), told(sample)], [[], 'The samples that come with newsread stay where they are']);
		const failed = after(press(begin(), 'x'), {type: 'remove-failed', articleId: 'levy', message: 'It may not.'});
		assert.deepEqual(failed.state.notice, {text: 'It may not.', isWarning: true});
		assert.equal(selectedArticleId(failed.state), 'levy');
		assert.equal(asked(press(failed, 'x')).length, 2);
		assert.equal(told(press(failed, 'U')), 'Nothing is left to take back');
	});

	test('an empty library has nothing to remove', () => {
		const step = press(begin({snapshot: snapshotOf([])}), 'x : remove <enter>');
		assert.deepEqual(asked(step), []);
		assert.equal(told(step), 'There is no article to remove');
	});
});

suite('U', () => {
	test('takes back what was done last, be it a correction or a removal, each once', async () => {
		const {intake, asked: heard} = createFakeIntake();
		const player = await playReader({intake});
		await player.press('<enter> ] c wei <enter> <escape> j x <enter> ] c ann <enter>');
		const notices: string[] = [];
		for (let count = 0; count < 4; count++) {
			// eslint-disable-next-line no-await-in-loop -- one key after the other
			const {notice} = await player.press('U');
			notices.push(notice!.text.slice(0, 30));
		}

		assert.deepEqual(notices.map(notice => notice.split(':', 1)[0]), ['Taken back', 'Put back', 'Taken back', 'Nothing is left to take back']);
		assert.equal(heard.filter(each => each === 'put back').length, 1);
	});

	test('what is put back is selected again, once the library has it', () => {
		const gone = after(press(begin(), 'j x'), removed('keeper'), without('keeper'));
		const back = after(press(gone, 'U'), putBack('keeper', -1));
		assert.equal(selectedArticleId(back.state), 'bees');
		assert.equal(selectedArticleId(after(back, without()).state), 'keeper');
		assert.equal(selectedArticleId(after(press(back, 'j'), without()).state), 'brief', 'not where somebody has moved');
		assert.equal(selectedArticleId(press(after(press(back, '<enter>'), without()), '<escape>').state), 'bees', 'nor where one reads');
		const early = after(press(gone, 'U'), without(), putBack('keeper', 1));
		assert.equal(selectedArticleId(early.state), 'keeper');
	});

	test('what the library never missed is in its place again at once', () => {
		for (const [keys, id] of [['', 'levy'], ['j', 'keeper'], ['G', 'brief'], ['j <enter>', 'keeper']] as const) {
			const gone = after(press(begin({records: sampleRecords}), `${keys} x`), removed(id));
			const {effects, state} = press(gone, 'U');
			const effect = effects.at(-1)!;
			assert.strictEqual(effect.type, 'put-back');
			const back = after({effects: [], state}, {type: 'put-back', removal: effect.removal, message: 'Put back'});
			assert.deepEqual(back.state.answers.snapshot.articles, snapshot.articles);
			assert.equal(selectedArticleId(back.state), id);
			assert.deepEqual(back.effects, [], 'nor is it read again');
		}
	});

	test('pressed twice it takes back two, and what failed can be tried again', () => {
		const two = after(press(begin(), 'x'), removed('levy'), removed('keeper'));
		const step = press(two, 'U U U');
		assert.deepEqual(asked(step).slice(1).map(effect => effect.type === 'put-back' && effect.removal.article.id), ['keeper', 'levy']);
		const failed = after(step, {type: 'undo-failed', undoable: removal('levy', 0), message: 'The disk is full.'});
		assert.deepEqual(failed.state.notice, {text: 'The disk is full.', isWarning: true});
		assert.equal(asked(press(failed, 'U')).length, 4);
	});
});

test('what has left the trash is told by its own name and dropped; then comes the one before, in its own row', async () => {
	const {intake} = createFakeIntake();
	const lost = summary('levy').path;
	const player = await playReader({intake: {...intake, putBack: async taken => taken.file === `/library/${lost}` ? undefined : intake.putBack(taken)}});
	await player.press('j x k x');
	const {notice, answers} = await player.press('U');
	assert.equal(notice!.text, `No longer in the trash: ${summary('levy').headline}`);
	assert.deepEqual(Array.from(eachArticle(answers.snapshot.articles), ({id}) => id), ['bees', 'brief']);
	const then = await player.press('U');
	assert.equal(then.notice!.text, `Put back: ${summary('keeper').headline}`);
	assert.deepEqual(Array.from(eachArticle(then.answers.snapshot.articles), ({id}) => id), ['bees', 'keeper', 'brief']);
	assert.equal(describe(await player.press('U')).includes('Nothing is left'), true);
});

suite('commands', () => {
	const table: ReadonlyArray<readonly [keys: string, effects: readonly Effect[], notice: string]> = [
		[': add_https://example.com/a <enter>', [{type: 'add-named', id: 1, written: 'https://example.com/a'}], ''],
		[': a_my_notes.txt <enter>', [{type: 'add-named', id: 1, written: 'my notes.txt'}], ''],
		[': add <enter>', [], 'Which article? Type its web address after :add'],
		[': refresh <enter>', [{type: 'refresh'}], ''],
		[': refresh_harbour_news <enter>', [], 'Refresh asks all feeds; newsread feeds refresh NAME asks some'],
		['j : remove <enter>', [{type: 'remove', article: summary('keeper')}], ''],
		[': remove_ferry <enter>', [], 'The article in front is removed, without a name: open the one you mean first'],
		['? : remove <enter>', [], 'No article is in front here'],
	];
	for (const [keys, effects, notice] of table) {
		test(keys, () => {
			const step = press(begin(), keys);
			assert.deepEqual(asked(step), effects);
			assert.equal(told(step), notice);
		});
	}

	test('are completed', () => {
		assert.deepEqual(completePrompt(press(begin(), ': re').state).map(({line}) => line), ['refresh', 'remove']);
		assert.deepEqual(completePrompt(press(begin(), ': ad').state).map(({line}) => line), ['add ']);
		assert.deepEqual(completePrompt(press(begin(), ': add_x').state), []);
	});
});

test('what cannot be added is told as it was said', async () => {
	const addNamed = async (): Promise<readonly TakenIn[]> => {
		throw new NewsreadError('The page could not be fetched.', {hint: 'Try again.'});
	};

	const player = await playReader({intake: createFakeIntake({addNamed}).intake});
	const {notice, background} = await player.press('a https://example.com/ <enter>');
	assert.deepEqual(notice, {text: 'The page could not be fetched. Try again.', isWarning: true});
	assert.deepEqual(background.adding, []);
});

test('help says what a paste does, beside the keys that take in and out', () => {
	const section = helpSections().find(({title}) => title === 'Adding and removing articles')!;
	assert.deepEqual(section.entries.map(({keys}) => keys), ['a', 'R', 'x', 'U', 'Paste']);
	assert.equal(section.entries.at(-1)!.doc, 'An address or an article is added');
});
