/**
The clocks of file systems are coarse: within this many milliseconds a second change may bear the time of the first.
*/
export const coarseness = 2000;

/**
A file's time (milliseconds since 1970) as it is noted where another look is due whatever it says: it was written in the very moment in which it was read, or lies in the future.
*/
export const doubt = (time: number): number => -Math.abs(time) - 1;

/**
Whether a noted time is one that cannot be trusted.
*/
export const isUnsure = (noted: number): boolean => noted < 0;

/**
The time that was seen, of one that cannot be trusted.
*/
export const seenTime = (noted: number): number => -noted - 1;

/**
A file's time as it is to be noted, when it was read at `now`; `isSeenAgain` where it bore the same time and content before: a time in the future tells nothing else for a long while.
*/
export const noteTime = (time: number, now: number, isSeenAgain: boolean): number => (now - time >= coarseness || (time > now + coarseness && isSeenAgain) ? time : doubt(time));
