/*
The line at the foot of the screen where commands, and what to find, are typed; and the completions above it.
*/
import type {Completion} from '../actions/complete-command.js';
import {completePrompt, markedCompletion} from '../actions/complete-prompt.js';
import {isArticleIn} from '../actions/take-paste.js';
import {countCells} from '../layout/cells.js';
import {drawLineText} from '../layout/draw-line-text.js';
import {formatNumber, formatPlace} from '../layout/format-facts.js';
import {countRowCells, cutRow, fillRow, run, spreadRow, type Frame, type Row} from '../layout/row.js';
import {windowAround} from '../layout/window.js';
import {shownView} from '../state/article-view.js';
import {completionRoom} from '../state/list-view.js';
import {geometryOf} from '../state/selectors.js';
import type {AddPrompt, Prompt} from '../state/prompts.js';
import type {State} from '../state/state.js';
import {speakerHints} from './speaker-hints.js';

const findNote = (state: State): string => {
	const view = shownView(state);
	if (!view?.find || state.prompt?.line.text === '') {
		return '';
	}

	const index = view.matches.findIndex(({start}) => start === view.find?.at);
	return view.matches.length === 0 ? 'not found' : formatPlace(index, view.matches.length);
};

const labelWidth = 44;
const mostMeasured = 200;

type Listed = {readonly all: readonly Completion[]; readonly first: number; readonly height: number; readonly selected: number};

// The completions in sight: none where the line is as complete as it gets.
const listCompletions = (state: State): Listed => {
	const all = completePrompt(state);
	const isDone = all.length === 1 && all[0]!.isNew !== true && all[0]!.line.trim() === state.prompt?.line.text.trim();
	const height = isDone ? 0 : Math.min(completionRoom(state), all.length);
	const selected = markedCompletion(state);
	return {all, height, selected, first: windowAround(Math.max(0, selected), all.length, height)};
};

// What stands before the line, and on a narrow terminal.
const leads: Readonly<Record<Prompt['name'], readonly [long: string, short: string]>> = {find: ['/', '/'], command: [':', ':'], speaker: ['Who said it? ', '? '], add: ['Add: ', '+ ']};

// What Enter makes of words where an address or a file is asked for.
const addHints = (prompt: AddPrompt): readonly string[] => isArticleIn(prompt) ? ['no address or file: Enter adds it as an article', 'Enter adds it as an article', '→ an article'] : [];

const leastTyped = 16;

// What is said at the right: the first for which there is room beside what is typed; where there is for none, the shortest beside the end of it.
const noteBeside = (state: State, prompt: Prompt, room: number): Row => {
	if (prompt.name === 'find') {
		const note = findNote(state);
		return note === '' ? [] : [run(`${note} `, note === 'not found' ? 'mistake' : 'quiet')];
	}

	const {notice} = state;
	if (prompt.name === 'command') {
		return notice === null ? [] : [run(`${notice.text} `, 'quiet')];
	}

	const hints = prompt.name === 'speaker' ? speakerHints(state, prompt) : addHints(prompt);
	const told = notice === null ? [] : [notice.text];
	const fit = (notes: readonly string[], cells: number): string | undefined => notes.find(words => countCells(words) + cells + 3 <= room);
	const note = fit([...told, ...hints], countCells(prompt.line.text) + 1) ?? fit([...told, ...hints.slice(-1)], leastTyped);
	return note === undefined ? [] : [run(`${note} `, notice?.isWarning === true ? 'mistake' : 'quiet')];
};

/**
The prompt as the last row of the screen: `cursor.x` is where the cursor stands in it.
*/
export const drawPrompt = (state: State, prompt: Prompt): Frame => {
	const {columns} = geometryOf(state);
	const lead = ` ${leads[prompt.name][columns >= 40 ? 0 : 1]}`;
	const right = noteBeside(state, prompt, columns - lead.length);
	const room = columns - lead.length - (right.length > 0 && columns >= 30 ? countRowCells(right) + 2 : 0);
	const {row, cursor} = drawLineText(prompt.line, Math.max(1, room));
	return {rows: [spreadRow([run(lead, 'strong'), ...row], columns >= 30 ? right : [], columns)], cursor: {x: Math.min(lead.length + cursor, columns - 1), y: 0}};
};

/**
Which of the completions are in sight, "1–10 of 27"; nothing where all are.
*/
export const placeOfCompletions = (state: State): string => {
	const {all, first, height} = listCompletions(state);
	return height === 0 || height === all.length ? '' : `${formatNumber(first + 1)}–${formatNumber(first + height)} of ${formatNumber(all.length)}`;
};

/**
The completions of a command or a name, to stand above its line.
*/
export const drawCompletions = (state: State): readonly Row[] => {
	const {columns} = geometryOf(state);
	const {all, first, height, selected} = listCompletions(state);
	const widest = Math.max(0, ...all.slice(0, mostMeasured).map(({label}) => countCells(label)));
	const width = Math.min(labelWidth, Math.max(8, Math.floor(columns / 2)), widest);
	return all.slice(first, first + height).map(({label, note}, index) => {
		const isSelected = first + index === selected;
		const shown = fillRow([run(label, ...(isSelected ? ['selected' as const] : []))], width);
		return cutRow([run(isSelected ? ' ▸ ' : ' '.repeat(3), 'accent'), ...shown, run('  '), run(note, 'quiet')], columns);
	});
};
