/*
Seeing why a quote is said to be somebody's, and putting it right, from the reader.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {explainAttribution} from '../../../source/cite/explain-attribution.js';
import {NewsreadError} from '../../../source/errors.js';
import {correctQuote} from '../../../source/library/corrections/correct-quote.js';
import {completePrompt, markedCompletion} from '../../../source/tui/actions/complete-prompt.js';
import {evidenceHeight, evidenceRows} from '../../../source/tui/layout/evidence-rows.js';
import {countRowCells, rowText} from '../../../source/tui/layout/row.js';
import {drawScreen} from '../../../source/tui/screens/draw-screen.js';
import {runEffect} from '../../../source/tui/run-effect.js';
import type {ReaderEvent} from '../../../source/tui/state/event.js';
import {shownView} from '../../../source/tui/state/article-view.js';
import {lineOf} from '../../../source/tui/state/line-text.js';
import {reduce} from '../../../source/tui/state/reduce.js';
import type {SpeakerPrompt, State} from '../../../source/tui/state/state.js';
import {createFakeLibrary} from '../../helpers/fake-library.js';
import {makeRecord} from '../../helpers/make-record.js';
import {describe, playReader, type Player} from '../../helpers/play-reader.js';
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
		['c Weil <down> <enter>', 'Weil!, Odile Brandt', 'Saved, but nobody else is called Weil (U takes it back); did you mean Tomasz Weil?'],
		['c eil <enter>', 'eil!, Odile Brandt', 'Saved, but nobody else is called eil (U takes it back); did you mean Tomasz Weil?'],
		['c Weil <down> <down> <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c <down> <enter>', 'Tomasz Weil!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Tomasz Weil'],
		['c Mirela_Vos <enter> <enter> <down> <enter>', 'Mirela Voss!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Mirela Voss'],
		['c Mirela_Vos <tab> <enter>', 'Mirela Voss!, Odile Brandt', 'Saved (U takes it back): “We are not a car park with a view,” is by Mirela Voss'],
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
		assert.deepEqual(names(player.state()), ['Mirela Voss', 'new: vos']);
		await player.press('<tab>');
		assert.equal(player.state().prompt?.line.text, 'Mirela Voss');
		await player.press('x');
		assert.deepEqual(names(player.state()), ['new: Mirela Vossx']);
	});

	const listing: ReadonlyArray<readonly [name: string, role: string]> = [['Sarah Huckabee Sanders', 'press secretary'], ['Bernie Sanders', 'senator'], ['Alexander Vindman', 'colonel'], ['Sandra Day', 'judge'], ['Ann Leeson', 'chemist'], ['Marianne Lee', 'diver']];
	const playWithMany = async (): Promise<Player> => {
		const records = listing.map(([by, role], at) => makeRecord({id: `a${at}`, blocks: [['paragraph', '“Yes,” X said.']], quotes: [{parts: ['Yes,'], by, role}]}));
		return playReader({records: [makeRecord({id: 'here', blocks: [['headline', 'AAA'], ['paragraph', '“No,” X said.']], quotes: [{parts: ['No,'], by: 'Jo Quill'}]}), ...records], openId: 'here'});
	};

	test('what was typed is a name of its own at the end of the list, and before who merely has its letters', async () => {
		const typing: ReadonlyArray<readonly [typed: string, names: readonly string[], marked: number]> = [
			['Sand', ['Bernie Sanders', 'Sandra Day', 'Sarah Huckabee Sanders', 'new: Sand'], 0],
			['Sanders_', ['Bernie Sanders', 'Sarah Huckabee Sanders', 'new: Sanders'], 0],
			['sarah_sanders', ['Sarah Huckabee Sanders', 'new: sarah sanders'], -1],
			['s_s', ['Sarah Huckabee Sanders', 'new: s s'], 0],
			['sandra_day', ['Sandra Day'], 0],
			['and', ['new: and', 'Alexander Vindman', 'Bernie Sanders', 'Sandra Day', 'Sarah Huckabee Sanders'], 0],
			['Lee', ['Marianne Lee', 'Ann Leeson', 'new: Lee'], 0],
			['Ann_Le', ['Ann Leeson', 'new: Ann Le'], -1],
			['ann_lee', ['Ann Leeson', 'new: ann lee'], -1],
			['Ann_Leeson', ['Ann Leeson'], 0],
			['Ann_Lees_Park', ['new: Ann Lees Park'], 0],
			['Jo_Park', ['new: Jo Park'], 0],
		];
		for (const [typed, names, marked] of typing) {
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const player = await playWithMany();
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const state = await player.press(`] c ${typed}`);
			const labels = completePrompt(state).map(({label}) => label);
			assert.deepEqual([labels[0], labels.toSorted()], [names[0], names.toSorted()], typed);
			assert.ok(!names.at(-1)!.startsWith('new: ') || labels.at(-1) === names.at(-1), typed);
			assert.equal(markedCompletion(state), marked, typed);
		}
	});

	test('a name typed in full is not taken for a longer one, nor half of one for a name: Enter asks, and arrows choose', async () => {
		const asked: ReadonlyArray<readonly [keys: string, who: string | undefined, line: RegExp]> = [
			['Ann_Lee', 'Jo Quill', /Who said it\? Ann Lee +↓ who is listed, ↑ a new name; then Enter $/],
			['Ann_Lee <enter>', 'Jo Quill', /Who said it\? Ann Lee +first choose: ↓ who is listed, ↑ a new name $/],
			['Ann_Lee <enter> <enter> son', 'Jo Quill', /Who said it\? Ann Leeson +Enter: Ann Leeson $/],
			['Ann_Lee <up>', 'Jo Quill', /Who said it\? Ann Lee +Enter saves the new name $/],
			['Ann_Lee <up> <enter>', 'Ann Lee', /next/],
			['Ann_Lee <enter> <up> <enter>', 'Ann Lee', /next/],
			['Ann_Lee <down>', 'Jo Quill', /Who said it\? Ann Leeson +Enter: Ann Leeson $/],
			['Ann_Lee <down> <enter>', 'Ann Leeson', /next/],
			['Jo_Park', 'Jo Quill', /Who said it\? Jo Park +Enter saves the new name $/],
		];
		for (const [keys, who, line] of asked) {
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const player = await playWithMany();
			// eslint-disable-next-line no-await-in-loop -- one reader after the other
			const state = await player.press(`] c ${keys}`);
			assert.equal(state.answers.records.find(({article}) => article.id === 'here')?.quotes[0]?.attribution.speaker?.name, who, keys);
			assert.match(state.prompt === null ? 'next' : rowText(drawScreen(state).rows.at(-1)!), line, keys);
		}
	});

	test('words that are only part of a listed name are not taken for it where they may be all of another', async () => {
		const cases: ReadonlyArray<readonly [typed: string, listed: string, marked: number]> = [
			['Ann_Lee', 'Ann Lee Smith', -1],
			['Ann_Lee', 'Ann Marie Lee', -1],
			['Malcolm_X', 'Malcolm X Little', -1],
			['李明', '李明华', -1],
			['李', '李明华', 0],
			['李明华', '李明华', 0],
			['김민', '김민수', -1],
			['김', '김민수', 0],
			['Lee', 'Ann Marie Lee', 0],
			['Ann_Lee_Smith', 'Ann Lee Smith', 0],
		];
		for (const [typed, by, marked] of cases) {
			/* eslint-disable no-await-in-loop -- one reader after the other */
			const there = makeRecord({id: 'there', blocks: [['paragraph', '“Yes,” X said.']], quotes: [{parts: ['Yes,'], by}]});
			const player = await playReader({records: [makeRecord({id: 'here', blocks: [['headline', 'AAA'], ['paragraph', '“No,” X said.']], quotes: [{parts: ['No,'], by: 'Jo Quill'}]}), there], openId: 'here'});
			const state = await player.press(`] c ${typed}`);
			assert.equal(markedCompletion(state), marked, `${typed}, ${by}`);
			const entered = await player.press('<enter>');
			/* eslint-enable no-await-in-loop */
			assert.equal(entered.prompt === null, marked === 0, `${typed}, ${by}`);
		}
	});

	test('until the names have been read Enter takes none but one typed in full, asks for them again, and keeps the line', async () => {
		const player = await playWithMany();
		const open = await player.press('] c Ann_Lees');
		const unread: State = {...open, answers: {...open.answers, speakers: null}};
		const enter = {type: 'pressed', presses: [{type: 'key', name: 'enter'}]} as const;
		const waiting = reduce({state: unread, effects: []}, enter);
		assert.deepEqual(waiting.effects, [{type: 'list-speakers'}]);
		assert.equal(waiting.state.prompt?.line.text, 'Ann Lees');
		assert.match(rowText(drawScreen(waiting.state).rows.at(-1)!), /Who said it\? Ann Lees +the names are still being read… $/);
		const read = reduce(waiting, {type: 'speakers-listed', speakers: open.answers.speakers!});
		assert.match(rowText(drawScreen(read.state).rows.at(-1)!), /↓ who is listed, ↑ a new name; then Enter $/);
		const own = reduce({state: {...unread, prompt: {...open.prompt as SpeakerPrompt, line: lineOf('Unknown')}}, effects: []}, enter);
		assert.equal(own.state.prompt?.line.text, undefined);
		assert.deepEqual(own.effects, [{type: 'correct-quote', articleId: 'here', quoteId: 'here-0', speaker: null}]);
	});

	test('who bears the name that was typed goes before who is also called so', async () => {
		const records = ['Ann Lee Park', 'Ann Lee'].map((by, at) => makeRecord({id: `a${at}`, blocks: [['paragraph', '“Yes,” X said.']], quotes: [{parts: ['Yes,'], by}]}));
		const player = await playReader({records: [makeRecord({id: 'here', blocks: [['headline', 'AAA'], ['paragraph', '“No,” X said.']], quotes: [{parts: ['No,'], by: 'Jo Quill'}]}), ...records], openId: 'here'});
		const open = await player.press('] c ann_lee');
		const speakers = open.answers.speakers!.map(speaker => speaker.name === 'Ann Lee Park' ? {...speaker, names: ['Ann Lee', 'Ann Lee Park']} : speaker);
		const listed = reduce({state: open, effects: []}, {type: 'speakers-listed', speakers: speakers.toSorted((a, b) => b.name.length - a.name.length)}).state;
		assert.deepEqual(completePrompt(listed).map(({label}) => label), ['Ann Lee', 'Ann Lee Park']);
		assert.equal(markedCompletion(listed), 0);
	});

	test('a name that was chosen stays chosen when others come before it', async () => {
		const player = await playWithMany();
		const open = await player.press('] c jo <tab>');
		const chosen: State = {...open, prompt: {...open.prompt as SpeakerPrompt, line: lineOf('Jo Quill'), completion: {typed: 'jo', index: 0}}};
		const [jo] = open.answers.speakers!;
		const listed = reduce({state: chosen, effects: []}, {type: 'speakers-listed', speakers: [{...jo!, name: 'Jo', names: ['Jo']}, ...open.answers.speakers!]}).state;
		assert.deepEqual(completePrompt(listed).map(({label}) => label), ['Jo', 'Jo Quill']);
		assert.equal(markedCompletion(listed), 1);
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
		assert.match(rowText(drawScreen(state).rows.at(-1)!), /Who said it\? wei +Enter: Tomasz Weil/);
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
