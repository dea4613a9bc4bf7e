/*
The entry of the worker that reads what came from outside.
*/
import {parentPort} from 'node:worker_threads';
import {doIngestTask, type IngestTask} from '../intake/ingest-task.js';

const answer = async (task: IngestTask): Promise<void> => {
	parentPort?.postMessage(await doIngestTask(task));
};

parentPort?.on('message', (task: IngestTask) => {
	void answer(task);
});
