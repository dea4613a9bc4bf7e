import {decodeEntity} from '../../article/markdown/decode-entity.js';
import type {PageElement} from './element.js';
import type {LinkedData} from './read-linked-data.js';

/**
What a page is read from: its elements in order and by their tags, the JSON-LD of its article, and the contents of its meta elements by their names in small letters.
*/
export type PageSource = {
	readonly elements: readonly PageElement[];
	readonly tagged: ReadonlyMap<string, readonly PageElement[]>;
	readonly data: LinkedData;
	readonly metas: ReadonlyMap<string, readonly string[]>;
};

/**
Of what a page says again and again, how many are heard.
*/
export const mostValues = 100;

/**
The contents of meta elements, in the order of their names.
*/
export const metaOf = ({metas}: PageSource, ...names: readonly string[]): readonly string[] => names.flatMap(name => metas.get(name) ?? []);

/**
A page's elements of a tag.
*/
export const taggedIn = ({tagged}: PageSource, tag: string): readonly PageElement[] => tagged.get(tag) ?? [];

/**
A text without its entities: what some houses write into their data is written for a page.
*/
export const decodeEntities = (text: string): string => {
	let decoded = '';
	for (let at = 0; at < text.length;) {
		const found = text[at] === '&' ? decodeEntity(text, at) : undefined;
		decoded += found?.character ?? text[at]!;
		at = found?.end ?? (at + 1);
	}

	return decoded;
};
