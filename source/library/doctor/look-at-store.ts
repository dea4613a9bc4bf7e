/*
The store of a library, as a doctor finds it before the library is opened, and after.
*/
import {shortenPath} from '../../config/resolve-path.js';
import type {StoreFinding} from '../../store/check-store.js';
import {formatSize} from '../file-problems.js';
import type {Problem} from '../library.js';
import type {LibraryFile} from '../list-files.js';
import type {LibraryHost} from '../open-library.js';
import {compareFiles} from '../sync/sync-files.js';
import {countOf, type Finding} from './finding.js';

/**
A store looked at twice; `problem` is what its library said of it, `listed` the files that are there.
*/
export type StoreHistory = {
	readonly file: string;
	readonly before: StoreFinding;
	readonly after: StoreFinding;
	readonly problem: Problem | undefined;
	readonly listed: readonly LibraryFile[];
};

// Files that are looked at again in any case are not out of step.
const countOutOfStep = (listed: readonly LibraryFile[], stored: Extract<StoreFinding, {readonly state: 'sound'}>['files']): number => compareFiles(listed, stored, []).news;

const sayLower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

// Where SQLite itself gave up there is no more to say; undefined where nothing was damaged.
const damageOf = ({before, after}: StoreHistory): string | undefined => {
	const damages = [before, after].find(finding => finding.state === 'damaged')?.damages;
	const told = damages?.filter(damage => damage !== 'The store is damaged.').map(damage => sayLower(damage)) ?? [];
	return damages && (told.length === 0 ? '' : ` (${told.join('; ')})`);
};

const beginnings: Readonly<Record<string, string>> = {absent: 'made just now', foreign: 'made anew for this version of newsread'};

/**
What there is to say of a store.
*/
export const describeStore = (host: LibraryHost, history: StoreHistory): Finding => {
	const {file, before, after, problem, listed} = history;
	const [name, called, damage] = ['store', shortenPath(host, file), damageOf(history)];
	if (after.state !== 'sound') {
		const says = damage === undefined ? problem?.message ?? 'cannot be used, so every article is read anew' : `is damaged${damage}`;
		return {name, state: 'trouble', says: `${called} ${says}`, hint: problem?.hint ?? 'Delete it; it is made again from the articles.'};
	}

	const size = `${called}, ${formatSize(after.size)}`;
	if (damage !== undefined || problem !== undefined) {
		return {name, state: 'mended', says: `${size}: was damaged${damage ?? ''}, and has been made again from the articles`, hint: null};
	}

	const outOfStep = countOutOfStep(listed, after.files);
	return outOfStep > 0
		? {name, state: 'trouble', says: `${size}: sound, but ${countOf(outOfStep, 'file')} out of step`, hint: 'They have changed just now, or cannot be read; try again.'}
		: {name, state: 'ok', says: `${size}: ${[beginnings[before.state], 'sound', 'in step with the files'].filter(part => part !== undefined).join(', ')}`, hint: null};
};
