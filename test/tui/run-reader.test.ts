/*
The reader on a terminal, whole: what it writes is shown by a terminal that notes everything.
*/
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {runReader} from '../../source/tui/run-reader.js';
import {createFakeHost, type FakeHost, type FakeWorld} from '../helpers/fake-host.js';
import {createFakeLibrary, type FakeLibrary} from '../helpers/fake-library.js';
import {sampleRecords} from '../helpers/sample-records.js';
import {createVirtualTerminal, type VirtualTerminal} from '../helpers/virtual-terminal.js';

// All that had been written by then, and whether the terminal was still in raw mode.
type HandedOver = {readonly output: string; readonly isRaw: boolean};

type Session = {
	readonly fake: FakeHost;
	readonly held: FakeLibrary;
	readonly terminal: VirtualTerminal;
	readonly exit: Promise<number>;

	/**
	Types, then waits until the screen is as wanted.
	*/
	readonly type: (keys: string, wanted: RegExp) => Promise<readonly string[]>;
	readonly screen: () => Promise<readonly string[]>;
	readonly resize: (columns: number, rows: number) => Promise<void>;

	/**
	How the terminal was each time when the program was to be stopped.
	*/
	readonly handedOver: readonly HandedOver[];
};

const patience = 5000;

const startReader = async (world: FakeWorld = {}): Promise<Session> => {
	const held = await createFakeLibrary(sampleRecords);
	const size = {columns: world.columns ?? 80, rows: world.rows ?? 24};
	const fake = createFakeHost({isTty: true, ...size, ...world});
	const terminal = createVirtualTerminal(size.columns, size.rows);
	const handedOver: HandedOver[] = [];
	const host = {...fake.host, suspend() {
		handedOver.push({output: fake.output(), isRaw: fake.isRaw()});
		fake.host.suspend();
	}};
	const exit = runReader(host, held.library);
	let shown = 0;
	const screen = async (): Promise<readonly string[]> => {
		const output = fake.output();
		await terminal.write(output.slice(shown));
		shown = output.length;
		return terminal.screen();
	};

	const until = async (wanted: RegExp): Promise<readonly string[]> => {
		const start = performance.now();
		for (;;) {
			// eslint-disable-next-line no-await-in-loop -- looks again and again
			const lines = await screen();
			if (wanted.test(lines.join('\n'))) {
				return lines;
			}

			assert.ok(performance.now() - start < patience, `${wanted.source} never came:\n${lines.join('\n')}`);
			// eslint-disable-next-line no-await-in-loop -- looks again and again
			await delay(5);
		}
	};

	await until(/4 articles ·/);
	return {
		fake, held, terminal, exit, screen, handedOver,
		async type(keys, wanted) {
			if (keys !== '') {
				fake.type(keys);
			}

			return until(wanted);
		},
		async resize(columns, rows) {
			await screen();
			terminal.resize(columns, rows);
			fake.resize(columns, rows);
			await until(rows > 4 ? /^ newsread[\s\S]*(?:of|by|Enter|Space|Esc)[^\n]*$/ : /^/);
		},
	};
};

const assertRestored = async ({terminal, screen, fake}: Session): Promise<void> => {
	await screen();
	assert.equal(terminal.isAlternate(), false, 'the alternate screen was left');
	assert.equal(terminal.isCursorHidden(), false, 'the cursor is shown');
	assert.equal(terminal.isPasteBracketed(), false, 'pastes are not bracketed');
	assert.equal(fake.isRaw(), false, 'raw mode is off');
};

suite('the way in', () => {
	test('the first frame is on the alternate screen, from its top left', async () => {
		const session = await startReader();
		const lines = await session.screen();
		assert.equal(session.terminal.isAlternate(), true);
		assert.match(lines[0]!, /^ newsread {3}4 articles · 9 quotes/);
		assert.match(lines[2]!, /^ ▸ Harbour levy/);
		assert.match(lines[23]!, /^ 1 of 4 articles/);
		assert.equal(session.terminal.scrolls(), 0);
		session.fake.type('q');
		assert.equal(await session.exit, 0);
	});

	test('what was put away for a quick start is back', () => {
		assert.equal(typeof fetch, 'function');
	});

	test('without a terminal there is no reader', async () => {
		const {host} = createFakeHost();
		const {library} = await createFakeLibrary(sampleRecords);
		await assert.rejects(runReader(host, library), {name: 'NewsreadError', exitCode: 2});
	});
});

suite('the way out', () => {
	const table: ReadonlyArray<readonly [title: string, leave: (session: Session) => void, code: number]> = [
		['q', ({fake}) => {
			fake.type('q');
		}, 0],
		['Ctrl-C', ({fake}) => {
			fake.type('\u{3}');
		}, 130],
		['SIGINT', ({fake}) => {
			fake.signal('SIGINT');
		}, 130],
		['SIGTERM', ({fake}) => {
			fake.signal('SIGTERM');
		}, 143],
		['SIGHUP', ({fake}) => {
			fake.signal('SIGHUP');
		}, 129],
		['a terminal that hangs up', ({fake}) => {
			fake.host.stdin.push(null);
		}, 129],
		['a terminal that cannot be written to', ({fake}) => {
			fake.host.stdout.emit('error', new Error('write EIO'));
		}, 129],
	];
	for (const [title, leave, code] of table) {
		test(`${title} restores the terminal and gives ${code}`, async () => {
			const session = await startReader();
			leave(session);
			assert.equal(await session.exit, code);
			await assertRestored(session);
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGTSTP'] as const) {
				assert.equal(session.fake.listeners(signal), 0, signal);
			}

			assert.equal(session.held.listeners(), 0);
		});
	}

	test('a reader that breaks restores the terminal, then rejects', async () => {
		const session = await startReader();
		const broken = assert.rejects(session.exit, TypeError);
		session.held.break();
		await broken;
		await assertRestored(session);
	});
});

suite('keys', () => {
	test('several keys in one go are several keys, and text begun by one of them is text', async () => {
		const session = await startReader();
		await session.type('jj', /▸ Bumblebees/);
		await session.type('svoss', /voss +2 quotes/);
		assert.equal(session.terminal.isCursorHidden(), false, 'the cursor stands where one types');
		assert.deepEqual(session.terminal.cursor(), {x: 20, y: 2});
		await session.type('\u{1B}', /▸ Bumblebees/);
		assert.equal(session.terminal.isCursorHidden(), true);
		session.fake.type('q');
		await session.exit;
	});

	test('a sequence in two pieces is one key', async () => {
		const session = await startReader();
		session.fake.type('\u{1B}[');
		await session.type('B', /▸ Goalkeeper/);
		session.fake.type('q');
		await session.exit;
	});

	test('a paste into a prompt is text; elsewhere it is not taken', async () => {
		const session = await startReader();
		await session.type('\u{1B}[200~qqq\u{1B}[201~', /Not added: no article/);
		await session.type('s\u{1B}[200~deck\r\nchairs\u{1B}[201~', /Search quotes: deck chairs/);
		session.fake.type('\u{3}');
		assert.equal(await session.exit, 130);
	});

	test('y copies by OSC 52 and says what', async () => {
		const session = await startReader();
		await session.type('\r', /KEY POINTS/);
		await session.type(']y', /Sent to the terminal’s clipboard, with its source: “We are not/);
		const [, copied] = /\u{1B}\]52;c;([^\u{7}]*)\u{7}/u.exec(session.fake.output())!;
		assert.match(Buffer.from(copied!, 'base64').toString('utf8'), /Odile Brandt, harbour master/);
		session.fake.type('q');
		await session.exit;
	});
});

suite('changes from outside', () => {
	test('the library is shown as it comes', async () => {
		const session = await startReader();
		await session.held.change(sampleRecords.slice(1), {done: 3, total: 9});
		await session.type('', /reading 3 of 9 files…[\s\S]*▸ Goalkeeper/);
		session.fake.type('q');
		await session.exit;
	});

	test('a new size is drawn at once, whole, and never scrolls', async () => {
		const session = await startReader({columns: 120, rows: 36});
		await session.type('\r', /KEY POINTS/);
		for (const [columns, rows] of [[80, 24], [40, 12], [120, 40], [20, 5], [1, 1], [100, 30]] as const) {
			// eslint-disable-next-line no-await-in-loop -- one size after the other
			await session.resize(columns, rows);
			const lines = session.terminal.screen();
			assert.equal(session.terminal.scrolls(), 0, `${columns}x${rows} scrolled`);
			if (!(rows > 4)) {
				continue;
			}

			assert.match(lines[0]!, /^ newsread/, `${columns}x${rows}`);
			assert.notEqual(lines.at(-1), '', `${columns}x${rows}`);
		}

		await session.type('', /LOCAL · The Quayside Post/);
		session.fake.type('q');
		await session.exit;
	});

	test('the passage that was being read stays through every size', async () => {
		const session = await startReader({columns: 120, rows: 36});
		await session.type('jj\r', /Sentence number 1 of/);
		const [before] = await session.type('  ', /[56]\d%/).then(lines => lines.slice(2));
		const passage = /│ +(?<words>\S.*)$/.exec(before!)!.groups!.words!;
		await session.resize(40, 12);
		const narrow = session.terminal.screen().slice(2, 10).map(line => line.trim()).join(' ');
		assert.ok(narrow.startsWith(passage.slice(0, 20)) || narrow.includes(passage.slice(0, 20)), `${passage}\n${narrow}`);
		await session.resize(120, 36);
		assert.equal(session.terminal.screen()[2], before);
		session.fake.type('q');
		await session.exit;
	});

	test('Ctrl-Z hands the terminal back, stops, and comes back', async () => {
		const session = await startReader();
		await session.type('\r', /KEY POINTS/);
		for (const [count, ask] of [[1, () => {
			session.fake.type('\u{1A}');
		}], [2, () => {
			session.fake.signal('SIGTSTP');
		}]] as const) {
			ask();
			while (session.handedOver.length < count || !session.fake.isRaw()) {
				// eslint-disable-next-line no-await-in-loop -- looks again and again
				await delay(5);
			}

			const {output, isRaw} = session.handedOver[count - 1]!;
			const stopped = createVirtualTerminal(80, 24);
			// eslint-disable-next-line no-await-in-loop -- one way to ask after the other
			await stopped.write(output);
			assert.deepEqual([stopped.isAlternate(), stopped.isCursorHidden(), stopped.isPasteBracketed(), isRaw], [false, false, false, false]);
			// eslint-disable-next-line no-await-in-loop -- one way to ask after the other
			await session.type('', /KEY POINTS/);
			assert.equal(session.terminal.isAlternate(), true);
		}

		session.fake.type('q');
		assert.equal(await session.exit, 0);
		await assertRestored(session);
	});
});

test('without color nothing is colored, and all is still there', async () => {
	const colored = await startReader();
	await colored.type('\r]', /▌/);
	const plain = await startReader({env: {NO_COLOR: '1'}});
	const lines = await plain.type('\r]', /▌/);
	assert.deepEqual(lines, await colored.screen());
	assert.match(colored.fake.output(), /\u{1B}\[3[1-6]m(?:\u{1B}\[1m)? *OB/u);
	assert.doesNotMatch(plain.fake.output(), /\u{1B}\[(?:\d+;)*(?:3[0-7]|4[0-7]|9[0-7])(?:;\d+)*m/u);
	for (const session of [colored, plain]) {
		session.fake.type('q');
		// eslint-disable-next-line no-await-in-loop -- one after the other
		await session.exit;
	}
});
