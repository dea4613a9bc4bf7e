/**
The exit codes of the shell: as grep has them, and 128 + the signal's number for an interruption.
*/
export const exitCodes = {found: 0, nothingFound: 1, trouble: 2, interrupted: 130} as const;

/**
A mistake or a mishap that a person can do something about: `message` says in one sentence what was wrong, `hint` what to do. Caught only in `cli.ts`.
*/
export class NewsreadError extends Error {
	readonly exitCode: number;
	readonly hint: string | undefined;

	constructor(message: string, {hint, exitCode = exitCodes.trouble, cause}: {readonly hint?: string; readonly exitCode?: number; readonly cause?: unknown} = {}) {
		super(message, {cause});
		this.name = 'NewsreadError';
		this.hint = hint;
		this.exitCode = exitCode;
	}
}

/**
What an error says to a person, in one line: what was wrong, and what to do.
*/
export const describeError = ({message, hint}: Pick<NewsreadError, 'message' | 'hint'>): string => hint === undefined ? message : `${message} ${hint}`;
