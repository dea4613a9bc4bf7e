/*
XML as a tree, however broken: names without their prefixes, no document type, no entities but the five and the numeric ones, nothing fetched. Limits on depth and size keep it linear.
*/
import {Parser} from 'htmlparser2';

/**
An element: `name` and the names of its attributes are local ones, without a namespace's prefix, as they were written. Children are elements and text, in order.
*/
export type XmlElement = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: ReadonlyArray<XmlElement | string>;
};

type Growing = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Array<Growing | string>;
};

/**
How a text is to be read: `html` knows the entities, the empty tags and the left-out end tags of HTML, and gives names in lower case.
*/
export type XmlDialect = 'xml' | 'html';

const deepest = 256;
// The parser itself takes time with depth: past this nothing more is read.
const deepestRead = 1024;
const mostNodes = 400_000;

const toLocalName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
const createElement = (name: string, attributes: Readonly<Record<string, string>> = {}): Growing => ({
	name: toLocalName(name),
	attributes: new Map(Object.entries(attributes).map(([key, value]) => [toLocalName(key), value])),
	children: [],
});

class TreeBuilder {
	readonly #open: Growing[];
	#depth = 0;
	#nodes = 0;
	readonly root = createElement('');

	constructor() {
		this.#open = [this.root];
	}

	get isFull(): boolean {
		return this.#depth > deepestRead || this.#nodes > mostNodes;
	}

	// What is nested too deep is text of the deepest that is kept.
	enter(name: string, attributes: Readonly<Record<string, string>>): void {
		this.#depth++;
		this.#nodes++;
		if (this.#depth > deepest) {
			return;
		}

		const element = createElement(name, attributes);
		this.#open.at(-1)!.children.push(element);
		this.#open.push(element);
	}

	leave(): void {
		if (this.#depth > 0 && this.#depth <= deepest) {
			this.#open.pop();
		}

		this.#depth = Math.max(0, this.#depth - 1);
	}

	write(text: string): void {
		const {children} = this.#open.at(-1)!;
		const last = children.at(-1);
		if (typeof last === 'string') {
			children[children.length - 1] = last + text;
		} else {
			this.#nodes++;
			children.push(text);
		}
	}
}

/**
Reads XML, or HTML, as a tree. The element given has no name and holds what stands at the top. Never throws: what is cut off ends where the text ends, what is nested deeper than 256 elements is text of the 256th, and past 400,000 nodes nothing is read.
*/
export const parseXml = (text: string, dialect: XmlDialect = 'xml'): XmlElement => {
	const builder = new TreeBuilder();
	const parser = new Parser({
		onopentag(name, attributes) {
			builder.enter(name, attributes);
			if (builder.isFull) {
				parser.pause();
			}
		},
		onclosetag() {
			builder.leave();
		},
		ontext(data) {
			builder.write(data);
		},
	}, {xmlMode: dialect === 'xml'});
	parser.write(text);
	// To end a parser that was stopped would have it read on.
	if (!builder.isFull) {
		parser.end();
	}

	return builder.root;
};

/**
The children of an element that are elements; those of a name where one is given.
*/
export const elementsOf = ({children}: XmlElement, name?: string): readonly XmlElement[] =>
	children.filter(child => typeof child !== 'string').filter(child => name === undefined || child.name === name);

/**
The first element on a way of names below an element: `findElement(item, 'contentMeta', 'located', 'name')`.
*/
export const findElement = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined => {
	let found = element;
	for (const name of names) {
		found = found?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
	}

	return found;
};

/**
All elements of these names within an element, in order; those within one that was found are not looked for.
*/
export const findElements = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
	elementsOf(element).flatMap(child => names.includes(child.name) ? [child] : findElements(child, ...names));

const joinText = (element: XmlElement): string => element.children.map(child => typeof child === 'string' ? child : joinText(child)).join('');

/**
The words in an element on one line; empty where there are none.
*/
export const wordsOf = (element: XmlElement | undefined): string => element === undefined ? '' : joinText(element).replaceAll(/\s+/g, ' ').trim();
