/*
What another snapshot of the library makes of the state.
*/
import type {LibrarySnapshot} from '../../library/library.js';
import {articleAt, eachArticle, indexOfArticle, indexOfPath} from '../../store/article-list.js';
import type {ArticleList, ArticleSummary} from '../../store/quote-store.js';
import type {Effect} from './effect.js';
import type {Step} from './event.js';
import {findSummary, isLoaded, openArticle, openSearch, selectedArticleId, wantedIds} from './selectors.js';
import type {State} from './state.js';
import {askSearch} from './typing.js';

const isSame = (a: ArticleSummary | undefined, b: ArticleSummary | undefined): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isListed = ({articles}: LibrarySnapshot, id: string): boolean => indexOfArticle(articles, id) !== -1;

// The articles whose summary is another now: those in sight are read again and stay until then, the others are forgotten.
const forgetChanged = (state: State, snapshot: LibrarySnapshot, isComplete: boolean): Step => {
	const {answers} = state;
	const changed = new Set(answers.records.map(({article: {id}}) => id).filter(id => isComplete || !isSame(findSummary(answers.snapshot.articles, id), findSummary(snapshot.articles, id))));
	const again = wantedIds(state).filter(id => changed.has(id) && !answers.reading.includes(id));
	const records = answers.records.filter(({article: {id}}) => !changed.has(id) || wantedIds(state).includes(id));
	const effects: readonly Effect[] = again.map(id => ({type: 'read', id}));
	return {state: {...state, answers: {...answers, snapshot, records, reading: [...answers.reading, ...again], missing: []}}, effects};
};

// What stood first in a list that is there was shown as selected, and stays so when something has come before it.
const keepSelection = (state: State, snapshot: LibrarySnapshot): State => {
	const [library, ...others] = state.screens;
	const first = articleAt(state.answers.snapshot.articles, 0)?.id;
	const isMoved = first !== undefined && library.selectedId === null && first !== articleAt(snapshot.articles, 0)?.id && isListed(snapshot, first);
	return isMoved ? {...state, screens: [{...library, selectedId: first}, ...others]} : state;
};

// A few are looked up one by one; for many the ids are gathered first.
const createListTest = (snapshot: LibrarySnapshot): ((article: ArticleSummary) => boolean) => {
	let looks = 0;
	let ids: ReadonlySet<string> | undefined;
	return ({id}) => {
		looks++;
		if (looks > fewLooks) {
			ids ??= new Set(Array.from(eachArticle(snapshot.articles), article => article.id));
		}

		return ids?.has(id) ?? isListed(snapshot, id);
	};
};

const fewLooks = 64;

// The next that is still there, or else the last before.
const findNeighbor = (articles: ArticleList, from: number, isThere: (article: ArticleSummary) => boolean): ArticleSummary | undefined => {
	const find = (step: 1 | -1): ArticleSummary | undefined => {
		let at = from;
		let article = articleAt(articles, at);
		while (article !== undefined && !isThere(article)) {
			at += step;
			article = articleAt(articles, at);
		}

		return article;
	};

	return find(1) ?? find(-1);
};

/**
The state with the cursor on an article that is left: where the one under it is gone, on the next, or on the last before it.
*/
export const keepCursor = (state: State, snapshot: LibrarySnapshot): State => {
	const {articles} = state.answers.snapshot;
	const [library, ...others] = state.screens;
	const selected = selectedArticleId(state);
	if (selected === undefined || selected === articleAt(articles, 0)?.id || isListed(snapshot, selected)) {
		return state;
	}

	const neighbor = findNeighbor(articles, indexOfArticle(articles, selected), createListTest(snapshot));
	return neighbor === undefined ? state : {...state, screens: [{...library, selectedId: neighbor.id}, ...others]};
};

/**
The state with the cursor on an article that was put back or added, once it is among these; unless somebody has moved meanwhile.
*/
export const selectAwaited = (state: State, articles: ArticleList): State => {
	const {awaited} = state.background;
	const arrived = awaited === null ? undefined : articleAt(articles, 'id' in awaited ? indexOfArticle(articles, awaited.id) : indexOfPath(articles, awaited.path));
	if (awaited === null || arrived === undefined) {
		return state;
	}

	const [library, ...others] = state.screens;
	const isStill = state.prompt === null && openArticle(state) === undefined && (selectedArticleId(state) ?? null) === awaited.from;
	if (!isStill) {
		return {...state, background: {...state.background, awaited: null}};
	}

	// What was asked for after it is gone to from it.
	const adding = state.background.adding.map(each => (each.from === awaited.from ? {...each, from: arrived.id} : each));
	return {...state, background: {...state.background, adding, awaited: null}, screens: [{...library, selectedId: arrived.id}, ...others]};
};

/**
What another snapshot of the library makes of the state.
*/
export const receiveSnapshot = (shown: State, snapshot: LibrarySnapshot): Step => {
	const before = shown.answers.snapshot;
	if (snapshot === before) {
		return {state: shown, effects: []};
	}

	const isConfirmed = before.isKept === true && snapshot.isKept !== true;
	const kept = keepCursor(isConfirmed || isLoaded(shown) ? keepSelection(shown, snapshot) : shown, snapshot);
	const state = selectAwaited(kept, snapshot.articles);
	// The article of a kept list may have been changed by others since: like those of a library that has now been read, it is read again.
	const isComplete = isConfirmed || (before.progress.done < before.progress.total && snapshot.progress.done >= snapshot.progress.total);
	const {state: next, effects} = forgetChanged(state, snapshot, isComplete);
	if (before.totals.quotes === snapshot.totals.quotes) {
		return {state: next, effects};
	}

	const search = openSearch(next);
	const asked = search && search.asked > 0 ? askSearch(next, search) : {state: next, effects: []};
	const listed: readonly Effect[] = next.answers.speakers ? [{type: 'list-speakers'}] : [];
	return {state: asked.state, effects: [...effects, ...asked.effects, ...listed]};
};
