import type {Instance} from 'ink';
import type {Host} from '../config/host.js';
import {NewsreadError} from '../errors.js';
import type {WatchedLibrary} from '../library/library.js';
import {createSearchKeeper} from '../library/search-keeper.js';
import {importWithoutFetch} from './import-without-fetch.js';
import {createSuspender} from './suspender.js';
import {createTerminal} from './terminal.js';
import {createTheme, isColorWanted} from './theme.js';

/**
How the reader is opened: an article to begin with, by id; and whether in color, where a flag has said so.
*/
export type ReaderOptions = {
	readonly openId?: string | undefined;
	readonly hasColor?: boolean | undefined;
};

const framesPerSecond = 60;

// 128 and the signal's number, as shells have it.
const signalCodes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

// How the world has ended the reader: with an exit code, or an error; neither where a key did.
type Ending = {
	readonly code: () => number | undefined;
	readonly stop: () => void;
};

// A signal, or a terminal that is no more, ends the reader as a key would; an error that nobody caught as one of its own.
const endFromOutside = ({onSignal, onCrash, stdin, stdout}: Host, instance: Instance): Ending => {
	let end: {readonly code: number} | {readonly error: unknown} | undefined;
	const endWith = (how: NonNullable<typeof end>) => {
		end ??= how;
		instance.unmount();
	};

	const hangUp = () => {
		endWith({code: signalCodes.SIGHUP});
	};

	const stops = Object.entries(signalCodes).map(([signal, code]) => onSignal(signal as keyof typeof signalCodes, () => {
		endWith({code});
	}));
	const stopCrashes = onCrash?.(error => {
		endWith({error});
	});
	stdin.on('end', hangUp);
	stdout.on('error', hangUp);
	return {
		code() {
			if (end && 'error' in end) {
				throw end.error;
			}

			return end?.code;
		},
		stop() {
			stdin.off('end', hangUp);
			for (const stop of [...stops, stopCrashes]) {
				stop?.();
			}
		},
	};
};

/**
Opens the reader on the host's terminal and settles when it is left: with 0, or 130 after Ctrl-C, 143 and 129 after the signals that ask for an end.
The terminal is as it was by then, also where it rejects because the reader broke.
*/
export const runReader = async (host: Host, library: WatchedLibrary, {openId, hasColor}: ReaderOptions = {}): Promise<number> => {
	if (!host.stdout.isTTY || !host.stdin.isTTY) {
		throw new NewsreadError('The reader needs a terminal.', {hint: 'Use a command instead, such as newsread list or newsread quotes.'});
	}

	// Ink is imported here and not above, so that it can be imported fast.
	const [{render}, {App}] = await importWithoutFetch(async () => Promise.all([import('ink'), import('./app.js')]));
	const terminal = createTerminal(host.stdout);
	const start = {size: terminal.size(), folder: library.folder, isSample: library.isSample, snapshot: library.snapshot(), openId};
	const theme = createTheme({hasColor: hasColor ?? isColorWanted(host.env)});
	const searches = createSearchKeeper(library, async () => {
		const {createReadingRecord} = await import('../library/reading-record.js');
		return createReadingRecord(host, library.folder);
	}, host.now);
	const app = <App library={library} searches={searches} terminal={terminal} suspender={createSuspender(host)} theme={theme} start={start}/>;
	const instance = render(app, {
		stdin: host.stdin,
		stdout: terminal.output,
		stderr: host.stderr,
		exitOnCtrlC: false,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: framesPerSecond,
	});
	terminal.attach({forget: instance.clear, draw() {
		instance.rerender(app);
	}});
	const ending = endFromOutside(host, instance);
	try {
		const result = await instance.waitUntilExit();
		return ending.code() ?? (typeof result === 'number' ? result : 0);
	} finally {
		ending.stop();
		terminal.close();
	}
};
