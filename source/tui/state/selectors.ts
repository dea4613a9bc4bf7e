/*
What follows from the state: which screen is in front, what is selected, what has to be asked for.
*/
import type {Hit} from '../../search/query.js';
import {articleAt, indexOfArticle} from '../../store/article-list.js';
import type {ArticleList, ArticleRecord, ArticleSummary, StoredQuote} from '../../store/quote-store.js';
import {measureScreen, type Geometry} from '../layout/geometry.js';
import type {Mode} from './prompts.js';
import type {ArticleScreen, LibraryScreen, Screen, SearchScreen} from './screens.js';
import type {Place, State} from './state.js';

/**
The screen in front.
*/
export const topScreen = ({screens}: State): Screen => screens.at(-1)!;

/**
Where keys mean what, now.
*/
export const modeOf = (state: State): Mode => state.prompt?.name ?? topScreen(state).name;

/**
How the terminal is divided, now.
*/
export const geometryOf = ({size}: State): Geometry => measureScreen(size);

// Lower than this the key points would be all that is in sight.
const leastForKeyPoints = 12;

/**
Whether the key points are open, as against folded to a line: as was chosen, else where there is room for them.
*/
export const areKeyPointsOpen = (state: State): boolean => state.areKeyPointsShown ?? (geometryOf(state).bodyHeight >= leastForKeyPoints);

/**
All articles of the library, in its order.
*/
export const articlesOf = ({answers}: State): ArticleList => answers.snapshot.articles;

/**
What a list says of an article; undefined where it is not in it.
*/
export const findSummary = (articles: ArticleList, id: string): ArticleSummary | undefined => articleAt(articles, indexOfArticle(articles, id));

/**
How many articles the library has: of a kept list more than are at hand.
*/
export const countArticles = ({answers: {snapshot}}: State): number => snapshot.isKept === true ? Math.max(snapshot.articles.length, snapshot.totals.articles) : snapshot.articles.length;

/**
The article screen nearest the front; undefined where none is open.
*/
export const openArticle = ({screens}: State): ArticleScreen | undefined =>
	screens.findLast((screen): screen is ArticleScreen => screen.name === 'article');

/**
The search in front; undefined where something else is.
*/
export const openSearch = (state: State): SearchScreen | undefined => {
	const screen = topScreen(state);
	return screen.name === 'search' ? screen : undefined;
};

/**
The search nearest the front, which may be behind an article; undefined where none is open.
*/
export const lastSearch = ({screens}: State): SearchScreen | undefined =>
	screens.findLast((screen): screen is SearchScreen => screen.name === 'search');

/**
The article marked in the library: the open one, else (also where that is gone) the one that was moved to, else the first.
*/
export const selectedArticleId = (state: State): string | undefined => {
	const articles = articlesOf(state);
	const wanted = [openArticle(state)?.id, state.screens[0].selectedId].find(id => typeof id === 'string' && indexOfArticle(articles, id) !== -1);
	return wanted ?? articleAt(articles, 0)?.id;
};

/**
The article that stands on the article's pane: the open one; beside the library also the selected one.
*/
export const shownArticleId = (state: State): string | undefined =>
	openArticle(state)?.id ?? (geometryOf(state).isWide ? selectedArticleId(state) : undefined);

/**
An article as it was read; undefined while it has not been, or where it is gone.
*/
export const recordOf = ({answers}: State, id: string | undefined): ArticleRecord | undefined =>
	answers.records.find(({article}) => article.id === id);

/**
What the library's list says of an article.
*/
export const summaryOf = (state: State, id: string): ArticleSummary | undefined => findSummary(articlesOf(state), id);

/**
Where one is in an article: its beginning where one has not been.
*/
export const placeOf = ({places}: State, id: string): Place =>
	places.find(place => place.id === id) ?? {id, top: {offset: 0, skip: 0}, quoteId: null};

/**
The hits of the last answer that came.
*/
export const hitsOf = (search: SearchScreen | undefined): readonly Hit[] => search?.answer?.result.hits ?? [];

/**
The hit under the cursor, by its place in the list; -1 where there are none.
*/
export const selectedHitIndex = (search: SearchScreen | undefined): number => {
	const hits = hitsOf(search);
	const index = hits.findIndex(({stored}) => stored.quote.id === search?.selectedId);
	return index === -1 ? Math.min(0, hits.length - 1) : index;
};

/**
The quote of the hit under the cursor.
*/
export const selectedHit = (search: SearchScreen | undefined): StoredQuote | undefined => hitsOf(search)[selectedHitIndex(search)]?.stored;

/**
The ids of the articles that the screen shows, or will when the selected one is opened, whether they have been read or not.
*/
export const wantedIds = (state: State): readonly string[] => {
	const search = openSearch(state);
	const hit = search ? selectedHit(search) : undefined;
	return [...new Set([shownArticleId(state), selectedArticleId(state), hit?.quote.articleId].filter(id => id !== undefined))];
};

/**
Whether every file of the library has been looked at.
*/
export const isLoaded = ({answers: {isReady, snapshot}}: State): boolean => isReady && snapshot.progress.done >= snapshot.progress.total;

// Only the library is ever at the bottom, and only by itself.
const withScreens = (state: State, screens: readonly Screen[]): State => ({...state, screens: screens as unknown as readonly [LibraryScreen, ...Screen[]]});

/**
The state with another screen in front, in place of the one that is.
*/
export const withTop = (state: State, screen: Screen): State => withScreens(state, [...state.screens.slice(0, -1), screen]);

/**
The state with the open article remembering something else.
*/
export const withOpenArticle = (state: State, change: Partial<Pick<ArticleScreen, 'find' | 'point'>>): State => {
	const open = openArticle(state);
	return withScreens(state, state.screens.map(screen => (screen === open ? {...open, ...change} : screen)));
};
