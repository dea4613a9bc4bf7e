import type {Prompt} from '../state/prompts.js';
import type {State} from '../state/state.js';
import {completeCommand, type Completion} from './complete-command.js';
import {completeSpeaker, type NameCompletions} from './complete-speaker.js';

type Kept = NameCompletions & {readonly answers: State['answers']};

// A frame asks several times, and a library may have many people.
const kept = new WeakMap<Prompt, Kept>();

const nothing: NameCompletions = {completions: [], marked: -1};

const complete = (state: State): NameCompletions => {
	const {prompt, answers} = state;
	if (prompt === null || prompt.name === 'find' || prompt.name === 'add') {
		return nothing;
	}

	const before = kept.get(prompt);
	if (before?.answers === answers) {
		return before;
	}

	const typed = prompt.completion?.typed ?? prompt.line.text;
	const made = prompt.name === 'command' ? {completions: completeCommand(state, typed), marked: -1} : completeSpeaker(state, prompt, typed);
	kept.set(prompt, {answers, ...made});
	return made;
};

/**
What the line being typed can be completed to: of what was typed, while one of its completions stands there instead. None where nothing is completed.
*/
export const completePrompt = (state: State): readonly Completion[] => complete(state).completions;

/**
Which of the completions is marked, by its place: the chosen one, also where others have come before it meanwhile; of a name else the one that Enter takes. -1 for none.
*/
export const markedCompletion = (state: State): number => {
	const {completions, marked} = complete(state);
	const prompt = state.prompt?.name === 'command' || state.prompt?.name === 'speaker' ? state.prompt : null;
	const index = prompt?.completion?.index;
	if (prompt === null || index === undefined) {
		return marked;
	}

	return completions[index]?.line === prompt.line.text ? index : completions.findIndex(({line}) => line === prompt.line.text);
};
