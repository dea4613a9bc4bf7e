import type {Host} from '../config/host.js';
import {signalCodes} from './signal-codes.js';

/**
How the world has ended the reader: with an exit code, or an error, which `code` throws; neither where a key did. `attach` takes what the reader is ended by, once there is something to end.
*/
export type Ending = {
	readonly isDue: () => boolean;
	readonly code: () => number | undefined;
	readonly attach: (unmount: () => void) => void;
	readonly endWith: (code: number) => void;
	readonly stop: () => void;
};

type End = {readonly code: number} | {readonly error: unknown};

const listen = ({onSignal, onCrash, stdin, stdout}: Host, endWith: (end: End) => void): (() => void) => {
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
	return () => {
		stdin.off('end', hangUp);
		for (const stop of [...stops, stopCrashes]) {
			stop?.();
		}
	};
};

/**
Listens to signals, to a terminal that is no more, which both end the reader as a key would, and to errors that nobody caught, which end it as its own.
*/
export const endFromOutside = (host: Host): Ending => {
	let end: End | undefined;
	let unmount: (() => void) | undefined;
	const endWith = (how: End) => {
		end ??= how;
		unmount?.();
	};

	return {
		isDue: () => end !== undefined,
		code() {
			if (end && 'error' in end) {
				throw end.error;
			}

			return end?.code;
		},
		attach(next) {
			unmount = next;
		},
		endWith(code) {
			endWith({code});
		},
		stop: listen(host, endWith),
	};
};
