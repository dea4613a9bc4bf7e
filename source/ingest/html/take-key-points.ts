import {likelyHeadings, sureHeadings} from '../../article/key-point-headings.js';
import {foldText} from '../../language/fold-text.js';
import {isAmongLinks, wordsOf, type PageDocument, type PageElement} from './element.js';
import {keyPointItems} from './page-selectors.js';

const fewestItems = 2;
const mostItems = 11;
const shortestItem = 25;
const longestHeading = 60;
const levelsUp = 4;
const mostHeadingNodes = 24;
const mostHeadings = 20;

const isKeyPointList = (items: readonly PageElement[]): boolean =>
	items.length >= fewestItems && items.length <= mostItems && items.every(item => wordsOf(item).length > shortestItem && !isAmongLinks(item));

const findListUnder = (heading: PageElement): readonly PageElement[] => {
	let place: PageElement | null = heading;
	for (let level = 0; level < levelsUp && place !== null; level++) {
		const list = place.querySelector('ul, ol');
		const items = list === null ? [] : [...list.querySelectorAll('li')];
		if (items.length > 0) {
			return items;
		}

		place = place.parentNode;
	}

	return [];
};

// The words of an element that has few, else none: a page's outermost ones hold all of it.
const readFewWords = (element: PageElement): string => {
	let words = '';
	let seen = 0;
	const isFew = (parent: PageElement): boolean => {
		for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
			words += node.nodeType === 3 ? node.textContent : '';
			if (++seen > mostHeadingNodes || words.length > longestHeading * 4 || (node.nodeType === 1 && !isFew(node))) {
				return false;
			}
		}

		return true;
	};

	return isFew(element) ? words.replaceAll(/\s+/g, ' ').trim() : '';
};

const isKeyPointHeading = (element: PageElement, isEarly: boolean): boolean => {
	const words = readFewWords(element);
	if (words === '' || words.length > longestHeading) {
		return false;
	}

	const folded = foldText(words).text.replace(/:$/, '');
	return sureHeadings.has(folded) || (isEarly && likelyHeadings.has(folded));
};

const longestLead = 2;
const longParagraph = 120;

// The words over a list that is known by its name, beside it or one level up.
const dropHeading = (item: PageElement): void => {
	const list = item.parentNode;
	for (const place of [list, list?.parentNode]) {
		for (const element of place?.tagName === 'BODY' || !place ? [] : [...place.querySelectorAll('h2, h3, h4, strong, b, p, span, div')].slice(0, mostHeadings)) {
			if (isKeyPointHeading(element, true)) {
				element.remove();
			}
		}
	}
};

const headingTags: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'strong', 'b', 'div', 'p', 'span']);

const findKeyPointItems = (page: PageDocument, elements: readonly PageElement[], html: string): readonly PageElement[] => {
	for (const [word, selector] of keyPointItems) {
		const [first, ...others] = (html.includes(word) ? [...page.querySelectorAll(selector)] : []).filter(item => wordsOf(item) !== '');
		if (first !== undefined) {
			dropHeading(first);
			// A house may make other lists of a story so too: the points are the first.
			return [first, ...others.filter(({parentNode}) => parentNode === first.parentNode)];
		}
	}

	let tries = 0;
	let paragraphs = 0;
	const headings = elements.filter(({localName}) => headingTags.has(localName));
	for (const heading of headings) {
		paragraphs += heading.localName === 'p' && heading.textContent.length > longParagraph ? 1 : 0;
		// Words that stand over other things too are a heading of key points before the story only.
		if (!isKeyPointHeading(heading, paragraphs < longestLead) || heading.closest('nav, aside, footer') !== null) {
			continue;
		}

		if (++tries > mostHeadings) {
			break;
		}

		const items = findListUnder(heading);
		if (isKeyPointList(items)) {
			heading.remove();
			return items;
		}
	}

	return [];
};

/**
Takes the stated key points out of the tree of a page, whose source is `html`; empty where it states none. `elements` are the page's, in order.
*/
export const takeKeyPoints = (page: PageDocument, elements: readonly PageElement[], html: string): readonly string[] => {
	const items = findKeyPointItems(page, elements, html);
	const points = items.map(item => wordsOf(item));
	for (const item of items) {
		item.remove();
	}

	return [...new Set(points)];
};
