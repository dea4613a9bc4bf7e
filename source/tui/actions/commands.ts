/*
The commands of the prompt: words a person types instead of a key.
*/
import {eachArticle} from '../../store/article-list.js';
import {findNearest} from '../../language/edit-distance.js';
import {foldText} from '../../language/fold-text.js';
import {titleOf} from '../layout/format-facts.js';
import {lineOf} from '../state/line-text.js';
import {articlesOf, lastSearch} from '../state/selectors.js';
import {askSearch} from '../state/typing.js';
import {emptySearch} from '../state/screens.js';
import type {State} from '../state/state.js';
import {changeTo, notify, type Change} from './action.js';
import {appActions, openById, pushScreen, showPage} from './app-actions.js';
import {addNamed, refresh, remove} from './library-actions.js';

/**
One command. `argument` names what may follow it, and so what completes it; empty for none.
*/
export type Command = {
	readonly name: string;
	readonly argument: '' | 'query' | 'article' | 'name' | 'search' | 'url';
	readonly doc: string;
	readonly run: (state: State, argument: string) => Change | undefined;
};

const search = (state: State, query: string): Change => {
	const asked = {...emptySearch, line: lineOf(query)};
	const {state: next, effects} = askSearch(pushScreen(state, asked), asked);
	return {state: next, effects: [...effects, {type: 'list-speakers'}]};
};

const findArticle = (state: State, name: string): string | undefined => {
	const wanted = foldText(name).text;
	const articles = Array.from(eachArticle(articlesOf(state)), article => ({id: article.id, names: [titleOf(article), article.path ?? '', article.id].map(each => foldText(each).text)}));
	const exact = articles.find(({names}) => names.includes(wanted));
	return (exact ?? articles.find(({names}) => names.some(each => each.includes(wanted))))?.id;
};

const openNamed = (state: State, name: string): Change => {
	if (name === '') {
		return {state: notify(state, 'Which article? Type a part of its headline', true)};
	}

	const id = findArticle(state, name);
	if (id !== undefined) {
		return {state: openById(state, id)};
	}

	const nearest = findNearest(name, Array.from(eachArticle(articlesOf(state)), article => titleOf(article)).flatMap(title => [title, ...title.split(' ')]));
	return {state: notify(state, `No article is called “${name}”${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`, true)};
};

const saveSearch = (state: State, name: string): Change => {
	const query = lastSearch(state)?.line.text.trim() ?? '';
	if (query === '') {
		return {state: notify(state, 'There is no search to save; s begins one', true)};
	}

	return name === ''
		? {state: notify(state, 'Under which name? Type it after :save', true)}
		: {state, effects: [{type: 'save-search', name, query}]};
};

const openSaved = (state: State, name: string): Change => (name === ''
	? {state: notify(state, 'Which search? Type its name after :saved', true)}
	: {state, effects: [{type: 'open-saved', name}]});

const add = (state: State, written: string): Change => (written === ''
	? {state: notify(state, 'Which article? Type its web address after :add', true)}
	: addNamed(state, written));

const refreshAll = (state: State, name: string): Change => (name === ''
	? refresh(state)
	: {state: notify(state, 'Refresh asks all feeds; newsread feeds refresh NAME asks some', true)});

// Whoever names an article means that one, and not the one in front.
const removeInFront = (state: State, name: string): Change => (name === ''
	? remove(state) ?? {state: notify(state, 'There is no article to remove', true)}
	: {state: notify(state, 'The article in front is removed, without a name: open the one you mean first', true)});

/**
All commands, in the order in which help and completion list them.
*/
export const commands: readonly Command[] = [
	{name: 'quotes', argument: 'query', doc: 'Search all quotes, by words or speaker', run: search},
	{name: 'open', argument: 'article', doc: 'Open the article of that name', run: openNamed},
	{name: 'save', argument: 'name', doc: 'Save the search under a name', run: saveSearch},
	{name: 'saved', argument: 'search', doc: 'Open a saved search, and say what is new in it', run: openSaved},
	{name: 'add', argument: 'url', doc: 'Add an article by its web address, or a file by its path', run: add},
	{name: 'refresh', argument: '', doc: 'Ask all feeds for new articles', run: refreshAll},
	{name: 'remove', argument: '', doc: 'Remove the article in front, into the folder .trash', run: removeInFront},
	{name: 'problems', argument: '', doc: 'List the files that could not be opened', run: state => changeTo(showPage(state, 'problems') ?? state)},
	{name: 'help', argument: '', doc: 'Show all keys', run: state => changeTo(showPage(state, 'help') ?? state)},
	{name: 'quit', argument: '', doc: 'Quit', run: state => appActions['app.quit'].run(state)},
];

// What a command line says: the command's name, and all that follows it.
const parseCommand = (text: string): {readonly name: string; readonly argument: string} => {
	const line = text.trim().replace(/^:/, '');
	const space = line.indexOf(' ');
	return space === -1 ? {name: line, argument: ''} : {name: line.slice(0, space), argument: line.slice(space + 1).trim()};
};

/**
Does what a command line says; an unknown command only says which one was meant.
*/
export const runCommand = (state: State, text: string): Change | undefined => {
	const {name, argument} = parseCommand(text);
	if (name === '') {
		return {state};
	}

	const named = commands.filter(command => command.name.startsWith(name));
	const command = commands.find(each => each.name === name) ?? (named.length === 1 ? named[0] : undefined);
	if (command) {
		return command.run(state, argument);
	}

	const nearest = findNearest(name, commands.map(each => each.name));
	return {state: notify(state, `There is no command “${name}”${nearest === undefined ? '' : `; did you mean :${nearest}?`}`, true)};
};
