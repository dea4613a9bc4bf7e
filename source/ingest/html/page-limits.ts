import {Parser} from 'htmlparser2';
import {PageCopy} from './copy-page.js';
import {RunRewriter} from './rewrite-runs.js';

/**
A page's words, block by block, and whether it is too deep or has too much in it to be made into a tree. `html` is the page again without what no reader of it looks at: half of most pages.
*/
export type FlatPage = {readonly blocks: readonly string[]; readonly html: string; readonly isTooMuch: boolean};

const deepest = 256;
const mostElements = 20_000;
const longest = 8_000_000;

// Every entity parts a text in a tree.
const mostTexts = 40_000;

// Elements times their depth, of which a page of news has ten thousand and the largest known sixty: what is deep again and again takes seconds.
const deepestSum = 300_000;

// The parser moves all its open elements for each that opens, and takes each mark that opens none for a text: from here on, only tags are told from words.
const deepestRead = 5000;
const mostTextsRead = 400_000;
const tag = /<[^<>]{0,1000}>/;

// Letters times their depth: what readers of trees look through again at every level. A page of news has half a million, the largest known seven.
const heaviest = 20_000_000;
const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'head', 'nav', 'footer', 'button', 'select']);
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'br', 'tr', 'section', 'article', 'figcaption', 'header', 'main', 'body', 'dd', 'dt']);

// The lines that a page's words stand in.
const createLines = () => {
	const lines: string[] = [];
	let words = '';
	let silentDepth = 0;

	const add = (text: string) => {
		words += silentDepth > 0 ? '' : text;
	};

	const close = () => {
		const line = words.replaceAll(/\s+/g, ' ').trim();
		if (line !== '') {
			lines.push(line);
		}

		words = '';
	};

	const pass = (name: string, step: number) => {
		silentDepth += silent.has(name) ? step : 0;
		if (blocks.has(name)) {
			close();
		}
	};

	const addAll = (texts: readonly string[]) => {
		for (const text of texts) {
			close();
			add(text);
		}

		close();
	};

	return {lines, add, pass, addAll};
};

const partLength = 16_384;

// Gives a page to its parser part by part, and where it stopped.
const writeParts = (parser: Parser, html: string, isEnough: () => boolean): number => {
	let at = 0;
	while (at < html.length && !isEnough()) {
		parser.write(html.slice(at, at + partLength));
		at += partLength;
	}

	return at;
};

const isWithinTag = (html: string, at: number): boolean => at < html.length && html.lastIndexOf('<', at - 1) > html.lastIndexOf('>', at - 1);

// What is struck out is in neither.
const createRuns = (copy: PageCopy, lines: ReturnType<typeof createLines>): RunRewriter => new RunRewriter({
	open(name, attributes) {
		copy.open(name, attributes);
		lines.pass(name, 1);
	},
	write(text) {
		copy.write(text);
		lines.add(text);
	},
	close(name) {
		copy.close(name);
		lines.pass(name, -1);
	},
});

/**
Reads a page in one pass, without a tree. Linear.
*/
export const flattenPage = (html: string): FlatPage => {
	const lines = createLines();
	const copy = new PageCopy();
	const runs = createRuns(copy, lines);
	let depth = 0;
	let elements = 0;
	let texts = 0;
	let depths = 0;
	let isTooMuch = html.length > longest;
	let weight = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			runs.open(name, attributes);
			elements++;
			depths += depth;
			depth++;
			isTooMuch ||= depth > deepest || elements > mostElements || depths > deepestSum;
		},
		ontext(text) {
			runs.write(text);
			texts++;
			weight += text.length * depth;
		},
		onclosetag(name) {
			runs.close(name);
			depth--;
		},
	});
	const end = writeParts(parser, html, () => depth > deepestRead || texts > mostTextsRead);
	if (end >= html.length) {
		parser.end();
	}

	runs.end();

	// What the parser was in the midst of when it was stopped is no words.
	const rest = html.slice(end);
	lines.addAll(rest.slice(isWithinTag(html, end) ? rest.indexOf('>') + 1 : 0).split(tag));
	return {blocks: lines.lines, html: copy.read(), isTooMuch: isTooMuch || texts > mostTexts || weight > heaviest};
};
