/*
The one function that changes the reader's state.
*/
import {actions, type ActionName} from '../actions/actions.js';
import {isArticleText, takePaste} from '../actions/take-paste.js';
import {actionOf} from '../keys/keymap.js';
import {nameCharacter} from '../keys/key-name.js';
import {splitGraphemes} from '../layout/cells.js';
import type {Effect} from './effect.js';
import type {Press, ReaderEvent, Step} from './event.js';
import {insertText} from './line-text.js';
import {forgetPoint} from './point-visit.js';
import {receive} from './receive.js';
import {modeOf} from './selectors.js';
import {settle} from './settle.js';
import {startState, type Start, type State} from './state.js';
import {typedLine, typeLine} from './typing.js';

// A later search makes an earlier one that has not begun superfluous; asking twice for the same is asking once.
const singles: ReadonlySet<Effect['type']> = new Set(['search', 'list-speakers', 'list-searches']);

const addEffect = (effects: readonly Effect[], effect: Effect): readonly Effect[] => {
	const isSingle = singles.has(effect.type);
	return [...(isSingle ? effects.filter(({type}) => type !== effect.type) : effects), effect];
};

const addEffects = (effects: readonly Effect[], added: readonly Effect[]): readonly Effect[] =>
	added.length === 0 ? effects : added.reduce((sum, effect) => addEffect(sum, effect), effects);

// A key was pressed, or something pasted: what was told has been read.
const afterKey = (state: State): State => {
	const {background} = state;
	return {...state, notice: null, background: background.isTold ? {...background, isTold: false} : background};
};

// What was offered is for the very next key, or for the way to where that key does something.
const keepsOffer: ReadonlySet<ActionName> = new Set(['library.add', 'app.back']);

const withoutOffer = (state: State): State => state.offered === null ? state : {...state, offered: null};

const pressKey = ({state, effects}: Step, name: string): Step => {
	const action = actionOf(modeOf(state), name);
	const before = action !== undefined && keepsOffer.has(action) ? state : withoutOffer(state);
	// With Alt, a key that means nothing here is no other key: it may have been meant for the program around, or for a letter.
	if (action === undefined) {
		return {state: before, effects};
	}

	const change = actions[action].run(afterKey(before));
	// Keys that come at once mean what they do one by one.
	return change ? {state: forgetPoint(change.state), effects: addEffects(effects, change.effects ?? [])} : {state: before, effects};
};

// Where a line is being typed, text goes in whole; elsewhere every character is a key, and one of them may begin a line.
const pressText = (step: Step, text: string): Step => {
	let [now, rest] = [step, text];
	while (rest !== '') {
		const line = typedLine(now.state);
		if (line) {
			const typed = typeLine(afterKey(withoutOffer(now.state)), insertText(line, rest));
			return {state: typed.state, effects: addEffects(now.effects, typed.effects)};
		}

		const [character = rest] = splitGraphemes(rest.slice(0, 64));
		now = pressKey(now, nameCharacter(character));
		rest = rest.slice(character.length);
	}

	return now;
};

const isQuitting = ({effects}: Step): boolean => effects.some(({type}) => type === 'quit');

const press = (step: Step, presses: readonly Press[]): Step => {
	let now = step;
	for (const each of presses) {
		if (isQuitting(now)) {
			break;
		}

		now = each.type === 'key' ? pressKey(now, each.name) : pressText(now, each.text);
	}

	return now;
};

// Text from the clipboard is text: where none is being typed, it is not keys either, but may be an article; so it is where one is asked for.
const paste = (step: Step, text: string): Step => {
	const isArticle = step.state.prompt?.name === 'add' && isArticleText(text);
	if (!isArticle && typedLine(step.state)) {
		return pressText(step, text);
	}

	const {state, effects = []} = takePaste(afterKey({...step.state, offered: null, prompt: isArticle ? null : step.state.prompt}), text);
	return {state, effects: addEffects(step.effects, effects)};
};

const happen = (step: Step, event: Exclude<ReaderEvent, {readonly type: 'effects-taken'}>): Step => {
	if (event.type === 'pressed') {
		return press(step, event.presses);
	}

	if (event.type === 'pasted') {
		return paste(step, event.text);
	}

	const received = receive(step.state, event);
	return {state: received.state, effects: addEffects(step.effects, received.effects)};
};

/**
What an event makes of a step. The same step comes back, by identity, where nothing changed: nothing is drawn for it.
*/
export const reduce = (step: Step, event: ReaderEvent): Step => {
	if (event.type === 'effects-taken') {
		return {...step, effects: step.effects.slice(event.count)};
	}

	const next = happen(step, event);
	const settled = settle(next.state);
	const isSame = settled.state === step.state && next.effects === step.effects && settled.effects.length === 0;
	return isSame ? step : {state: settled.state, effects: addEffects(next.effects, settled.effects)};
};

/**
The step before anything has happened.
*/
export const firstStep = (start: Start): Step => settle(startState(start));
