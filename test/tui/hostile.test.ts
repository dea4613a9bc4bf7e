/*
Forty-eight hostile strings in every field of an article: whatever they try, the terminal is sent nothing but the reader's own sequences, answers nothing, and shows all that comes after.
*/
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import fc from 'fast-check';
import type {Intake} from '../../source/library/intake/intake.js';
import type {ArticleRecord} from '../../source/store/quote-store.js';
import {drawScreen} from '../../source/tui/screens/draw-screen.js';
import {runReader} from '../../source/tui/run-reader.js';
import {createTheme} from '../../source/tui/theme.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {createFakeIntake, outcomeOf} from '../helpers/fake-intake.js';
import {createFakeLibrary} from '../helpers/fake-library.js';
import {hostileStrings} from '../helpers/hostile-strings.js';
import {makeRecord} from '../helpers/make-record.js';
import {playReader} from '../helpers/play-reader.js';
import {isSweepFull} from '../helpers/sweep.js';
import {createVirtualTerminal, type VirtualTerminal} from '../helpers/virtual-terminal.js';

// The model is clean before it comes here; the reader must not rely on that.
const recordWith = (text: string): ArticleRecord => makeRecord({
	id: `id ${text}`,
	section: `${text} in the section`,
	outlet: `${text} in the outlet`,
	path: `${text}.txt`,
	publishedWording: text,
	blocks: [
		['headline', `Head ${text} after the headline`],
		['byline', `By ${text}`],
		['key-point', `${text} in a key point`],
		['paragraph', `First ${text} after the first.`],
		['paragraph', `“I said ${text} so,” Ada ${text} Lovelace said.`],
		['paragraph', 'The last line is still here.'],
	],
	quotes: [{parts: [`I said ${text} so,`], by: `Ada ${text} Lovelace`, role: `${text} in the role`, mention: `Ada ${text} Lovelace`, cue: 'said'}],
});

const problemWith = (text: string) => ({path: `${text}.pdf`, message: `is ${text}`, hint: `Try ${text}`});

// What the reader and Ink send of themselves: looks, places, erasing, and the modes they set and unset.
const own = /^CSI (?:m|[\d;]*[A-EGHJK]|\?(?:25|1049|2004|2026)[hl])$/;

const assertQuiet = (terminal: VirtualTerminal): void => {
	const {sequences, replies, bells, titles} = terminal.record();
	assert.ok(sequences.size > 0);
	assert.deepEqual([...sequences.keys()].filter(name => !own.test(name)), []);
	assert.deepEqual({replies, bells, titles}, {replies: [], bells: 0, titles: []});
};

const journeys: ReadonlyArray<readonly [keys: string, shown: RegExp]> = [
	['', /newsread/],
	['\r', /still here/],
	[']', /1 of 1/],
	['!', /Try/],
	['\u{1B}', /\] next/],
	[':open ', /open/],
	['\u{7}x', /Removed/],
	['s', /Search quotes/],
];

const patience = 100;

// What is in sight, key by key, on a screen high enough for all of it.
const showThrough = async (text: string): Promise<readonly [VirtualTerminal, readonly string[]]> => {
	const {library} = await createFakeLibrary([recordWith(text)], {problems: [problemWith(text)]});
	const fake = createFakeHost({isTty: true, columns: 90, rows: 64});
	const terminal = createVirtualTerminal(90, 64);
	const exit = runReader(fake.host, library, {intake: createFakeIntake().intake});
	let shown = 0;
	const look = async (): Promise<string> => {
		const output = fake.output();
		await terminal.write(output.slice(shown));
		shown = output.length;
		return terminal.screen().join(' ').replaceAll(/\s+/g, ' ');
	};

	const until = async (wanted: RegExp): Promise<string> => {
		for (let tries = 0; tries < patience; tries++) {
			// eslint-disable-next-line no-await-in-loop -- looks again and again
			const screen = await look();
			if (wanted.test(screen)) {
				return screen;
			}

			// eslint-disable-next-line no-await-in-loop -- looks again and again
			await delay(5);
		}

		return look();
	};

	const seen: string[] = [];
	for (const [keys, wanted] of journeys) {
		if (keys !== '') {
			fake.type(keys);
		}

		// eslint-disable-next-line no-await-in-loop -- one key after the other
		seen.push(await until(wanted));
	}

	fake.type('\u{3}');
	await exit;
	await look();
	return [terminal, seen];
};

test('there are forty-eight of them', () => {
	assert.equal(hostileStrings.length, 48);
	assert.equal(new Set(hostileStrings.map(([, text]) => text)).size, 48);
});

suite('through Ink onto a terminal', () => {
	for (const [aim, text] of hostileStrings) {
		test(aim, async () => {
			const [terminal, seen] = await showThrough(text.slice(0, 120));
			assertQuiet(terminal);
			assert.equal(terminal.isAlternate(), false);
			assert.match(seen[1]!, /The last line is still here\./);
			assert.match(seen[1]!, /after the first/);
			assert.match(seen[2]!, /Lovelace/);
		});
	}
});

const painted = async (text: string, keys: string, intake?: Intake): Promise<string> => {
	const player = await playReader({records: [recordWith(text)], problems: [problemWith(text)], columns: 60, rows: 60, ...(intake && {intake})});
	const {rows} = drawScreen(await player.press(keys));
	return rows.map(row => createTheme({hasColor: true}).paint(row)).join('\n');
};

// Looks, and the places that are told on a row, which the terminal is never sent as such.
const looks = /\u{1B}\[[\d;]+m|\u{1B}\]8;;newsread-cell:\d+\u{7}/gu;
const control = /[\0-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{E0000}-\u{E007F}]/u;

suite('drawn, without a terminal', () => {
	for (const keys of ['', '<enter>', '<enter> ] y', '!', 's I', ': open_']) {
		test(keys === '' ? 'library' : keys, async () => {
			for (const [aim, text] of hostileStrings) {
				for (const around of [text, `before ${text}`, `${text} after`]) {
					// eslint-disable-next-line no-await-in-loop -- one after the other
					const drawn = await painted(around.slice(0, 3000), keys);
					assert.doesNotMatch(drawn.replaceAll(looks, ''), control, aim);
				}
			}
		});
	}

	// What comes from outside: headlines and feeds fetched, and addresses as they were pasted.
	for (const keys of ['a https://example.com/ <enter>', 'x', 'x U', 'R']) {
		test(`${keys}, with an intake`, async () => {
			for (const [aim, text] of hostileStrings) {
				const headline = `${text.slice(0, 3000)} in the headline`;
				const taken = {file: `/elsewhere/${text}.md`, headline, isNew: true};
				const {intake} = createFakeIntake({addNamed: async () => [taken], outcomes: [outcomeOf({title: text.slice(0, 3000), message: `No ${text}.`, hasFailed: true})]});
				// eslint-disable-next-line no-await-in-loop -- one after the other
				const drawn = await painted(text.slice(0, 3000), keys, intake);
				assert.doesNotMatch(drawn.replaceAll(looks, ''), control, aim);
			}
		});
	}

	test('while it is added', async () => {
		for (const [aim, text] of hostileStrings) {
			for (const pasted of [`https://example.com/${text}`, `https://${text}.example/`, `${text}\n${text}`]) {
				// eslint-disable-next-line no-await-in-loop -- one after the other
				const player = await playReader({records: [recordWith(text)], columns: 60, rows: 60});
				for (const keys of ['', 'a']) {
					// eslint-disable-next-line no-await-in-loop -- one after the other
					await player.press(keys);
					// eslint-disable-next-line no-await-in-loop -- one after the other
					const {rows} = drawScreen(await player.send({type: 'pasted', text: pasted}));
					assert.doesNotMatch(rows.map(row => createTheme({hasColor: true}).paint(row)).join('\n').replaceAll(looks, ''), control, aim);
				}
			}
		}
	});

	test('random strings', async () => {
		await fc.assert(fc.asyncProperty(fc.string({unit: 'binary', maxLength: 60}), fc.constantFrom('', '<enter>', '<enter> ]', '!'), async (text, keys) => {
			const drawn = await painted(text, keys);
			assert.doesNotMatch(drawn.replaceAll(looks, ''), control);
		}), {numRuns: isSweepFull ? 5000 : 100});
	});
});
