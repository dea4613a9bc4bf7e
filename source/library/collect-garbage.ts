import {getHeapStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

type Collect = (options: {readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort'}) => void;

const collect = (): void => {
	setFlagsFromString('--expose-gc');
	const expose = runInNewContext('gc') as Collect;
	setFlagsFromString('--no-expose-gc');
	expose({type: 'major', execution: 'sync', flavor: 'last-resort'});
};

// In milliseconds and in bytes: whoever pauses between two words is not kept waiting for little.
const quiet = 1000;
const worthwhile = 8e6;

/**
Gives back the memory that is not needed any more, once nothing has been done for a second and there may be much of it. `rest` is called whenever something has been done.
V8 leaves that until it has need of some, and a thread that waits for keys or questions may never have.
*/
export const createCollector = (): {readonly rest: () => void} => {
	let kept = 0;
	let timer: NodeJS.Timeout | undefined;
	const inUse = (): number => getHeapStatistics().used_heap_size;
	const tidy = (): void => {
		if (!(inUse() - kept > worthwhile)) {
			return;
		}

		collect();
		kept = inUse();
	};

	return {
		rest() {
			clearTimeout(timer);
			timer = setTimeout(tidy, quiet).unref();
		},
	};
};
