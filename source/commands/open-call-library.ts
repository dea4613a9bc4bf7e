import {shortenPath} from '../config/resolve-path.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import type {Problem} from '../library/library.js';
import type {LibrarySource} from '../library/library-source.js';
import {openLibrary, type OpenLibrary} from '../library/open-library.js';
import type {Patience} from '../library/sync/standing.js';
import type {CommandCall} from './command.js';
import type {Output} from './output/output.js';
import {showProgress} from './output/show-progress.js';

/**
What to say where nothing was found: what is missing, and what to do.
*/
export type Nothing = {
	readonly message: string;
	readonly hint: string;
};

const mostProblems = 10;

/**
Says what could not be opened, a line each; beyond ten, how many more.
*/
export const sayProblems = ({say}: Output, problems: readonly Problem[]): void => {
	for (const {path, message, hint} of problems.slice(0, mostProblems)) {
		say(`${path} ${message}. ${hint}`);
	}

	if (problems.length > mostProblems) {
		say(`… and ${problems.length - mostProblems} more files that could not be opened.`);
	}
};

const isSerious = ({isHarmless}: Problem): boolean => isHarmless !== true;

// As grep has it: trouble where a file could not be opened, for the answer may lack something.
const exitCodeOf = (found: number, problems: readonly Problem[]): number => {
	if (problems.some(problem => isSerious(problem))) {
		return exitCodes.trouble;
	}

	return found > 0 ? exitCodes.found : exitCodes.nothingFound;
};

/**
Opens a library for a call, with which it is closed: what it has read of its order is then kept for the next call.
*/
export const openForCall = async ({host, atEnd}: CommandCall, source: LibrarySource, patience: Patience = 'all'): Promise<OpenLibrary> => {
	const library = await openLibrary(host, source, {patience});
	atEnd(library.close);
	return library;
};

/**
Opens the library that a call means, with which it is closed, and waits until it is in step, so far as the call has patience for that; says what could not be opened and what is wrong with the store, and where the library itself is what the call is about (any patience but `quick`), what opened with a flaw.
*/
export const openCallLibrary = async (call: CommandCall, patience: Patience = 'quick'): Promise<OpenLibrary> => {
	const {host, settings, output} = call;
	const library = await openForCall(call, await findLibraryFolder(host, settings), patience);
	const stop = showProgress(host, library);
	try {
		await library.ready;
	} finally {
		stop();
	}

	const {problems, awaiting} = library.status();
	sayProblems(output, patience === 'quick' ? problems.filter(problem => isSerious(problem) || problem.isOfStore === true) : problems);
	if (awaiting > 0) {
		output.say(`${awaiting.toLocaleString('en')} files have changed and are not read yet. newsread index reads them.`);
	}

	return library;
};

type DescribeNothing = () => Nothing | Promise<Nothing>;

/**
Ends a command whose answer, from a library, is printed: with the exit code, and where nothing was found by throwing a NewsreadError that says so: that the library is empty, or else what `describeNothing` says.
People at a terminal are told when the answer came from the samples.
*/
export const finishCall = async ({host, output}: CommandCall, library: OpenLibrary, found: number, describeNothing: DescribeNothing): Promise<number> => {
	const {problems} = library.status();
	const exitCode = exitCodeOf(found, problems);
	const {articles} = found === 0 ? await library.totals() : {articles: 1};
	if (articles === 0) {
		const folder = shortenPath(host, library.folder);
		throw new NewsreadError(problems.length === 0 ? `The library ${folder} is empty.` : `Nothing in the library ${folder} could be opened.`, {
			hint: 'newsread add FILE puts an article there; .txt, .md and .html files are read.',
			exitCode,
		});
	}

	if (found === 0) {
		const {message, hint} = await describeNothing();
		throw new NewsreadError(message, {hint, exitCode});
	}

	if (library.isSample && host.stdout.isTTY) {
		output.say('These are the samples that come with newsread; newsread add FILE starts your own library.');
	}

	return exitCode;
};
