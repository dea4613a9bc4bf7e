import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {suite, test} from 'node:test';
import {runEffect, type World} from '../../source/tui/run-effect.js';
import {createSuspender} from '../../source/tui/suspender.js';
import {createTerminal} from '../../source/tui/terminal.js';
import type {ReaderEvent} from '../../source/tui/state/event.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {createFakeLibrary} from '../helpers/fake-library.js';
import {sampleRecords} from '../helpers/sample-records.js';

suite('the terminal', () => {
	test('the alternate screen begins at its top left', () => {
		const fake = createFakeHost({isTty: true});
		createTerminal(fake.host.stdout).output.write('\u{1B}[?1049h');
		assert.equal(fake.output(), '\u{1B}[?1049h\u{1B}[H');
	});

	test('its size is never nothing', () => {
		for (const [columns, rows, size] of [[0, 0, {columns: 80, rows: 24}], [1, 1, {columns: 1, rows: 1}], [132, 50, {columns: 132, rows: 50}]] as const) {
			const {host} = createFakeHost({isTty: true, columns, rows});
			assert.deepEqual(createTerminal(host.stdout).size(), size);
		}
	});

	test('after a change of size the next frame starts anew, and nothing of the old is erased piece by piece', () => {
		const fake = createFakeHost({isTty: true});
		const terminal = createTerminal(fake.host.stdout);
		const drawn: string[] = [];
		terminal.attach({
			forget() {
				terminal.output.write('erasing line by line');
			},
			draw() {
				terminal.output.write('the new frame');
			},
		});
		terminal.onResize(({columns, rows}) => {
			drawn.push(`${columns}x${rows}`);
		});
		fake.resize(40, 12);
		fake.resize(40, 12);
		assert.equal(fake.output(), '\u{1B}[?25l\u{1B}[H\u{1B}[Jthe new frame');
		assert.deepEqual(drawn, ['40x12']);
		assert.equal(terminal.output.columns, 40);
		terminal.close();
		fake.resize(80, 24);
		assert.deepEqual(drawn, ['40x12']);
	});

	test('what is copied goes to the clipboard by OSC 52, whatever it holds', () => {
		const fake = createFakeHost({isTty: true});
		createTerminal(fake.host.stdout).copy('“Ça”\u{7}\u{1B}');
		assert.equal(fake.output(), `\u{1B}]52;c;${Buffer.from('“Ça”\u{7}\u{1B}').toString('base64')}\u{7}`);
	});
});

test('while the program is being stopped nobody listens to the signal that stops it', () => {
	const fake = createFakeHost();
	const heard: number[] = [];
	const suspender = createSuspender({
		onSignal: fake.host.onSignal,
		suspend() {
			heard.push(fake.listeners('SIGTSTP'));
		},
	});
	const stop = suspender.onAsked(() => {
		heard.push(-1);
	});
	fake.signal('SIGTSTP');
	suspender.suspend();
	assert.deepEqual(heard, [-1, 0]);
	assert.equal(fake.listeners('SIGTSTP'), 1);
	stop();
	assert.equal(fake.listeners('SIGTSTP'), 0);
});

suite('effects', () => {
	const createWorld = async (isFailing: boolean): Promise<{readonly world: World; readonly sent: ReaderEvent[]; readonly exits: number[]}> => {
		const {library} = await createFakeLibrary(sampleRecords);
		const sent: ReaderEvent[] = [];
		const exits: number[] = [];
		const fail = async (): Promise<never> => {
			throw new Error('It is gone.');
		};

		return {
			sent,
			exits,
			world: {
				library: isFailing ? {...library, read: fail, search: fail, speakerNames: fail} : library,
				terminal: createTerminal(createFakeHost({isTty: true}).host.stdout),
				send(event) {
					sent.push(event);
				},
				exit(code) {
					exits.push(code);
				},
				async handOver(callback) {
					await callback();
				},
				stop: () => undefined,
			},
		};
	};

	test('are answered by events', async () => {
		const {world, sent, exits} = await createWorld(false);
		await runEffect({type: 'read', id: 'levy'}, world);
		await runEffect({type: 'read', id: 'none'}, world);
		await runEffect({type: 'search', id: 7, query: 'voss', isTyping: true}, world);
		await runEffect({type: 'list-speakers'}, world);
		await runEffect({type: 'suspend'}, world);
		await runEffect({type: 'quit', exitCode: 130}, world);
		assert.deepEqual(sent.map(event => event.type), ['article-read', 'article-read', 'search-answered', 'speakers-listed', 'resized']);
		assert.deepEqual(sent[1], {type: 'article-read', id: 'none', record: null});
		assert.deepEqual(exits, [130]);
	});

	test('that fail are told of', async () => {
		const {world, sent} = await createWorld(true);
		await runEffect({type: 'read', id: 'levy'}, world);
		await runEffect({type: 'search', id: 1, query: '', isTyping: true}, world);
		await runEffect({type: 'list-speakers'}, world);
		assert.deepEqual(sent, [
			{type: 'article-read', id: 'levy', record: null},
			...Array.from({length: 3}, () => ({type: 'failed' as const, message: 'It is gone.'})),
		]);
	});
});
