/*
What frames every screen: the header, the rules, the status line.
*/
import {indexOfArticle} from '../../store/article-list.js';
import {busyWords} from '../layout/busy-words.js';
import {countCells} from '../layout/cells.js';
import {formatCount, formatMinutes, formatNumber, formatPlace, joinFacts, titleOf} from '../layout/format-facts.js';
import {countWayOut, footerHints} from '../layout/footer-hints.js';
import {countRowCells, cutRow, run, spreadRow, type Row, type Run} from '../layout/row.js';
import {seriousProblems} from '../layout/problem-lines.js';
import {attributionRuns} from '../layout/speaker-words.js';
import {percentRead} from '../layout/window.js';
import {countWordsFrom} from '../layout/words-left.js';
import {wrapText} from '../layout/wrap-text.js';
import {shownView, type ArticleView} from '../state/article-view.js';
import {articlesOf, countArticles, geometryOf, hitsOf, isLoaded, openArticle, openSearch, recordOf, selectedArticleId, selectedHitIndex, summaryOf, topScreen} from '../state/selectors.js';
import {countPageLines} from '../state/settle.js';
import type {State} from '../state/state.js';

const countsOf = ({answers}: State): string => {
	const {totals} = answers.snapshot;
	return joinFacts([formatCount(totals.articles, 'article'), formatCount(totals.quotes, 'quote'), formatCount(totals.speakers, 'speaker')]);
};

// Until the folder has been listed there is nothing to count.
const progressWords = ({answers}: State): string => {
	const {done, total} = answers.snapshot.progress;
	const files = formatCount(total, 'file');
	return total === 0 ? 'opening the library…' : `reading ${formatNumber(done)} of ${files}…`;
};

// While the files of a library that was read before are looked through, it counts for what it was.
const isKnown = ({answers: {snapshot}}: State): boolean => snapshot.progress.total === 0 && snapshot.totals.articles > 0;

const nameArticle = (state: State, id: string): string => {
	const [record, summary] = [recordOf(state, id), summaryOf(state, id)];
	return record !== undefined && summary !== undefined ? titleOf(summary) : record?.article.headline ?? '';
};

// What the library holds; on a narrow terminal, what else is in front.
const wordsOnTop = (state: State): string => {
	const screen = topScreen(state);
	if (screen.name !== 'library' && !geometryOf(state).isWide) {
		return screen.name === 'article' ? nameArticle(state, screen.id) : screen.name;
	}

	return isLoaded(state) || isKnown(state) ? countsOf(state) : progressWords(state);
};

// "⚠ 3 problems, 3 remarks", as the list of them has it.
const joinCounts = (problems: number, remarks: number): string =>
	[problems > 0 ? `⚠ ${formatCount(problems, 'problem')}` : '', remarks > 0 ? formatCount(remarks, 'remark') : ''].filter(part => part !== '').join(', ');

/**
The header: the program's name, what the library holds or how far it has been read, problems (and where there is room remarks), the way to help.
*/
export const drawHeader = (state: State): Row => {
	const {columns} = geometryOf(state);
	const {problems} = state.answers.snapshot;
	const serious = seriousProblems(problems).length;
	const isTyping = topScreen(state).name === 'search';
	const badgeOf = (words: string): Row => words === '' ? [] : [run(`${words} `, serious > 0 ? 'badge' : 'quiet'), run(isTyping ? ' ' : '!', 'key'), run('  ')];
	const help = isTyping ? [] : [run('?', 'key'), run(columns >= 60 ? ' help ' : ' ', 'quiet')];
	const left = [run(' '), run('newsread', 'strong', 'accent'), run(' '.repeat(3)), run(wordsOnTop(state), 'quiet')];
	const full = [...badgeOf(joinCounts(serious, problems.length - serious)), ...help];
	const short = [...badgeOf(columns >= 60 ? joinCounts(serious, 0) : (serious > 0 ? `⚠ ${formatNumber(serious)}` : '')), ...help];
	return spreadRow(left, columns >= 60 && countRowCells([...left, ...full]) + 2 <= columns ? full : short, columns);
};

/**
A rule across the screen; `at` is where the line between two panes meets it with `joint`, `note` stands near its right end.
*/
export const drawRule = (columns: number, {at = 0, joint = '─', note = ''}: {readonly at?: number; readonly joint?: string; readonly note?: string} = {}): Row => {
	const line = at > 0 ? `${'─'.repeat(at)}${joint}${'─'.repeat(Math.max(0, columns - at - 1))}` : '─'.repeat(columns);
	const words = note === '' ? '' : ` ${note} `;
	const cells = countCells(words);
	const end = columns - cells - 2;
	return words === '' || end < 8 ? [run(line.slice(0, columns), 'rule')] : [run(line.slice(0, end), 'rule'), run(words, 'quiet'), run(line.slice(end + cells, columns), 'rule')];
};

const leastForMinutes = 36;

/**
How far the article or page in front has been read, and where there is room how long the rest takes: "34% · 2 min left"; nothing where that says nothing.
*/
export const progressOf = (state: State): string => {
	const screen = topScreen(state);
	if (screen.name === 'help' || screen.name === 'problems') {
		return `${percentRead(screen.top, countPageLines(state, screen), geometryOf(state).bodyHeight)}%`;
	}

	const view = screen.name === 'article' ? shownView(state) : undefined;
	if (!view) {
		return '';
	}

	const percent = `${percentRead(view.top, view.lines.length, view.height)}%`;
	const hidden = view.lines[view.top + view.height];
	const words = hidden ? countWordsFrom(view.record.article, hidden.anchor) : 0;
	return words > 0 && geometryOf(state).columns >= leastForMinutes ? `${percent} · ${formatMinutes(words)} left` : percent;
};

const leastForBoth = 44;

// "1 of 6 matches" while something is looked for.
const matchesOf = ({find, matches}: ArticleView): string | null => {
	if (!find) {
		return null;
	}

	const index = matches.findIndex(({start}) => start === find.at);
	const counted = formatCount(matches.length, 'match', 'matches');
	return matches.length === 0 ? 'not found' : (index === -1 ? counted : `${formatNumber(index + 1)} of ${counted}`);
};

// "key point 2 of 5" while its sentence is in sight.
const pointOf = ({point, record}: ArticleView): string | null => point && `key point ${formatPlace(point.index, record.article.keyPoints.length)}`;

const articleStatus = (state: State, width: number): readonly Run[] => {
	const view = shownView(state);
	if (!view) {
		return [];
	}

	const {current, quotes, find} = view;
	if (current) {
		const place = formatPlace(quotes.ordered.indexOf(current), quotes.ordered.length);
		// Where there is no room for both, what was looked for last is told.
		const shown = width < leastForBoth ? matchesOf(view) ?? pointOf(view) ?? place : joinFacts([place, matchesOf(view), pointOf(view)]);
		return attributionRuns(current, shown, width);
	}

	const found = find ? `“${find.query}” ${matchesOf(view)}` : null;
	const counts = quotes.ordered.length === 0 ? 'no quotes' : `${formatCount(quotes.ordered.length, 'quote')} by ${formatCount(quotes.speakers, 'speaker')}`;
	const [point, told] = [pointOf(view), joinFacts([found, counts])];
	const all = joinFacts([point, told]);
	return [run(countCells(all) <= width ? all : point ?? told, 'quiet')];
};

// Who speaks, and what was found, is what a person looks for here: what goes on in the background gives way to it, but for the moment when it was asked for.
const isBusyTold = (state: State): boolean => {
	const {name} = topScreen(state);
	const view = name === 'article' ? shownView(state) : undefined;
	const isNeeded = view ? view.current !== null || view.find !== null : hitsOf(openSearch(state)).length > 0;
	return state.background.isTold || !isNeeded;
};

// Cells that are kept for the status: what counts up in it moves nothing beside it.
const reservedCells = (state: State, width: number): number =>
	state.notice === null && isBusyTold(state) ? Math.min(width, busyWords(state.background, width)?.cells ?? 0) : 0;

const statusOf = (state: State, width: number): readonly Run[] => {
	const screen = topScreen(state);
	const busy = isBusyTold(state) ? busyWords(state.background, width) : undefined;
	if (busy) {
		return [run(busy.text, 'quiet')];
	}

	if (screen.name === 'article') {
		return articleStatus(state, width);
	}

	if (screen.name === 'search') {
		const hits = hitsOf(openSearch(state));
		return hits.length === 0 ? [] : [run(`${formatNumber(selectedHitIndex(screen) + 1)} of ${formatCount(screen.answer?.result.total ?? hits.length, 'quote')}`, 'quiet')];
	}

	const articles = articlesOf(state);
	const wanted = openArticle(state)?.id ?? selectedArticleId(state);
	const index = wanted === undefined ? -1 : indexOfArticle(articles, wanted);
	return screen.name === 'library' && articles.length > 0 ? [run(`${formatNumber(index + 1)} of ${formatCount(countArticles(state), 'article')}`, 'quiet')] : [];
};

const leastHints = 24;
const leastStatus = 6;

// A notice, which goes with the next key, may have the whole line; all else leaves room for the hints, on a narrow terminal for the way out.
const statusWidth = (state: State): number => {
	const {columns} = geometryOf(state);
	const wanted = columns >= 60 ? leastHints : countWayOut(state);
	const room = columns - wanted - 4;
	const isWayOutShown = columns >= countWayOut(state) + 4;
	if (state.notice !== null || !isWayOutShown) {
		return columns - 2;
	}

	return room < leastStatus ? 0 : room;
};

const mostNoticeRows = 4;
const leastBody = 3;

// A notice that is longer than the line takes lines of the body as well, until the next key.
const noticeRows = (state: State, width: number): readonly Row[] => {
	const {notice} = state;
	if (notice === null) {
		return [];
	}

	const most = Math.max(1, Math.min(mostNoticeRows, geometryOf(state).bodyHeight - leastBody));
	const lines = wrapText(notice.text, width);
	const role = notice.isWarning ? 'mistake' : 'strong';
	return lines.slice(0, most).map((line, at) => [run(at === most - 1 && lines.length > most ? `${line} ${lines.slice(most).join(' ')}` : line, role)]);
};

/**
The status line, after what comes before it of a long notice: a notice, or what goes on in the background, or who says the quote under the cursor, or where one is; and the keys that are of use, the way out before all.
*/
export const drawStatus = (state: State): readonly Row[] => {
	const {columns} = geometryOf(state);
	const width = statusWidth(state);
	const notices = noticeRows(state, width);
	const status = cutRow(notices.at(-1) ?? statusOf(state, width), width);
	const hints = footerHints(state, columns - Math.max(countRowCells(status), reservedCells(state, width)) - 4);
	return [...notices.slice(0, -1).map(row => [run(' '), ...row]), spreadRow([run(' '), ...status], hints.length > 0 ? [...hints, run(' ')] : [], columns)];
};
