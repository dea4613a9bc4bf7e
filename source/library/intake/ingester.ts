import type {Worker} from 'node:worker_threads';
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import {createQueue} from '../queue.js';
import {doIngestTask, type IngestAnswers, type IngestTask} from './ingest-task.js';

/**
Does tasks of ingest, one after the other, each in bounded time and memory: undefined where one took more than it was given.
*/
export type Ingester = {
	readonly run: <Task extends IngestTask>(task: Task) => Promise<IngestAnswers[Task['type']] | undefined>;

	/**
	Ends the task that runs and all that wait, which reject with a NewsreadError.
	*/
	readonly close: () => Promise<void>;
};

const deadline = 5000;

// Settles when the worker answers, dies or runs out of time; only after the first may it be used again.
const ask = async (worker: Worker, task: IngestTask, most: number): Promise<{readonly answer: unknown} | undefined> => new Promise(resolve => {
	const timer = setTimeout(() => {
		settle(undefined);
	}, most);
	const onMessage = (answer: unknown): void => {
		settle({answer});
	};

	const onEnd = (): void => {
		settle(undefined);
	};

	const settle = (outcome: {readonly answer: unknown} | undefined): void => {
		clearTimeout(timer);
		worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
		resolve(outcome);
	};

	worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
	worker.postMessage(task);
});

// What was ended is not what took too long: nothing is made of it.
const throwIfClosed = (isClosed: boolean): void => {
	if (isClosed) {
		throw new NewsreadError('It was stopped before it was done.');
	}
};

/**
Builds an ingester, on a worker where the host has any, begun with the first task; `most` is how long a task may take, in milliseconds.
*/
export const createIngester = ({startWorker}: Pick<Host, 'startWorker'>, {most = deadline}: {readonly most?: number} = {}): Ingester => {
	const queue = createQueue();
	let worker: Worker | undefined;
	let isClosed = false;

	const drop = async (): Promise<void> => {
		const dropped = worker;
		worker = undefined;
		// What it still fails with is nobody's concern.
		await dropped?.on('error', () => undefined).terminate();
	};

	const runInWorker = async (start: NonNullable<Host['startWorker']>, task: IngestTask): Promise<unknown> => {
		worker ??= start('ingest');
		const outcome = await ask(worker, task, most);
		throwIfClosed(isClosed);
		if (outcome === undefined) {
			await drop();
		}

		return outcome?.answer;
	};

	const runNext = async (task: IngestTask): Promise<unknown> => {
		throwIfClosed(isClosed);
		return startWorker === undefined ? doIngestTask(task) : runInWorker(startWorker, task);
	};

	return {
		run: async <Task extends IngestTask>(task: Task) => queue(async () => runNext(task)) as Promise<IngestAnswers[Task['type']] | undefined>,
		async close() {
			isClosed = true;
			await drop();
		},
	};
};
