/*
The line at the foot of the screen where commands, and what to find, are typed; and the completions above it.
*/
import {completePrompt} from '../actions/complete-prompt.js';
import {countCells} from '../layout/cells.js';
import {drawLineText} from '../layout/draw-line-text.js';
import {formatPlace} from '../layout/format-facts.js';
import {countRowCells, cutRow, fillRow, run, spreadRow, type Frame, type Row} from '../layout/row.js';
import {windowAround} from '../layout/window.js';
import {shownView} from '../state/article-view.js';
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

// What stands before the line, and on a narrow terminal.
const leads: Readonly<Record<Prompt['name'], readonly [long: string, short: string]>> = {find: ['/', '/'], command: [':', ':'], speaker: ['Who said it? ', '? '], add: ['Add: ', '+ ']};

/**
The prompt as the last row of the screen: `cursor.x` is where the cursor stands in it.
*/
export const drawPrompt = (state: State, prompt: Prompt): Frame => {
	const {columns} = geometryOf(state);
	const note = prompt.name === 'find' ? findNote(state) : state.notice?.text ?? '';
	const right = note === '' ? [] : [run(`${note} `, note === 'not found' ? 'mistake' : 'quiet')];
	const lead = ` ${leads[prompt.name][columns >= 40 ? 0 : 1]}`;
	const room = columns - lead.length - (right.length > 0 && columns >= 30 ? countRowCells(right) + 2 : 0);
	const {row, cursor} = drawLineText(prompt.line, Math.max(1, room));
	return {rows: [spreadRow([run(lead, 'strong'), ...row], columns >= 30 ? right : [], columns)], cursor: {x: Math.min(lead.length + cursor, columns - 1), y: 0}};
};

const mostShown = 10;
const labelWidth = 44;

/**
The completions of a command or a name, to stand above its line: none where the line is as complete as it gets.
*/
export const drawCompletions = (state: State): readonly Row[] => {
	const {prompt} = state;
	const {columns, bodyHeight} = geometryOf(state);
	if (!prompt || prompt.name === 'find' || prompt.name === 'add') {
		return [];
	}

	const all = completePrompt(state);
	const height = Math.min(mostShown, all.length, Math.max(0, bodyHeight - 2));
	if (height === 0 || (all.length === 1 && all[0]!.line.trim() === prompt.line.text.trim())) {
		return [];
	}

	const selected = prompt.completion?.index ?? -1;
	const first = windowAround(Math.max(0, selected), all.length, height);
	const widest = Math.max(...all.map(({label}) => countCells(label)));
	const width = Math.min(labelWidth, Math.max(8, Math.floor(columns / 2)), widest);
	return all.slice(first, first + height).map(({label, note}, index) => {
		const isSelected = first + index === selected;
		const shown = fillRow([run(label, ...(isSelected ? ['selected' as const] : []))], width);
		return cutRow([run(isSelected ? ' ▸ ' : ' '.repeat(3), 'accent'), ...shown, run('  '), run(note, 'quiet')], columns);
	});
};
