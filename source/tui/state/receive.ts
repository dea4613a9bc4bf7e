/*
What the terminal's size and the answers of the library make of the state.
*/
import type {LibrarySnapshot} from '../../library/library.js';
import type {SearchResult} from '../../search/query.js';
import type {ArticleRecord, ArticleSummary} from '../../store/quote-store.js';
import {resize} from './article-view.js';
import type {Effect} from './effect.js';
import type {ReaderEvent, Step} from './event.js';
import {isAboutSearches, receiveSearches, type SearchesEvent} from './receive-searches.js';
import {openSearch, selectedArticleId, wantedIds} from './selectors.js';
import type {SearchScreen, State} from './state.js';
import {askSearch} from './typing.js';

const mostRecords = 12;

const only = (state: State): Step => ({state, effects: []});

const receiveArticle = (state: State, id: string, record: ArticleRecord | null): State => {
	const {answers} = state;
	const reading = answers.reading.filter(each => each !== id);
	const others = answers.records.filter(({article}) => article.id !== id);
	return {...state, answers: record
		? {...answers, reading, records: [record, ...others].slice(0, mostRecords)}
		: {...answers, reading, records: others, missing: [...answers.missing.filter(each => each !== id), id]}};
};

// Only the answer to the last question counts; until it comes, the hits before it stay.
const receiveHits = (state: State, id: number, result: SearchResult): State => {
	const screens = state.screens.map(screen => {
		if (screen.name !== 'search' || screen.asked !== id) {
			return screen;
		}

		const isKept = result.hits.some(({stored}) => stored.quote.id === screen.selectedId);
		return {...screen, answer: {id, result}, selectedId: isKept ? screen.selectedId : null} satisfies SearchScreen;
	});
	return {...state, screens: screens as unknown as State['screens']};
};

const isSame = (a: ArticleSummary | undefined, b: ArticleSummary | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

// The articles whose summary is another now: those in sight are read again and stay until then, the others are forgotten.
const forgetChanged = (state: State, snapshot: LibrarySnapshot, isComplete: boolean): Step => {
	const {answers} = state;
	const find = ({articles}: LibrarySnapshot, id: string): ArticleSummary | undefined => articles.find(article => article.id === id);
	const changed = new Set(answers.records.map(({article: {id}}) => id).filter(id => isComplete || !isSame(find(answers.snapshot, id), find(snapshot, id))));
	const again = wantedIds(state).filter(id => changed.has(id) && !answers.reading.includes(id));
	const records = answers.records.filter(({article: {id}}) => !changed.has(id) || wantedIds(state).includes(id));
	const effects: readonly Effect[] = again.map(id => ({type: 'read', id}));
	return {state: {...state, answers: {...answers, snapshot, records, reading: [...answers.reading, ...again], missing: []}}, effects};
};

// What stood first in a kept list was shown as selected, and stays so when something has come before it.
const keepSelection = (state: State, snapshot: LibrarySnapshot): State => {
	const [library, ...others] = state.screens;
	const first = state.answers.snapshot.articles[0]?.id;
	const isMoved = library.selectedId === null && first !== snapshot.articles[0]?.id && snapshot.articles.some(({id}) => id === first);
	return isMoved && first !== undefined ? {...state, screens: [{...library, selectedId: first}, ...others]} : state;
};

// Where the article under the cursor is gone, the next one that is left takes its place, or the last before it.
const keepCursor = (state: State, snapshot: LibrarySnapshot): State => {
	const {articles} = state.answers.snapshot;
	const [library, ...others] = state.screens;
	const selected = selectedArticleId(state);
	if (selected === articles[0]?.id || snapshot.articles.some(({id}) => id === selected)) {
		return state;
	}

	const at = articles.findIndex(({id}) => id === selected);
	const there = new Set(snapshot.articles.map(({id}) => id));
	const neighbor = articles.slice(at).find(({id}) => there.has(id)) ?? articles.slice(0, at).findLast(({id}) => there.has(id));
	return neighbor === undefined ? state : {...state, screens: [{...library, selectedId: neighbor.id}, ...others]};
};

const receiveSnapshot = (shown: State, snapshot: LibrarySnapshot): Step => {
	const before = shown.answers.snapshot;
	if (snapshot === before) {
		return only(shown);
	}

	const isConfirmed = before.isKept === true && snapshot.isKept !== true;
	const state = keepCursor(isConfirmed ? keepSelection(shown, snapshot) : shown, snapshot);
	// The article of a kept list may have been changed by others since: like those of a library that has now been read, it is read again.
	const isComplete = isConfirmed || (before.progress.done < before.progress.total && snapshot.progress.done >= snapshot.progress.total);
	const {state: next, effects} = forgetChanged(state, snapshot, isComplete);
	if (before.totals.quotes === snapshot.totals.quotes) {
		return {state: next, effects};
	}

	const search = openSearch(next);
	const asked = search && search.asked > 0 ? askSearch(next, search) : only(next);
	const listed: readonly Effect[] = next.answers.speakers ? [{type: 'list-speakers'}] : [];
	return {state: asked.state, effects: [...effects, ...asked.effects, ...listed]};
};

// A correction may show in every article and hit: what is in sight is asked for anew, and stays until then; the rest is forgotten.
const receiveCorrection = (state: State, message: string, by: 1 | -1): Step => {
	const {answers} = state;
	const wanted = wantedIds(state);
	const search = state.screens.findLast((screen): screen is SearchScreen => screen.name === 'search' && screen.asked > 0);
	const id = state.questions + 1;
	const screens = state.screens.map(screen => (screen === search ? {...search, asked: id} : screen)) as unknown as State['screens'];
	const records = answers.records.filter(({article}) => wanted.includes(article.id));
	return {
		state: {
			...state, screens, questions: search ? id : state.questions, corrections: Math.max(0, state.corrections + by),
			notice: {text: message, isWarning: false}, answers: {...answers, records, reading: [...new Set([...answers.reading, ...wanted])]},
		},
		effects: [...wanted.map(each => ({type: 'read' as const, id: each})), {type: 'list-speakers'}, ...(search ? [{type: 'search' as const, id, query: search.line.text}] : [])],
	};
};

type Received = Exclude<ReaderEvent, {readonly type: 'pressed' | 'pasted' | 'effects-taken'}>;

const receiveOther = (state: State, event: Exclude<Received, SearchesEvent>): Step => {
	switch (event.type) {
		case 'resized': {
			return only(resize(state, {columns: Math.max(1, event.columns), rows: Math.max(1, event.rows)}));
		}

		case 'library-changed': {
			return receiveSnapshot(state, event.snapshot);
		}

		case 'library-ready': {
			return only({...state, answers: {...state.answers, isReady: true}});
		}

		case 'article-read': {
			return only(receiveArticle(state, event.id, event.record));
		}

		case 'search-answered': {
			return only(receiveHits(state, event.id, event.result));
		}

		case 'speakers-listed': {
			return only({...state, answers: {...state.answers, speakers: event.speakers}});
		}

		case 'corrected': {
			return receiveCorrection(state, event.message, event.by);
		}

		case 'suspend-asked': {
			return {state, effects: [{type: 'suspend'}]};
		}

		case 'failed': {
			return only({...state, notice: {text: event.message, isWarning: true}});
		}
	}
};

/**
What an answer, or a new size, makes of the state.
*/
export const receive = (state: State, event: Received): Step => isAboutSearches(event) ? receiveSearches(state, event) : receiveOther(state, event);
