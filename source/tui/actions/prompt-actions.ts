/*
Actions of the prompts: done, called off, completed, an older line instead.
*/
import {emptyLine, lineOf} from '../state/line-text.js';
import {keepPlace} from '../state/article-view.js';
import {openArticle, placeOf} from '../state/selectors.js';
import type {AddPrompt, CommandPrompt, FindPrompt, SpeakerPrompt, State} from '../state/state.js';
import {withFind} from '../state/typing.js';
import {type ActionTable, type Change, changeTo, notify} from './action.js';
import {runCommand} from './commands.js';
import {completePrompt, markedCompletion} from './complete-prompt.js';
import {unknownSpeaker} from './complete-speaker.js';
import {addNamed, addText} from './library-actions.js';
import {isArticleIn, writtenIn} from './take-paste.js';

const longestHistory = 100;

const submitFind = (state: State, {line, before}: FindPrompt): State => {
	const closed = {...state, prompt: null};
	if (line.text === '') {
		return withFind(closed, before);
	}

	return openArticle(state)?.find?.at === -1 ? notify(closed, `“${line.text}” is not in this article`, true) : closed;
};

const submitCommand = (state: State, {line}: CommandPrompt): Change | undefined => {
	const text = line.text.trim();
	const history = text === '' ? state.history : [text, ...state.history.filter(each => each !== text)].slice(0, longestHistory);
	return runCommand({...state, prompt: null, history}, text);
};

// What was chosen, else what is marked. Where nothing is, the line stays: nobody's name is guessed, nor taken before it is known who there is.
const submitSpeaker = (state: State, {line, articleId, quoteId, completion}: SpeakerPrompt): Change => {
	const closed = {...state, prompt: null};
	const typed = line.text.replaceAll(/\s+/g, ' ').trim();
	const name = completion === null ? completePrompt(state)[markedCompletion(state)]?.line : typed;
	if (typed === '') {
		return {state: notify(closed, 'Nothing was changed')};
	}

	if (name === undefined) {
		return state.answers.speakers === null ? {state, effects: [{type: 'list-speakers'}]} : {state: notify(state, 'first choose: ↓ who is listed, ↑ a new name', true)};
	}

	return {state: closed, effects: [{type: 'correct-quote', articleId, quoteId, speaker: name === unknownSpeaker ? null : name}]};
};

const submitAdd = (state: State, prompt: AddPrompt): Change => {
	const closed = {...state, prompt: null};
	const written = writtenIn(prompt);
	if (written === '') {
		return {state: notify(closed, 'Nothing was added')};
	}

	return isArticleIn(prompt) ? addText(closed, written) : addNamed(closed, written);
};

const submit = (state: State): Change | undefined => {
	const {prompt} = state;
	if (prompt?.name === 'find') {
		return {state: submitFind(state, prompt)};
	}

	if (prompt?.name === 'speaker') {
		return submitSpeaker(state, prompt);
	}

	if (prompt?.name === 'add') {
		return submitAdd(state, prompt);
	}

	return prompt ? submitCommand(state, prompt) : undefined;
};

const cancel = (state: State): State => {
	const {prompt} = state;
	const closed = {...state, prompt: null};
	const id = openArticle(state)?.id;
	return id !== undefined && prompt?.name === 'find' ? withFind(keepPlace(closed, {...placeOf(closed, id), top: prompt.origin}), prompt.before) : closed;
};

const commandOf = ({prompt}: State): CommandPrompt | undefined => prompt?.name === 'command' ? prompt : undefined;

type Completing = CommandPrompt | SpeakerPrompt;

const completeFrom = (findLast: (state: State, prompt: Completing) => number | undefined, by: 1 | -1) => (state: State): State | undefined => {
	const prompt = state.prompt?.name === 'find' || state.prompt?.name === 'add' ? null : state.prompt;
	const typed = prompt?.completion?.typed ?? prompt?.line.text ?? '';
	const completions = completePrompt(state);
	if (!prompt || completions.length === 0) {
		return prompt ? notify(state, 'Nothing fits') : undefined;
	}

	const last = findLast(state, prompt) ?? (by === 1 ? -1 : completions.length);
	const index = (last + by + completions.length) % completions.length;
	const line = lineOf(completions[index]!.line);
	// With one way only there is nothing to go round: what follows completes anew.
	return {...state, prompt: {...prompt, line, completion: completions.length === 1 ? null : {typed, index}}};
};

const complete = (by: 1 | -1) => completeFrom((state, {completion}) => completion === null ? undefined : markedCompletion(state), by);

// From the one that is marked, be it chosen or not.
const choose = (by: 1 | -1) => completeFrom(state => {
	const marked = markedCompletion(state);
	return marked === -1 ? undefined : marked;
}, by);

const goThroughHistory = (by: 1 | -1) => (state: State): State | undefined => {
	const prompt = commandOf(state);
	const older = (prompt?.older ?? 0) + by;
	if (!prompt || older < 0 || older > state.history.length) {
		return undefined;
	}

	const draft = prompt.older === 0 ? prompt.line.text : prompt.draft;
	const text = older === 0 ? draft : state.history[older - 1]!;
	return {...state, prompt: {...prompt, older, draft, line: text === '' ? emptyLine : lineOf(text), completion: null}};
};

/**
Deleting to the left of nothing leaves a prompt, as it does in vi and less.
*/
export const leaveIfEmpty = (state: State): State | undefined => state.prompt?.line.text === '' ? cancel(state) : undefined;

/**
Actions of the prompts.
*/
export const promptActions = {
	'prompt.submit': {doc: 'Do it', hint: 'do it', run: submit},
	'prompt.cancel': {doc: 'Call it off', hint: 'call off', run: state => changeTo(cancel(state))},
	'prompt.complete': {doc: 'Complete: commands, articles, speakers, saved searches', hint: 'complete', run: state => changeTo(complete(1)(state))},
	'prompt.complete-back': {doc: 'Complete with the one before', run: state => changeTo(complete(-1)(state))},
	'prompt.next-name': {doc: 'Choose the next name: one of the list, or at its end what was typed as a new one', run: state => changeTo(choose(1)(state))},
	'prompt.previous-name': {doc: 'Choose the name before; from the first, the last', run: state => changeTo(choose(-1)(state))},
	'prompt.older': {doc: 'Take an older command from history', hint: 'history', run: state => changeTo(goThroughHistory(1)(state))},
	'prompt.newer': {doc: 'Take a newer command from history', run: state => changeTo(goThroughHistory(-1)(state))},
} as const satisfies ActionTable;
