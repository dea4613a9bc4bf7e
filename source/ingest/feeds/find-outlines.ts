import {QuoteType, Tokenizer} from 'htmlparser2';

/**
An attribute of an outline: `start` and `end` those of its value, between the quotes.
*/
export type FoundAttribute = {readonly nameStart: number; readonly start: number; readonly end: number; readonly value: string};

/**
An outline of a list of feeds, by where it stands in the text: `end` and `tagEnd` are behind the `>`. Attributes by name in small letters.
*/
export type FoundOutline = {
	readonly start: number;
	nameEnd: number;
	tagEnd: number;
	end: number;
	hasElements: boolean;
	readonly attributes: Map<string, FoundAttribute>;
};

/**
The outlines of a list, in their order, and where the last `</body>` begins.
*/
export type FoundOutlines = {readonly outlines: readonly FoundOutline[]; readonly bodyEnd: number | undefined};

type Element = {readonly name: string; readonly outline: FoundOutline};

type Search = {
	readonly text: string;
	readonly open: Element[];
	readonly outlines: FoundOutline[];
	bodyEnd: number | undefined;
	isSound: boolean;
	tag: Element | undefined;
	nameStart: number;
	name: string;
	value: string;
};

const begin = (search: Search, start: number, end: number): void => {
	const outline: FoundOutline = {start: start - 1, nameEnd: end, tagEnd: -1, end: -1, hasElements: false, attributes: new Map()};
	search.tag = {name: search.text.slice(start, end), outline};
	if (search.tag.name.toLowerCase() === 'outline') {
		search.outlines.push(outline);
	}

	for (const element of search.open.slice(-1)) {
		element.outline.hasElements = true;
	}
};

const endAttribute = (search: Search, quote: QuoteType, end: number): void => {
	const {text, tag, name, nameStart, value} = search;
	const isQuoted = quote === QuoteType.Single || quote === QuoteType.Double;
	const mark = quote === QuoteType.Single ? '\'' : '"';
	const valueEnd = text[end] === mark ? end : end - 1;
	const start = text.indexOf(mark, nameStart) + 1;
	const isNew = tag !== undefined && !tag.outline.attributes.has(name.toLowerCase());
	search.isSound &&= isQuoted && isNew && text[valueEnd] === mark && start > 0 && start <= valueEnd && !text.slice(start, valueEnd).includes('<');
	tag?.outline.attributes.set(name.toLowerCase(), {nameStart, start, end: valueEnd, value});
};

const endElement = (search: Search, start: number, end: number): void => {
	const {text, open} = search;
	const element = open.pop();
	const name = text.slice(start, end);
	const close = text.indexOf('>', end);
	search.isSound &&= element?.name === name && close !== -1 && text.slice(end, close).trim() === '';
	if (element !== undefined) {
		element.outline.end = close + 1;
	}

	if (name.toLowerCase() === 'body' && open.length === 1) {
		search.bodyEnd = start - 2;
	}
};

const endTag = (search: Search, end: number, isClosed: boolean): void => {
	const {tag, open} = search;
	if (tag === undefined) {
		search.isSound = false;
		return;
	}

	tag.outline.tagEnd = end + 1;
	if (isClosed) {
		tag.outline.end = end + 1;
	} else {
		open.push(tag);
	}

	search.tag = undefined;
};

const nothing = (): void => {}; // eslint-disable-line @typescript-eslint/no-empty-function

const createTokenizer = (search: Search): Tokenizer => new Tokenizer({xmlMode: true, decodeEntities: true}, {
	onopentagname(start, end) {
		begin(search, start, end);
	},
	onattribname(start, end) {
		Object.assign(search, {nameStart: start, name: search.text.slice(start, end), value: ''});
	},
	onattribdata(start, end) {
		search.value += search.text.slice(start, end);
	},
	onattribentity(code) {
		search.value += String.fromCodePoint(code);
	},
	onattribend(quote, end) {
		endAttribute(search, quote, end);
	},
	onopentagend(end) {
		endTag(search, end, false);
	},
	onselfclosingtag(end) {
		endTag(search, end, true);
	},
	onclosetag(start, end) {
		endElement(search, start, end);
	},
	oncdata: nothing,
	oncomment: nothing,
	ondeclaration: nothing,
	onend: nothing,
	onprocessinginstruction: nothing,
	ontext: nothing,
	ontextentity: nothing,
});

/**
Where the outlines of a list of feeds stand in its text; undefined where its tags or quotes are not sound enough to be sure.
*/
export const findOutlines = (text: string): FoundOutlines | undefined => {
	const search: Search = {text, open: [], outlines: [], bodyEnd: undefined, isSound: true, tag: undefined, nameStart: 0, name: '', value: ''};
	const tokenizer = createTokenizer(search);
	tokenizer.write(text);
	tokenizer.end();
	return search.isSound && search.open.length === 0 && search.tag === undefined ? {outlines: search.outlines, bodyEnd: search.bodyEnd} : undefined;
};
