/*
The blocks of a body in XHTML or NITF, which name most of their parts alike.
*/
import {readWebAddress} from '../../article/markdown/read-target.js';
import type {StoryBlock} from '../story.js';
import {isFootnote, struckTags, writeFraction, writeRaised} from '../raised-words.js';
import {elementsOf, wordsOf, type XmlElement} from './parse-xml.js';

type StoryInline = NonNullable<StoryBlock['inlines']>[number];
type Place = Pick<StoryBlock, 'kind'> & Partial<Pick<StoryBlock, 'level' | 'ordinal'>>;

const toWords = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const silent = toWords('script style head title noscript iframe template object svg media-reference media-metadata media-object');
const breaking = toWords('html body main article section header footer aside nav address div p pre figure figcaption ul ol li dl dt dd br hr table caption thead tbody tfoot tr blockquote bq credit h1 h2 h3 h4 h5 h6 hl1 hl2 nitf body.head body.content block media media-caption media-producer note fn hedline abstract');
const pictures: ReadonlySet<string> = new Set(['figure', 'media']);
const stresses: Readonly<Record<string, StoryInline['kind']>> = {a: 'link', b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis'};
const places: Readonly<Record<string, Place>> = {
	h1: {kind: 'subheading', level: 2},
	h2: {kind: 'subheading', level: 2},
	h3: {kind: 'subheading', level: 3},
	h4: {kind: 'subheading', level: 4},
	h5: {kind: 'subheading', level: 5},
	h6: {kind: 'subheading', level: 6},
	hl1: {kind: 'subheading', level: 2},
	hl2: {kind: 'subheading', level: 2},
	figcaption: {kind: 'caption'},
	caption: {kind: 'caption'},
	'media-caption': {kind: 'caption'},
	'media-producer': {kind: 'credit'},
	blockquote: {kind: 'blockquote'},
	bq: {kind: 'blockquote'},
};

// Who took a picture, as houses mark it within its figure.
const isCredit = (tag: string, element: XmlElement, {kind}: Place): boolean =>
	kind === 'caption' && (tag === 'small' || tag === 'cite' || tag === 'credit' || /\b(?:byline|credit)\b/i.test(element.attributes.get('class')?.slice(0, 200) ?? ''));

const deepestList = 6;

const itemPlace = (place: Place, ordinal: number | undefined): Place => ({
	kind: 'list-item',
	level: Math.min(deepestList, (place.kind === 'list-item' ? place.level ?? 1 : 0) + 1),
	...(ordinal !== undefined && {ordinal}),
});

// One block on its way: white space runs together, as it does on a page.
class Writer {
	#text = '';
	#isSpaced = true;
	#last = '';
	#inlines: StoryInline[] = [];
	readonly blocks: StoryBlock[] = [];

	get last(): string {
		return this.#isSpaced ? '' : this.#last;
	}

	get length(): number {
		return this.#text.length;
	}

	write(text: string): void {
		const run = text.replaceAll(/\s+/g, ' ');
		const words = this.#isSpaced ? run.trimStart() : run;
		// To look at the end of the whole would have it copied together each time.
		this.#isSpaced = words === '' ? this.#isSpaced : words.endsWith(' ');
		this.#last = words.at(-1) ?? this.#last;
		this.#text += words;
	}

	mark(inline: StoryInline): void {
		if (inline.end > inline.start) {
			this.#inlines.push(inline);
		}
	}

	add(blocks: readonly StoryBlock[]): void {
		for (const block of blocks) {
			this.blocks.push(block);
		}
	}

	close(place: Place): void {
		const text = this.#text.trimEnd();
		if (text !== '') {
			const inlines = this.#inlines.map(inline => ({...inline, end: Math.min(inline.end, text.length)}));
			this.blocks.push({...place, text, ...(inlines.length > 0 && {inlines})});
		}

		this.#text = '';
		this.#isSpaced = true;
		this.#inlines = [];
	}
}

const markRun = (writer: Writer, tag: string, element: XmlElement, start: number): void => {
	const kind = Object.hasOwn(stresses, tag) ? stresses[tag] : undefined;
	const href = kind === 'link' ? readWebAddress((element.attributes.get('href') ?? '').trim()) : undefined;
	if (kind === undefined || (kind === 'link' && !/^https?:/i.test(href ?? ''))) {
		return;
	}

	// A block that began within a run holds only the run's end.
	writer.mark({kind, start: Math.min(start, writer.length), end: writer.length, ...(href !== undefined && {href})});
};

// A row is one line, its cells parted, unless a table is there for the layout alone.
const isRow = (tag: string, element: XmlElement): boolean =>
	tag === 'tr' && elementsOf(element).every(cell => elementsOf(cell).every(({name}) => !breaking.has(name.toLowerCase())));

const walkRow = (writer: Writer, row: XmlElement, place: Place): void => {
	writer.close(place);
	const cells = elementsOf(row).map(cell => wordsOf(cell)).filter(words => words !== '');
	writer.write(cells.join(' | '));
	writer.close({kind: 'list-item', level: 1});
};

// A picture's words stand apart, each credit after its caption.
const walkPicture = (writer: Writer, picture: XmlElement, place: Place): void => {
	writer.close(place);
	const own = new Writer();
	walkChildren(own, picture, {kind: 'caption'});
	own.close({kind: 'caption'});
	const isCaption = ({kind}: StoryBlock): boolean => kind !== 'credit';
	writer.add(own.blocks.filter(block => isCaption(block)));
	writer.add(own.blocks.filter(block => !isCaption(block)));
};

const placeWithin = (tag: string, element: XmlElement, place: Place): Place => {
	if (isCredit(tag, element, place)) {
		return {kind: 'credit'};
	}

	// A quotation or a heading within a list's item is that item's words.
	const found = Object.hasOwn(places, tag) ? places[tag] : undefined;
	return found === undefined || place.kind === 'list-item' || place.kind === 'credit' ? place : found;
};

// Answers how many of the children that follow are part of it.
const walkRaised = (writer: Writer, element: XmlElement, following: ReadonlyArray<XmlElement | string>): number => {
	const words = wordsOf(element);
	const [stroke, under] = following;
	if (typeof under === 'object' && under.name.toLowerCase() === 'sub' && (stroke === '/' || stroke === '⁄') && /^\d+$/.test(words) && /^\d+$/.test(wordsOf(under))) {
		writer.write(writeFraction(words, wordsOf(under), writer.last));
		return 2;
	}

	const way = element.name.toLowerCase() === 'sub' ? 'sub' : 'sup';
	const isNote = way === 'sup' && isFootnote(words, elementsOf(element).some(({name}) => name.toLowerCase() === 'a'));
	writer.write(isNote ? '' : writeRaised(way, words, writer.last));
	return 0;
};

const walkElement = (writer: Writer, element: XmlElement, place: Place): void => {
	const tag = element.name.toLowerCase();
	if (silent.has(tag) || struckTags.has(tag)) {
		return;
	}

	if (isRow(tag, element)) {
		walkRow(writer, element, place);
	} else if (pictures.has(tag) && place.kind !== 'caption') {
		walkPicture(writer, element, place);
	} else if (breaking.has(tag) || isCredit(tag, element, place)) {
		writer.close(place);
		const within = placeWithin(tag, element, place);
		walkChildren(writer, element, within);
		writer.close(within);
	} else {
		const start = writer.length;
		walkChildren(writer, element, place);
		markRun(writer, tag, element, start);
	}
};

const walkChildren = (writer: Writer, element: XmlElement, place: Place): void => {
	const list = element.name.toLowerCase();
	const isList = list === 'ol' || list === 'ul';
	let count = 0;
	let skipped = 0;
	for (const [index, child] of element.children.entries()) {
		if (skipped > 0) {
			skipped--;
		} else if (typeof child === 'string') {
			writer.write(child);
		} else if (isList && child.name.toLowerCase() === 'li') {
			writer.close(place);
			count++;
			const item = itemPlace(place, list === 'ol' ? count : undefined);
			walkChildren(writer, child, item);
			writer.close(item);
		} else if (/^su[bp]$/i.test(child.name)) {
			skipped = walkRaised(writer, child, element.children.slice(index + 1, index + 3));
		} else {
			walkElement(writer, child, place);
		}
	}
};

/**
The blocks of a body's markup: paragraphs, subheadings, items, quotations, captions with their credits after them, rows of tables as items, their cells parted; links lead to http or https, or nowhere. A stray run of words is a paragraph. Takes time linear in its size.
*/
export const readMarkup = (element: XmlElement): readonly StoryBlock[] => {
	const writer = new Writer();
	const place: Place = {kind: 'paragraph'};
	walkChildren(writer, element, place);
	writer.close(place);
	return writer.blocks;
};
