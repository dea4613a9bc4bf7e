import type * as threads from 'node:worker_threads';
import {fetchBuiltin} from '../../config/late-builtin.js';
import type {Host} from '../../config/host.js';

/**
Where the entries of workers stand: the URL of their folder, ending in `/`, and the form they are in, `.cjs` as built or `.ts` as source.
As source they need the options of Node that this process was given, to be read at all; as built they take none, for some are refused.
*/
export type WorkerPlace = {readonly folder: string; readonly extension: '.cjs' | '.ts'};

// A library is open for hours, and beside a large one several workers read: what they have thrown away is not to be held for long.
// What reads what strangers wrote has no more than a share of the memory.
const resourceLimits = {library: {maxYoungGenerationSizeMb: 8}, extract: {maxYoungGenerationSizeMb: 16}, ingest: {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 768}} as const;

/**
What starts the workers whose entries stand in a place. A worker never keeps the program from ending.
*/
export const createStartWorker = ({folder, extension}: WorkerPlace): NonNullable<Host['startWorker']> => (entry, data) => {
	const {Worker} = fetchBuiltin('node:worker_threads') as typeof threads;
	const file = new URL(`${entry}-worker${extension}`, folder);
	// Of the warnings of Node one says nothing to the person: that SQLite is a young module is our concern.
	const worker = new Worker(file, {workerData: data, resourceLimits: resourceLimits[entry], ...(extension === '.cjs' && {execArgv: ['--disable-warning=ExperimentalWarning']})});
	worker.unref();
	return worker;
};

/**
The place of a worker's entry, from its own URL.
*/
export const placeOf = (url: string): WorkerPlace => ({folder: new URL('.', url).href, extension: url.endsWith('.ts') ? '.ts' : '.cjs'});
