/**
What is used of an element of a page's tree.
*/
export type PageElement = {
	readonly nodeType: number;
	readonly tagName: string;
	readonly textContent: string;
	readonly parentNode: PageElement | null;
	readonly childNodes: Iterable<PageElement>;
	readonly getAttribute: (name: string) => string | null;
	readonly querySelector: (selector: string) => PageElement | null;
	readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
	readonly closest: (selector: string) => PageElement | null;
	readonly removeAttribute: (name: string) => void;
	readonly remove: () => void;
	readonly before: (...nodes: readonly PageElement[]) => void;
};

/**
What is used of a page's tree.
*/
export type PageDocument = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
	readonly documentElement: PageElement | null;
	readonly createElement: (tag: string) => PageElement & {textContent: string};
};

/**
An element's words on one line.
*/
export const wordsOf = ({textContent}: Pick<PageElement, 'textContent'>): string => textContent.replaceAll(/\s+/g, ' ').trim();

/**
An element's classes, as they are written; empty where it has none.
*/
export const classOf = (element: PageElement): string => element.getAttribute('class') ?? '';

/**
Whether an element is part of its page still.
*/
export const isStillIn = (element: PageElement): boolean => element.closest('html') !== null;
