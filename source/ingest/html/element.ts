/**
What is used of an element of a page's tree.
*/
export type PageElement = {
	readonly nodeType: number;
	readonly isConnected: boolean;
	readonly tagName: string;

	/**
	The tag's name in small letters.
	*/
	readonly localName: string;
	readonly textContent: string;
	readonly parentNode: PageElement | null;
	readonly childNodes: Iterable<PageElement>;
	readonly firstChild: PageElement | null;
	readonly nextSibling: PageElement | null;
	readonly getAttribute: (name: string) => string | null;
	readonly getAttributeNode: (name: string) => {readonly value: string} | null;
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

const lineTags: ReadonlySet<string> = new Set('address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table td th tr ul'.split(' '));

/**
An element's words in the lines that a browser would show them in.
*/
export const linesOf = (element: PageElement): readonly string[] => {
	let text = '';
	const add = (parent: PageElement): void => {
		for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
			if (node.nodeType === 1) {
				const end = lineTags.has(node.localName) ? '\n' : '';
				text += end;
				add(node);
				text += end;
			} else if (node.nodeType === 3) {
				text += node.textContent.replaceAll(/\s+/g, ' ');
			}
		}
	};

	add(element);
	return text.split('\n').map(line => line.replaceAll(/\s+/g, ' ').trim()).filter(line => line !== '');
};

/**
An element's classes, as they are written; empty where it has none.
*/
export const classOf = (element: PageElement): string => element.getAttributeNode('class')?.value ?? '';

/**
Whether an element is part of its page still.
*/
export const isStillIn = ({isConnected}: PageElement): boolean => isConnected;

/**
Whether an element holds more than so many letters, white space left out. Looks no further than that.
*/
export const hasManyLetters = (element: PageElement, most: number): boolean => {
	let count = 0;
	const add = (parent: PageElement): void => {
		for (let node = parent.firstChild; node !== null && count <= most; node = node.nextSibling) {
			if (node.nodeType === 3) {
				count += node.textContent.trim().length;
			} else if (node.nodeType === 1) {
				add(node);
			}
		}
	};

	add(element);
	return count > most;
};

/**
Whether most of an element's words are links.
*/
export const isAmongLinks = (element: PageElement): boolean => {
	const words = wordsOf(element).length;
	const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link).length, 0);
	return linked > words * 0.6;
};
