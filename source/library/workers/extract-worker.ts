/*
The entry of a worker that reads files and extracts their quotes.
*/
import {parentPort} from 'node:worker_threads';
import {extractFile} from '../sync/extract-file.js';
import type {ExtractAnswer, ExtractTask} from '../sync/extract-pool.js';

const answer = async (task: ExtractTask): Promise<void> => {
	const extracted: ExtractAnswer = await Promise.all(task.map(async request => extractFile(request)));
	parentPort?.postMessage(extracted);
};

parentPort?.on('message', (task: ExtractTask) => {
	void answer(task);
});
