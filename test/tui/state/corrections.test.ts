/*
Seeing why a quote is said to be somebody's, and putting it right, from the reader.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {explainAttribution} from '../../../source/cite/explain-attribution.js';
import {NewsreadError} from '../../../source/errors.js';
import {correctQuote} from '../../../source/library/corrections/correct-quote.js';
import {completePrompt} from '../../../source/tui/actions/complete-prompt.js';
import {evidenceHeight, evidenceRows} from '../../../source/tui/layout/evidence-rows.js';
import {countRowCells, rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {runEffect} from '../../../source/tui/run-effect.js';
import type {ReaderEvent} from '../../../source/tui/state/event.js';
import {shownView} from '../../../source/tui/state/article-view.js';
import type {State} from '../../../source/tui/state/state.js';
import {createFakeLibrary} from '../../helpers/fake-library.js';
import {makeRecord} from '../../helpers/make-record.js';
import {describe, playReader} from '../../helpers/play-reader.js';
import {sampleRecords} from '../../helpers/sample-records.js';

const [levy] = sampleRecords;
const said = ({answers}: State): string => answers.records.find(({article}) => article.id === 'levy')!.quotes.map(({attribution: {speaker, rule}}) => `${speaker?.name ?? '-'}${rule === 'corrected' ? '!' : ''}`).join(', ');

suite('w', () => {
	test('shows the evidence below the article, with the quote in sight, and hides it again', async () => {
		const player = await playReader();
		const open = await player.press('<enter> ] ]');
		const shown = await player.press('w');
		assert.equal(shown.isEvidenceShown, true);
		assert.equal(shownView(open)!.height - shownView(shown)!.height, evidenceHeight(20));
		assert.equal(shownView(shown)!.current?.id, 'levy-1');
		assert.equal(describe(await player.press('w')), describe(shown));
		assert.equal(player.state().isEvidenceShown, false);
	});

	test('goes to the next quote where none is under the cursor, and stays while one goes on', async () => {
		const player = await playReader();
		await player.press('<enter> w');
		assert.equal(shownView(player.state())!.current?.id, 'levy-0');
		await player.press('] ]');
		assert.equal(shownView(player.state())!.current?.id, 'levy-2');
		assert.equal(player.state().isEvidenceShown, true);
	});

	test('Escape hides it before it leaves the article; an article without quotes has none', async () => {
		const player = await playReader();
		await player.press('<enter> w <escape>');
		assert.match(describe(player.state()), /article levy/);
		assert.equal(player.state().isEvidenceShown, false);
		await player.press('<escape> G <enter> w c');
		assert.match(describe(player.state()), /article brief at 0$/);
	});

	test('the panel has its height at every width, and says all where there is room', () => {
		for (let width = 1; width < 130; width++) {
			for (const height of [0, 1, 2, 5, 6, 8]) {
				for (const quote of [null, ...levy.quotes]) {
					const rows = evidenceRows(quote, levy.article, {width, height});
					assert.equal(rows.length, height);
					assert.ok(rows.every(row => countRowCells(row) <= width));
				}
			}
		}

		const shown = evidenceRows(levy.quotes[0]!, levy.article, {width: 100, height: 8}).map(row => rowText(row)).join('\n');
		for (const {label, text} of explainAttribution(levy.quotes[0]!, levy.article)) {
			assert.ok(shown.includes(label), label);
			assert.ok(shown.includes(text), text);
		}
	});
});

test('the panel of a small terminal says how sure it is, however long the mention', () => {
	const quote = levy.quotes[0]!;
	const long = {...quote, attribution: {...quote.attribution, mention: {...quote.attribution.mention!, text: 'the harbour master '.repeat(20)}}};
	for (const each of [...levy.quotes, long]) {
		const {text = ''} = explainAttribution(each, levy.article).find(({label}) => label === 'confidence') ?? {};
		const shown = evidenceRows(each, levy.article, {width: 40, height: 3}).map(row => rowText(row).trim()).join(' ');
		assert.equal(shown.includes(`confidence ${text}`), text !== 'none', shown);
		assert.ok(text !== 'none' || shown.includes('nothing says who spoke'), shown);
	}
});

test('what the panel cannot hold is cut with a sign, a long mention before all else', () => {
	const quote = levy.quotes[0]!;
	const long = {...quote, attribution: {...quote.attribution, mention: {...quote.attribution.mention!, text: 'the harbour master '.repeat(20)}}};
	const wordsOf = (text: string): string => text.replaceAll(/\s+/g, ' ');
	for (const width of [24, 28, 40, 60, 80]) {
		for (const height of [3, 4, 6, 8]) {
			for (const each of [...levy.quotes, long]) {
				const shown = wordsOf(evidenceRows(each, levy.article, {width, height}).slice(1).map(row => rowText(row).trim()).join(' ')).trim();
				const missing = explainAttribution(each, levy.article).filter(({text}) => text !== 'none' && !shown.includes(wordsOf(text)));
				assert.equal(missing.length > 0, shown.includes(' …'), shown);
				assert.ok(height < 8 || width < 40 || missing.every(({label}) => label === 'mention'), shown);
			}
		}
	}

	const rows = evidenceRows(long, levy.article, {width: 34, height: 8}).map(row => rowText(row));
	assert.deepEqual(rows.slice(1), [
		' mention     “the harbour master',
		'             the harbour master …',
		' cue         “told”',
		' rule        the speaker and the',
		'             verb follow the quote',
		' confidence  0.95',
		' runner-up   none',
	]);
});

suite('c', () => {
	const table: ReadonlyArray<readonly [keys: string, who: string, notice: string]> = [
		['c tomasz_weil <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c TOMASZ_WEIL <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c wei <tab> <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c <tab> <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c _Per__Holm_ <enter>', 'Per Holm!, Odile Brandt', 'Saved, but nobody else is called Per Holm (U takes it back)'],
		['c Tomas_Wiel <enter>', 'Tomas Wiel!, Odile Brandt', 'Saved, but nobody else is called Tomas Wiel (U takes it back); did you mean Tomasz Weil?'],
		['c Weil <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c wei <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c t_w <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c Weil <up> <enter>', 'Weil!, Odile Brandt', 'Saved, but nobody else is called Weil (U takes it back); did you mean Tomasz Weil?'],
		['c Weil <down> <down> <enter>', 'Weil!, Odile Brandt', 'Saved, but nobody else is called Weil (U takes it back); did you mean Tomasz Weil?'],
		['c eil <enter>', 'eil!, Odile Brandt', 'Saved, but nobody else is called eil (U takes it back); did you mean Tomasz Weil?'],
		['c Mirela_Vos <enter>', 'Mirela Voss!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Mirela Voss'],
		['c Mirela_Vos <up> <enter>', 'Mirela Vos!, Odile Brandt', 'Saved, but nobody else is called Mirela Vos (U takes it back); did you mean Mirela Voss?'],
		['c unk <enter>', '-!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by an unknown speaker'],
		['c Per_Holm <enter> c per_holm <enter>', 'Per Holm!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Per Holm'],
		['c Ines_Calder <enter>', 'Ines Calder!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Ines Calder'],
		['c unknown <enter>', '-!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by an unknown speaker'],
		['c <enter>', 'Odile Brandt, Odile Brandt', 'Nothing was changed'],
		['c _ <enter>', 'Odile Brandt, Odile Brandt', 'Nothing was changed'],
		['c wei <escape>', 'Odile Brandt, Odile Brandt', ''],
		['c wei <enter> U', 'Odile Brandt, Odile Brandt', 'Taken back: “We are not a car park with a view,” is by Odile Brandt again'],
		['c wei <enter> c vos <enter> U', 'Tomasz Weil!, Odile Brandt', 'Taken back: “We are not a car park with a view,” is by Tomasz Weil again'],
		['c unknown <enter> c vos <enter> U', '-!, Odile Brandt', 'Taken back: “We are not a car park with a view,” is by an unknown speaker again'],
		['c wei <enter> U U', 'Odile Brandt, Odile Brandt', 'Nothing is left to take back'],
		['U', 'Odile Brandt, Odile Brandt', 'Nothing is left to take back'],
	];
	for (const [keys, who, notice] of table) {
		test(keys, async () => {
			const player = await playReader();
			await player.press(`<enter> ] ${keys}`);
			assert.equal(said(player.state()).split(', ').slice(0, 2).join(', '), who);
			assert.equal(player.state().notice?.text ?? '', notice);
			assert.equal(player.state().prompt, null);
			assert.equal(shownView(player.state())!.current?.id, 'levy-0');
		});
	}

	test('completes with the people of the article, then of the library, then nobody', async () => {
		const player = await playReader();
		const names = (state: State): readonly string[] => completePrompt(state).map(({label}) => label);
		await player.press('<enter> ] c');
		assert.deepEqual(names(player.state()), ['Tomasz Weil', 'fishermen’s union', 'an official', 'Mirela Voss', 'Odile Brandt', 'Ruben Achterberg', 'unknown']);
		await player.press('vos');
		assert.deepEqual(names(player.state()), ['Mirela Voss', '“vos”']);
		await player.press('<down>');
		assert.equal(player.state().prompt?.line.text, 'Mirela Voss');
		await player.press('x');
		assert.deepEqual(names(player.state()), []);
	});

	test('what was typed is a name of its own only where it is chosen: after whom it may mean, before who merely has its letters', async () => {
		const people: ReadonlyArray<readonly [name: string, role: string]> = [['Sarah Huckabee Sanders', 'press secretary'], ['Bernie Sanders', 'senator'], ['Alexander Vindman', 'colonel'], ['Sandra Day', 'judge']];
		const records = people.map(([by, role], at) => makeRecord({id: `a${at}`, blocks: [['paragraph', '“Yes,” X said.']], quotes: [{parts: ['Yes,'], by, role}]}));
		const typing: ReadonlyArray<readonly [typed: string, names: readonly string[]]> = [
			['Sand', ['Bernie Sanders', 'Sandra Day', 'Sarah Huckabee Sanders', '“Sand”']],
			['Sanders_', ['Bernie Sanders', 'Sarah Huckabee Sanders', '“Sanders”']],
			['sarah_sanders', ['Sarah Huckabee Sanders', '“sarah sanders”']],
			['sandra_day', ['Sandra Day']],
			['and', ['“and”', 'Alexander Vindman', 'Bernie Sanders', 'Sandra Day', 'Sarah Huckabee Sanders']],
			['Jo_Park', []],
		];
		for (const [typed, names] of typing) {
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const player = await playReader({records: [makeRecord({id: 'here', blocks: [['headline', 'AAA'], ['paragraph', '“No,” X said.']], quotes: [{parts: ['No,'], by: 'Jo Quill'}]}), ...records], openId: 'here'});
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const state = await player.press(`] c ${typed}`);
			const [first, ...others] = completePrompt(state).map(({label}) => label);
			assert.deepEqual([first, ...others.toSorted()], [names[0], ...names.slice(1).toSorted()], typed);
		}
	});

	test('the quote stays in sight above the list, which says where there is more of it', async () => {
		const many = Array.from({length: 60}, (_, at) => makeRecord({id: `m${at}`, blocks: [['paragraph', '“Yes,” X said.']], quotes: [{parts: ['Yes,'], by: `Abel Number${at}`}]}));
		for (const [columns, rows, place, quote] of [[80, 24, /─ 1–10 of 6\d ─/, '“We are not a car park with a view,”'], [40, 12, /─ 1–4 of 6\d ─/, '“We are not a car park with a view,”'], [40, 12, /─ 1–4 of 6\d ─/, '“There will be a review in spring,”']] as const) {
			/* eslint-disable no-await-in-loop -- one reader after the other */
			const player = await playReader({records: [...sampleRecords, ...many], openId: 'levy', columns, rows});
			const step = quote.includes('review') ? '] ] ] ] ] ]' : ']';
			const state = await player.press(`${step} c`);
			/* eslint-enable no-await-in-loop */
			const shown = drawScreen(state).rows.map(row => rowText(row));
			assert.match(shown.at(-2)!, place);
			assert.ok(shown.map(row => row.slice(5).trim()).join(' ').includes(quote), shown.join('\n'));
			assert.equal(shownView(state)!.current?.id, quote.includes('review') ? 'levy-5' : 'levy-0');
		}
	});

	test('where there is no room for the list, whom Enter takes is told in the line', async () => {
		const player = await playReader({columns: 60, rows: 2});
		const state = await player.press('<enter> ] c wei');
		assert.match(rowText(drawScreen(state).rows.at(-1)!), /Who said it\? wei +→ Tomasz Weil/);
	});

	test('the search below shows it too', async () => {
		const player = await playReader();
		await player.press('s car_park <enter> c tomasz_weil <enter> <escape>');
		const screen = player.state().screens.at(-1)!;
		assert.strictEqual(screen.name, 'search');
		assert.equal(screen.answer?.result.hits[0]?.stored.quote.attribution.speaker?.name, 'Tomasz Weil');
	});
});

const noWorld = {exit: () => undefined, handOver: async () => undefined, stop: () => undefined, terminal: undefined as never};

test('what the library answers is told, be it a mishap', async () => {
	const {library} = await createFakeLibrary(sampleRecords);
	const told: ReaderEvent[] = [];
	const send = (event: ReaderEvent): void => {
		told.push(event);
	};

	const fix = {type: 'correct-quote', articleId: 'levy', quoteId: 'levy-0', speaker: 'Per Holm'} as const;
	await runEffect(fix, {...noWorld, library, send});
	await runEffect({type: 'undo-correction'}, {...noWorld, library, send});
	await runEffect({type: 'undo-correction'}, {...noWorld, library, send});
	await runEffect({...fix, quoteId: 'gone'}, {...noWorld, library, send});
	await runEffect({...fix, speaker: '??'}, {...noWorld, library, send});
	await runEffect(fix, {...noWorld, library: {...library, corrections: undefined}, send});
	assert.deepEqual(told.map(event => ('message' in event ? event.message : event.type)), [
		'Saved, but nobody else is called Per Holm (U takes it back)',
		'Taken back: “We are not a car park with a view,” is by Odile Brandt again',
		'There is no correction to take back.',
		'The quote is no longer there.',
		'That is no name.',
		'This library takes no corrections.',
	]);
	await assert.rejects(correctQuote(library, {articleId: 'gone', quoteId: 'x', speaker: null}), NewsreadError);
});
