/*
The reader as a machine: a state, keys, the state after. No terminal anywhere.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {describe, playReader, type Setting} from '../../helpers/play-reader.js';
import {rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import type {State} from '../../../source/tui/state/state.js';
import {makeRecord} from '../../helpers/make-record.js';
import {hitsOf, openSearch, selectedHit} from '../../../source/tui/state/selectors.js';

// Before: a setting, as the keys that lead to it from the start. Then keys. After: the state in a line.
type Row = readonly [before: string, keys: string, after: string];

const play = (rows: readonly Row[], setting: Setting = {}): void => {
	for (const [before, keys, after] of rows) {
		test(`${before === '' ? 'start' : before} · ${keys}`, async () => {
			const player = await playReader(setting);
			await player.press(before);
			assert.equal(describe(await player.press(keys)), after);
		});
	}
};

suite('the library', () => {
	play([
		['', 'j', 'library keeper'],
		['', '<down> <down>', 'library bees'],
		['', 'jj', 'library bees'],
		['', 'G', 'library brief'],
		['', 'G j', 'library brief'],
		['G', 'k', 'library bees'],
		['G', 'g', 'library levy'],
		['', 'k', 'library levy'],
		['', '_', 'library brief'],
		['', '<enter>', 'library levy › article levy at 0'],
		['', 'j <enter>', 'library keeper › article keeper at 0'],
		['', '<tab>', 'library levy › article levy at 0'],
		['', '<escape>', 'library'],
		['', 'z', 'library'],
	]);
});

suite('an article', () => {
	play([
		['<enter>', 'j', 'library levy › article levy at 0+1'],
		['<enter>', 'jjj', 'library levy › article levy at 79'],
		['<enter>', 'jk', 'library levy › article levy at 0'],
		['<enter>', '<escape>', 'library levy'],
		['<enter>', 'h', 'library levy'],
		['<enter>', '<tab>', 'library levy'],
		['<enter> jjj <escape>', '<enter>', 'library levy › article levy at 79'],
		['<enter>', 'G k g', 'library levy › article levy at 0'],
		['<enter>', '[', 'library levy › article levy at 0 (That was the first quote)'],
		['j j j <enter>', ']', 'library brief › article brief at 0 (No quote was found in this article)'],
		['j j j <enter>', 'K', 'library brief › article brief at 0 (This article has no key points)'],
	]);

	test('] goes through all quotes and stays at the last; [ goes back', async () => {
		const player = await playReader();
		await player.press('<enter>');
		const seen: string[] = [];
		for (let count = 0; count < 7; count++) {
			// eslint-disable-next-line no-await-in-loop -- one key after the other
			const state = await player.press(']');
			const {groups} = / on (?<id>\S+)/.exec(describe(state))!;
			seen.push(groups!.id!);
		}

		assert.deepEqual(seen, ['levy-0', 'levy-1', 'levy-2', 'levy-3', 'levy-4', 'levy-5', 'levy-5']);
		assert.match(describe(player.state()), /\(That was the last quote\)$/);
		assert.match(describe(await player.press('[')), / on levy-4$/);
	});

	test('y copies the quote under the cursor with its speaker and source, and says so', async () => {
		const player = await playReader();
		const state = await player.press('<enter> ] ] y');
		const [effect] = player.done();
		assert.equal(effect?.type, 'copy');
		assert.deepEqual(effect.text.split('\n'), [
			'“We are a working harbour,” “and a working harbour has a roof to mend.”',
			'— Odile Brandt, harbour master',
			'Harbour levy passes by one vote after a night of songs, sums and a lost proxy, by Ines Calder (The Quayside Post, 4 May 2024)',
		]);
		assert.equal(state.notice?.text, 'Sent to the terminal’s clipboard, with its source: “We are a working harbour,” “and a working harbour has a roof…” — Odile Brandt');
	});

	test('y does not say that it was copied where what is between may keep it', async () => {
		for (const [clipboard, sent] of [['tmux', 'Sent to tmux’s clipboard (its set-clipboard must be on), with its source: “We'], ['screen', 'Sent to screen, which may not pass it on, with its source: “We']] as const) {
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const player = await playReader({clipboard});
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const {notice} = await player.press('<enter> y');
			assert.ok(notice?.text.startsWith(sent), notice?.text);
		}
	});

	test('y without a quote under the cursor takes the first in sight', async () => {
		const player = await playReader();
		assert.match(describe(await player.press('<enter> y')), /on levy-0 \(Sent to the terminal/);
	});

	test('K hides the key points and brings them back', async () => {
		const player = await playReader();
		await player.press('<enter> K');
		assert.equal(player.state().areKeyPointsShown, false);
		await player.press('K');
		assert.equal(player.state().areKeyPointsShown, true);
	});

	const pageOf = (state: State): string => drawScreen(state).rows.map(row => rowText(row)).join('\n');

	test('on a low terminal the key points are a line until K opens them', async () => {
		const player = await playReader({columns: 60, rows: 12});
		await player.press('<enter>');
		assert.doesNotMatch(pageOf(await player.press('j j j j')), /Councillors passed/);
		assert.match(pageOf(player.state()), /2 KEY POINTS · K shows them/);
		assert.match(pageOf(await player.press('K')), /Councillors passed/);
		assert.doesNotMatch(pageOf(await player.press('K')), /Councillors passed/);
	});

	test('they fold and unfold as the terminal gets lower and higher, unless somebody chose', async () => {
		const player = await playReader({columns: 80, rows: 30});
		const isOpenAt = async (rows: number): Promise<boolean> => pageOf(await player.send({type: 'resized', columns: 80, rows})).includes('Councillors passed');
		await player.press('<enter>');
		const seen = [await isOpenAt(30), await isOpenAt(14), await isOpenAt(30)];
		await player.press('K');
		seen.push(await isOpenAt(30), await isOpenAt(40));
		assert.deepEqual(seen, [true, false, true, false, false]);
	});

	test('what is gone to in folded key points opens them', async () => {
		for (const keys of ['/ Councillors_passed', '/ Councillors_passed <enter>', '/ Councillors_passed <enter> n']) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			const player = await playReader({columns: 60, rows: 12});
			// eslint-disable-next-line no-await-in-loop -- one after the other
			assert.match(pageOf(await player.press(`<enter> ${keys}`)), /Councillors passed/, keys);
		}

		const record = makeRecord({id: 'only', blocks: [['headline', 'Said once'], ['paragraph', 'Nobody is quoted here.'], ['key-point', '“It stands only here,” Ada Quill said.']], quotes: [{parts: ['It stands only here,'], by: 'Ada Quill'}]});
		const player = await playReader({records: [record], columns: 60, rows: 12});
		assert.match(pageOf(await player.press('<enter> ]')), /It stands only here/);
	});
});

suite('quotes by the same speaker', () => {
	play([
		['<enter>', '}', 'library levy › article levy at 0 (No quote is under the cursor: ] goes to the next)'],
		['<enter> ] ]', '{', 'library levy › article levy at 449 on levy-0'],
		['<enter> ]', '}', 'library levy › article levy at 449 on levy-1'],
		['<enter> ]', '{', 'library levy › article levy at 449 on levy-0 (That was the first quote by Odile Brandt)'],
		['<enter> ] ]', '}', 'library levy › article levy at 449 on levy-1 (That was the last quote by Odile Brandt)'],
		['<enter> ] ] ]', '}', 'library levy › article levy at 961 on levy-2 (This article has no other quote by Tomasz Weil)'],
		['<enter> ] ] ] ] ]', '}', 'library levy › article levy at 961 on levy-4 (Nobody is named for this quote)'],
		['j j <enter> ]', '}', 'library bees › article bees at 8106 on bees-1'],
		['j j <enter> ] }', '{', 'library bees › article bees at 6658 on bees-0'],
	]);

	test('are offered at the foot where there are any', async () => {
		const foot = async (keys: string): Promise<string> => {
			const player = await playReader({columns: 200});
			return rowText(drawScreen(await player.press(keys)).rows.at(-1)!);
		};

		assert.match(await foot('<enter> ]'), /\} same speaker/);
		assert.doesNotMatch(await foot('<enter> ] ] ]'), /same speaker/);
		assert.doesNotMatch(await foot('<enter>'), /same speaker/);
	});
});

suite('finding in an article', () => {
	play([
		['<enter>', '/', 'library levy › article levy at 0 /'],
		['<enter> /', 'harbour', 'library levy › article levy at 0 finding “harbour” at 7 /harbour'],
		['<enter> / harbour', '<enter>', 'library levy › article levy at 0 finding “harbour” at 7'],
		['<enter> / harbour', '<escape>', 'library levy › article levy at 0'],
		['<enter> / Harb <enter>', '<escape>', 'library levy › article levy at 0'],
		['<enter> / Harb <enter> <escape>', '<escape>', 'library levy'],
		['<enter> / nowhere', '<enter>', 'library levy › article levy at 0 finding “nowhere” at -1 (“nowhere” is not in this article)'],
		['<enter> / Harbour <enter>', 'n', 'library levy › article levy at 0 finding “Harbour” at 7 (Found again from the top)'],
		['<enter> / h', '<backspace>', 'library levy › article levy at 0 /'],
		['<enter> /', '<backspace>', 'library levy › article levy at 0'],
		['<enter> / Harb <enter> /', '<enter>', 'library levy › article levy at 0 finding “Harb” at 7'],
		['<enter>', 'n', 'library levy › article levy at 0 (Nothing to find yet: type / and what to look for)'],
	]);

	test('n and N go round', async () => {
		const player = await playReader();
		await player.press('<enter> / gulls <enter>');
		const first = describe(player.state());
		assert.match(await player.press('n').then(state => describe(state)), /Found again from the top/);
		assert.equal(first.replace(/ \(.*/, ''), describe(player.state()).replace(/ \(.*/, ''));
		assert.match(await player.press('N').then(state => describe(state)), /Found again from the bottom/);
	});

	test('what is on no line is not found: debris', async () => {
		const player = await playReader();
		assert.match(describe(await player.press('<enter> / ten_harbours')), /at -1/);
	});
});

suite('the search', () => {
	play([
		['', 's', 'library › search “”'],
		['s', '<escape>', 'library'],
		['s', 'voss', 'library › search “voss” 2 found'],
		['s voss', '<down>', 'library › search “voss” 2 found on bees-1'],
		['s voss <ctrl-n>', '<ctrl-p>', 'library › search “voss” 2 found on bees-0'],
		['s voss <down>', '<escape>', 'library'],
		['s gulls', '<enter>', 'library levy › search “gulls” 1 found › article levy at 961+1 on levy-4'],
		['s gulls <enter>', '<escape>', 'library levy › search “gulls” 1 found'],
		['s gulls <enter> <escape>', '<escape>', 'library levy'],
		['', 'svoss', 'library › search “voss” 2 found'],
		['s voss', '<ctrl-u>', 'library › search “”'],
	]);

	test('the query is edited as lines are in shells', async () => {
		const player = await playReader();
		const state = await player.press('s one_two <ctrl-a> <alt-f> <ctrl-k> <left> <delete> x');
		assert.deepEqual(openSearch(state)?.line, {text: 'onx', cursor: 3});
	});

	test('the hits stay until the next arrive, and a late answer is dropped', async () => {
		const player = await playReader();
		await player.press('s voss');
		const before = openSearch(player.state());
		const late = before!.answer!.result;
		await player.press('<ctrl-u> gulls');
		const {answer} = openSearch(player.state())!;
		await player.send({type: 'search-answered', id: before!.asked, result: late});
		assert.equal(openSearch(player.state())!.answer, answer);
		const search = openSearch(player.state());
		assert.equal(selectedHit(search)?.quote.id, 'levy-4');
	});

	test('a failed search is told and changes nothing else', async () => {
		const player = await playReader();
		await player.press('s voss');
		const hits = hitsOf(openSearch(player.state()));
		const state = await player.send({type: 'failed', message: 'The worker is gone'});
		assert.equal(hitsOf(openSearch(state)), hits);
		assert.deepEqual(state.notice, {text: 'The worker is gone', isWarning: true});
	});

	test('Ctrl-Y copies the hit', async () => {
		const player = await playReader();
		await player.press('s deckchairs <ctrl-y>');
		assert.deepEqual(player.done().map(({type}) => type), ['copy']);
	});

	test('with nothing found, Tab searches for the nearest speaker', async () => {
		const player = await playReader();
		const state = await player.press('s speaker:achtreberg_ball <tab>');
		assert.equal(openSearch(state)?.line.text, 'speaker:"Ruben Achterberg"');
		assert.equal(openSearch(state)?.answer?.result.total, 1);
	});
});

suite('commands', () => {
	play([
		['', ':', 'library :'],
		[':', '<escape>', 'library'],
		[':', '<backspace>', 'library'],
		[':', 'quotes_voss <enter>', 'library › search “voss” 2 found'],
		[':', 'q_voss <enter>', 'library (There is no command “q”)'],
		[':', 'open_ferry <enter>', 'library brief › article brief at 0'],
		[':', 'o_ferry <enter>', 'library brief › article brief at 0'],
		[':', 'open_feryy <enter>', 'library (No article is called “feryy”; did you mean “Ferry”?)'],
		[':', 'open <enter>', 'library (Which article? Type a part of its headline)'],
		[':', 'problems <enter>', 'library › problems at 0'],
		[':', 'help <enter>', 'library › help at 0'],
		[':', 'qoutes <enter>', 'library (There is no command “qoutes”; did you mean :quotes?)'],
		[':', '<enter>', 'library'],
		[':', 'he <tab>', 'library :help'],
		[':', '<tab>', 'library :quotes '],
		[':', '<tab> <tab>', 'library :open '],
		[':', '<shift-tab>', 'library :quit'],
		[':', 'open_bum <tab>', 'library :open Bumblebees nap between shifts, and the tired ones dream of left turns'],
		[':', 'open_bum <tab> <enter>', 'library bees › article bees at 0'],
		[':', 'quotes_miv <tab>', 'library :quotes miv (Nothing fits)'],
		[':', 'quotes_mir <tab>', 'library :quotes speaker:"Mirela Voss"'],
		[':', 'quotes_left_@vos <tab>', 'library :quotes left speaker:"Mirela Voss"'],
		[': help <enter> <escape> : problems <enter> <escape> :', '<up>', 'library :problems'],
		[': help <enter> <escape> : problems <enter> <escape> :', '<up> <up>', 'library :help'],
		[': help <enter> <escape> : problems <enter> <escape> :', '<up> <up> <up>', 'library :help'],
		[': help <enter> <escape> : draft', '<up> <down>', 'library :draft'],
	]);

	test('quit quits', async () => {
		const player = await playReader();
		await player.press(': quit <enter>');
		assert.deepEqual(player.done(), [{type: 'quit', exitCode: 0}]);
	});
});

suite('the program', () => {
	play([
		['', '?', 'library › help at 0'],
		['?', 'j', 'library › help at 1'],
		['?', '?', 'library'],
		['?', '<escape>', 'library'],
		['', '!', 'library › problems at 0'],
		['<enter> ?', '<escape>', 'library levy › article levy at 0'],
		['<enter> /', '<alt-j>', 'library levy › article levy at 0 /'],
		['<enter> ]', '<alt-left> <alt-right> <alt-up> <alt-j> <alt-q>', 'library levy › article levy at 449 on levy-0'],
		['s voss', '<alt-q> <alt-x> <alt-up>', 'library › search “voss” 2 found'],
	]);

	test('help ends at its end', async () => {
		const player = await playReader();
		const end = describe(await player.press('? G'));
		assert.equal(describe(await player.press('j G')), end);
		assert.notEqual(end, 'library › help at 0');
		assert.equal(describe(await player.press('g')), 'library › help at 0');
	});

	test('q quits with 0, Ctrl-C with 130 from anywhere, and nothing is taken after', async () => {
		for (const [keys, exitCode] of [['q', 0], ['<enter> q', 0], ['<ctrl-c>', 130], ['s <ctrl-c>', 130], [': <ctrl-c>', 130]] as const) {
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const player = await playReader();
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			await player.press(keys);
			assert.deepEqual(player.done(), [{type: 'quit', exitCode}], keys);
		}
	});

	test('Ctrl-Z suspends', async () => {
		const player = await playReader();
		await player.press('<ctrl-z>');
		await player.send({type: 'suspend-asked'});
		assert.deepEqual(player.done(), [{type: 'suspend'}, {type: 'suspend'}]);
	});

	test('a paste into a prompt is text, elsewhere it is politely not taken', async () => {
		const player = await playReader();
		const ignored = await player.send({type: 'pasted', text: 'qqq q'});
		assert.equal(describe(ignored), 'library (Not added: too short for an article; a adds it all the same, s searches)');
		await player.press('s');
		assert.match(describe(await player.send({type: 'pasted', text: 'deck\r\nchairs'})), /search “deck chairs”/);
		assert.deepEqual(player.done(), []);
	});

	test('a notice goes with the next key', async () => {
		const player = await playReader();
		await player.press('<enter> [');
		const state = await player.press('j');
		assert.equal(state.notice, null);
	});
});
