/*
Programs in a real terminal of the system's, shown by a virtual one.
*/
import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import {checkout} from './fake-host.js';
import {createVirtualTerminal, type VirtualTerminal} from './virtual-terminal.js';

/**
A program running in a terminal. `until` waits until the screen is as wanted, and gives it; `exit` settles with the exit code.
*/
export type PtySession = {
	readonly terminal: VirtualTerminal;

	/**
	All that the program has written so far.
	*/
	readonly received: () => string;
	readonly pid: number;
	readonly write: (data: string) => void;
	readonly until: (wanted: RegExp) => Promise<string>;

	/**
	Waits until nothing has come from the program for a while.
	*/
	readonly rest: () => Promise<void>;
	readonly resize: (columns: number, rows: number) => void;
	readonly exit: Promise<number>;

	/**
	Takes the terminal away, as a closed window does.
	*/
	readonly hangUp: () => void;

	/**
	Ends what still runs, so that no test leaves anything behind.
	*/
	readonly end: () => void;
};

const patience = 30_000;

// Longer than a program that has something to show keeps still, even on a busy machine; in milliseconds.
const silence = 1000;

/**
Runs a program in a terminal, of 80 by 24 unless told.
*/
export const runInPty = (file: string, values: readonly string[], environment: Readonly<Record<string, string>> = {}, size: {readonly columns?: number; readonly rows?: number} = {}): PtySession => {
	const {columns = 80, rows = 24} = size;
	const terminal = createVirtualTerminal(columns, rows);
	const pty = spawn(file, [...values], {
		cols: columns,
		rows,
		cwd: checkout,
		env: {...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', CI: '', NO_COLOR: '', FORCE_COLOR: '', PS1: '$ ', ...environment},
	});
	let written = Promise.resolve();
	let hasEnded = false;
	let received = '';
	pty.onData(data => {
		received += data;
		written = written.then(async () => terminal.write(data));
	});
	const exit = new Promise<number>(resolve => {
		pty.onExit(({exitCode}) => {
			hasEnded = true;
			resolve(exitCode);
		});
	});
	return {
		terminal,
		received: () => received,
		pid: pty.pid,
		write(data) {
			pty.write(data);
		},
		async until(wanted) {
			const start = performance.now();
			for (;;) {
				// eslint-disable-next-line no-await-in-loop -- looks again and again
				await written;
				const screen = terminal.screen().join('\n');
				if (wanted.test(screen)) {
					return screen;
				}

				if (performance.now() - start > patience) {
					throw new Error(`${wanted.source} never came:\n${screen}`);
				}

				// eslint-disable-next-line no-await-in-loop -- looks again and again
				await delay(20);
			}
		},
		async rest() {
			for (let before = -1; before !== received.length;) {
				before = received.length;
				// eslint-disable-next-line no-await-in-loop -- looks again and again
				await delay(silence);
			}

			await written;
		},
		resize(newColumns, newRows) {
			terminal.resize(newColumns, newRows);
			pty.resize(newColumns, newRows);
		},
		exit,
		hangUp() {
			// The types leave out what every pty has.
			(pty as unknown as {destroy: () => void}).destroy();
		},
		end() {
			if (!hasEnded) {
				pty.kill('SIGKILL');
			}
		},
	};
};

/**
The process that a shell is waiting for.
*/
export const childOf = (pid: number): number => Number(execFileSync('pgrep', ['-P', String(pid)], {encoding: 'utf8'}).split('\n', 1)[0]);

/**
Whether a process is still there.
*/
export const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};
