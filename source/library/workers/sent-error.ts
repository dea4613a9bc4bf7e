import {NewsreadError} from '../../errors.js';
import type {SentError} from './messages.js';

/**
An error as plain data.
*/
export const sendError = (error: unknown): SentError => {
	const message = error instanceof Error ? error.message : String(error);
	return error instanceof NewsreadError ? {message, hint: error.hint, exitCode: error.exitCode, isForPerson: true} : {message, isForPerson: false};
};

/**
The error that was sent.
*/
export const receiveError = ({message, hint, exitCode, isForPerson}: SentError): Error =>
	isForPerson ? new NewsreadError(message, {...(hint !== undefined && {hint}), ...(exitCode !== undefined && {exitCode})}) : new Error(message);
