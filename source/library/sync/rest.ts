import {setImmediate} from 'node:timers/promises';
import {readClock} from '../../config/clock.js';

// How long the program may be busy at a stretch, in milliseconds: half of a frame, so that keys are answered within one.
const longestStretch = 8;

/**
What long work calls between its steps: where it has been at it for a while, it lets all else come first.
*/
export const createRest = (): (() => Promise<void>) => {
	let endsAt = readClock() + longestStretch;
	return async () => {
		if (readClock() < endsAt) {
			return;
		}

		await setImmediate();
		endsAt = readClock() + longestStretch;
	};
};
