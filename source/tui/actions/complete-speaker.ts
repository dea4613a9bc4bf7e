/*
Who may have said a quote: what the name that is being typed can be completed to, and what of it Enter takes. A part of somebody's name is not saved as another's by a key too early, and a name that was typed in full is not taken for a longer one.
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

type WordTest = (word: string, typed: string) => boolean;

const isBegun: WordTest = (word, typed) => word.startsWith(typed);
const isSame: WordTest = (word, typed) => word === typed;

// Every word is, or begins, a word of one of the names, in its order: "sarah sanders" of Sarah Huckabee Sanders.
const haveWords = (names: readonly string[], words: readonly string[], isWord: WordTest): boolean => names.some(name => {
	let at = 0;
	for (const word of name.split(' ')) {
		at += Number(at < words.length && isWord(word, words[at]!));
	}

	return at === words.length;
});

type Fit = 'name' | 'whole' | 'words' | 'part' | 'within' | 'none';

// How what was typed fits somebody's names: their own, the whole of another that they are called by, words of one, words or the beginnings of words of one, or only letters within.
const fitOf = ({keys}: Person, key: string): Fit => {
	const words = key.split(' ');
	const isWithin = keys.includes(key);
	if (!isWithin && words.length === 1) {
		return 'none';
	}

	if (keys.includes(`\n${key}\n`)) {
		return keys.startsWith(`\n${key}\n`) ? 'name' : 'whole';
	}

	const names = keys.trim().split('\n');
	if (!haveWords(names, words, isBegun)) {
		return isWithin ? 'within' : 'none';
	}

	return haveWords(names, words, isSame) ? 'words' : 'part';
};

const toCompletion = ({name, note}: Pick<Person, 'name' | 'note'>): Completion => ({line: name, label: name, note});

/**
The completions of a name, and which of them Enter takes: -1 for none.
*/
export type NameCompletions = {readonly completions: readonly Completion[]; readonly marked: number};

// "Ann Lee" may be all of a new name, the beginning of Ann Leeson's or words of Ann Marie Lee's, and so may 李明 (a letter of a key is a word there) and 김민; "wei" and "t w" are meant to find somebody.
const canBeWhole = (key: string, areWords: boolean): boolean => (areWords ? /\S \S/v : /. \S{2,}$|\p{Script=Hangul}{2}$/v).test(key);

/**
The completions of a speaker's name: the article's people first, then the library's, then nobody; and what was typed, as the name of somebody new, after all of whose names it may be a part.
Enter takes none while it is not known who there is, and none where what was typed may as well be a name of its own.
*/
export const completeSpeaker = (state: State, {articleId, quoteId}: SpeakerPrompt, typed: string): NameCompletions => {
	const {speakers} = state.answers;
	const name = typed.replaceAll(/\s+/g, ' ').trim();
	const near = peopleOf(recordOf(state, articleId)?.quotes ?? [], quoteId);
	const known = new Set(near.map(each => each.name));
	const all = [...near, ...peopleIn(speakers ?? []).filter(each => !known.has(each.name)), nobody];
	if (name === '') {
		return {completions: all.map(person => toCompletion(person)), marked: -1};
	}

	const key = keyOfName(name);
	const {name: own = [], whole = [], words = [], part = [], within = []} = Object.groupBy(all, person => fitOf(person, key)) as Partial<Record<Fit, readonly Person[]>>;
	const asTyped: readonly Completion[] = speakers !== null && own.length + whole.length === 0 ? [{line: name, label: `new: ${name}`, note: 'as typed', isNew: true}] : [];
	const [fitting, others] = [[...own, ...whole, ...words, ...part].map(person => toCompletion(person)), within.map(person => toCompletion(person))];
	const isSure = own.length + whole.length > 0 || (speakers !== null && (words.length + part.length === 0 || !canBeWhole(key, words.length > 0)));
	return {completions: fitting.length === 0 ? [...asTyped, ...others] : [...fitting, ...others, ...asTyped], marked: isSure ? 0 : -1};
};
