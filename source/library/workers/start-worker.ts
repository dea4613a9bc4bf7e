import process from 'node:process';
import type {Host} from '../../config/host.js';

/**
Where the entries of workers stand: the URL of their folder, ending in `/`, and the form they are in, `.cjs` as built or `.ts` as source.
As source they need the options of Node that this process was given, to be read at all; as built they take none, for some are refused.
*/
export type WorkerPlace = {readonly folder: string; readonly extension: '.cjs' | '.ts'};

// A library is open for hours: what its worker has thrown away is not to be held for long.
const youngMegabytes = 8;

/**
What starts the workers whose entries stand in a place. A worker never keeps the program from ending.
*/
export const createStartWorker = ({folder, extension}: WorkerPlace): NonNullable<Host['startWorker']> => (entry, data) => {
	const {Worker} = process.getBuiltinModule('node:worker_threads');
	const file = new URL(`${entry}-worker${extension}`, folder);
	// Of the warnings of Node one says nothing to the person: that SQLite is a young module is our concern.
	const worker = new Worker(file, {workerData: data, ...(entry === 'library' && {resourceLimits: {maxYoungGenerationSizeMb: youngMegabytes}}), ...(extension === '.cjs' && {execArgv: ['--disable-warning=ExperimentalWarning']})});
	worker.unref();
	return worker;
};

/**
The place of a worker's entry, from its own URL.
*/
export const placeOf = (url: string): WorkerPlace => ({folder: new URL('.', url).href, extension: url.endsWith('.ts') ? '.ts' : '.cjs'});
