import {NewsreadError} from '../errors.js';
import {findNearest} from '../language/edit-distance.js';
import type {CommandCall, RunCommand} from './command.js';
import {addFeeds} from './feeds/add-feeds.js';
import {exportList, importLists, removeFeed} from './feeds/change-list.js';
import {listAll} from './feeds/list-feeds.js';
import {parseGivenFeed} from './feeds/parse-given-feed.js';
import {refreshNamed} from './feeds/refresh-feeds.js';

// What of the options of `feeds` only some of its deeds take.
type Option = 'json' | 'ndjson' | 'csv' | 'markdown' | 'fullText' | 'allowPrivate';
type Deed = {readonly run: RunCommand; readonly takes: readonly Option[]};

const forms: readonly Option[] = ['json', 'ndjson', 'csv', 'markdown'];
const listing: Deed = {run: listAll, takes: forms};

const deeds: ReadonlyMap<string, Deed> = new Map<string, Deed>([
	['add', {run: addFeeds, takes: ['fullText', 'allowPrivate']}],
	['list', listing],
	['remove', {run: removeFeed, takes: []}],
	['refresh', {run: refreshNamed, takes: ['json']}],
	['import', {run: importLists, takes: []}],
	['export', {run: exportList, takes: []}],
	['parse', {run: parseGivenFeed, takes: [...forms, 'allowPrivate']}],
]);

const written: Readonly<Record<Option, string>> = {json: '--json', ndjson: '--ndjson', csv: '--csv', markdown: '--markdown', fullText: '--full-text', allowPrivate: '--allow-private'};

const checkOptions = (name: string, {takes}: Deed, {flags}: CommandCall): void => {
	const stray = (Object.keys(written) as readonly Option[]).find(option => flags[option] !== undefined && flags[option] !== false && !takes.includes(option));
	if (stray === undefined) {
		return;
	}

	const takers = [...deeds].filter(([, deed]) => deed.takes.includes(stray)).map(([taker]) => taker);
	throw new NewsreadError(`newsread feeds ${name} takes no option ${written[stray]}.`, {hint: `These do: feeds ${takers.join(', feeds ')}.`});
};

const findDeed = (name: string): Deed => {
	const deed = deeds.get(name);
	if (deed !== undefined) {
		return deed;
	}

	const names = [...deeds.keys()];
	const meant = findNearest(name, names);
	throw new NewsreadError(`newsread feeds does not know what ${JSON.stringify(name)} is.`, {
		hint: meant === undefined ? `Write one of ${names.join(', ')}; newsread feeds --help has examples.` : `Did you mean newsread feeds ${meant}?`,
	});
};

/**
`newsread feeds …`: the feeds that the library follows; without a word more, lists them.
*/
export const feeds: RunCommand = async call => {
	const [first, ...words] = call.words;
	const name = first?.text ?? 'list';
	const deed = findDeed(name);
	checkOptions(name, deed, call);
	return deed.run({...call, words});
};
