/*
A terminal that shows nothing and notes everything: what stands on its screen, which sequences it was sent, what it would have answered.
*/
import xterm from '@xterm/headless';

/**
What came to a terminal: `sequences` by kind and final characters ("CSI ?25h", "OSC 52"), with how often; `replies` what it sent back; `bells` and `titles` what it was made to do.
*/
export type Record = {
	readonly sequences: ReadonlyMap<string, number>;
	readonly replies: readonly string[];
	readonly bells: number;
	readonly titles: readonly string[];
};

/**
A terminal to write to. `screen` are its lines, without trailing spaces; `scrolled` how many lines have left the top of the screen in front.
*/
export type VirtualTerminal = {
	readonly write: (data: string) => Promise<void>;
	readonly screen: () => readonly string[];
	readonly isAlternate: () => boolean;
	readonly cursor: () => {readonly x: number; readonly y: number};
	readonly isCursorHidden: () => boolean;
	readonly isPasteBracketed: () => boolean;
	readonly resize: (columns: number, rows: number) => void;
	readonly record: () => Record;
	readonly scrolls: () => number;
};

const letters = (from: number, to: number): readonly string[] => Array.from({length: to - from + 1}, (_, index) => String.fromCodePoint(from + index));

type Note = (name: string) => void;

const prefixes = ['', '?', '>', '<', '='];
const intermediates = ['', ' ', '!', '"', '#', '$', '\''];

// Every sequence that the parser can tell of is noted, and handled as ever.
const listen = ({parser}: xterm.Terminal, note: Note): void => {
	for (const final of letters(0x40, 0x7E)) {
		for (const prefix of prefixes) {
			for (const intermediate of intermediates) {
				parser.registerCsiHandler({prefix, intermediates: intermediate, final}, parameters => {
					note(`CSI ${prefix}${final === 'm' ? '' : parameters.join(';')}${intermediate}${final}`);
					return false;
				});
				parser.registerDcsHandler({prefix, intermediates: intermediate, final}, () => {
					note(`DCS ${prefix}${intermediate}${final}`);
					return false;
				});
			}
		}
	}

	for (const final of letters(0x30, 0x7E)) {
		for (const intermediate of ['', '#', '(', ')', '*', '+', '%', ' ']) {
			parser.registerEscHandler({intermediates: intermediate, final}, () => {
				note(`ESC ${intermediate}${final}`);
				return false;
			});
		}
	}

	for (let ident = 0; ident < 2000; ident++) {
		parser.registerOscHandler(ident, () => {
			note(`OSC ${ident}`);
			return false;
		});
	}
};

type Modes = {isCursorHidden: boolean; isPasteBracketed: boolean};

const listenToModes = ({parser}: xterm.Terminal, modes: Modes): void => {
	for (const final of ['h', 'l']) {
		parser.registerCsiHandler({prefix: '?', final}, parameters => {
			for (const parameter of parameters) {
				modes.isCursorHidden = parameter === 25 ? final === 'l' : modes.isCursorHidden;
				modes.isPasteBracketed = parameter === 2004 ? final === 'h' : modes.isPasteBracketed;
			}

			return false;
		});
	}
};

/**
A terminal of a size.
*/
export const createVirtualTerminal = (columns: number, rows: number): VirtualTerminal => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000, convertEol: true});
	const sequences = new Map<string, number>();
	const replies: string[] = [];
	const titles: string[] = [];
	const modes: Modes = {isCursorHidden: false, isPasteBracketed: false};
	const counts = {bells: 0, scrolls: 0};
	listen(terminal, name => {
		sequences.set(name, (sequences.get(name) ?? 0) + 1);
	});
	listenToModes(terminal, modes);
	terminal.onData(data => {
		replies.push(data);
	});
	terminal.onBell(() => {
		counts.bells++;
	});
	terminal.onTitleChange(title => {
		titles.push(title);
	});
	terminal.onScroll(() => {
		counts.scrolls++;
	});
	// Going from one screen to the other is told as a scroll, too.
	terminal.buffer.onBufferChange(() => {
		counts.scrolls--;
	});
	return {
		write: async data => new Promise(resolve => {
			terminal.write(data, resolve);
		}),
		screen: () => Array.from({length: terminal.rows}, (_, row) => terminal.buffer.active.getLine(terminal.buffer.active.baseY + row)?.translateToString(true) ?? ''),
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		cursor: () => ({x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY}),
		isCursorHidden: () => modes.isCursorHidden,
		isPasteBracketed: () => modes.isPasteBracketed,
		resize(newColumns, newRows) {
			terminal.resize(newColumns, newRows);
		},
		record: () => ({sequences, replies, bells: counts.bells, titles}),
		scrolls: () => counts.scrolls,
	};
};
