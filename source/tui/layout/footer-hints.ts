/*
The keys worth a word at the foot of the screen, from the keymap: those that do something now, as many as there is room for.
*/
import {actions, type ActionName} from '../actions/actions.js';
import {labelKey} from '../keys/key-name.js';
import {keymap} from '../keys/keymap.js';
import {modeOf} from '../state/selectors.js';
import type {State} from '../state/state.js';
import {countRowCells, run, type Row, type Run} from './row.js';

/**
Hints of at most `width` cells, the most useful first: "] next  / find  : command".
*/
export const footerHints = (state: State, width: number): Row => {
	const mode = modeOf(state);
	const hints: Run[] = [];
	const told = new Set<ActionName>();
	let left = width;
	for (const {modes, keys, action} of keymap) {
		const {hint, run: perform} = actions[action];
		if (hint === undefined || told.has(action) || !modes.includes(mode)) {
			continue;
		}

		const runs = [...(hints.length > 0 ? [run('  ')] : []), run(labelKey(keys[0]!), 'key'), run(` ${hint}`, 'quiet')];
		const cells = countRowCells(runs);
		if (cells > left) {
			break;
		}

		told.add(action);
		if (!perform(state)) {
			continue;
		}

		hints.push(...runs);
		left -= cells;
	}

	return hints;
};
