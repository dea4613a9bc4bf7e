import pMap from 'p-map';

/**
Does work on items, `concurrency` of them at once, and settles when nothing of it goes on any more: where one fails no more are begun, and what was begun is done to its end. Rejects with the first failure.
*/
export const mapToEnd = async <Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>, concurrency: number): Promise<readonly Value[]> => {
	const failed = new AbortController();
	const workNext = async (item: Item): Promise<Value> => {
		failed.signal.throwIfAborted();
		try {
			return await work(item);
		} catch (error) {
			failed.abort(error);
			throw error;
		}
	};

	try {
		return await pMap(items, workNext, {concurrency, stopOnError: false});
	} catch (error) {
		failed.signal.throwIfAborted();
		throw error;
	}
};
