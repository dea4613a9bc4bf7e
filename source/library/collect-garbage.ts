import {getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

type Collect = (options: {readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'regular' | 'last-resort'}) => void;

// The flags of V8 are those of all threads: where another takes this one back at the same moment, there is nothing to call, and the next time will do.
const exposeCollect = (): Collect | undefined => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('globalThis.gc') as Collect | undefined;
	setFlagsFromString('--no-expose-gc');
	return collect;
};

// In milliseconds and in bytes: whoever pauses between two words is not kept waiting for little.
const quiet = 1000;
const worthwhile = 8e6;

// Between the steps of long work, where much is on its way from one thread to another, V8 would wait for twice as much or more.
const pressing = 64e6;

// The space for what was made last, of which half is copied to and fro: V8 lets it grow to a hundred megabytes then.
const enoughForNew = 12e6;

const inUse = (): number => getHeapStatistics().used_heap_size;

// How many times as large that space becomes when it is full; code that was compiled under another number than V8's own would not be taken by a process that starts.
const growth = 2;

const setGrowth = (factor: number): void => {
	setFlagsFromString(`--semi-space-growth-factor=${factor}`);
};

const holdNewSpace = (): void => {
	const size = getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space')?.space_size ?? 0;
	if (size > enoughForNew) {
		setGrowth(1);
	}
};

/**
Gives back the memory that is not needed any more, where there may be much of it. V8 leaves that until it has need of some, and a thread that waits for keys or questions may never have.
`rest` is called whenever something has been done, and collects once nothing has been for a second; `press` is called between the steps of long work, and keeps that from taking several times what it needs until `release` is called.
*/
export const createCollector = (): {readonly rest: () => void; readonly press: () => void; readonly release: () => void} => {
	let kept = inUse();
	let timer: NodeJS.Timeout | undefined;
	let exposed: Collect | undefined;
	const tidy = (least: number, flavor: 'regular' | 'last-resort'): void => {
		if (!(inUse() - kept > least)) {
			return;
		}

		exposed ??= exposeCollect();
		exposed?.({type: 'major', execution: 'sync', flavor});
		kept = inUse();
	};

	return {
		rest() {
			clearTimeout(timer);
			timer = setTimeout(tidy, quiet, worthwhile, 'last-resort').unref();
		},
		press() {
			holdNewSpace();
			tidy(pressing, 'regular');
		},
		release() {
			setGrowth(growth);
		},
	};
};
