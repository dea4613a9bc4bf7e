/*
The terminal as the reader uses it, between Ink and the stream. Ink draws relative to the cursor; here is seen to that the cursor starts at the top left of an empty screen: on entering the alternate screen, and after every change of size.
*/
import {Buffer} from 'node:buffer';
import type {Size} from './layout/geometry.js';
import {moveToPlaces} from './place-marks.js';

/**
What of Ink's instance a change of size needs: to forget what it drew, and to draw what the state has become, at once.
*/
export type Drawer = {
	readonly forget: () => void;
	readonly draw: () => void;
};

/**
A terminal. `output` is what Ink writes to. `onResize` calls its listener with every new size. `copy` puts text into the person's clipboard by OSC 52, which most terminals obey and none answers.
*/
export type Terminal = {
	readonly output: NodeJS.WriteStream;
	readonly size: () => Size;

	/**
	Writes rows onto the alternate screen, which is entered for it, and hides the cursor. What Ink draws next is drawn over them.
	*/
	readonly show: (rows: readonly string[]) => void;

	/**
	Leaves the alternate screen that `show` entered, where Ink has not taken it over: tells whether it had not.
	*/
	readonly didLeave: () => boolean;
	readonly onResize: (listener: (size: Size) => void) => () => void;
	readonly copy: (text: string) => void;
	readonly attach: (drawer: Drawer) => void;
	readonly close: () => void;
};

const enterAlternateScreen = '\u{1B}[?1049h';
const home = '\u{1B}[H';
const hideCursor = '\u{1B}[?25l';
const leaveAlternateScreen = '\u{1B}[?1049l\u{1B}[?25h';
const startAnew = `${hideCursor}${home}\u{1B}[J`;
const usual = {columns: 80, rows: 24};

const clipboardSequence = (text: string): string => `\u{1B}]52;c;${Buffer.from(text).toString('base64')}\u{7}`;

const sizeOf = ({columns, rows}: {readonly columns?: number | undefined; readonly rows?: number | undefined}): Size => ({
	columns: columns !== undefined && columns > 0 ? Math.floor(columns) : usual.columns,
	rows: rows !== undefined && rows > 0 ? Math.floor(rows) : usual.rows,
});

type WriteCallback = (error?: Error | null) => void;

// What changes about the output from one moment to the next.
type OutputState = {
	size: Size;
	isMuted: boolean;
	prefix: string;

	/**
	Whether the alternate screen has been entered before Ink does so: it need not be once more, which might clear it.
	*/
	isEntered: boolean;
};

// The few members of a terminal's stream that Ink asks for. It never tells of a new size: the size changes together with what is drawn for it.
const createOutput = (stream: NodeJS.WriteStream, now: OutputState): NodeJS.WriteStream => {
	const output = {
		isTTY: true,
		get columns() {
			return now.size.columns;
		},
		get rows() {
			return now.size.rows;
		},
		get writable() {
			return stream.writable;
		},
		get writableEnded() {
			return stream.writableEnded;
		},
		get destroyed() {
			return stream.destroyed;
		},
		on: () => output,
		off: () => output,
		write(data: string, encoding?: BufferEncoding | WriteCallback, callback?: WriteCallback): boolean {
			const done = typeof encoding === 'function' ? encoding : callback;
			if (now.isMuted) {
				done?.();
				return true;
			}

			const prefix = data === '' ? '' : now.prefix;
			now.prefix = data === '' ? now.prefix : '';
			return stream.write(prefix + moveToPlaces(data).replace(enterAlternateScreen, () => {
				const {isEntered} = now;
				now.isEntered = false;
				return isEntered ? home : enterAlternateScreen + home;
			}), done);
		},
	};
	return output as unknown as NodeJS.WriteStream;
};

// What the terminal has become: what Ink drew is forgotten, and the next thing it writes begins on an empty screen.
const startOver = (now: OutputState, size: Size, drawer: Drawer | undefined): void => {
	now.size = size;
	// What Ink would write to erase its frame is relative to a cursor that the change may have moved.
	now.isMuted = true;
	drawer?.forget();
	now.isMuted = false;
	now.prefix = startAnew;
};

type Screen = Pick<Terminal, 'output' | 'size' | 'show' | 'didLeave'>;

const createScreen = (stream: NodeJS.WriteStream, now: OutputState): Screen => ({
	output: createOutput(stream, now),
	size: () => now.size,
	show(rows) {
		now.isEntered = true;
		stream.write(enterAlternateScreen + hideCursor + home + moveToPlaces(rows.join('\r\n')));
	},
	didLeave() {
		const {isEntered} = now;
		now.isEntered = false;
		if (isEntered) {
			stream.write(leaveAlternateScreen);
		}

		return isEntered;
	},
});

const stateOf = (size: Size, shown: Size | undefined): OutputState => {
	const isStale = shown !== undefined && (shown.columns !== size.columns || shown.rows !== size.rows);
	return {size, isMuted: false, prefix: isStale ? startAnew : '', isEntered: shown !== undefined};
};

/**
The terminal behind a stream; `shown` is the size of what it shows already on its alternate screen. `close` stops listening to it.
*/
export const createTerminal = (stream: NodeJS.WriteStream, {shown}: {readonly shown?: Size | undefined} = {}): Terminal => {
	const now = stateOf(sizeOf(stream), shown);
	const listeners = new Set<(size: Size) => void>();
	let drawer: Drawer | undefined;
	const resized = () => {
		const size = sizeOf(stream);
		if (size.columns === now.size.columns && size.rows === now.size.rows) {
			return;
		}

		startOver(now, size, drawer);
		for (const listener of listeners) {
			listener(size);
		}

		drawer?.draw();
	};

	stream.on('resize', resized);
	return {
		...createScreen(stream, now),
		onResize(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		copy(text) {
			stream.write(clipboardSequence(text));
		},
		attach(next) {
			drawer = next;
		},
		close() {
			stream.off('resize', resized);
			drawer = undefined;
		},
	};
};
