/*
Many files read and extracted, in their order: on all cores where they are many, else on the spot.
*/
import {availableParallelism} from 'node:os';
import type {Host} from '../../config/host.js';
import type {ExtractedFile, ExtractRequest} from './extract-file.js';
import {doubt} from './file-times.js';
import {createExtractPool, type ExtractAnswer, type ExtractTask, type StartWorker} from './extract-pool.js';
import {createRest} from './rest.js';

/**
What starts the worker, where there can be one.
*/
export type WithWorkers = Pick<Host, 'startWorker'>;

// Below this a worker takes longer to start than the files take to be read.
const fewFiles = 48;

// Files of a task: enough to be worth a message.
const taskSize = 8;

// Tasks ahead for each worker: enough that none waits while what was read is written.
const tasksAhead = 24;

async function * extractHere(requests: readonly ExtractRequest[]): AsyncGenerator<ExtractedFile> {
	if (requests.length === 0) {
		return;
	}

	// Fetched with the first file: reading and extracting are most of the program.
	const {extractFile} = await import('./extract-file.js');
	const rest = createRest();
	for (const request of requests) {
		// eslint-disable-next-line no-await-in-loop -- one after the other, so that keys are answered in between
		yield await extractFile(request);
		// eslint-disable-next-line no-await-in-loop
		await rest();
	}
}

const stumbled = ({file: {path, size, modified}}: ExtractRequest): ExtractedFile => ({
	file: {path, size, modified: doubt(modified), hash: '', articles: [], problem: {message: 'made newsread stumble', hint: 'This is a fault of newsread; please report it with the file.'}},
	isSame: false,
});

// A file that takes a worker down with it must not take the others: each is tried alone.
const extractAlone = async (startWorker: StartWorker, task: ExtractTask): Promise<ExtractAnswer> => {
	const answers: ExtractedFile[] = [];
	for (const request of task) {
		const pool = createExtractPool(startWorker, 1);
		try {
			// eslint-disable-next-line no-await-in-loop -- each alone is the point
			answers.push(...await pool.run([request]));
		} catch {
			answers.push(stumbled(request));
		} finally {
			pool.close();
		}
	}

	return answers;
};

async function * extractInPool(startWorker: StartWorker, requests: readonly ExtractRequest[]): AsyncGenerator<ExtractedFile> {
	const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(requests.length / fewFiles)));
	const pool = createExtractPool(startWorker, count);
	const run = async (task: ExtractTask): Promise<ExtractAnswer> => {
		try {
			return await pool.run(task);
		} catch {
			return extractAlone(startWorker, task);
		}
	};

	const queue: Array<Promise<ExtractAnswer>> = [];
	try {
		for (let start = 0; start < requests.length; start += taskSize) {
			queue.push(run(requests.slice(start, start + taskSize)));
			if (queue.length >= count * tasksAhead) {
				// eslint-disable-next-line no-await-in-loop -- in the order of the files
				yield * await queue.shift()!;
			}
		}

		for (const answer of queue) {
			// eslint-disable-next-line no-await-in-loop
			yield * await answer;
		}
	} finally {
		pool.close();
	}
}

/**
Reads and extracts files in their order. Whoever stops taking from it stops it.
*/
export const extractFiles = ({startWorker}: WithWorkers, requests: readonly ExtractRequest[]): AsyncGenerator<ExtractedFile> =>
	startWorker === undefined || requests.length < fewFiles ? extractHere(requests) : extractInPool(startWorker, requests);
