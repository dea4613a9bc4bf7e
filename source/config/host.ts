import type {Worker} from 'node:worker_threads';

/**
The workers there are, by the names of their entries in `library/workers/`.
*/
export type WorkerEntry = 'extract' | 'library' | 'ingest';

/**
The world as the program sees it: built in `cli.ts` (and by tests), so that nothing else touches `process`.
*/
export type Host = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	readonly home: string;
	readonly platform: NodeJS.Platform;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;

	/**
	The folder that the program itself stands in (it holds `articles/` and `package.json`).
	*/
	readonly programFolder: string;
	readonly version: string;

	/**
	The stamp of the program, another wherever it keeps other things of the same articles: what was kept under one is of no use under another. Absent where nothing is to be kept.
	*/
	readonly build?: string;

	/**
	Starts a worker of the program, that does no more than answer what it is sent. Absent where there are none.
	*/
	readonly startWorker?: (entry: WorkerEntry, data?: unknown) => Worker;
	readonly now: () => Date;

	/**
	Calls `listener` on a signal and gives the function that stops that.
	*/
	readonly onSignal: (signal: NodeJS.Signals, listener: () => void) => () => void;

	/**
	Calls `listener` with an error that nobody caught, instead of ending the program with a trace, and gives the function that stops that. The reader needs it to restore the terminal before anything is said.
	*/
	readonly onCrash?: (listener: (error: unknown) => void) => () => void;

	/**
	Stops the whole process group, as Ctrl-Z does; execution goes on after `fg`.
	*/
	readonly suspend: () => void;
};
