import type {Host} from '../config/host.js';
import {exitCodes, NewsreadError} from '../errors.js';

/**
Does work that Ctrl-C ends in good order: the signal that it is given is aborted, and what it rejects with from then on is a NewsreadError that says what was `stopped`, with the exit code of an interruption. A second Ctrl-C ends the program where it stands.
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
		throw stop.signal.aborted ? new NewsreadError(stopped.message, {hint: stopped.hint, exitCode: exitCodes.interrupted, cause: error}) : error;
	} finally {
		release();
	}
};
