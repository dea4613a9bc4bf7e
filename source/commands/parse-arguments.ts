import {readWidth, widthRange} from '../config/setting-values.js';
import {NewsreadError} from '../errors.js';
import {findNearest} from '../language/edit-distance.js';
import type {Command, Word} from './command.js';
import {commands, findCommand} from './command-table.js';
import {commonFlags, flagNames, flagOf, type FlagName, type Flags} from './flags.js';
import {splitArguments, type SplitArguments} from './split-arguments.js';

/**
A command line understood: `command` is undefined where none was named, and `words` are what is left to it.
*/
export type ParsedArguments = {
	readonly command: Command | undefined;
	readonly words: readonly Word[];
	readonly flags: Flags;
};

/**
The largest limit: all results.
*/
export const noLimit = Number.MAX_SAFE_INTEGER;

const readLimit = (written: string | undefined): number | undefined => {
	if (written === undefined) {
		return undefined;
	}

	if (written === 'all') {
		return noLimit;
	}

	const limit = /^\d{1,9}$/.test(written) ? Number(written) : 0;
	if (limit === 0) {
		throw new NewsreadError(`--limit ${JSON.stringify(written)} is no number of results.`, {hint: 'Write --limit 20, or --limit all.'});
	}

	return limit;
};

const checkChoice = (name: FlagName, value: string | undefined): void => {
	const {choices} = flagOf(name);
	if (value !== undefined && choices !== undefined && !choices.includes(value)) {
		throw new NewsreadError(`--${name} cannot be ${JSON.stringify(value)}.`, {hint: `Write one of ${choices.join(', ')}.`});
	}
};

const checkWidth = (written: string | undefined): string | undefined => {
	if (written !== undefined && readWidth(written) === undefined) {
		throw new NewsreadError(`--width ${JSON.stringify(written)} is no width.`, {hint: `Write a whole number from ${widthRange.least} to ${widthRange.most}.`});
	}

	return written;
};

// Meow has its own names for options of several words.
const keyOf = (name: FlagName): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const meowFlags = Object.fromEntries(flagNames.map(name => [keyOf(name), {type: flagOf(name).value === undefined ? 'boolean' : 'string'}] as const));

/*
Meow would take `-letter` for flags, help and version for its own and end the process by itself, so it is given nothing but declared long options. It takes one pair of quotation marks off a value, so each is given one: `--speaker "Sarah"` keeps its own.
*/
const understandFlags = async (given: SplitArguments['flags']): Promise<Readonly<Record<string, unknown>>> => {
	if (given.length === 0) {
		// Fetching meow takes half as long as starting Node, and without options it has nothing to do.
		return {};
	}

	const {default: meow} = await import('meow');
	const argv = given.map(({name, value}) => value === undefined ? `--${name}` : `--${name}="${value}"`);
	const {flags} = meow({importMeta: import.meta, argv, flags: meowFlags, pkg: {name: 'newsread', bin: 'newsread'}, autoHelp: false, autoVersion: false, description: false});
	return flags;
};

const readFlags = async ({flags: given}: SplitArguments): Promise<Flags> => {
	const flags = await understandFlags(given);
	const read = (name: FlagName): unknown => flags[keyOf(name)];
	const isOn = (name: FlagName): boolean => read(name) === true;
	const valueOf = (name: FlagName): string | undefined => {
		const value = read(name);
		return typeof value === 'string' ? value : undefined;
	};

	for (const name of flagNames) {
		checkChoice(name, valueOf(name));
	}

	return {
		json: isOn('json'),
		ndjson: isOn('ndjson'),
		csv: isOn('csv'),
		markdown: isOn('markdown'),
		raw: isOn('raw'),
		indirect: isOn('indirect'),
		why: isOn('why'),
		allowPrivate: isOn('allow-private'),
		clean: isOn('clean'),
		help: isOn('help'),
		version: isOn('version'),
		speaker: valueOf('speaker'),
		role: valueOf('role'),
		save: valueOf('save'),
		saved: valueOf('saved'),
		fullText: valueOf('full-text') as Flags['fullText'],
		format: valueOf('format') as Flags['format'],
		sort: valueOf('sort') as Flags['sort'],
		limit: readLimit(valueOf('limit')),
		library: valueOf('library'),
		color: valueOf('color'),
		width: checkWidth(valueOf('width')),
	};
};

const checkFlags = (command: Command | undefined, {flags}: SplitArguments): void => {
	const taken = new Set([...command?.flags ?? [], ...commonFlags]);
	for (const {name} of flags) {
		if (!taken.has(name)) {
			const called = command === undefined ? 'newsread without a command' : `newsread ${command.name}`;
			const takers = commands.filter(({flags: own}) => own.includes(name)).map(({name: taker}) => taker);
			throw new NewsreadError(`${called} takes no option --${name}.`, {hint: `These do: ${takers.join(', ')}.`});
		}
	}
};

// What an unset variable leaves behind: taken for a path, it would be the working folder.
const checkFilled = (words: readonly Word[]): void => {
	if (words.some(({text}) => text === '')) {
		throw new NewsreadError('One of the words given is empty.', {hint: 'A variable that is not set may have been meant to stand there.'});
	}
};

const checkWords = (command: Command, words: readonly Word[]): void => {
	const {name, usage} = command;
	const stray = command.isQuery === true ? undefined : words.find(({text, isLiteral}) => !isLiteral && text.startsWith('-') && text !== '-');
	if (stray !== undefined) {
		throw new NewsreadError(`newsread ${name} takes no option ${stray.text}.`, {hint: `newsread ${name} --help lists its options; a name that begins with a dash goes after "--".`});
	}

	if (command.isQuery !== true) {
		checkFilled(words);
	}

	if (words.length < command.words.least) {
		throw new NewsreadError(`newsread ${name} needs to know what.`, {hint: `Write newsread ${name} ${usage}; newsread ${name} --help has examples.`});
	}

	if (words.length <= command.words.most) {
		return;
	}

	const most = command.words.most === 0 ? 'no words' : `${command.words.most} at most`;
	throw new NewsreadError(`newsread ${name} takes ${most}, and was given ${words.length}.`, {hint: `Write newsread ${name} ${usage}`.trimEnd() + '.'});
};

// `newsread help quotes` is `newsread quotes --help`.
const withoutHelp = (split: SplitArguments): SplitArguments => {
	const [first, ...rest] = split.words;
	return first?.text === 'help' && !first.isLiteral ? {words: rest, flags: [...split.flags, {name: 'help', value: undefined}]} : split;
};

/**
The mistake of a first word that is neither a command nor a path, with the nearest command where there is one.
*/
export const unknownWord = (word: string): NewsreadError => {
	if (/^https?:\/\//i.test(word)) {
		return new NewsreadError(`${word} is an address, and newsread opens files and folders.`, {hint: `newsread read ${word} shows it, newsread add ${word} keeps it.`});
	}

	const meant = commands.find(({otherNames = []}) => otherNames.includes(word))?.name ?? findNearest(word, commands.map(({name}) => name));
	return new NewsreadError(`${JSON.stringify(word)} is neither a command nor a file or folder here.`, {
		hint: meant === undefined ? 'newsread --help lists the commands.' : `Did you mean newsread ${meant}?`,
	});
};

/**
Understands a command line. Throws a NewsreadError on whatever cannot be meant, with what could.
*/
export const parseArguments = async (argv: readonly string[]): Promise<ParsedArguments> => {
	const split = withoutHelp(splitArguments(argv));
	const [first] = split.words;
	const command = first === undefined || first.isLiteral ? undefined : findCommand(first.text);
	checkFlags(command, split);
	const flags = await readFlags(split);
	const words = command === undefined ? split.words : split.words.slice(1);
	if (command !== undefined && !flags.help && !flags.version) {
		checkWords(command, words);
	}

	if (command === undefined) {
		checkFilled(words);
	}

	return {command, words, flags};
};
