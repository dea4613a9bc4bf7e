import {Parser} from 'htmlparser2';
import {escapeMarkup, mendControls} from './feed-words.js';

/**
An element of a piece of XML. `name` is in lower case, its prefix the usual one for its namespace, none for those of RSS, Atom and RDF feeds.
*/
export type XmlElement = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: ReadonlyArray<XmlElement | string>;
};

type OpenElement = XmlElement & {readonly children: Array<XmlElement | string>};

const mostDepth = 256;
// The parser keeps what is open in a list that costs more the longer it is.
const mostOpen = 4096;
const mostElements = 1_000_000;

const prefixes: Readonly<Record<string, string>> = {
	'www.w3.org/2005/atom': '',
	'purl.org/atom/ns#': '',
	'purl.org/rss/1.0/': '',
	'my.netscape.com/rdf/simple/0.9/': '',
	'backend.userland.com/rss2': '',
	'purl.org/dc/elements/1.1/': 'dc:',
	'purl.org/dc/terms/': 'dcterms:',
	'purl.org/rss/1.0/modules/content/': 'content:',
	'search.yahoo.com/mrss/': 'media:',
	'search.yahoo.com/mrss': 'media:',
	'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
};

const createNamer = (): {readonly declare: (name: string, uri: string) => void; readonly nameOf: (name: string) => string} => {
	const declared = new Map([['atom', ''], ['atom10', ''], ['rss', ''], ['a10', '']]);
	return {
		declare(name, uri) {
			const key = uri.trim().toLowerCase().replace(/^https?:\/\//, '');
			if (name.startsWith('xmlns:') && Object.hasOwn(prefixes, key)) {
				declared.set(name.slice(6), prefixes[key]!);
			}
		},
		nameOf(name) {
			const colon = name.indexOf(':');
			const prefix = colon === -1 ? undefined : declared.get(name.slice(0, colon));
			return prefix === undefined ? name : prefix + name.slice(colon + 1);
		},
	};
};

type Builder = {
	readonly root: XmlElement;
	readonly open: (name: string, values: Readonly<Record<string, string>>) => void;
	readonly add: (words: string) => void;
	readonly close: () => void;
};

const createBuilder = (): Builder => {
	const root: OpenElement = {name: '', attributes: new Map(), children: []};
	const opened: OpenElement[] = [root];
	const {declare, nameOf} = createNamer();
	return {
		root,
		open(name, values) {
			const attributes = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
			for (const [key, value] of attributes) {
				declare(key, value);
			}

			const element: OpenElement = {name: nameOf(name.toLowerCase()), attributes, children: []};
			opened.at(-1)!.children.push(element);
			opened.push(element);
		},
		add(words) {
			opened.at(-1)!.children.push(words);
		},
		close() {
			opened.pop();
		},
	};
};

/**
Reads XML of any soundness: what is open at the end is closed, nothing is declared or fetched, elements deeper than 256 and all after a million are left out. Linear in its length. The answer is a nameless root.
*/
export const parseXml = (text: string): XmlElement => {
	const builder = createBuilder();
	let depth = 0;
	let seen = 0;
	const parser = new Parser({
		onopentag(name, values) {
			depth++;
			seen++;
			if (depth > mostOpen || seen > mostElements) {
				parser.pause();
			} else if (depth < mostDepth) {
				builder.open(name, values);
			}
		},
		ontext(words) {
			if (depth < mostDepth) {
				builder.add(words);
			}
		},
		onclosetag() {
			if (depth < mostDepth) {
				builder.close();
			}

			depth--;
		},
	}, {xmlMode: true});
	parser.write(text);
	parser.end();
	return builder.root;
};

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/**
The elements of a name that stand directly in another.
*/
export const childrenOf = ({children}: XmlElement, name: string): readonly XmlElement[] => children.filter((child): child is XmlElement => isElement(child) && child.name === name);

const outerOf = ({name, attributes, children}: XmlElement): string => {
	const written = [...attributes].map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`).join('');
	const inner = children.map(child => isElement(child) ? outerOf(child) : escapeMarkup(child)).join('');
	return inner === '' && /^(?:br|hr|img|wbr|input)$/.test(name) ? `<${name}${written}>` : `<${name}${written}>${inner}</${name}>`;
};

/**
Whether an element holds elements.
*/
export const hasElements = ({children}: XmlElement): boolean => children.some(child => isElement(child));

/**
What an element says: its words, or, where it holds elements itself, all of it as HTML. Undefined where it is empty.
*/
export const textOf = (element: XmlElement | undefined): string | undefined => {
	if (element === undefined) {
		return undefined;
	}

	const isMarkup = hasElements(element);
	const parts = element.children.map(child => isElement(child) ? outerOf(child) : (isMarkup ? escapeMarkup(child) : child));
	const text = mendControls(parts.join('')).trim();
	return text === '' ? undefined : text;
};
