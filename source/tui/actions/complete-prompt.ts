import type {Prompt, State} from '../state/state.js';
import {completeCommand, type Completion} from './complete-command.js';
import {completeSpeaker} from './complete-speaker.js';

type Kept = {readonly answers: State['answers']; readonly completions: readonly Completion[]};

// A frame asks several times, and a library may have many people.
const kept = new WeakMap<Prompt, Kept>();

/**
What the line being typed can be completed to: of what was typed, while one of its completions stands there instead. None where nothing is completed.
*/
export const completePrompt = (state: State): readonly Completion[] => {
	const {prompt, answers} = state;
	if (prompt === null || prompt.name === 'find' || prompt.name === 'add') {
		return [];
	}

	const before = kept.get(prompt);
	if (before?.answers === answers) {
		return before.completions;
	}

	const typed = prompt.completion?.typed ?? prompt.line.text;
	const completions = prompt.name === 'command' ? completeCommand(state, typed) : completeSpeaker(state, prompt, typed);
	kept.set(prompt, {answers, completions});
	return completions;
};
