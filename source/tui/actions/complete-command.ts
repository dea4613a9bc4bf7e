/*
What a command line can be completed to: commands, articles, speakers, saved searches.
*/
import {foldText} from '../../language/fold-text.js';
import {articleAt, eachArticle} from '../../store/article-list.js';
import type {ArticleList, ArticleSummary} from '../../store/quote-store.js';
import {titleOf} from '../layout/format-facts.js';
import {articlesOf} from '../state/selectors.js';
import type {State} from '../state/state.js';
import {queryForSpeaker} from '../state/suggest-speaker.js';
import {commands} from './commands.js';

/**
One completion: the whole line it makes, and what to call it in the list. `isNew`: it is what was typed, as a name that nobody is known by.
*/
export type Completion = {
	readonly line: string;
	readonly label: string;
	readonly note: string;
	readonly isNew?: true;
};

// A list is folded once, not with every key.
const foldedNames = new WeakMap<object, readonly string[]>();

const foldOnce = (all: object, namesOf: () => readonly string[]): readonly string[] => {
	const names = foldedNames.get(all) ?? namesOf().map(name => foldText(name).text);
	foldedNames.set(all, names);
	return names;
};

// The places of those whose name begins with what was typed, then of those that hold it elsewhere.
const findMatching = (names: readonly string[], typed: string): readonly number[] => {
	const wanted = foldText(typed).text;
	const found = names.map((name, index) => ({index, place: name.indexOf(wanted)}));
	const ordered = [...found.filter(({place}) => place === 0), ...found.filter(({place}) => place > 0)];
	return ordered.map(({index}) => index);
};

/**
Those whose name begins with what was typed, then those that hold it elsewhere.
*/
export const matching = <Each>(all: readonly Each[], typed: string, nameOf: (each: Each) => string): readonly Each[] =>
	findMatching(foldOnce(all, () => all.map(each => nameOf(each))), typed).map(index => all[index]!);

// More than anybody goes through; each is unpacked.
const mostArticles = 1000;

const matchingArticles = (articles: ArticleList, typed: string): readonly ArticleSummary[] =>
	findMatching(foldOnce(articles, () => Array.from(eachArticle(articles), article => titleOf(article))), typed).slice(0, mostArticles).flatMap(index => articleAt(articles, index) ?? []);

const completeCommands = (typed: string): readonly Completion[] =>
	commands.filter(({name}) => name.startsWith(typed)).map(({name, argument, doc}) => ({line: argument === '' ? name : `${name} `, label: name, note: doc}));

const completeArticles = (state: State, start: string, typed: string): readonly Completion[] =>
	matchingArticles(articlesOf(state), typed).map(article => ({line: `${start}${titleOf(article)}`, label: titleOf(article), note: article.section ?? ''}));

const completeSearches = ({answers: {searches}}: State, start: string, typed: string): readonly Completion[] =>
	matching(searches, typed, ({name}) => name).map(({name, query}) => ({line: `${start}${name}`, label: name, note: query}));

const speakerWord = /^(?:speaker:|@)"?/;
const openName = /^(?:speaker:|@)(?:"[^"]*|[^ "]*)$/;

// Where the name being typed begins: after `speaker:` or `@`, in which a quotation mark may still be open, else with the last word.
const startOfName = (typed: string): number => {
	const field = Math.max(typed.lastIndexOf('speaker:'), typed.lastIndexOf('@'));
	return field !== -1 && openName.test(typed.slice(field)) ? field : typed.lastIndexOf(' ') + 1;
};

const completeSpeakers = (state: State, start: string, typed: string): readonly Completion[] => {
	const at = startOfName(typed);
	const word = typed.slice(at).replace(speakerWord, '');
	return matching(state.answers.speakers ?? [], word, ({name}) => name).map(({name, role, quotes}) => ({
		line: `${start}${typed.slice(0, at)}${queryForSpeaker(name)}`, label: name, note: [role, `${quotes}`].filter(Boolean).join(' · '),
	}));
};

/**
The completions of a command line, the likeliest first; none where nothing fits.
*/
export const completeCommand = (state: State, text: string): readonly Completion[] => {
	const space = text.indexOf(' ');
	if (space === -1) {
		return completeCommands(text);
	}

	const command = commands.find(({name}) => name === text.slice(0, space));
	const [start, typed] = [text.slice(0, space + 1), text.slice(space + 1)];
	const complete = {article: completeArticles, query: completeSpeakers, search: completeSearches, name: () => [], url: () => [], '': () => []}[command?.argument ?? ''];
	return complete(state, start, typed);
};
