import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/**
Gives back at once whatever memory is not needed any more. V8 leaves that until it has need of some, and a thread that has read in a library and now waits for questions may never have.
*/
export const collectGarbage = (): void => {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as (options: {readonly type: 'major'; readonly execution: 'sync'; readonly flavor: 'last-resort'}) => void;
	collect({type: 'major', execution: 'sync', flavor: 'last-resort'});
	setFlagsFromString('--no-expose-gc');
};
