import {performance} from 'node:perf_hooks';
import {setImmediate} from 'node:timers/promises';

// How long the program may be busy at a stretch, in milliseconds: half of a frame, so that keys are answered within one.
const longestStretch = 8;

/**
What long work calls between its steps: where it has been at it for a while, it lets all else come first.
*/
export const createRest = (): (() => Promise<void>) => {
	let endsAt = performance.now() + longestStretch;
	return async () => {
		if (performance.now() < endsAt) {
			return;
		}

		await setImmediate();
		endsAt = performance.now() + longestStretch;
	};
};
