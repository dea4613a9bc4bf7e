import {getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString} from 'node:v8';
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

// The space for what was made last, of which half is copied to and fro: V8 lets it grow to a hundred megabytes where much is on its way from one thread to another.
const enoughForNew = 12e6;

/**
Gives back the memory that is not needed any more, where there may be much of it. V8 leaves that until it has need of some, and a thread that waits for keys or questions may never have.
`rest` is called whenever something has been done, and collects once nothing has been for a second.
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

/**
Lets the space for what is new grow no further than long work needs, once it is so large; called between the steps of such work.
*/
export const holdNewSpace = (): void => {
	const size = getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space')?.space_size ?? 0;
	if (size > enoughForNew) {
		setFlagsFromString('--semi-space-growth-factor=1');
	}
};
