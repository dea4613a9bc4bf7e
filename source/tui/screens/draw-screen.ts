/*
From state to frame: the whole screen, row by row, never larger than the terminal.
*/
import {evidenceRows} from '../layout/evidence-rows.js';
import {helpRows} from '../layout/help-lines.js';
import {problemRows} from '../layout/problem-lines.js';
import {separator} from '../layout/geometry.js';
import {cutRow, fillRow, run, type Frame, type Row} from '../layout/row.js';
import {wrapText} from '../layout/wrap-text.js';
import {evidenceHeightOf, shownView, type Pane} from '../state/article-view.js';
import {searchPanes} from '../state/list-view.js';
import {geometryOf, shownArticleId, topScreen} from '../state/selectors.js';
import {pageMargin} from '../state/settle.js';
import type {PageScreen} from '../state/screens.js';
import type {State} from '../state/state.js';
import {drawArticle} from './article-pane.js';
import {drawHeader, drawRule, drawStatus, progressOf} from './bars.js';
import {drawLibrary} from './library-pane.js';
import {drawCompletions, drawPrompt, placeOfCompletions} from './prompt-line.js';
import {drawSearch} from './search-pane.js';

const drawArticlePane = (state: State, {width}: Pane): readonly Row[] => {
	const view = shownView(state);
	if (view) {
		const height = evidenceHeightOf(state);
		const rows = drawArticle(view);
		return height === 0 ? rows : [...Array.from({length: view.height}, (_, index) => rows[index] ?? []), ...evidenceRows(view.current, view.record.article, {width, height})];
	}

	const id = shownArticleId(state);
	const words = id === undefined ? '' : (state.answers.missing.includes(id) ? 'This article is no longer there, or can no longer be read.' : 'Opening…');
	return [[], ...wrapText(words, Math.max(1, width - 4)).map(line => [run('  '), run(line, 'quiet')])];
};

const drawPage = (state: State, {name, top}: PageScreen, {width, height}: Pane): readonly Row[] => {
	const room = width - (2 * pageMargin);
	const rows = name === 'help' ? helpRows(room) : problemRows(state.answers.snapshot.problems, room);
	return rows.slice(top, top + height).map(row => [run(' '.repeat(width > 2 * pageMargin ? pageMargin : 0)), ...row]);
};

const drawPanes = (state: State): readonly Row[] => {
	const {isWide, left, right, columns, bodyHeight: height} = geometryOf(state);
	const isReading = topScreen(state).name === 'article';
	if (!isWide) {
		return isReading ? drawArticlePane(state, {width: columns, height}) : drawLibrary(state, {width: columns, height});
	}

	const [library, article] = [drawLibrary(state, {width: left, height}), drawArticlePane(state, {width: right, height})];
	return Array.from({length: height}, (_, index) => [...fillRow(library[index] ?? [], left), run(' │ ', 'rule'), ...(article[index] ?? [])]);
};

const drawBody = (state: State): Frame => {
	const {columns: width, bodyHeight: height} = geometryOf(state);
	const screen = topScreen(state);
	if (screen.name === 'search') {
		return drawSearch(state, screen);
	}

	const isPage = screen.name === 'help' || screen.name === 'problems';
	return {rows: isPage ? drawPage(state, screen, {width, height}) : drawPanes(state)};
};

// Where the line between two panes meets the rules above and below it.
const jointOf = (state: State): {readonly above: number; readonly below: number} => {
	const {isWide, left} = geometryOf(state);
	const screen = topScreen(state);
	if (screen.name === 'search') {
		const {isBeside, listWidth} = searchPanes(state);
		return {above: 0, below: isBeside ? listWidth + 1 : 0};
	}

	const joint = isWide && (screen.name === 'library' || screen.name === 'article') ? left + Math.floor(separator / 2) : 0;
	return {above: joint, below: joint};
};

// Completions stand in front of the last rows of the body.
const withCompletions = (body: readonly Row[], completions: readonly Row[]): readonly Row[] =>
	completions.length === 0 ? body : [...body.slice(0, body.length - completions.length), ...completions];

/**
The frame of a state: exactly as many rows as the terminal has, none wider than it.
*/
export const drawScreen = (state: State): Frame => {
	const {columns, rows, hasHeader, hasRules, hasStatus, bodyTop, bodyHeight} = geometryOf(state);
	const body = drawBody(state);
	const {above, below} = jointOf(state);
	const filled = Array.from({length: bodyHeight}, (_, index) => body.rows[index] ?? []);
	const prompt = state.prompt ? drawPrompt(state, state.prompt) : undefined;
	const foot = prompt?.rows ?? drawStatus(state);
	const place = placeOfCompletions(state);
	const drawn = [
		...(hasHeader ? [drawHeader(state)] : []),
		...(hasRules ? [drawRule(columns, {at: above, joint: '┬'})] : []),
		...withCompletions(filled, drawCompletions(state)).slice(0, bodyHeight + 1 - foot.length),
		...(hasRules ? [drawRule(columns, {at: below, joint: '┴', note: place === '' ? progressOf(state) : place})] : []),
		...(hasStatus ? foot : []),
	];
	const shown = prompt && !hasStatus ? foot : drawn;
	const cursor = prompt?.cursor ? {x: prompt.cursor.x, y: rows - 1} : (body.cursor && {x: body.cursor.x, y: bodyTop + body.cursor.y});
	return {rows: shown.slice(0, rows).map(row => cutRow(row, columns)), ...(cursor && {cursor})};
};
