/*
The first frame, before anything of the reader is loaded: the list that was kept, drawn as the reader will draw it. It is bundled for itself, in one file, so that it is there as soon as Node is.
*/
import type {Host} from '../config/host.js';
import {loadSettings} from '../config/settings.js';
import {isColorChosen} from '../config/is-color-chosen.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import {findListPlace, loadKeptList, type KeptList} from '../library/kept-list.js';
import {findLibraryRoot} from '../library/library-root.js';
import type {LibraryFolder} from '../library/library-source.js';
import {emptySnapshot} from '../library/empty-snapshot.js';
import type {Size} from './layout/geometry.js';
import {drawScreen} from './screens/draw-screen.js';
import {signalCodes} from './signal-codes.js';
import {settle} from './state/settle.js';
import {startState, type Start} from './state/state.js';
import {createTerminal} from './terminal.js';
import {createTheme, paintRows} from './theme.js';

/**
A first frame that is on the screen: what it shows, and in color or not.
*/
export type FirstFrame = {
	readonly source: LibraryFolder;
	readonly hasColor: boolean;
	readonly kept: KeptList | undefined;
	readonly size: Size;

	/**
	Listens no more to signals that ask for an end; gives the exit code where one has come, undefined where none has.
	*/
	readonly release: () => number | undefined;

	/**
	Puts the terminal back as it was, where the reader does not come to it.
	*/
	readonly leave: () => void;
};

// The command lines that plainly open the reader on a library, with the library that they name; all others wait for somebody who understands them.
const readArguments = (argv: readonly string[]): {readonly library?: string} | undefined => {
	const [first, second, ...rest] = argv;
	if (first === undefined) {
		return {};
	}

	const library = first === '--library' ? second : (first.startsWith('--library=') && second === undefined ? first.slice('--library='.length) : undefined);
	return library === undefined || library === '' || library.startsWith('--') || rest.length > 0 ? undefined : {library};
};

const listenToSignals = ({onSignal}: Host): FirstFrame['release'] => {
	let code: number | undefined;
	const stops = Object.entries(signalCodes).map(([signal, its]) => onSignal(signal as keyof typeof signalCodes, () => {
		code ??= its;
	}));
	return () => {
		for (const stop of stops) {
			stop();
		}

		return code;
	};
};

/**
What the reader shows first of what it starts with, as rows to be written.
*/
export const drawFirst = (start: Start, hasColor: boolean): readonly string[] => paintRows(drawScreen(settle(startState(start)).state), createTheme({hasColor}));

const show = async (host: Host, argv: readonly string[]): Promise<FirstFrame | undefined> => {
	const flags = readArguments(argv);
	if (flags === undefined || !host.stdin.isTTY || !host.stdout.isTTY || host.env.TERM === 'dumb') {
		return undefined;
	}

	const {settings, warnings} = await loadSettings(host, flags);
	if (warnings.length > 0) {
		return undefined;
	}

	const source = await findLibraryFolder(host, settings);
	const root = await findLibraryRoot(host, source);
	const place = findListPlace(host, root);
	const kept = place && loadKeptList(place);
	const hasColor = isColorChosen(host, settings.color);
	const terminal = createTerminal(host.stdout);
	const start: Start = {size: terminal.size(), folder: root.folder, isSample: source.origin === 'sample', snapshot: kept?.snapshot ?? emptySnapshot, records: kept?.record && [kept.record]};
	const rows = drawFirst(start, hasColor);
	const release = listenToSignals(host);
	// From here on keys are the reader's: nothing typed is echoed into the frame, and all of it is heard once somebody listens.
	host.stdin.setRawMode(true);
	terminal.show(rows);
	terminal.close();
	return {source, hasColor, kept, size: start.size, release, leave() {
		release();
		host.stdin.setRawMode(false);
		terminal.didLeave();
	}};
};

/**
Shows the first frame where a command line plainly opens the reader on a library that is there; undefined, with nothing shown, where it does not. Never rejects: who understands the whole command line says what is wrong.
*/
export const showFirstFrame = async (host: Host, argv: readonly string[]): Promise<FirstFrame | undefined> => {
	try {
		return await show(host, argv);
	} catch {
		return undefined;
	}
};
