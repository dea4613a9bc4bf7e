/**
What does tasks one after the other, each once the one before has ended, well or not; settles as the task does.
*/
export type Queue = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
Builds a queue, empty at first.
*/
export const createQueue = (): Queue => {
	let last: Promise<unknown> = Promise.resolve();
	return async <Result>(task: () => Promise<Result>): Promise<Result> => {
		const turn = last.then(task);
		last = turn.catch(() => undefined);
		return turn;
	};
};
