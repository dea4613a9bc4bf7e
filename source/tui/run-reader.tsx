import type {Instance} from 'ink';
import type {Host} from '../config/host.js';
import {NewsreadError} from '../errors.js';
import type {Intake} from '../library/intake/intake.js';
import {createCollector} from '../library/collect-garbage.js';
import type {WatchedLibrary} from '../library/library.js';
import {createSearchKeeper} from '../library/search-keeper.js';
import {importWithoutFetch} from './import-without-fetch.js';
import {endFromOutside, type Ending} from './end-from-outside.js';
import {drawFirst, type FirstFrame} from './first-frame.js';
import type {Clipboard, Start} from './state/state.js';
import {createSuspender} from './suspender.js';
import {createTerminal, type Terminal} from './terminal.js';
import {createTheme, isColorWanted, type Theme} from './theme.js';

/**
How the reader is opened: an article to begin with, by id; whether in color, where a flag has said so; its first frame, where that is on the screen already; and what brings articles into the library, where something does.
*/
export type ReaderOptions = {
	readonly openId?: string | undefined;
	readonly hasColor?: boolean | undefined;
	readonly first?: FirstFrame | undefined;
	readonly intake?: Intake | undefined;
};

const framesPerSecond = 60;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

type Opened = {readonly host: Host; readonly terminal: Terminal; readonly ending: Ending; readonly start: Start; readonly theme: Theme; readonly intake: Intake | undefined};

const importInk = async () => {
	const {layoutReady} = await import('./layout-ready.js');
	await layoutReady;
	const [{render}, {App}] = await Promise.all([import('ink'), import('./app.js')]);
	return {render, App};
};

const renderReader = async ({host, terminal, ending, start, theme, intake}: Opened, library: WatchedLibrary): Promise<Instance | undefined> => {
	// Ink is imported here and not above, so that the first frame need not wait for it, and that it can be imported fast.
	const {render, App} = await importWithoutFetch(importInk);
	if (ending.isDue()) {
		return undefined;
	}

	const searches = createSearchKeeper(library, async () => {
		const {createReadingRecord} = await import('../library/reading-record.js');
		return createReadingRecord(host, library.folder);
	}, host.now);
	const app = <App library={library} searches={searches} intake={intake} terminal={terminal} suspender={createSuspender(host)} theme={theme} start={{...start, size: terminal.size()}}/>;
	const instance = render(app, {
		stdin: host.stdin,
		stdout: terminal.output,
		stderr: host.stderr,
		exitOnCtrlC: false,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: framesPerSecond,
		onRender: createCollector().rest,
	});
	ending.attach(instance.unmount);
	terminal.attach({forget: instance.clear, draw() {
		instance.rerender(app);
	}});
	return instance;
};

const clipboardOf = ({env}: Host): Clipboard => (isSet(env.TMUX) ? 'tmux' : (isSet(env.STY) ? 'screen' : 'terminal'));

/**
Opens the reader on the host's terminal and settles when it is left: with 0, or 130 after Ctrl-C, 143 and 129 after the signals that ask for an end.
The terminal is as it was by then, also where it rejects because the reader broke.
*/
export const runReader = async (host: Host, library: WatchedLibrary, {openId, hasColor = isColorWanted(host.env), first, intake}: ReaderOptions = {}): Promise<number> => {
	if (!host.stdout.isTTY || !host.stdin.isTTY) {
		throw new NewsreadError('The reader needs a terminal.', {hint: 'Use a command instead, such as newsread list or newsread quotes.'});
	}

	const terminal = createTerminal(host.stdout, {shown: first?.size});
	const {folder, isSample, firstRecord} = library;
	const start: Start = {size: terminal.size(), folder, isSample, snapshot: library.snapshot(), records: firstRecord && [firstRecord], openId, clipboard: clipboardOf(host)};
	const opened: Opened = {host, terminal, ending: endFromOutside(host), start, theme: createTheme({hasColor}), intake};
	try {
		const code = first?.release();
		if (code !== undefined) {
			opened.ending.endWith(code);
		} else if (first === undefined) {
			host.stdin.setRawMode(true);
			terminal.show(drawFirst(start, hasColor));
		}

		const instance = await renderReader(opened, library);
		const result = await instance?.waitUntilExit();
		return opened.ending.code() ?? (typeof result === 'number' ? result : 0);
	} finally {
		opened.ending.stop();
		if (terminal.didLeave()) {
			host.stdin.setRawMode(false);
		}

		terminal.close();
	}
};
