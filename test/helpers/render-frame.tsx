/*
The reader in ink-testing-library, with what that library leaves out: a size of the test's choosing, time for what is rendered later, color off or on.
*/
import {setTimeout as delay} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import type {WatchedLibrary} from '../../source/library/library.js';
import {App} from '../../source/tui/app.js';
import type {Size} from '../../source/tui/layout/geometry.js';
import type {Suspender} from '../../source/tui/suspender.js';
import type {Terminal} from '../../source/tui/terminal.js';
import {createTheme} from '../../source/tui/theme.js';

/**
A reader rendered. `frame` is the last one without its looks and trailing spaces, `styled` as it was written.
*/
export type RenderedReader = {
	readonly frame: () => string;
	readonly styled: () => string;

	/**
	Writes one chunk to the reader, and waits until the frame is as wanted.
	*/
	readonly type: (chunk: string, wanted: RegExp) => Promise<string>;
	readonly resize: (size: Size, wanted: RegExp) => Promise<string>;
	readonly copied: () => readonly string[];
	readonly suspensions: () => number;
	readonly unmount: () => void;
};

const patience = 5000;

type Stage = Terminal & {readonly setSize: (size: Size) => void; readonly copied: readonly string[]};

const createStage = (initial: Size): Stage => {
	const listeners = new Set<(size: Size) => void>();
	const copied: string[] = [];
	const now = {size: initial};
	return {
		// Ink writes to the testing library's own stream.
		output: undefined as unknown as NodeJS.WriteStream,
		size: () => now.size,
		show: () => undefined,
		didLeave: () => false,
		onResize(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		copy(text) {
			copied.push(text);
		},
		attach: () => undefined,
		close: () => undefined,
		setSize(size) {
			now.size = size;
			for (const listener of listeners) {
				listener(size);
			}
		},
		copied,
	};
};

/**
Renders the reader over a library at a size.
*/
export const renderReader = async (library: WatchedLibrary, size: Size, {hasColor = false, wanted = /newsread/}: {readonly hasColor?: boolean; readonly wanted?: RegExp} = {}): Promise<RenderedReader> => {
	const stage = createStage(size);
	const counts = {suspensions: 0};
	const suspender: Suspender = {
		onAsked: () => () => undefined,
		suspend() {
			counts.suspensions++;
		},
	};
	const start = {size, folder: library.folder, isSample: library.isSample, snapshot: library.snapshot()};
	const {stdout, stdin, lastFrame, unmount} = render(<App library={library} terminal={stage} suspender={suspender} theme={createTheme({hasColor})} start={start}/>);
	// It is 100 columns wide and of no height, whatever is asked for.
	const widen = ({columns, rows}: Size): void => {
		Object.defineProperties(stdout, {columns: {value: columns, configurable: true}, rows: {value: rows, configurable: true}});
		stdout.emit('resize');
	};

	widen(size);
	const styled = (): string => lastFrame() ?? '';
	const frame = (): string => stripVTControlCharacters(styled()).split('\n').map(line => line.trimEnd()).join('\n');
	const until = async (expected: RegExp): Promise<string> => {
		const begin = performance.now();
		while (!expected.test(frame())) {
			if (performance.now() - begin > patience) {
				throw new Error(`${expected.source} never came:\n${frame()}`);
			}

			// Frames come later than what causes them, a lone Escape 20 ms later still.
			// eslint-disable-next-line no-await-in-loop -- looks again and again
			await delay(5);
		}

		return frame();
	};

	await until(wanted);
	return {
		frame, styled, unmount,
		async type(chunk, expected) {
			stdin.write(chunk);
			return until(expected);
		},
		async resize(next, expected) {
			widen(next);
			stage.setSize(next);
			return until(expected);
		},
		copied: () => stage.copied,
		suspensions: () => counts.suspensions,
	};
};
