/*
The keys worth a word at the foot of the screen, from the keymap: those that do something now, as many as there is room for.
*/
import {actions, type ActionName} from '../actions/actions.js';
import {labelKey} from '../keys/key-name.js';
import {keymap} from '../keys/keymap.js';
import {modeOf} from '../state/selectors.js';
import type {State} from '../state/state.js';
import {countRowCells, run, type Row} from './row.js';

type Hint = {readonly action: ActionName; readonly row: Row};

// What does nothing now, or only says why not, is no hint.
const isOfUse = (state: State, action: ActionName): boolean => {
	const change = actions[action].run({...state, notice: null});
	return change !== undefined && change.state.notice?.isWarning !== true;
};

const hintsOf = (state: State): readonly Hint[] => {
	const mode = modeOf(state);
	const told = new Set<ActionName>();
	return keymap.flatMap(({modes, keys, action}) => {
		const {hint} = actions[action];
		if (hint === undefined || told.has(action) || !modes.includes(mode)) {
			return [];
		}

		told.add(action);
		return isOfUse(state, action) ? [{action, row: [run(labelKey(keys[0]!), 'key'), run(` ${hint}`, 'quiet')]}] : [];
	});
};

const waysOut: readonly ActionName[] = ['app.back', 'app.quit'];
const gap = 2;

const findWayOut = (hints: readonly Hint[]): Hint | undefined =>
	waysOut.map(way => hints.find(({action}) => action === way)).find(hint => hint !== undefined);

/**
Cells that the way out takes at the foot of the screen: back, else out of the program; 0 where there is none.
*/
export const countWayOut = (state: State): number => countRowCells(findWayOut(hintsOf(state))?.row ?? []);

/**
Hints of at most `width` cells, the most useful first: "] next  / find  Esc back". The way out is the last to be left out.
*/
export const footerHints = (state: State, width: number): Row => {
	const hints = hintsOf(state);
	const wayOut = findWayOut(hints);
	const kept = new Set<Hint>();
	let left = width + gap;
	for (const hint of wayOut ? [wayOut, ...hints.filter(each => each !== wayOut)] : hints) {
		left -= countRowCells(hint.row) + gap;
		if (left < 0) {
			break;
		}

		kept.add(hint);
	}

	return hints.filter(hint => kept.has(hint)).flatMap(({row}, index) => [...(index > 0 ? [run(' '.repeat(gap))] : []), ...row]);
};
