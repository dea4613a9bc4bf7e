import {setImmediate} from 'node:timers/promises';

// How long the program may be busy at a stretch, in milliseconds: half of a frame, so that keys are answered within one.
const longestStretch = 8;

/**
What long work calls between its steps: where it has been at it for a while, it lets all else come first.
*/
export const createRest = (): (() => Promise<void>) => {
	let beganAt = Date.now();
	return async () => {
		// A clock that was put back is no reason to go on for hours.
		if (Math.abs(Date.now() - beganAt) < longestStretch) {
			return;
		}

		await setImmediate();
		beganAt = Date.now();
	};
};
