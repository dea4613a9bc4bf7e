import type {Host} from '../config/host.js';
import {resolvePath} from '../config/resolve-path.js';
import {loadSettings, type Settings} from '../config/settings.js';
import {isColorChosen} from '../config/is-color-chosen.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import type {LibrarySource} from '../library/library-source.js';
import {isThere} from '../config/look-at-path.js';
import type {Word} from './command.js';
import {createOutput} from './output/output.js';
import {parseArguments, unknownWord, type ParsedArguments} from './parse-arguments.js';

/**
How a command line ended: done, or in the wish to open the reader.
*/
export type Outcome =
	| {readonly type: 'done'; readonly exitCode: number}
	| {readonly type: 'reader'; readonly source: LibrarySource; readonly hasColor: boolean};

const checkPaths = async (host: Host, words: readonly Word[]): Promise<void> => {
	for (const {text, isLiteral} of words) {
		// eslint-disable-next-line no-await-in-loop -- the first mistake is the one to tell
		if (!await isThere(resolvePath(host, text))) {
			throw isLiteral || words[0]?.text !== text
				? new NewsreadError(`There is no file or folder ${text}.`, {hint: 'newsread takes paths of articles, or of folders of them.'})
				: unknownWord(text);
		}
	}
};

const checkTerminal = ({stdin, stdout, env}: Host): void => {
	if (!stdin.isTTY || !stdout.isTTY || env.TERM === 'dumb') {
		throw new NewsreadError('The reader needs a terminal, and this is none.', {hint: 'From a script, use newsread quotes, list, read, speakers or extract; newsread --help lists the commands.'});
	}
};

const planReader = async (host: Host, words: readonly Word[], settings: Settings): Promise<Outcome> => {
	await checkPaths(host, words);
	checkTerminal(host);
	const folder = await findLibraryFolder(host, settings);
	return {
		type: 'reader',
		source: words.length === 0 ? folder : {...folder, paths: words.map(({text}) => resolvePath(host, text))},
		hasColor: isColorChosen(host, settings.color),
	};
};

const answerHelp = async (host: Host, {command, words, flags}: ParsedArguments, settings: Settings): Promise<number> => {
	const output = createOutput(host, settings);
	if (flags.version) {
		await output.write(`${host.version}\n`);
	} else if (command === undefined) {
		await checkPaths(host, words.slice(0, 1));
		const {formatHelp} = await import('./format-help.js');
		await output.write(formatHelp(output.width));
	} else {
		const {formatCommandHelp} = await import('./format-help.js');
		await output.write(formatCommandHelp(command, output.width));
	}

	return exitCodes.found;
};

/**
Does what a command line says. Throws a NewsreadError where it cannot, for `cli.ts` to report.
*/
export const runCommandLine = async (host: Host, argv: readonly string[]): Promise<Outcome> => {
	const parsed = await parseArguments(argv);
	const {command, words, flags} = parsed;
	const {settings, warnings} = await loadSettings(host, flags);
	if (flags.help || flags.version) {
		return {type: 'done', exitCode: await answerHelp(host, parsed, settings)};
	}

	const output = createOutput(host, settings);
	for (const warning of warnings) {
		output.say(warning);
	}

	if (command === undefined) {
		return planReader(host, words, settings);
	}

	const runCommand = await command.load();
	const closing: Array<() => Promise<void>> = [];
	const atEnd = (close: () => Promise<void>): void => {
		closing.push(close);
	};

	try {
		return {type: 'done', exitCode: await runCommand({host, words, flags, settings, output, atEnd})};
	} finally {
		await Promise.all(closing.map(async close => close()));
	}
};
