/*
The first frame stands before Ink is loaded, and is Ink's own: not a cell changes when Ink takes over.
*/
import assert from 'node:assert/strict';
import path from 'node:path';
import process from 'node:process';
import {after, suite, test} from 'node:test';
import xterm from '@xterm/headless';
import {checkout} from '../helpers/fake-host.js';
import {runInPty, type PtySession} from '../helpers/pty.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const sessions: PtySession[] = [];

after(() => {
	for (const session of sessions) {
		session.end();
	}
});

const cache = await makeFolder();

const open = (columns: number, rows: number): PtySession => {
	const session = runInPty(process.execPath, ['--import=tsx', path.join(checkout, 'source/cli.ts'), '--library', path.join(checkout, 'articles')], {XDG_CACHE_HOME: cache}, {columns, rows});
	sessions.push(session);
	return session;
};

// Every cell with how it looks; one that was never written is as one with a space.
const cellsAfter = async (data: string, columns: number, rows: number): Promise<readonly string[]> => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	await new Promise<void>(resolve => {
		terminal.write(data, resolve);
	});
	return Array.from({length: rows}, (_row, y) => Array.from({length: columns}, (_column, x) => {
		const cell = terminal.buffer.active.getLine(y)!.getCell(x)!;
		const looks = [cell.getFgColorMode(), cell.getFgColor(), cell.getBgColor(), cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()];
		const isBare = cell.getChars().trim() === '' && cell.isUnderline() === 0 && cell.isInverse() === 0;
		return isBare ? ' ' : `${cell.getChars()}(${looks.join(' ')})`;
	}).join(''));
};

const home = '\u{1B}[H';
const endOfFrame = '\u{1B}[?2026l';

suite('the first frame is Ink\'s, cell for cell', () => {
	for (const [columns, rows] of [[80, 24], [120, 36], [40, 12]] as const) {
		test(`${columns}x${rows}`, async () => {
			// The first time there is no list yet, the second there is.
			for (const time of ['without a list', 'with one']) {
				const session = open(columns, rows);
				/* eslint-disable no-await-in-loop -- one after the other */
				await session.until(/ 1 of 14 articles/);
				session.write('q');
				assert.equal(await session.exit, 0);
				const received = session.received();
				const first = received.slice(0, received.indexOf(home, received.indexOf(home) + 1));
				const taken = received.slice(0, received.indexOf(endOfFrame));
				assert.ok(taken.length > first.length, time);
				assert.deepEqual(await cellsAfter(taken, columns, rows), await cellsAfter(first, columns, rows), time);
				assert.equal(received.split('\u{1B}[?1049h').length, 2, 'the alternate screen is entered once');
				assert.match(first, /^\u{1B}\[\?1049h\u{1B}\[\?25l/u);
				/* eslint-enable no-await-in-loop */
				if (time === 'with one') {
					assert.match(first, /14 articles · /);
				}
			}
		});
	}
});

test('a key pressed at the first frame is heard', async () => {
	const session = open(80, 24);
	await session.until(/ 1 of 14 articles/);
	session.write('q');
	await session.exit;
	const again = open(80, 24);
	await again.until(/newsread/);
	again.write('j');
	await again.until(/ 2 of 14 articles/);
	again.write('q');
	assert.equal(await again.exit, 0);
});

test('an end that is asked for before Ink is there restores the terminal', async () => {
	const session = open(80, 24);
	await session.until(/newsread/);
	process.kill(session.pid, 'SIGTERM');
	assert.equal(await session.exit, 143);
	await session.until(/^\s*$/);
	assert.equal(session.terminal.isAlternate(), false);
	assert.equal(session.terminal.isCursorHidden(), false);
});
