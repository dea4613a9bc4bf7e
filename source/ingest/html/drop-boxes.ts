import {classOf, wordsOf, type PageElement} from './element.js';
import {leftoverClasses, leftoverIds, leftoverRoles, leftoverTags, neverLeftover} from './page-selectors.js';

const isHidden = (element: PageElement): boolean =>
	element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true' || /display:\s?none/.test(element.getAttribute('style') ?? '');

// Of a page's elements, many are of one class.
const createClassTest = (): ((classes: string) => boolean) => {
	const known = new Map<string, boolean>([['', false]]);
	return classes => {
		const isLeftover = known.get(classes) ?? leftoverClasses.test(classes);
		known.set(classes, isLeftover);
		return isLeftover;
	};
};

const isBox = (element: PageElement, isLeftover: (classes: string) => boolean): boolean =>
	leftoverTags.has(element.tagName)
	|| leftoverRoles.has(element.getAttribute('role') ?? '')
	|| isLeftover(classOf(element))
	|| leftoverIds.test(element.getAttribute('id') ?? '')
	|| element.getAttribute('data-ad') !== null;

const longParagraph = 60;
const levelsUp = 4;
const longestCard = 500;
const shortestTitle = 20;

const isLinkedHeading = (heading: PageElement): boolean => {
	const words = wordsOf(heading);
	const link = heading.querySelector('a[href]');
	return words.length >= shortestTitle && ((link !== null && wordsOf(link).length >= words.length * 0.8) || heading.closest('a[href]') !== null);
};

// A headline that leads elsewhere, with what stands around it: the picture, the summary and the date of another story.
const dropCard = (heading: PageElement): void => {
	let card = heading;
	const most = wordsOf(heading).length + longestCard;
	for (let level = 0; level < levelsUp; level++) {
		const parent = card.parentNode;
		if (parent?.tagName === undefined || neverLeftover.has(parent.tagName) || wordsOf(parent).length > most || parent.querySelector('h1') !== null) {
			break;
		}

		card = parent;
	}

	card.remove();
};

// With so much of a page's paragraphs, or of all its words, a box holds the story: it waits for a payment, or to be put in its place by a script.
const storyShare = 0.4;

const countProse = (paragraphs: Iterable<PageElement>): number => {
	let count = 0;
	for (const {textContent} of paragraphs) {
		count += textContent.length;
	}

	return count;
};

// These talk at length, and never of the story.
const neverStory = /onetrust|cookie|consent|gdpr|ccpa|privacy|comment/i;

const createStoryTest = (elements: readonly PageElement[]): ((box: PageElement) => boolean) => {
	const prose = countProse(elements.filter(({tagName}) => tagName === 'P'));
	const words = elements.find(({tagName}) => tagName === 'BODY')?.textContent.length ?? 0;
	return box => {
		if (neverStory.test(`${classOf(box)} ${box.getAttribute('id') ?? ''}`)) {
			return false;
		}

		return prose > 0 ? countProse(box.querySelectorAll('p')) > prose * storyShare : box.textContent.length > words * storyShare;
	};
};

const show = (element: PageElement): void => {
	for (const name of ['hidden', 'aria-hidden', 'style']) {
		element.removeAttribute(name);
	}
};

/**
Drops the boxes of a page that are not its story: menus, offers, links to other stories, what is not shown. What waits for a payment to be shown is kept, as is a box with the story in it. `elements` are the page's, in order.
*/
export const dropBoxes = (elements: readonly PageElement[]): void => {
	const isLeftover = createClassTest();
	const holdsStory = createStoryTest(elements);
	for (const element of elements) {
		const isProse = element.tagName === 'P' && wordsOf(element).length > longParagraph;
		if (isProse && element.getAttribute('hidden') === null) {
			element.removeAttribute('aria-hidden');
		} else if (isHidden(element) || (!neverLeftover.has(element.tagName) && isBox(element, isLeftover))) {
			if (holdsStory(element)) {
				show(element);
			} else {
				element.remove();
			}
		} else if (/^H[2-5]$/.test(element.tagName) && isLinkedHeading(element)) {
			dropCard(element);
		}
	}
};
