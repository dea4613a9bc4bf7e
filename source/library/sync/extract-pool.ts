import type {Worker} from 'node:worker_threads';
import type {Host} from '../../config/host.js';
import type {ExtractedFile, ExtractRequest} from './extract-file.js';

/**
What is sent to a worker that extracts.
*/
export type ExtractTask = readonly ExtractRequest[];

/**
What it answers, in the same order.
*/
export type ExtractAnswer = readonly ExtractedFile[];

/**
What starts a worker.
*/
export type StartWorker = NonNullable<Host['startWorker']>;

/**
Workers that take tasks from one queue. One that dies is not replaced: its task is rejected, and so are all once none is left.
*/
export type ExtractPool = {
	readonly run: (task: ExtractTask) => Promise<ExtractAnswer>;
	readonly close: () => void;
};

type Pending = {
	readonly task: ExtractTask;
	readonly resolve: (answer: ExtractAnswer) => void;
	readonly reject: (error: unknown) => void;
};

type Pool = {
	readonly idle: Worker[];
	readonly alive: Set<Worker>;
	readonly busy: Map<Worker, Pending>;
	readonly waiting: Pending[];
};

const dispatch = ({idle, alive, busy, waiting}: Pool): void => {
	while (waiting.length > 0 && idle.length > 0) {
		const worker = idle.pop()!;
		if (!alive.has(worker)) {
			continue;
		}

		const pending = waiting.shift()!;
		busy.set(worker, pending);
		worker.postMessage(pending.task);
	}

	if (alive.size === 0) {
		for (const {reject} of waiting.splice(0)) {
			reject(new Error('No worker is left.'));
		}
	}
};

const drop = (pool: Pool, worker: Worker, error: unknown): void => {
	if (!pool.alive.delete(worker)) {
		return;
	}

	pool.busy.get(worker)?.reject(error);
	pool.busy.delete(worker);
	dispatch(pool);
};

const add = (pool: Pool, worker: Worker): void => {
	pool.alive.add(worker);
	pool.idle.push(worker);
	worker.on('message', (answer: ExtractAnswer) => {
		const pending = pool.busy.get(worker);
		pool.busy.delete(worker);
		pool.idle.push(worker);
		pending?.resolve(answer);
		dispatch(pool);
	});
	worker.on('error', error => {
		drop(pool, worker, error);
	});
	worker.on('exit', () => {
		drop(pool, worker, new Error('The worker ended.'));
	});
};

/**
Starts so many workers.
*/
export const createExtractPool = (startWorker: StartWorker, count: number): ExtractPool => {
	const pool: Pool = {idle: [], alive: new Set(), busy: new Map(), waiting: []};
	for (let number = 0; number < count; number++) {
		add(pool, startWorker('extract'));
	}

	return {
		async run(task) {
			return new Promise((resolve, reject) => {
				pool.waiting.push({task, resolve, reject});
				dispatch(pool);
			});
		},
		close() {
			for (const worker of pool.alive) {
				pool.alive.delete(worker);
				void worker.terminate();
			}
		},
	};
};
