import type {Host} from '../config/host.js';
import {exitCodes, NewsreadError} from '../errors.js';

// What stood in the way of keeping what there was is told as it is.
const isAbort = (error: unknown): boolean => error instanceof Error && (error.name === 'AbortError' || isAbort(error.cause));

/**
Does work that Ctrl-C ends in good order: the signal that it is given is aborted, and where it rejects for that reason, it is with a NewsreadError that says what was `stopped`, with the exit code of an interruption. A second Ctrl-C ends the program where it stands.
*/
export const interruptible = async <Value>({onSignal}: Pick<Host, 'onSignal'>, stopped: {readonly message: string; readonly hint: string}, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
	const stop = new AbortController();
	const release = onSignal('SIGINT', () => {
		release();
		stop.abort();
	});
	try {
		return await work(stop.signal);
	} catch (error) {
		throw stop.signal.aborted && isAbort(error) ? new NewsreadError(stopped.message, {hint: stopped.hint, exitCode: exitCodes.interrupted, cause: error}) : error;
	} finally {
		release();
	}
};
