import {readArticle} from '../../ingest/read-article.js';
import {hashText} from '../../language/hash-text.js';
import {extractQuotes} from '../../quotes/extract-quotes.js';
import type {StoredFile} from '../../store/file-store.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {findFrontMatterProblem} from '../front-matter-problem.js';
import type {Problem} from '../library.js';
import type {LibraryFile} from '../list-files.js';
import {problemOfReading, readBytes} from '../load-file.js';
import {doubt, noteTime} from './file-times.js';
import {hashBytes} from './hash-bytes.js';

/**
A file to be looked at, and the hash that its content had when it was last read, if it ever was.
*/
export type ExtractRequest = {
	readonly file: LibraryFile;
	readonly knownHash?: string;

	/**
	Whether it looks as it did when its time could not be trusted.
	*/
	readonly isDoubted?: boolean;

	/**
	The id that its article is to bear, whatever it brings.
	*/
	readonly id?: string;

	/**
	The id that its article is to bear where it brings none, in place of that which its path tells.
	*/
	readonly keptId?: string;
};

/**
A file's article with its quotes, or why there is none; both where something in it has to be told. `isSame`: the content has the hash that was known, and was not read as an article. Whatever `record` has, `file.articles` is empty: who keeps articles gives the ids. `isNamed`: the file itself says the id.
*/
export type ExtractedFile = {
	readonly file: StoredFile;
	readonly record?: ArticleRecord;
	readonly isNamed?: boolean;
	readonly isSame: boolean;
};

type Parsed = Pick<ExtractedFile, 'record' | 'isNamed'> & {readonly problem?: Problem | undefined};

const parseFile = async (bytes: Uint8Array, {file: {path}, id, keptId}: ExtractRequest): Promise<Parsed> => {
	try {
		const read = await readArticle({bytes, path, id: ''});
		const problem = problemOfReading(path, read);
		if (problem !== undefined || 'problem' in read) {
			return {problem};
		}

		const isNamed = read.article.id !== '';
		const article = {...read.article, id: id ?? (isNamed ? read.article.id : keptId ?? hashText(path))};
		return {record: {article, quotes: extractQuotes(article)}, isNamed, problem: findFrontMatterProblem(bytes, path)};
	} catch (error) {
		// What reads articles is total by design; where it is not after all, the others must still open.
		return {problem: {path, message: `made newsread stumble (${(error as Error).message})`, hint: 'This is a fault of newsread; please report it with the file.'}};
	}
};

const storedProblem = (problem: Problem | undefined): StoredFile['problem'] =>
	problem === undefined ? null : {message: problem.message, hint: problem.hint, ...(problem.isHarmless === true && {isHarmless: true})};

/**
Reads a file and extracts its article's quotes. Never throws.
*/
export const extractFile = async (request: ExtractRequest): Promise<ExtractedFile> => {
	const {file, knownHash, isDoubted = false} = request;
	const {path, size} = file;
	const read = await readBytes(file);
	if ('problem' in read) {
		return {file: {path, size, modified: doubt(file.modified), hash: '', articles: [], problem: storedProblem(read.problem)}, isSame: false};
	}

	const {bytes} = read;
	const hash = hashBytes(bytes);
	const modified = noteTime(read.modified, Date.now(), isDoubted && hash === knownHash);
	const looked = {path, size: bytes.length, modified, hash, articles: []};
	if (hash === knownHash) {
		return {file: {...looked, problem: null}, isSame: true};
	}

	const {record, isNamed, problem} = await parseFile(bytes, request);
	return {file: {...looked, problem: storedProblem(problem)}, ...(record !== undefined && {record, isNamed}), isSame: false};
};
