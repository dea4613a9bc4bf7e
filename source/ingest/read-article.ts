import type {Article} from '../article/article.js';
import {parseArticle} from '../article/parse-article.js';
import {decodeBytes, type Decoded} from './decode-bytes.js';
import {formatStory} from './format-story.js';
import {emptyStory, type Story} from './story.js';
import {describeData, readWire} from './wire/read-wire.js';

/**
A file as it was found: `path` relative to its library's folder (null for standard input), `id` for the article unless its front matter has one.
*/
export type FoundFile = {
	readonly bytes: Uint8Array;
	readonly path: string | null;
	readonly id: string;

	/**
	The encoding that it was sent with, and the address that it came from in the end, where it came over the net.
	*/
	readonly charset?: string | undefined;
	readonly url?: string | undefined;
};

/**
Why a file gave no article: what was wrong, and what to do.
*/
export type ReadProblem = {
	readonly path: string;
	readonly message: string;
	readonly hint: string;
};

/**
An article as it was read. `source` is the text or Markdown that it was read from: the file's own, or what a page or a wire story became; `format` is what it came in ("text", "html", "ninjs").
*/
export type Reading = {
	readonly article: Article;
	readonly source: string;
	readonly format: string;
};

/**
The article that a file holds, or why it holds none.
*/
export type ReadResult = Reading | {readonly problem: ReadProblem};

type Reader = {
	readonly decode?: (bytes: Uint8Array, charset?: string) => Promise<Decoded>;
	readonly read: (text: string, file: FoundFile) => Reading | Promise<Reading>;
};

const readText: Reader = {read: (text, {id, path}) => ({article: parseArticle(text, {id, path, format: 'text'}), source: text, format: 'text'})};
const readMarkdown: Reader = {read: (text, {id, path}) => ({article: parseArticle(text, {id, path, format: 'markdown'}), source: text, format: 'markdown'})};

/**
A story, found in a page, a feed or a wire file, as an article; `format` is what it was found in.
*/
export const readStory = (story: Story, {id, path}: Pick<FoundFile, 'id' | 'path'>, format: string): Reading => {
	const source = formatStory(story);
	return {article: parseArticle(source, {id, path, format: 'markdown'}), source, format};
};

const siteOf = ({hostname}: URL): string => hostname.replace(/^www\./, '');

// A page says itself where it belongs; it may say so of its own site only, and some call each of their pages the front page. Some write what is no address, and some what would sign in.
const chooseAddress = (stated: string | null, fetched: string | undefined): string | null => {
	const own = URL.parse(stated ?? '');
	const isPlain = own?.username === '' && own.password === '';
	if (!isPlain) {
		return fetched ?? null;
	}

	const given = URL.parse(fetched ?? '');
	return given === null || (siteOf(own) === siteOf(given) && own.pathname !== '/') ? stated : fetched!;
};

const parsePageOf = async (text: string, {url}: Pick<FoundFile, 'url'>): Promise<Story> => {
	const {parsePage} = await import('./html/parse-page.js');
	const story = parsePage(text);
	return {...story, url: chooseAddress(story.url, url)};
};

// What reads pages takes a tenth of a second to load, and is loaded with the first page.
const readPage: Reader = {
	async decode(bytes, charset) {
		const {decodePage} = await import('./html/decode-page.js');
		return decodePage(bytes, charset);
	},
	read: async (text, file) => readStory(await parsePageOf(text, file), file, 'html'),
};

/**
The story of a fetched page; undefined where its bytes are no text.
*/
export const readPageStory = async (page: Pick<FoundFile, 'bytes' | 'charset' | 'url'>): Promise<Story | undefined> => {
	const decoded = await readPage.decode!(page.bytes, page.charset);
	return 'binary' in decoded ? undefined : parsePageOf(decoded.text, page);
};

// A new format is a new reader and its row.
const readers: ReadonlyMap<string, Reader> = new Map([
	['txt', readText],
	['text', readText],
	['md', readMarkdown],
	['markdown', readMarkdown],
	['story', readText],
	['html', readPage],
	['htm', readPage],
	['xhtml', readPage],
]);

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

const markdownLine = /^(?:#{1,6} \S|\[[^\]]{1,200}\]\(https?:)/;

// Text without a telling name is Markdown only where its first lines say so.
const isLikelyMarkdown = (text: string): boolean =>
	/^\u{FEFF}?(?:---[\t ]*\r?\n|#{1,6} \S)/u.test(text) || text.slice(0, 2000).split('\n').some(line => markdownLine.test(line));

const pageStart = /^\u{FEFF}?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype html|html|head|body)[\s>]/iu;

// A page is one whatever its file is called: nobody writes a text that begins so.
const isPage = (bytes: Uint8Array): boolean => {
	const start = bytes.findIndex(byte => byte > 0x20 && byte < 0x7F);
	return bytes[start] === 0x3C && pageStart.test(new TextDecoder('latin1').decode(bytes.subarray(start, start + 2000)));
};

// XML says in its first line what its letters are, as a page does.
const isDeclared = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '<?xml';

const chooseReader = (path: string | null, bytes: Uint8Array): Reader | undefined => isPage(bytes) ? readPage : readers.get(extensionOf(path ?? ''));

const decodeFile = async ({bytes, charset}: FoundFile, reader: Reader | undefined): Promise<Decoded> =>
	await (isDeclared(bytes) ? readPage : reader)?.decode?.(bytes, charset) ?? decodeBytes(bytes);

const problemOf = ({path}: FoundFile, message: string, hint: string): {readonly problem: ReadProblem} => ({problem: {path: path ?? '-', message, hint}});

const refuseBinary = (file: FoundFile, binary: string): {readonly problem: ReadProblem} =>
	problemOf(file, `This is ${binary}, not an article.`, 'Save the article as plain text (.txt), Markdown (.md) or a web page (.html).');

/**
What is said of a file that this program fails to read.
*/
export const refuseBroken = (file: FoundFile): {readonly problem: ReadProblem} =>
	problemOf(file, 'This cannot be read.', 'Save the article as plain text (.txt), and add that.');

/**
The most letters that an article may have which comes over the net or is pasted: ten books.
*/
export const longestArticle = 2_000_000;

/**
What is said of a text of more letters than an article may have.
*/
export const refuseLong = (file: FoundFile, length: number): {readonly problem: ReadProblem} =>
	problemOf(file, `This is longer than an article can be (${Math.floor(length / 1_000_000)} MB).`, 'Save it as a file, and add that.');

/**
Reads the article of a file, by its name and its content. Never rejects: what is no text gives a problem.
*/
export const readArticle = async (file: FoundFile): Promise<ReadResult> => {
	const reader = chooseReader(file.path, file.bytes);
	const decoded = await decodeFile(file, reader);
	if ('binary' in decoded) {
		return refuseBinary(file, decoded.binary);
	}

	const {text} = decoded;
	const wire = reader === readPage ? undefined : await readWire(text);
	if (wire !== undefined) {
		return readStory(wire.story, file, wire.format);
	}

	const data = reader === undefined ? describeData(text, extensionOf(file.path ?? '')) : undefined;
	return data === undefined ? (reader ?? (isLikelyMarkdown(text) ? readMarkdown : readText)).read(text, file) : {problem: {path: file.path ?? '-', ...data}};
};

// Where no line is blank, each is a paragraph.
const splitText = (text: string): readonly string[] => {
	const lines = text.replaceAll(/\r\n?/g, '\n');
	const parts = lines.split(/\n[\t ]*\n/);
	return parts.length > 1 ? parts : lines.split('\n');
};

const splitWords = async (text: string, isOfPage: boolean): Promise<readonly string[]> => {
	if (!isOfPage) {
		return splitText(text);
	}

	const {flattenPage} = await import('./html/page-limits.js');
	return flattenPage(text).blocks;
};

const readPlainly = async (file: FoundFile, most: number): Promise<ReadResult> => {
	const reader = chooseReader(file.path, file.bytes);
	const decoded = await decodeFile(file, reader);
	if ('binary' in decoded) {
		return refuseBinary(file, decoded.binary);
	}

	const data = reader === undefined ? describeData(decoded.text, extensionOf(file.path ?? '')) : undefined;
	if (data !== undefined) {
		return problemOf(file, data.message, data.hint);
	}

	const isOfPage = reader === readPage;
	const words = await splitWords(decoded.text, isOfPage);
	const blocks = words.map(text => ({kind: 'paragraph', text: text.replaceAll(/\s+/g, ' ').trim()} as const));
	const length = blocks.reduce((sum, {text}) => sum + text.length, 0);
	return length > most ? refuseLong(file, length) : readStory({...emptyStory, url: file.url ?? null, blocks}, file, isOfPage ? 'html' : 'text');
};

/**
What is left to read of what takes too long: of a page the words of its blocks, of any other text its paragraphs as they stand. More than `most` letters give a problem. Never rejects. Linear.
*/
export const readWords = async (file: FoundFile, most = Infinity): Promise<ReadResult> => {
	try {
		return await readPlainly(file, most);
	} catch {
		return refuseBroken(file);
	}
};
