/*
Saved searches as `newsread quotes` knows them: saved with --save, looked at again with --saved.
*/
import type {Library} from '../library/library.js';
import {describeLook, findSearch, lookAtSearch, markSeen, saveSearch, type Look} from '../library/saved-searches.js';
import type {Hit, SearchResult} from '../search/query.js';
import type {CommandCall} from './command.js';
import {withRecord} from './open-call-record.js';

/**
What the search saved under a name finds now.
*/
export const lookAgain = async (call: CommandCall, library: Library, name: string): Promise<Look> => {
	const search = withRecord(call, library.folder, record => findSearch(record, name));
	return lookAtSearch(library, search, call.flags.sort);
};

/**
Says what is new in a saved search, and notes that `hits` of it were shown. Throws a NewsreadError where that cannot be noted: they will be new once more.
*/
export const tellNews = (call: CommandCall, library: Library, look: Look, hits: readonly Hit[]): void => {
	call.output.say(`${describeLook(look)}.`);
	withRecord(call, library.folder, record => {
		markSeen(record, look, {hits, now: call.host.now().toISOString()});
	});
};

/**
Saves a search with all that it finds.
*/
export const keepSearch = (call: CommandCall, library: Library, {name, query, result}: {readonly name: string; readonly query: string; readonly result: SearchResult}): void => {
	const saved = withRecord(call, library.folder, record => saveSearch(record, {name, query, result, now: call.host.now().toISOString()}));
	call.output.say(`Saved as ${saved.name}: ${query}`);
};
