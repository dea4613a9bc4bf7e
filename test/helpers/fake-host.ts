import {Buffer} from 'node:buffer';
import path from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import type {Host} from '../../source/config/host.js';

/**
What a test says of the world; everything has a quiet default: no terminal, no environment, a fixed clock.
*/
export type FakeWorld = {
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
	readonly home?: string;
	readonly platform?: NodeJS.Platform;
	readonly programFolder?: string;
	readonly version?: string;
	readonly now?: Date;

	/**
	The build of the program; without one nothing is kept in a store.
	*/
	readonly build?: string;

	/**
	Whether stdin, stdout and stderr are a terminal. False unless told.
	*/
	readonly isTty?: boolean;

	/**
	Size of the terminal, in columns and rows; undefined as for a pipe unless `isTty`, then 80 by 24.
	*/
	readonly columns?: number;
	readonly rows?: number;

	/**
	What is piped into stdin, which then ends. Without it stdin stays open and empty.
	*/
	readonly stdin?: string | Uint8Array | ReadonlyArray<string | Uint8Array>;
};

/**
A Host whose streams are kept in memory, with handles to look at them and to act as the world does.
*/
export type FakeHost = {
	readonly host: Host;

	/**
	All that was written to stdout, or to stderr, so far.
	*/
	readonly output: () => string;
	readonly errors: () => string;

	/**
	Types into stdin, as a terminal does: one call is one chunk.
	*/
	readonly type: (chunk: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly signal: (signal: NodeJS.Signals) => void;

	/**
	How many listeners a signal has now.
	*/
	readonly listeners: (signal: NodeJS.Signals) => number;

	/**
	How many times the program has asked to be suspended.
	*/
	readonly suspensions: () => number;
	readonly isRaw: () => boolean;
};

/**
The folder of the checkout: it holds `articles/` and `package.json`.
*/
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

type Captured = {readonly stream: NodeJS.WriteStream; readonly written: () => string; readonly resize: (columns: number, rows: number) => void};

const createOutput = ({isTty, columns, rows}: {readonly isTty: boolean; readonly columns: number | undefined; readonly rows: number | undefined}): Captured => {
	const chunks: Buffer[] = [];
	const stream = new Writable({
		decodeStrings: true,
		write(chunk: Buffer, _encoding, done) {
			chunks.push(chunk);
			done();
		},
	});
	const size = {columns, rows};
	Object.defineProperties(stream, {
		isTTY: {value: isTty},
		columns: {get: () => size.columns},
		rows: {get: () => size.rows},
		getColorDepth: {value: () => isTty ? 4 : 1},
		hasColors: {value: () => isTty},
		getWindowSize: {value: () => [size.columns, size.rows]},
	});
	return {
		// A terminal's stream has more than a test needs; what the program uses of it is here.
		stream: stream as unknown as NodeJS.WriteStream,
		written: () => Buffer.concat(chunks).toString('utf8'),
		resize(newColumns, newRows) {
			size.columns = newColumns;
			size.rows = newRows;
			stream.emit('resize');
		},
	};
};

const createInput = ({isTty, stdin}: {readonly isTty: boolean; readonly stdin: FakeWorld['stdin']}) => {
	const stream = new PassThrough();
	const state = {isRaw: false};
	Object.defineProperties(stream, {
		isTTY: {value: isTty},
		isRaw: {get: () => state.isRaw},
		setRawMode: {
			value(isRaw: boolean) {
				state.isRaw = isRaw;
				return stream;
			},
		},
		ref: {value: () => stream},
		unref: {value: () => stream},
	});
	if (stdin !== undefined) {
		const chunks = typeof stdin === 'string' || stdin instanceof Uint8Array ? [stdin] : stdin;
		for (const chunk of chunks) {
			stream.write(chunk);
		}

		stream.end();
	}

	return {stream, state};
};

/**
Builds a Host for a test: streams captured, terminal and size settable, signals sent by hand.
*/
export const createFakeHost = (world: FakeWorld = {}): FakeHost => {
	const isTty = world.isTty ?? false;
	const size = {columns: world.columns ?? (isTty ? 80 : undefined), rows: world.rows ?? (isTty ? 24 : undefined)};
	const stdout = createOutput({isTty, ...size});
	const stderr = createOutput({isTty, ...size});
	const stdin = createInput({isTty, stdin: world.stdin});
	const listeners = new Map<NodeJS.Signals, Set<() => void>>();
	const state = {suspensions: 0};
	const programFolder = world.programFolder ?? checkout;
	const host: Host = {
		env: world.env ?? {},
		cwd: world.cwd ?? programFolder,
		// Outside the checkout: a test that gives up root's rights may not even look into it.
		home: world.home ?? path.resolve('/no-such-home'),
		platform: world.platform ?? 'linux',
		stdin: stdin.stream as unknown as NodeJS.ReadStream,
		stdout: stdout.stream,
		stderr: stderr.stream,
		programFolder,
		version: world.version ?? '0.0.0-test',
		...(world.build !== undefined && {build: world.build}),
		now: () => world.now ?? new Date('2026-01-02T03:04:05Z'),
		onSignal(signal, listener) {
			const ofSignal = listeners.get(signal) ?? new Set();
			listeners.set(signal, ofSignal.add(listener));
			return () => {
				ofSignal.delete(listener);
			};
		},
		suspend() {
			state.suspensions++;
		},
	};
	return {
		host,
		output: stdout.written,
		errors: stderr.written,
		type(chunk) {
			stdin.stream.write(chunk);
		},
		resize(columns, rows) {
			stdout.resize(columns, rows);
			stderr.resize(columns, rows);
		},
		signal(signal) {
			for (const listener of listeners.get(signal) ?? []) {
				listener();
			}
		},
		listeners: signal => listeners.get(signal)?.size ?? 0,
		suspensions: () => state.suspensions,
		isRaw: () => stdin.state.isRaw,
	};
};
