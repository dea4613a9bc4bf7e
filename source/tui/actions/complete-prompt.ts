import type {State} from '../state/state.js';
import {completeCommand, type Completion} from './complete-command.js';
import {completeSpeaker} from './complete-speaker.js';

/**
What the line being typed can be completed to: of what was typed, while one of its completions stands there instead. None where nothing is completed.
*/
export const completePrompt = (state: State): readonly Completion[] => {
	const {prompt} = state;
	if (prompt === null || prompt.name === 'find' || prompt.name === 'add') {
		return [];
	}

	const typed = prompt.completion?.typed ?? prompt.line.text;
	return prompt.name === 'command' ? completeCommand(state, typed) : completeSpeaker(state, prompt, typed);
};
