/*
One way into a library for whatever comes: read in bounded time, written once.
*/
import {isBodyBlock, type Article} from '../../article/article.js';
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import {longestArticle, readWords, refuseLong, type FoundFile, type Reading} from '../../ingest/read-article.js';
import {addArticle, didMakeFolder} from '../add-article.js';
import {findKnownArticles, type KnownArticles} from '../known-articles.js';
import type {Problem} from '../library.js';
import {problemOfReading} from '../load-file.js';
import type {ArticleOrigin} from '../markdown/format-markdown-file.js';
import {createQueue} from '../queue.js';
import {fetchPage, type FetchWish} from './fetch-page.js';
import {createIngester, type Ingester} from './ingester.js';
import type {TakenIn} from './intake.js';

// A page with fewer words in its body is seldom a story: a list of links, a wall, or an empty frame that its scripts fill.
const fewestWords = 40;

// Ample for so few words, in any script.
const lettersLooked = 2000;

// How many words an article's body has, or `fewestWords` where it has as many or more. Chinese, Japanese and Thai put no space between theirs.
const countFewWords = ({text, blocks}: Article): number => {
	const segmenter = new Intl.Segmenter('en', {granularity: 'word'});
	let words = 0;
	const body = blocks.filter(block => isBodyBlock(block));
	for (const {start, end} of body) {
		for (const {isWordLike} of segmenter.segment(text.slice(start, Math.min(end, start + lettersLooked)))) {
			words += isWordLike === true ? 1 : 0;
			if (words >= fewestWords) {
				return words;
			}
		}
	}

	return words;
};

/**
How long an article is that is too long to be kept: to write it would hold up the reader for seconds. Undefined where it is not.
*/
export const lengthOverMost = ({article, source}: Reading): number | undefined => {
	const length = Math.max(article.text.length, source.length);
	return length > longestArticle ? length : undefined;
};

/**
Reads bytes as an article, or says why they are none. A page that takes too long gives its words alone; what has no path came over the net or was pasted, and may not be longer than two million letters. `path` is what the bytes are called when something is wrong with them.
*/
export const readBounded = async (ingester: Ingester, file: FoundFile, path: string): Promise<Reading | {readonly problem: Problem}> => {
	const isBounded = file.path === null;
	const given = await ingester.run({type: 'article', file}) ?? await readWords(file, isBounded ? longestArticle : Infinity);
	const length = isBounded && 'article' in given ? lengthOverMost(given) : undefined;
	const read = length === undefined ? given : refuseLong(file, length);
	const problem = problemOfReading(path, read);
	if (problem !== undefined) {
		return {problem};
	}

	return 'problem' in read ? {problem: read.problem} : read;
};

/**
Fetches an address and reads what it gives as an article. Throws a NewsreadError where that is none.
*/
export const readAddress = async (host: Host, ingester: Ingester, url: string, wish: FetchWish): Promise<Reading & {readonly bytes: Uint8Array}> => {
	const {bytes, charset, url: final} = await fetchPage(host, url, wish);
	const read = await readBounded(ingester, {bytes, path: null, id: '', charset, url: final}, final);
	if ('problem' in read) {
		const {message, hint} = read.problem;
		throw new NewsreadError(message === 'is empty' ? `${final} has no article in it.` : `${final} ${message}.`, {hint: message === 'is empty' ? 'If a browser shows one, save the page there and add the file.' : hint});
	}

	return {...read, bytes};
};

/**
What takes articles into a library's folder, which is made with the first.
*/
export type Taker = {
	readonly ingester: Ingester;

	/**
	Writes an article that was read.
	*/
	readonly take: (reading: Reading, origin?: ArticleOrigin) => Promise<TakenIn>;

	/**
	Reads bytes and writes their article; a problem where they hold none.
	*/
	readonly takeBytes: (file: FoundFile, path: string) => Promise<TakenIn | {readonly problem: Problem}>;

	/**
	Fetches an address and writes its article. Throws a NewsreadError where there is none.
	*/
	readonly takeAddress: (url: string, wish: FetchWish) => Promise<TakenIn>;

	/**
	Forgets what the library held, so that it is looked through anew for the next article: between one piece of work and another, others may have changed it.
	*/
	readonly forget: () => void;
	readonly close: () => Promise<void>;
};

/**
Builds a taker. `onNewFolder` is called when the folder had to be made.
*/
export const createTaker = (host: Host, folder: string, {onNewFolder}: {readonly onNewFolder?: () => void} = {}): Taker => {
	const ingester = createIngester(host);
	const inTurn = createQueue();
	let known: KnownArticles | undefined;

	// One after the other: the same text twice must be seen as such.
	const take: Taker['take'] = async ({article, source, format}, origin = {}) => inTurn(async () => {
		if (await didMakeFolder(folder)) {
			onNewFolder?.();
		}

		const now = host.now().toISOString();
		known ??= await findKnownArticles(folder, now);
		const taken = await addArticle(folder, {article, source, origin: {format: format === 'markdown' ? null : format, ...origin}, now}, known);
		const words = format === 'html' && taken.isNew ? countFewWords(article) : Infinity;
		return words < fewestWords ? {...taken, fewWords: words} : taken;
	});

	return {
		ingester,
		take,
		async takeBytes(file, path) {
			const read = await readBounded(ingester, file, path);
			return 'problem' in read ? read : take(read);
		},
		async takeAddress(url, wish) {
			return take(await readAddress(host, ingester, url, wish), {fetched: host.now().toISOString()});
		},
		forget() {
			known = undefined;
		},
		close: ingester.close,
	};
};
