/*
The list of articles: two rows each, the selected one marked.
*/
import {wordDay} from '../../cite/word-day.js';
import {indexOfArticle, sliceArticles} from '../../store/article-list.js';
import type {ArticleSummary} from '../../store/quote-store.js';
import {labelKey} from '../keys/key-name.js';
import {keyOf} from '../keys/keymap.js';
import {formatCount, formatDate, formatNumber, joinFacts, titleOf} from '../layout/format-facts.js';
import {cutRow, run, type Row} from '../layout/row.js';
import {seriousProblems} from '../layout/problem-lines.js';
import {windowAround} from '../layout/window.js';
import {wrapText} from '../layout/wrap-text.js';
import {itemHeight} from '../state/list-view.js';
import {articlesOf, isLoaded, selectedArticleId, topScreen} from '../state/selectors.js';
import type {State} from '../state/state.js';

const drawItem = (article: ArticleSummary, width: number, marker: string): readonly Row[] => {
	const {section, quotes} = article;
	const isSelected = marker !== ' ';
	const facts = joinFacts([section, wordDay(article, formatDate), quotes > 0 ? formatCount(quotes, 'quote') : null]);
	return [
		cutRow([run(` ${marker} `, 'accent'), run(titleOf(article), ...(isSelected ? ['selected' as const] : []))], width),
		cutRow([run(' '.repeat(3)), run(facts, 'quiet')], width),
	];
};

const paragraphs = (texts: ReadonlyArray<readonly [text: string, isQuiet: boolean]>, width: number): readonly Row[] =>
	texts.flatMap(([text, isQuiet]) => [...wrapText(text, Math.max(1, width - 4)).map(line => [run(' '.repeat(3)), isQuiet ? run(line, 'quiet') : run(line)]), []]);

const drawEmpty = (state: State, width: number): readonly Row[] => {
	const {folder, snapshot: {progress, problems}} = state.answers;
	if (!isLoaded(state)) {
		const words = progress.total === 0 ? 'Opening the library…' : `Reading the library… ${formatNumber(progress.done)} of ${formatCount(progress.total, 'file')}`;
		return [[], ...paragraphs([[words, false]], width)];
	}

	const serious = seriousProblems(problems).length;
	const trouble: ReadonlyArray<readonly [string, boolean]> = serious > 0 ? [[`${formatCount(serious, 'file')} could not be opened.`, false]] : [];
	return [[], ...paragraphs([['No articles here yet.', false], ...trouble, [folder, true], ['Put .txt, .md or .html files there, or press a and paste a web address', true]], width)];
};

const sampleHint = (width: number): readonly Row[] =>
	paragraphs([[`These are samples. To read your own: newsread FOLDER; ${labelKey(keyOf('library.add') ?? '')} adds an article`, true]], width).slice(0, -1);

// Before anybody has moved, the hint is worth the last rows; after that only where they are spare.
const hintRows = (state: State, width: number, height: number): readonly Row[] => {
	const hint = state.answers.isSample ? [[], ...sampleHint(width)] : [];
	const spare = height - (articlesOf(state).length * itemHeight);
	const isFirstRun = state.screens.length === 1 && state.screens[0].selectedId === null;
	return hint.length <= spare || (isFirstRun && height >= hint.length + (3 * itemHeight)) ? hint : [];
};

/**
The rows of the library's list within a pane: the window follows the selection.
*/
export const drawLibrary = (state: State, {width, height}: {readonly width: number; readonly height: number}): readonly Row[] => {
	const articles = articlesOf(state);
	if (articles.length === 0) {
		return drawEmpty(state, width).slice(0, height);
	}

	const selected = selectedArticleId(state);
	const marker = topScreen(state).name === 'library' ? '▸' : '▹';
	const hint = hintRows(state, width, height);
	const room = height - hint.length;
	const count = Math.max(1, Math.floor(room / itemHeight));
	const first = windowAround(selected === undefined ? -1 : indexOfArticle(articles, selected), articles.length, count);
	const shown = sliceArticles(articles, first, first + count + 1).flatMap(article => drawItem(article, width, article.id === selected ? marker : ' ')).slice(0, room);
	return hint.length === 0 ? shown : [...shown, ...Array.from({length: room - shown.length}, () => []), ...hint];
};
