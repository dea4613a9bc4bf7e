import {exitCodes} from '../errors.js';
import type {Command} from './command.js';
import {commands} from './command-table.js';
import {commonFlags, flagOf, type FlagName} from './flags.js';
import {fitText} from './output/fit-text.js';
import {wrapText} from './output/wrap-text.js';

type Row = readonly [left: string, right: string];

const indent = '  ';

const formatRows = (rows: readonly Row[], width: number): string[] => {
	const left = Math.max(...rows.map(([text]) => text.length)) + 2;
	// Beside a long left column, or in a narrow terminal, the right one goes below.
	const isBeside = width - indent.length - left >= 24;
	return rows.flatMap(([text, says]) => {
		const room = isBeside ? width - indent.length - left : width - (2 * indent.length);
		const lines = wrapText(says, room);
		return isBeside
			? lines.map((line, index) => indent + fitText(index === 0 ? text : '', left) + line)
			: [indent + text, ...lines.map(line => indent + indent + line)];
	});
};

const formatExamples = (examples: Command['examples'], width: number): string[] =>
	examples.flatMap(([line, does]) => [`${indent}$ ${line}`, ...wrapText(does, width - 6).map(text => `      ${text}`)]);

const formatFlag = (name: FlagName): Row => {
	const {value, short, help} = flagOf(name);
	return [`${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`, help];
};

const formatSections = (sections: ReadonlyArray<readonly [title: string, lines: readonly string[]]>): string =>
	sections.map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n') + '\n';

const formatParagraph = (text: string, width: number): readonly string[] => wrapText(text, width - indent.length).map(line => indent + line);

const exitCodeLine = `${exitCodes.found} found · ${exitCodes.nothingFound} nothing found · ${exitCodes.trouble} trouble · ${exitCodes.interrupted} interrupted`;

/**
The help of a command: what it is for, examples first. Lines are at most `width` columns wide, but for examples, which must be whole to be copied.
*/
export const formatCommandHelp = (command: Command, width: number): string => formatSections([
	[`newsread ${command.name}: ${command.summary.charAt(0).toLowerCase()}${command.summary.slice(1)}`, []],
	['Examples', formatExamples(command.examples, width)],
	['Usage', [`${indent}newsread ${command.name} ${command.usage}`.trimEnd() + ' [options]']],
	...(command.notes === undefined ? [] : [['About', command.notes.flatMap(note => formatParagraph(note, width))] as const]),
	['Options', formatRows([...command.flags, ...commonFlags].map(name => formatFlag(name)), width)],
]);

const aboutLibrary = '--library DIR, else NEWSREAD_LIBRARY, else "library" in config.yaml, else newsread/articles in the data folder of your system; '
	+ 'where none exists yet, the samples that come with newsread.';

/**
The help of the whole program.
*/
export const formatHelp = (width: number): string => formatSections([
	['newsread: a terminal reader that knows who said what', []],
	['Examples', formatExamples([
		['newsread', 'open the reader on your library (the first time: on the samples)'],
		['newsread ~/news', 'open it on a folder, or on files'],
		['newsread quotes sanders letter', 'search all quotes from the shell'],
		['newsread add story.txt', 'add an article to your library'],
	], width)],
	['Usage', [`${indent}newsread [--library DIR | PATH…]`, `${indent}newsread COMMAND [options]`]],
	['Commands', formatRows(commands.map(({name, summary}): Row => [name, summary]), width)],
	['Options', formatRows(commonFlags.map(name => formatFlag(name)), width)],
	['The library', formatParagraph(aboutLibrary, width)],
	['Exit codes', formatParagraph(exitCodeLine, width)],
	['More', [`${indent}newsread COMMAND --help, and readme.md beside the program`]],
]);
