import {readWebAddress} from '../../article/markdown/read-target.js';
import type {StoryBlock} from '../story.js';
import {classOf, type PageElement} from './element.js';

type StoryInline = NonNullable<StoryBlock['inlines']>[number];
type Place = Pick<StoryBlock, 'kind'> & Partial<Pick<StoryBlock, 'level' | 'ordinal'>> & {readonly sign: string};

/**
A block of a page. `sign` says how it is made: its element and that which holds it, by tag and class.
*/
export type PageBlock = StoryBlock & {readonly sign: string};

const running: ReadonlySet<string> = new Set(['A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK', 'Q', 'RUBY', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR', 'WBR']);
const stresses: Readonly<Record<string, StoryInline['kind']>> = {A: 'link', B: 'strong', STRONG: 'strong', I: 'emphasis', EM: 'emphasis'};

const signOf = (element: PageElement): string => `${element.tagName}.${classOf(element)}`;

const placeOf = (element: PageElement, place: Place): Place => {
	const tag = element.tagName;
	const sign = `${element.parentNode === null ? '' : signOf(element.parentNode)}>${signOf(element)}`;
	if (/^H[1-6]$/.test(tag)) {
		return {kind: 'subheading', level: Math.max(2, Number(tag[1])), sign};
	}

	if (tag === 'LI') {
		return {kind: 'list-item', sign, level: Math.min(6, (place.kind === 'list-item' ? place.level ?? 1 : 0) + 1)};
	}

	return tag === 'BLOCKQUOTE' && place.kind !== 'list-item' ? {kind: 'blockquote', sign} : {...place, sign};
};

// One block on its way: white space runs together as it does on a page.
class Writer {
	readonly #base: string;
	#text = '';
	#isAtGap = true;
	#inlines: StoryInline[] = [];
	readonly blocks: PageBlock[] = [];

	constructor(base: string) {
		this.#base = base;
	}

	get length(): number {
		return this.#text.length;
	}

	write(text: string): void {
		const words = text.replaceAll(/\s+/g, ' ');
		const added = this.#isAtGap ? words.trimStart() : words;
		this.#text += added;
		// To look at the end of a text that grows would put it together anew each time.
		this.#isAtGap = added === '' ? this.#isAtGap : added.endsWith(' ');
	}

	mark(inline: StoryInline): void {
		this.#inlines.push(inline);
	}

	resolve(address: string): string {
		return URL.canParse(address, this.#base) ? readWebAddress(new URL(address, this.#base).href) : '';
	}

	close(place: Place): void {
		const text = this.#text.trimEnd();
		if (text !== '') {
			this.blocks.push({...place, text, inlines: this.#inlines.map(inline => ({...inline, end: Math.min(inline.end, text.length)}))});
		}

		this.#text = '';
		this.#isAtGap = true;
		this.#inlines = [];
	}
}

const textNode = 3;
const elementNode = 1;

const readRunning = (writer: Writer, element: PageElement, place: Place): void => {
	const start = writer.length;
	const before = writer.blocks.length;
	readChildren(writer, element, place);
	const kind = stresses[element.tagName];
	const href = kind === 'link' ? writer.resolve(element.getAttribute('href') ?? '') : '';
	if (kind !== undefined && before === writer.blocks.length && writer.length > start && (kind !== 'link' || href !== '')) {
		writer.mark({kind, start, end: writer.length, ...(kind === 'link' && {href})});
	}
};

const readChildren = (writer: Writer, element: PageElement, place: Place): void => {
	for (const child of element.childNodes) {
		if (child.nodeType === textNode) {
			writer.write(child.textContent);
		} else if (running.has(child.tagName)) {
			readRunning(writer, child, place);
		} else if (child.nodeType === elementNode) {
			writer.close(place);
			const inner = placeOf(child, place);
			readChildren(writer, child, inner);
			writer.close(inner);
		}
	}
};

/**
The blocks of a part of a page: where a page breaks a line, a block ends. Links are resolved against `base`. The tree is at most a few hundred deep.
*/
export const readPageBlocks = (root: PageElement, base: string): readonly PageBlock[] => {
	const writer = new Writer(base);
	readChildren(writer, root, {kind: 'paragraph', sign: ''});
	writer.close({kind: 'paragraph', sign: ''});
	return writer.blocks;
};
