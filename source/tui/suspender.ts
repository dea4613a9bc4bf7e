/*
Ctrl-Z: asked for by key or by signal, done once the terminal has been handed over.
*/
import type {Host} from '../config/host.js';

/**
`onAsked` calls its listener when the signal asks for suspension. `suspend` stops the program, and comes back when it goes on.
*/
export type Suspender = {
	readonly onAsked: (listener: () => void) => () => void;
	readonly suspend: () => void;
};

/**
The suspender of a host. While it stops the program nobody listens to the signal, so that the signal stops it.
*/
export const createSuspender = (host: Pick<Host, 'onSignal' | 'suspend'>): Suspender => {
	let asked: (() => void) | undefined;
	let stopListening: (() => void) | undefined;

	const listen = () => {
		stopListening = asked && host.onSignal('SIGTSTP', asked);
	};

	return {
		onAsked(listener) {
			asked = listener;
			listen();
			return () => {
				asked = undefined;
				stopListening?.();
			};
		},
		suspend() {
			stopListening?.();
			host.suspend();
			listen();
		},
	};
};
