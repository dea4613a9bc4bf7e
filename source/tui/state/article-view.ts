/*
The article on its pane as the state has it: its lines, the window over them, the quote under the cursor, the matches.
*/
import type {Span} from '../../language/span.js';
import type {Quote} from '../../quotes/quote.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {measurePage, type Page} from '../layout/article-geometry.js';
import {anchorAt, findAnchor, findLine, type Line} from '../layout/article-line.js';
import {evidenceHeight} from '../layout/evidence-rows.js';
import {findInArticle} from '../layout/find-in-article.js';
import {indexQuotes, startOf, type QuoteIndex} from '../layout/index-quotes.js';
import type {Size} from '../layout/geometry.js';
import {layoutArticle} from '../layout/layout-article.js';
import {clampTop} from '../layout/window.js';
import {completionRoom} from './list-view.js';
import {areKeyPointsOpen, geometryOf, openArticle, placeOf, recordOf, shownArticleId, topScreen} from './selectors.js';
import type {Find, PointVisit} from './screens.js';
import type {Place, State} from './state.js';

const mostPlaces = 100;

/**
An article in a window: `top` is the first line in sight, `current` the quote under the cursor, null where there is none in sight.
*/
export type ArticleView = {
	readonly record: ArticleRecord;
	readonly page: Page;
	readonly text: string;

	/**
	Whether the key points are open; else they are folded to a line.
	*/
	readonly areKeyPointsShown: boolean;
	readonly lines: readonly Line[];
	readonly height: number;

	/**
	How many of its rows nothing stands before, from the top.
	*/
	readonly clear: number;
	readonly top: number;
	readonly quotes: QuoteIndex;
	readonly current: Quote | null;
	readonly find: Find | null;

	/**
	The key point whose sentence was gone to, while that is in sight.
	*/
	readonly point: PointVisit | null;
	readonly matches: readonly Span[];
};

/**
What an article is shown in: cells wide, rows high; `covered` rows at its foot have something before them.
*/
export type Pane = {
	readonly width: number;
	readonly height: number;
	readonly covered?: number;
};

type Options = {
	readonly pane: Pane;
	readonly areKeyPointsShown: boolean;
	readonly measure: number;
	readonly find?: Find | null;
	readonly point?: PointVisit | null;
};

type Sight = 'none' | 'part' | 'whole';

// How much of a quote a window shows.
const sightOf = (lines: readonly Line[], {parts}: Quote, top: number, height: number): Sight => {
	const first = findLine(lines, parts[0]?.start ?? 0);
	const last = findLine(lines, Math.max(0, (parts.at(-1)?.end ?? 1) - 1));
	if (last < top || first >= top + height) {
		return 'none';
	}

	return first >= top && last < top + height ? 'whole' : 'part';
};

/**
Whether the character at `offset` is in sight.
*/
export const isInSight = ({lines, top, height}: Pick<ArticleView, 'lines' | 'top' | 'height'>, offset: number): boolean => {
	const line = findLine(lines, offset);
	return line >= top && line < top + height;
};

/**
The sentence of the key point that was gone to, or where none says it the key point itself; undefined where none was.
*/
export const sentenceOf = ({record, point}: Pick<ArticleView, 'record' | 'point'>): Span | undefined => {
	const keyPoint = point ? record.article.keyPoints[point.index] : undefined;
	return keyPoint?.source ?? keyPoint;
};

/**
The view of an article at a place.
*/
export const viewArticle = (record: ArticleRecord, place: Place, {pane, areKeyPointsShown, measure, find = null, point = null}: Options): ArticleView => {
	const page = measurePage(pane.width, measure);
	const layout = layoutArticle(record, page.measure);
	const lines = areKeyPointsShown ? layout.lines : layout.foldedLines;
	const clear = Math.max(1, pane.height - (pane.covered ?? 0));
	const top = clampTop(findAnchor(lines, place.top), lines.length, clear);
	const quotes = indexQuotes(record);
	const quote = quotes.ordered.find(({id}) => id === place.quoteId);
	const current = quote && sightOf(lines, quote, top, pane.height) !== 'none' ? quote : null;
	const view = {record, page, text: layout.text, areKeyPointsShown, lines, height: pane.height, clear, top, quotes, current, find, point, matches: findInArticle(record, find?.query ?? '')};
	const sentence = sentenceOf(view);
	return sentence && point?.from && isInSight(view, sentence.start) ? view : {...view, point: null};
};

/**
How many rows the evidence takes below the article; 0 where it is not shown.
*/
export const evidenceHeightOf = (state: State): number =>
	state.isEvidenceShown && topScreen(state).name === 'article' ? evidenceHeight(geometryOf(state).bodyHeight) : 0;

/**
The view of the article on the article's pane; undefined where there is none, or it has yet to be read.
*/
export const shownView = (state: State): ArticleView | undefined => {
	const id = shownArticleId(state);
	const record = recordOf(state, id);
	if (id === undefined || !record) {
		return undefined;
	}

	const {right, bodyHeight} = geometryOf(state);
	const below = evidenceHeightOf(state);
	const covered = state.prompt?.name === 'speaker' ? Math.max(0, completionRoom(state) - below) : 0;
	return viewArticle(record, placeOf(state, id), {pane: {width: right, height: bodyHeight - below, covered}, areKeyPointsShown: areKeyPointsOpen(state), measure: state.measure, find: openArticle(state)?.find ?? null, point: openArticle(state)?.point ?? null});
};

/**
The state with a place kept.
*/
export const keepPlace = (state: State, place: Place): State => ({...state, places: [place, ...state.places.filter(({id}) => id !== place.id)].slice(0, mostPlaces)});

/**
The state with the window over the article begun at a line.
*/
export const scrollTo = (state: State, view: ArticleView, line: number): State => {
	const top = clampTop(line, view.lines.length, view.clear);
	return keepPlace(state, {...placeOf(state, view.record.article.id), top: anchorAt(view.lines, top)});
};

// The first line of the window that shows a span: the one it has where the span is well within, else one that leaves a few lines above it.
const topFor = ({lines, top, clear}: ArticleView, {start, end}: Span): number => {
	const first = findLine(lines, start);
	const last = findLine(lines, Math.max(start, end - 1));
	const margin = Math.min(2, Math.floor((clear - 1) / 2));
	return first >= top + Math.min(margin, top) && last < top + clear - margin ? top : Math.max(0, first - Math.floor(clear / 4));
};

const isFolded = ({areKeyPointsShown, record}: ArticleView, offset: number): boolean =>
	!areKeyPointsShown && record.article.blocks.some(({kind, start, end}) => kind === 'key-point' && start <= offset && offset < end);

/**
The state with a span in sight; key points that are folded are opened for what stands in them.
*/
export const goToSpan = (state: State, view: ArticleView, span: Span): State => {
	if (!isFolded(view, span.start)) {
		return scrollTo(state, view, topFor(view, span));
	}

	const opened = {...state, areKeyPointsShown: true};
	const open = shownView(opened) ?? view;
	return scrollTo(opened, open, topFor(open, span));
};

/**
The state with the cursor on a quote, and the quote in sight.
*/
export const goToQuote = (state: State, view: ArticleView, quote: Quote): State => {
	const span = {start: startOf(quote), end: quote.parts.at(-1)?.end ?? startOf(quote)};
	const scrolled = goToSpan(state, view, span);
	return keepPlace(scrolled, {...placeOf(scrolled, view.record.article.id), quoteId: quote.id});
};

// The quote under the cursor goes no further out of sight than it was.
const keepQuote = (state: State, before: ArticleView): State => {
	const after = shownView(state);
	const quote = before.current;
	if (!quote || after?.record !== before.record) {
		return state;
	}

	const [was, is] = [before, after].map(({lines, top, height}) => sightOf(lines, quote, top, height));
	return is === 'none' || (is === 'part' && was === 'whole') ? goToQuote(state, after, quote) : state;
};

// The match that was gone to last, or the sentence of a key point, stays in sight.
const keepSpan = (state: State, before: ArticleView): State => {
	const after = shownView(state);
	const span = before.matches.find(({start}) => start === before.find?.at) ?? sentenceOf(before);
	return !span || after?.record !== before.record || !isInSight(before, span.start) || isInSight(after, span.start) ? state : goToSpan(state, after, span);
};

/**
The state after a change of how the page is laid out: the passage at the top stays there, unless the quote under the cursor would be less in sight than it was, or the match or the sentence that was gone to not at all; then the window goes there, to the latter where there is no room for both.
*/
export const keepInSight = (was: State, is: State): State => {
	const before = shownView(was);
	return before ? keepSpan(keepQuote(is, before), before) : is;
};

/**
The state at another size.
*/
export const resize = (state: State, size: Size): State => keepInSight(state, {...state, size});
