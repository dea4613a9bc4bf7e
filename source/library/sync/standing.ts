import type {Problem, Progress} from '../library.js';
import type {Changed} from './sync-files.js';

/**
How much of a library is looked at before it counts as ready. `quick`: of a large one only the folders; `look`: every file's size and time; neither reads more than a few hundred files that have changed, unless none has ever been read. `all`: whatever there is to be read is.
*/
export type Patience = 'quick' | 'look' | 'all';

/**
How far a store is in step: `awaiting` files were left to be read another time; `changed` counts what was done since it was opened.
*/
export type Standing = {
	readonly problems: readonly Problem[];
	readonly progress: Progress;
	readonly awaiting: number;
	readonly changed: Changed;
};

/**
Where nothing has been looked at.
*/
export const nothingYet: Standing = {problems: [], progress: {done: 0, total: 0}, awaiting: 0, changed: {added: 0, changed: 0, removed: 0}};
