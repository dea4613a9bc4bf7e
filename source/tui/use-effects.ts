/*
The only file with effects of React: it begins what the reader wants done, and listens to the library, the terminal and the signals.
*/
import {useApp} from 'ink';
import {useEffect} from 'react';
import type {Intake} from '../library/intake/intake.js';
import type {WatchedLibrary} from '../library/library.js';
import type {SearchKeeper} from '../library/search-keeper.js';
import {runEffect} from './run-effect.js';
import type {Effect} from './state/effect.js';
import type {ReaderEvent} from './state/event.js';
import type {Suspender} from './suspender.js';
import type {Terminal} from './terminal.js';

/**
What the reader stands in. `send` takes events and stays the same for good.
*/
export type Surroundings = {
	readonly library: WatchedLibrary;
	readonly searches?: SearchKeeper;
	readonly intake?: Intake;
	readonly terminal: Terminal;
	readonly suspender: Suspender;
	readonly send: (event: ReaderEvent) => void;
};

const useLibrary = ({library, send}: Surroundings, exit: (error: unknown) => void): void => {
	useEffect(() => {
		const tellWhenReady = async (): Promise<void> => {
			await library.ready;
			send({type: 'library-ready'});
		};

		tellWhenReady().catch(exit);
	}, [library, send, exit]);

	useEffect(() => {
		const tell = () => {
			send({type: 'library-changed', snapshot: library.snapshot()});
		};

		const stop = library.onChange(tell);
		// What changed between the first frame and now has not been told.
		tell();
		return stop;
	}, [library, send]);
};

const useTerminal = ({terminal, suspender, send}: Surroundings): void => {
	useEffect(() => terminal.onResize(size => {
		send({type: 'resized', ...size});
	}), [terminal, send]);

	useEffect(() => suspender.onAsked(() => {
		send({type: 'suspend-asked'});
	}), [suspender, send]);
};

/**
Begins effects, oldest first, each once, and sends all that happens outside.
*/
export const useEffects = (effects: readonly Effect[], surroundings: Surroundings): void => {
	const {exit, suspendTerminal} = useApp();
	const {library, searches, intake, terminal, suspender, send} = surroundings;
	useLibrary(surroundings, exit);
	useTerminal(surroundings);
	useEffect(() => {
		if (effects.length === 0) {
			return;
		}

		send({type: 'effects-taken', count: effects.length});
		const world = {library, searches, intake, terminal, send, exit, handOver: suspendTerminal, stop: suspender.suspend};
		for (const effect of effects) {
			runEffect(effect, world).catch(exit);
		}
	}, [effects, library, searches, intake, terminal, suspender, send, exit, suspendTerminal]);
};
