/*
What adding, refreshing and removing came to, in one line each.
*/
import {headlineOf} from '../../cite/title-of.js';
import type {FeedOutcome, Refreshed, Removed, TakenIn} from '../../library/intake/intake.js';
import {labelKey} from '../keys/key-name.js';
import {keyOf} from '../keys/keymap.js';
import {countCells, takeCells} from './cells.js';
import {formatCount, formatNumber} from './format-facts.js';
import {cutMark} from './row.js';

const fileName = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.length - fileName(file).length - 1));
const nameOf = ({file, ...article}: Pick<TakenIn, 'headline' | 'opening' | 'file'>): string => {
	const headline = headlineOf(article);
	return headline === '' ? fileName(file) : headline;
};

const isWithin = (folder: string, file: string): boolean => file.startsWith(folder) && (/[/\\]$/.test(folder) || /^[/\\]/.test(file.slice(folder.length)));

/**
The library that is shown: its folder, and whether it is the samples, which take nothing in.
*/
export type ShownLibrary = {readonly folder: string; readonly isSample: boolean};

// Where it went is told where that is not what is shown.
const placeOf = (file: string, {folder, isSample}: ShownLibrary): string =>
	isWithin(folder, file) ? '' : (isSample ? 'your library, which opens next time' : folderOf(file));

/**
Where a file stands in the library shown, as its list has it; null where it is not in it.
*/
export const pathWithin = (file: string, {folder}: ShownLibrary): string | null =>
	isWithin(folder, file) ? file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '') : null;

/**
The notice of what was added: where it went, if not into the library shown.
*/
export const sayAdded = (taken: readonly TakenIn[], library: ShownLibrary): string => {
	const [first, ...others] = taken;
	if (first === undefined) {
		return 'Nothing was added';
	}

	const place = placeOf(first.file, library);
	if (others.length === 0) {
		const lead = first.isNew ? `Added${place === '' ? '' : ` to ${place}`}` : `Already in ${place === '' ? 'the library' : place}`;
		// Before the headline, which a narrow terminal cuts.
		const few = first.fewWords === undefined ? '' : `, ${first.fewWords === 0 ? 'no word' : `only ${formatCount(first.fewWords, 'word')}`} of it`;
		return `${lead}${few}: ${nameOf(first)}`;
	}

	const added = taken.filter(({isNew}) => isNew).length;
	const known = taken.length - added;
	const lead = added === 0 ? '' : `Added ${formatCount(added, 'article')}${place === '' ? '' : ` to ${place}`}`;
	return [lead, known === 0 ? '' : `${formatCount(known, 'article')} already there`].filter(part => part !== '').join('; ');
};

const longestTitle = 24;

// In a line with others: cut where it is long.
const shortTitle = ({title, url}: FeedOutcome): string => {
	const name = title.trim() === '' ? url.replace(/^https?:\/\//, '') : title.trim();
	return countCells(name) <= longestTitle ? name : `${takeCells(name, longestTitle - 1).trimEnd()}${cutMark}`;
};

const remarkOf = (outcome: FeedOutcome): string => `${shortTitle(outcome)}: ${(outcome.message ?? 'no answer').replace(/\.$/, '')}`;

const mostNamed = 2;

// One is told of, two are named, the others counted.
const sayFailed = (failed: readonly FeedOutcome[]): string => {
	const [first] = failed;
	if (first === undefined || failed.length === 1) {
		return first === undefined ? '' : `1 feed could not be read (${remarkOf(first)})`;
	}

	const names = failed.slice(0, mostNamed).map(outcome => shortTitle(outcome));
	const more = failed.length - names.length;
	return `${formatNumber(failed.length)} failed: ${more === 0 ? names.join(' and ') : `${names.join(', ')} and ${formatNumber(more)} more: newsread feeds list shows them`}`;
};

/**
The notice of a refresh: where the new articles went, if not into the library shown, and which feeds failed; a warning where no feed could be read, and where there are none.
*/
export const sayRefreshed = ({folder, outcomes}: Refreshed, library: ShownLibrary): {readonly message: string; readonly isWarning: boolean} => {
	if (outcomes.length === 0) {
		return {message: 'No feeds are followed yet: newsread feeds add URL', isWarning: true};
	}

	const sum = (count: (outcome: FeedOutcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0);
	const [added, waiting] = [sum(outcome => outcome.added), sum(outcome => outcome.waiting)];
	const failed = outcomes.filter(({hasFailed}) => hasFailed);
	const feeds = formatCount(outcomes.length, 'feed');
	const place = placeOf(`${folder}/`, library);
	const remarks = outcomes.filter(({hasFailed, message}) => !hasFailed && message !== null).slice(0, failed.length === 0 ? 1 : 0);
	return {
		message: [
			added === 0 ? `Nothing new in ${feeds}` : `${formatCount(added, 'new article')} from ${feeds}${place === '' ? '' : `, in ${place}`}`,
			waiting === 0 ? '' : `${formatNumber(waiting)} more with the next refresh`,
			sayFailed(failed),
			...remarks.map(outcome => remarkOf(outcome)),
		].filter(part => part !== '').join('; '),
		isWarning: failed.length === outcomes.length,
	};
};

/**
The notice of an article removed, which names the key that puts it back before all that may be cut.
*/
export const sayRemoved = (removed: Removed): string => `Removed (${labelKey(keyOf('library.undo') ?? '')} puts it back): ${nameOf(removed)}`;

/**
The notice of an article put back; its file, where that has another name than in its path before.
*/
export const sayPutBack = (back: Removed, path: string | null): string => {
	const name = fileName(back.file);
	return `Put back${path === null || name === fileName(path) ? '' : ` as ${name}`}: ${nameOf(back)}`;
};

/**
The notice that an article cannot be put back, since its file has left the trash.
*/
export const sayLost = (removed: Removed): string => `No longer in the trash: ${nameOf(removed)}`;
