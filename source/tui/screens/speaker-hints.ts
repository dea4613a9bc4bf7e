/*
What the prompt for a speaker's name says of its keys: whom Enter takes now, and how somebody else is chosen.
*/
import {completePrompt, markedCompletion} from '../actions/complete-prompt.js';
import type {SpeakerPrompt, State} from '../state/state.js';

const hintsOnChoice = (state: State, {completion}: SpeakerPrompt): readonly string[] => {
	const completions = completePrompt(state);
	const marked = markedCompletion(state);
	const [taken, last] = [completions[marked], completions.at(-1)];
	if (taken === undefined) {
		return ['↓ who is listed, ↑ a new name; then Enter', '↓ listed  ↑ new', '↓ or ↑ new'];
	}

	if (taken.isNew === true) {
		return ['Enter saves the new name', 'Enter: new name'];
	}

	const withNew = completion === null && marked === 0 && last?.isNew === true ? [`Enter: ${taken.label}  ↑ new name`] : [];
	return [...withNew, `Enter: ${taken.label}`, `→ ${taken.label}`];
};

/**
What to say of the keys, from the longest to the shortest: the first for which there is room is meant.
*/
export const speakerHints = (state: State, prompt: SpeakerPrompt): readonly string[] => {
	if (prompt.line.text.trim() === '') {
		return ['type a name, or ↓ ↑ to choose one', '↓ ↑ choose'];
	}

	return state.answers.speakers === null && prompt.completion === null && markedCompletion(state) === -1
		? ['the names are still being read…', 'reading names…']
		: hintsOnChoice(state, prompt);
};
