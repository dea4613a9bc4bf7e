/*
Who may have said a quote: what the name that is being typed can be completed to.
*/
import type {Quote} from '../../quotes/quote.js';
import {recordOf} from '../state/selectors.js';
import type {SpeakerPrompt, State} from '../state/state.js';
import {matching, type Completion} from './complete-command.js';

/**
The word that stands for nobody that is known.
*/
export const unknownSpeaker = 'unknown';

type Person = {readonly name: string; readonly note: string};

// The likeliest first: who would have been named otherwise, then the others of the article.
const peopleOf = (quotes: readonly Quote[], quoteId: string): readonly Person[] => {
	const own = quotes.find(({id}) => id === quoteId)?.attribution;
	const all = [own?.runnerUp, ...quotes.flatMap(({attribution}) => [attribution.speaker, attribution.runnerUp])];
	const others = all.filter(each => each !== null && each !== undefined).filter(({name}) => name !== own?.speaker?.name);
	return [...new Map(others.map(({name, role}) => [name, {name, note: role ?? ''}])).values()];
};

/**
The completions of a speaker's name: the article's people first, then the library's, then nobody.
*/
export const completeSpeaker = (state: State, {articleId, quoteId}: SpeakerPrompt, typed: string): readonly Completion[] => {
	const near = matching(peopleOf(recordOf(state, articleId)?.quotes ?? [], quoteId), typed, ({name}) => name);
	const far = matching(state.answers.speakers ?? [], typed, ({name}) => name).filter(({name}) => near.every(each => each.name !== name)).map(({name, role}) => ({name, note: role ?? ''}));
	const nobody = unknownSpeaker.startsWith(typed.toLowerCase()) ? [{name: unknownSpeaker, note: 'nobody knows'}] : [];
	return [...near, ...far, ...nobody].map(({name, note}) => ({line: name, label: name, note}));
};
