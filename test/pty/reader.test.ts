/*
The program in a real terminal: every way out leaves it as it was.
*/
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {after, suite, test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {checkout} from '../helpers/fake-host.js';
import {childOf, isRunning, runInPty, type PtySession} from '../helpers/pty.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const quote = (word: string): string => `'${word}'`;
const node = [process.execPath, '--import=tsx'];
const reader = [...node, path.join(checkout, 'source/cli.ts'), '--library', path.join(checkout, 'articles')];
const breaking = (way: string): readonly string[] => [...node, path.join(checkout, 'test/fixtures/breaking-reader.ts'), way];

const sessions: PtySession[] = [];

after(() => {
	for (const session of sessions) {
		session.end();
	}
});

// In a shell that says afterwards how the terminal is.
const runInShell = (command: readonly string[]): PtySession => {
	const session = runInPty('bash', ['--norc', '-c', `${command.map(word => quote(word)).join(' ')}; code=$?; stty -a; echo "left with $code"`]);
	sessions.push(session);
	return session;
};

const assertRestored = async (session: PtySession, code: number): Promise<string> => {
	const screen = await session.until(/left with \d+/);
	assert.match(screen, new RegExp(String.raw`left with ${code}\b`));
	assert.match(screen, /(?<!-)icanon/, 'raw mode is off');
	assert.match(screen, /(?<!-)echo\b/, 'typing is echoed');
	assert.equal(session.terminal.isAlternate(), false, 'the alternate screen was left');
	assert.equal(session.terminal.isCursorHidden(), false, 'the cursor is shown');
	assert.equal(session.terminal.isPasteBracketed(), false, 'pastes are not bracketed');
	assert.deepEqual(session.terminal.record().replies, []);
	return screen;
};

const start = async (): Promise<PtySession> => {
	const session = runInShell(reader);
	await session.until(/ 1 of \d+ articles/);
	assert.equal(session.terminal.isAlternate(), true);
	assert.equal(session.terminal.scrolls(), 0);
	return session;
};

suite('every way out restores the terminal', () => {
	test('q', async () => {
		const session = await start();
		session.write('\r');
		await session.until(/KEY POINTS/);
		session.write('q');
		await assertRestored(session, 0);
	});

	test('Ctrl-C, from a prompt', async () => {
		const session = await start();
		session.write('s');
		await session.until(/Search quotes/);
		session.write('\u{3}');
		await assertRestored(session, 130);
	});

	for (const [signal, code] of [['SIGTERM', 143], ['SIGHUP', 129]] as const) {
		test(signal, async () => {
			const session = await start();
			process.kill(childOf(session.pid), signal);
			await assertRestored(session, code);
		});
	}

	for (const [way, message] of [['render', /broken: TypeError/], ['timer', /broken: Error: a timer broke/], ['promise', /broken: Error: a promise broke/]] as const) {
		test(`a crash (${way}), whose message is said after`, async () => {
			const session = runInShell(breaking(way));
			const screen = await assertRestored(session, 2);
			assert.match(screen, message);
		});
	}
});

test('Ctrl-Z and fg', async () => {
	const session = runInPty('bash', ['--norc', '-i']);
	sessions.push(session);
	await session.until(/\$ /);
	// A shell has this mode, too, while it reads a line.
	session.write('bind "set enable-bracketed-paste off"\r');
	session.write(`${reader.map(word => quote(word)).join(' ')}\r`);
	await session.until(/ 1 of \d+ articles/);
	session.write('\r');
	await session.until(/KEY POINTS/);
	session.write('\u{1A}');
	await session.until(/Stopped/);
	assert.equal(session.terminal.isAlternate(), false);
	assert.equal(session.terminal.isCursorHidden(), false);
	session.write('fg\r');
	await session.until(/KEY POINTS/);
	assert.equal(session.terminal.isAlternate(), true);
	session.write(']');
	await session.until(/· 1 of \d+ /);
	session.write('q');
	await session.until(/^(?![\s\S]*KEY POINTS)[\s\S]*\n\$ ?\n*$/);
	session.write('code=$?; stty -a; echo "left with $code"\r');
	await assertRestored(session, 0);
	session.write('exit\r');
	await session.exit;
});

test('an article is removed with one key and put back with another', async () => {
	const folder = await makeFolder(Object.fromEntries(['ducks', 'geese', 'swans'].map(name => [`${name}.txt`, `All about ${name}\n\nThe ${name} cross the road at noon, as they have for years, and nobody minds.\n`])));
	const session = runInShell([...node, path.join(checkout, 'source/cli.ts'), '--library', folder]);
	await session.until(/ 1 of 3 articles/);
	session.write('j');
	await session.until(/ 2 of 3 articles/);
	session.write('x');
	await session.until(/Removed \(U puts it back\): All about/);
	assert.equal(readdirSync(path.join(folder, '.trash')).length, 1);
	session.write('g');
	await session.until(/ 1 of 2 articles/);
	session.write('U');
	await session.until(/newsread {3}3 articles[\s\S]*Put back: All about/);
	assert.deepEqual(readdirSync(path.join(folder, '.trash')), []);
	// Before the library has noticed anything.
	session.write('x');
	await session.until(/Removed \(U puts it back\)/);
	session.write('U');
	await session.until(/Put back/);
	session.write('g');
	await session.until(/ 1 of 3 articles/);
	session.write('q');
	await assertRestored(session, 0);
});

test('a big folder is shown while it is read, and left at once', async () => {
	const paragraph = '“The bridge is safe for ducks and for nobody else,” Mayor Ann Lee told reporters. “So is the ferry,” she said.\n\n';
	const folder = await makeFolder(Object.fromEntries(Array.from({length: 400}, (_, index) => [`${index}.txt`, paragraph.repeat(100)])));
	const session = runInShell([...node, path.join(checkout, 'source/cli.ts'), folder]);
	await session.until(/reading \d+ of 400 files/);
	session.write('q');
	// A library read to its end says how many quotes it holds.
	assert.doesNotMatch(await assertRestored(session, 0), /400 articles/);
});

test('a terminal that goes away takes the program with it', async () => {
	const session = runInPty(reader[0]!, reader.slice(1));
	sessions.push(session);
	await session.until(/ 1 of \d+ articles/);
	session.hangUp();
	for (let tries = 0; tries < 250 && isRunning(session.pid); tries++) {
		// eslint-disable-next-line no-await-in-loop -- looks again and again
		await delay(20);
	}

	assert.equal(isRunning(session.pid), false);
});

test('a terminal of another size is filled anew', async () => {
	const session = await start();
	await session.until(/newsread {3}\d+ articles · \d+ quotes/);
	// What is on its way when a terminal shrinks is of the old size, and scrolls.
	await session.rest();
	session.resize(120, 36);
	const wide = await session.until(/─┬─/);
	assert.equal(wide.split('\n').length, 36);
	await session.rest();
	session.resize(40, 10);
	await session.until(/^ newsread {3}\d+ articles[^\n]*\n─{40}\n/);
	assert.equal(session.terminal.scrolls(), 0);
	session.write('q');
	await assertRestored(session, 0);
});
