/*
Saves searches and opens saved ones, where the reader wants it done.
*/
import {NewsreadError} from '../errors.js';
import type {SearchKeeper} from '../library/search-keeper.js';
import type {SearchesEffect} from './state/effect.js';
import type {ReaderEvent} from './state/event.js';

// As many as the list of a search holds.
const mostShown = 200;

const sentenceOf = (error: unknown): string =>
	error instanceof NewsreadError ? [error.message, error.hint].filter(Boolean).join(' ') : 'The saved searches cannot be used now';

const list = async (keeper: SearchKeeper): Promise<ReaderEvent> => {
	try {
		const searches = await keeper.list();
		return {type: 'searches-listed', searches: searches.map(({name, query}) => ({name, query}))};
	} catch {
		// Who asks for one by name is told what is wrong; who only begins a command need not be.
		return {type: 'searches-listed', searches: []};
	}
};

const act = async (effect: Exclude<SearchesEffect, {readonly type: 'list-searches'}>, keeper: SearchKeeper): Promise<ReaderEvent> => {
	if (effect.type === 'save-search') {
		const {name, query} = await keeper.save(effect.name, effect.query);
		return {type: 'search-saved', query, message: `Saved as ${name}; :saved ${name} opens it`};
	}

	const {describeLook} = await import('../library/saved-searches.js');
	const look = await keeper.look(effect.name, mostShown);
	const newIds = look.result.hits.filter(hit => look.isNew(hit)).map(({stored}) => stored.quote.id);
	return {type: 'saved-opened', query: look.search.query, message: describeLook(look), newIds};
};

/**
Does an effect on saved searches and answers with what came of it, and with what there is to be told of the record they are kept in. Never rejects.
*/
export const keepSearch = async (effect: SearchesEffect, keeper: SearchKeeper | undefined): Promise<readonly ReaderEvent[]> => {
	if (keeper === undefined) {
		return effect.type === 'list-searches' ? [] : [{type: 'failed', message: 'No searches are kept here'}];
	}

	const events: ReaderEvent[] = [];
	try {
		events.push(effect.type === 'list-searches' ? await list(keeper) : await act(effect, keeper));
	} catch (error) {
		events.push({type: 'failed', message: sentenceOf(error)});
	}

	return [...events, ...keeper.takeNotes().map(message => ({type: 'failed' as const, message}))];
};
