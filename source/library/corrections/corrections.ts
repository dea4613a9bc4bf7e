import {NewsreadError} from '../../errors.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {codeOf} from '../file-problems.js';
import type {Problem} from '../library.js';
import {createQueue} from '../queue.js';
import {changeFile, readIfThere} from '../change-file.js';
import {applyCorrections, indexCorrections, type CorrectionIndex} from './apply-corrections.js';
import type {Correction, QuoteCorrection} from './correction.js';
import type {ParsedCorrections} from './parse-corrections.js';

/**
What a person has put right in a library, to add to.
*/
export type Corrections = {
	/**
	Absolute path of the file that holds them, which need not be there yet.
	*/
	readonly file: string;

	/**
	Writes one down, and lays it over the library at once. Throws a NewsreadError where it cannot be written.
	*/
	readonly add: (correction: Correction) => Promise<void>;

	/**
	Takes the last one in the file back and answers with it; undefined where there is none. Throws a NewsreadError where it cannot.
	*/
	readonly undo: () => Promise<Correction | undefined>;
};

/**
The corrections of a library as they are laid over it.
*/
export type CorrectionKeeper = Corrections & {
	/**
	Reads the file; answers with what in it cannot be used. Where it cannot be read, none is loaded. Never throws.
	*/
	readonly load: () => Promise<readonly Problem[]>;

	/**
	All that were read, in their order.
	*/
	readonly all: () => readonly Correction[];

	/**
	An article as corrected; the same object where nothing in it is.
	*/
	readonly apply: (record: ArticleRecord) => ArticleRecord;

	/**
	The corrections that found their quote in none of the articles they were laid over, as problems.
	*/
	readonly orphans: () => readonly Problem[];
};

const append = async (file: string, hasToMakeFolder: boolean, correction: Correction): Promise<void> => {
	const {appendCorrection} = await import('./edit-corrections.js');
	await changeFile(file, hasToMakeFolder, text => {
		const added = appendCorrection(text, correction);
		if (added === undefined) {
			throw new NewsreadError(`${file} is not a YAML list, so nothing was changed.`, {hint: 'newsread index says in which line; mend it there, or move it away.'});
		}

		return added;
	});
};

const dropLast = async (file: string, hasToMakeFolder: boolean): Promise<Correction | undefined> => {
	const [{parseCorrections}, {dropLastCorrection}] = await Promise.all([import('./parse-corrections.js'), import('./edit-corrections.js')]);
	let dropped: Correction | undefined;
	await changeFile(file, hasToMakeFolder, text => {
		const {corrections, problems} = parseCorrections(text);
		if (corrections.length === 0 && problems.length === 0) {
			return undefined;
		}

		const left = dropLastCorrection(text);
		if (left === undefined) {
			throw new NewsreadError(`The last entry of ${file} is none that can be taken back.`, {hint: 'Change the file by hand.'});
		}

		({dropped} = left);
		return left.text;
	});
	return dropped;
};

// Most libraries have none, and wait for nothing.
const parse = async (text: string): Promise<ParsedCorrections> => {
	if (text === '') {
		return {corrections: [], problems: []};
	}

	const {parseCorrections} = await import('./parse-corrections.js');
	return parseCorrections(text);
};

type Loaded = {readonly index: CorrectionIndex; readonly lines: ReadonlyMap<Correction, number>; readonly attached: Set<QuoteCorrection>};

const build = ({corrections}: ParsedCorrections): Loaded => ({
	index: indexCorrections(corrections.map(({correction}) => correction)),
	lines: new Map(corrections.map(({correction, line}) => [correction, line])),
	attached: new Set(),
});

// As of an empty file.
const buildNone = (): Loaded => build({corrections: [], problems: []});

const mostWords = 60;

const findOrphans = ({index, lines, attached}: Loaded, path: string): readonly Problem[] => index.quotes.filter(correction => !attached.has(correction)).map(correction => ({
	path,
	message: `corrects a quote that is in no article any more (line ${lines.get(correction) ?? 1}): “${correction.words.slice(0, mostWords).toWellFormed()}”`,
	hint: 'It is kept, and counts again when the quote is back.',
	isHarmless: true,
}));

const loadFile = async (file: string, path: string): Promise<{readonly loaded: Loaded; readonly problems: readonly Problem[]}> => {
	try {
		const parsed = await parse(await readIfThere(file));
		const problems = parsed.problems.map(({line, message}) => ({path, message: `has a line that cannot be used: line ${line} ${message}`, hint: 'The other corrections count; mend it, and this one does too.'}));
		return {loaded: build(parsed), problems};
	} catch (error) {
		return {loaded: buildNone(), problems: [{path, message: `could not be read (${codeOf(error)}), so no correction counts`, hint: 'Check who may read it.'}]};
	}
};

/**
Builds the keeper of a file of corrections; `shownPath` is what problems call the file.
*/
export const createCorrectionKeeper = (file: string, shownPath: string): CorrectionKeeper => {
	// A file in a library's folder is named by its path there; that folder is there, or it is the library's no more.
	const isMakesFolder = shownPath === file;
	let loaded = buildNone();
	// One change after the other, or one could be written over the other.
	const inTurn = createQueue();

	const load = async (): Promise<readonly Problem[]> => {
		const {problems, ...read} = await loadFile(file, shownPath);
		({loaded} = read);
		return problems;
	};

	return {
		file,
		load,
		all: () => [...loaded.lines.keys()],
		apply(record) {
			const {record: corrected, attached} = applyCorrections(record, loaded.index);
			for (const correction of attached) {
				loaded.attached.add(correction);
			}

			return corrected;
		},
		orphans: () => findOrphans(loaded, shownPath),
		async add(correction) {
			await inTurn(async () => append(file, isMakesFolder, correction));
			await load();
		},
		async undo() {
			const dropped = await inTurn(async () => dropLast(file, isMakesFolder));
			await load();
			return dropped;
		},
	};
};
