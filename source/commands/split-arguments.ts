import {findNearest} from '../language/edit-distance.js';
import {NewsreadError} from '../errors.js';
import type {Word} from './command.js';
import {flagNames, flagOf, type FlagName} from './flags.js';

/**
A command line cut into words and options, nothing judged yet. `flags` are in the order given; a `value` is undefined where the option takes none.
*/
export type SplitArguments = {
	readonly words: readonly Word[];
	readonly flags: ReadonlyArray<{readonly name: FlagName; readonly value: string | undefined}>;
};

const isFlagName = (name: string): name is FlagName => (flagNames as readonly string[]).includes(name);

const unknownFlag = (name: string): NewsreadError => {
	const nearest = findNearest(name, flagNames);
	return new NewsreadError(`There is no option --${name}.`, {
		hint: nearest === undefined ? 'newsread --help lists the options; a word that begins with dashes goes after "--".' : `Did you mean --${nearest}?`,
	});
};

const valueOf = (name: FlagName, inline: string | undefined, next: string | undefined): string | undefined => {
	const {value, whereListed = ''} = flagOf(name);
	if (value === undefined) {
		if (inline !== undefined) {
			throw new NewsreadError(`--${name} takes no value.`, {hint: `Write --${name} alone.`});
		}

		return undefined;
	}

	const given = inline ?? next;
	if (given === undefined || given === '' || (inline === undefined && given.startsWith('--'))) {
		throw new NewsreadError(`--${name} needs a value.`, {hint: `Write --${name} ${value}. ${whereListed}`.trimEnd()});
	}

	return given;
};

const shortFlags: ReadonlyMap<string, FlagName> = new Map(flagNames.flatMap(name => {
	const {short} = flagOf(name);
	return short === undefined ? [] : [[`-${short}`, name] as const];
}));

type Option = {
	readonly name: FlagName;
	readonly value: string | undefined;

	/**
	Whether its value was the next argument.
	*/
	readonly isNextTaken: boolean;
};

const readOption = (argument: string, next: string | undefined): Option => {
	const equals = argument.indexOf('=');
	const name = argument.slice(2, equals === -1 ? undefined : equals);
	const inline = equals === -1 ? undefined : argument.slice(equals + 1);
	if (argument === '--no-color') {
		return {name: 'color', value: 'never', isNextTaken: false};
	}

	if (!isFlagName(name)) {
		throw unknownFlag(name);
	}

	return {name, value: valueOf(name, inline, next), isNextTaken: inline === undefined && flagOf(name).value !== undefined};
};

/**
Cuts a command line into words and options. Only whole, declared long options (and -h, -v) are options, so that `-word` is a word; `--` ends them.
Throws a NewsreadError on an option that does not exist, lacks its value or is given twice.
*/
export const splitArguments = (argv: readonly string[]): SplitArguments => {
	const words: Word[] = [];
	const flags = new Map<FlagName, string | undefined>();
	for (let index = 0; index < argv.length; index++) {
		const argument = argv[index]!;
		const short = shortFlags.get(argument);
		if (argument === '--') {
			words.push(...argv.slice(index + 1).map(text => ({text, isLiteral: true})));
			break;
		}

		if (short !== undefined) {
			flags.set(short, undefined);
		} else if (argument.startsWith('--')) {
			const {name, value, isNextTaken} = readOption(argument, argv[index + 1]);
			if (value !== undefined && flags.has(name)) {
				throw new NewsreadError(`--${name} is given twice.`, {hint: 'Give it once.'});
			}

			flags.set(name, value);
			index += isNextTaken ? 1 : 0;
		} else {
			words.push({text: argument, isLiteral: false});
		}
	}

	return {words, flags: [...flags].map(([name, value]) => ({name, value}))};
};
