/*
The line at the foot of the screen where commands, and what to find, are typed; and the completions above it.
*/
import type {Completion} from '../actions/complete-command.js';
import {completePrompt} from '../actions/complete-prompt.js';
import {countCells} from '../layout/cells.js';
import {drawLineText} from '../layout/draw-line-text.js';
import {formatNumber, formatPlace} from '../layout/format-facts.js';
import {countRowCells, cutRow, fillRow, run, spreadRow, type Frame, type Row} from '../layout/row.js';
import {windowAround} from '../layout/window.js';
import {shownView} from '../state/article-view.js';
import {completionRoom} from '../state/list-view.js';
import {geometryOf} from '../state/selectors.js';
import type {Prompt, State} from '../state/state.js';

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

// Of a name being typed the first is taken with Enter, unless another is chosen; so it is marked like one that is.
const selectedIn = ({prompt}: State): number => {
	const completion = prompt?.name === 'speaker' || prompt?.name === 'command' ? prompt.completion : null;
	return completion?.index ?? (prompt?.name === 'speaker' && prompt.line.text.trim() !== '' ? 0 : -1);
};

type Listed = {readonly all: readonly Completion[]; readonly first: number; readonly height: number; readonly selected: number};

// The completions in sight: none where the line is as complete as it gets.
const listCompletions = (state: State): Listed => {
	const all = completePrompt(state);
	const isDone = all.length === 1 && all[0]!.line.trim() === state.prompt?.line.text.trim();
	const height = isDone ? 0 : Math.min(completionRoom(state), all.length);
	const selected = selectedIn(state);
	return {all, height, selected, first: windowAround(Math.max(0, selected), all.length, height)};
};

// Whom Enter takes, where there is no room for the list.
const takenUnseen = (state: State): string => {
	const {all, height, selected} = listCompletions(state);
	const taken = state.prompt?.name === 'speaker' && height === 0 ? all[selected] : undefined;
	return taken === undefined || taken.line === state.prompt?.line.text.trim() ? '' : `→ ${taken.label}`;
};

// What stands before the line, and on a narrow terminal.
const leads: Readonly<Record<Prompt['name'], readonly [long: string, short: string]>> = {find: ['/', '/'], command: [':', ':'], speaker: ['Who said it? ', '? '], add: ['Add: ', '+ ']};

/**
The prompt as the last row of the screen: `cursor.x` is where the cursor stands in it.
*/
export const drawPrompt = (state: State, prompt: Prompt): Frame => {
	const {columns} = geometryOf(state);
	const note = prompt.name === 'find' ? findNote(state) : state.notice?.text ?? takenUnseen(state);
	const right = note === '' ? [] : [run(`${note} `, note === 'not found' ? 'mistake' : 'quiet')];
	const lead = ` ${leads[prompt.name][columns >= 40 ? 0 : 1]}`;
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
