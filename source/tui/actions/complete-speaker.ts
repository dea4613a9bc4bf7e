/*
Who may have said a quote: what the name that is being typed can be completed to. The first is what Enter takes, so a part of somebody's name is not saved as another's by a key too early.
*/
import {keyOfName} from '../../library/corrections/correction.js';
import type {Quote} from '../../quotes/quote.js';
import type {NamedSpeaker} from '../../store/quote-store.js';
import {recordOf} from '../state/selectors.js';
import type {SpeakerPrompt, State} from '../state/state.js';
import type {Completion} from './complete-command.js';

/**
The word that stands for nobody that is known.
*/
export const unknownSpeaker = 'unknown';

// `keys`: of all names that they are called by, each on a line of its own.
type Person = {readonly name: string; readonly note: string; readonly keys: string};

const buildPerson = (name: string, role: string | null | undefined, names: readonly string[]): Person =>
	({name, note: role ?? '', keys: `\n${[name, ...names].map(each => keyOfName(each)).join('\n')}\n`});

// The likeliest first: who would have been named otherwise, then the others of the article.
const peopleOf = (quotes: readonly Quote[], quoteId: string): readonly Person[] => {
	const own = quotes.find(({id}) => id === quoteId)?.attribution;
	const all = [own?.runnerUp, ...quotes.flatMap(({attribution}) => [attribution.speaker, attribution.runnerUp])];
	const others = all.filter(each => each !== null && each !== undefined).filter(({name}) => name !== own?.speaker?.name);
	return [...new Map(others.map(({name, role}) => [name, buildPerson(name, role, [])])).values()];
};

// A library's people are folded once, not with every key.
const libraries = new WeakMap<readonly NamedSpeaker[], readonly Person[]>();

const peopleIn = (speakers: readonly NamedSpeaker[]): readonly Person[] => {
	const people = libraries.get(speakers) ?? speakers.map(({name, role, names}) => buildPerson(name, role, names));
	libraries.set(speakers, people);
	return people;
};

const nobody: Person = {...buildPerson(unknownSpeaker, null, []), note: 'nobody knows'};

// Every word begins a word of the name, in its order: "sarah sanders" of Sarah Huckabee Sanders.
const haveWords = (name: string, words: readonly string[]): boolean => {
	let at = 0;
	for (const word of name.split(' ')) {
		at += Number(at < words.length && word.startsWith(words[at]!));
	}

	return at === words.length;
};

type Fit = 'whole' | 'part' | 'within' | 'none';

// How what was typed fits somebody's names: the whole of one, words or the beginnings of words of one, or only letters within.
const fitOf = ({keys}: Person, key: string): Fit => {
	if (keys.includes(`\n${key}\n`)) {
		return 'whole';
	}

	if (keys.includes(`\n${key}`) || keys.includes(` ${key}`)) {
		return 'part';
	}

	const words = key.split(' ');
	const isPart = words.length > 1 && keys.trim().split('\n').some(name => haveWords(name, words));
	return isPart ? 'part' : (keys.includes(key) ? 'within' : 'none');
};

const toCompletion = ({name, note}: Pick<Person, 'name' | 'note'>): Completion => ({line: name, label: name, note});

/**
The completions of a speaker's name: the article's people first, then the library's, then nobody; and what was typed, as the name of somebody new, after all of whose names it may be a part.
*/
export const completeSpeaker = (state: State, {articleId, quoteId}: SpeakerPrompt, typed: string): readonly Completion[] => {
	const name = typed.replaceAll(/\s+/g, ' ').trim();
	const near = peopleOf(recordOf(state, articleId)?.quotes ?? [], quoteId);
	const known = new Set(near.map(each => each.name));
	const all = [...near, ...peopleIn(state.answers.speakers ?? []).filter(each => !known.has(each.name)), nobody];
	if (name === '') {
		return all.map(person => toCompletion(person));
	}

	const key = keyOfName(name);
	const {whole = [], part = [], within = []} = Object.groupBy(all, person => fitOf(person, key)) as Partial<Record<Fit, readonly Person[]>>;
	const isNew = whole.length === 0 && part.length + within.length > 0;
	const asTyped: readonly Completion[] = isNew ? [{line: name, label: `“${name}”`, note: 'as typed: a new name'}] : [];
	return [...[...whole, ...part].map(person => toCompletion(person)), ...asTyped, ...within.map(person => toCompletion(person))];
};
