import {NewsreadError} from '../errors.js';
import {findNearest} from '../language/edit-distance.js';
import type {RunCommand} from './command.js';
import {addFeeds} from './feeds/add-feeds.js';
import {exportList, importLists, removeFeed} from './feeds/change-list.js';
import {listAll} from './feeds/list-feeds.js';
import {parseGivenFeed} from './feeds/parse-given-feed.js';
import {refreshNamed} from './feeds/refresh-feeds.js';

const deeds: ReadonlyMap<string, RunCommand> = new Map([
	['add', addFeeds],
	['list', listAll],
	['remove', removeFeed],
	['refresh', refreshNamed],
	['import', importLists],
	['export', exportList],
	['parse', parseGivenFeed],
]);

/**
`newsread feeds …`: the feeds that the library follows; without a word more, lists them.
*/
export const feeds: RunCommand = async call => {
	const [first, ...words] = call.words;
	if (first === undefined) {
		return listAll(call);
	}

	const deed = deeds.get(first.text);
	if (deed === undefined) {
		const names = [...deeds.keys()];
		const meant = findNearest(first.text, names);
		throw new NewsreadError(`newsread feeds does not know what ${JSON.stringify(first.text)} is.`, {
			hint: meant === undefined ? `Write one of ${names.join(', ')}; newsread feeds --help has examples.` : `Did you mean newsread feeds ${meant}?`,
		});
	}

	return deed({...call, words});
};
