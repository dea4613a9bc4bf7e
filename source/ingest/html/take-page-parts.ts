import {isCredit} from '../../article/pictures/find-credit.js';
import {findCreditStart} from '../../article/pictures/split-credit.js';
import {likelyHeadings, sureHeadings} from '../../article/key-point-headings.js';
import {foldText} from '../../language/fold-text.js';
import type {StoryBlock} from '../story.js';
import {classOf, isStillIn, wordsOf, type PageDocument, type PageElement} from './element.js';
import {captionNames, creditNames, keyPointItems, pictureNames} from './page-selectors.js';

const fewestItems = 2;
const mostItems = 11;
const shortestItem = 25;
const longestHeading = 60;
const levelsUp = 4;
const mostHeadingNodes = 24;
const mostHeadings = 20;

const isAmongLinks = (element: PageElement): boolean => {
	const words = wordsOf(element).length;
	const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link).length, 0);
	return linked > words * 0.6;
};

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
	const waiting: PageElement[] = [element];
	let words = '';
	for (let seen = 0; waiting.length > 0; seen++) {
		if (seen > mostHeadingNodes || words.length > longestHeading * 4) {
			return '';
		}

		const node = waiting.pop()!;
		if (node.nodeType === 3) {
			words += node.textContent;
		} else {
			waiting.push(...[...node.childNodes].slice(0, mostHeadingNodes).toReversed());
		}
	}

	return words.replaceAll(/\s+/g, ' ').trim();
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

const findKeyPointItems = (page: PageDocument, html: string): readonly PageElement[] => {
	for (const [word, selector] of keyPointItems) {
		const items = (html.includes(word) ? [...page.querySelectorAll(selector)] : []).filter(item => wordsOf(item) !== '');
		if (items.length > 0) {
			dropHeading(items[0]!);
			return items;
		}
	}

	let tries = 0;
	let paragraphs = 0;
	for (const heading of page.querySelectorAll('h2, h3, h4, strong, b, div, p, span')) {
		paragraphs += heading.tagName === 'P' && heading.textContent.length > longParagraph ? 1 : 0;
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
Takes the stated key points out of the tree of a page, whose source is `html`; empty where it states none.
*/
export const takeKeyPoints = (page: PageDocument, html: string): readonly string[] => {
	const items = findKeyPointItems(page, html);
	const points = items.map(item => wordsOf(item));
	for (const item of items) {
		item.remove();
	}

	return [...new Set(points)];
};

// Readability keeps what stands in paragraphs: a caption's place is marked by a word that no page has.
const openMark = '\u{E001}';

/**
A page's pictures by the mark that stands in their place.
*/
export type Pictures = ReadonlyMap<string, readonly StoryBlock[]>;

const block = (kind: StoryBlock['kind'], text: string): readonly StoryBlock[] => text === '' ? [] : [{kind, text}];

const creditProperties: ReadonlySet<string | null> = new Set(['copyrightHolder', 'author', 'creditText']);
const creditTags: ReadonlySet<string> = new Set(['SMALL', 'CITE']);
const wholes: ReadonlySet<string> = new Set(['FIGURE', 'IMG', 'PICTURE', 'BODY', 'MAIN', 'ARTICLE', 'SECTION', 'VIDEO', 'HTML']);
const longestCaption = 900;
const mostParagraphs = 3;

const isCreditPlace = (element: PageElement): boolean =>
	creditTags.has(element.tagName) || creditNames.test(classOf(element)) || creditProperties.has(element.getAttribute('itemprop'));

const isCaptionPlace = (element: PageElement): boolean =>
	element.tagName === 'FIGCAPTION' || element.getAttribute('itemprop') === 'caption' || (captionNames.test(classOf(element)) && !wholes.has(element.tagName));

const splitCaption = (caption: PageElement): readonly StoryBlock[] => {
	const places = [...caption.querySelectorAll('*')].filter(element => isCreditPlace(element));
	const credit_ = places.map(element => wordsOf(element)).find(text => text !== '');
	const whole = wordsOf(caption);
	for (const element of places) {
		element.remove();
	}

	const words = wordsOf(caption);
	// A house may call all of a caption its credit.
	const credit = credit_;
	if (credit !== undefined && !(words === '' && !isCredit(whole) && whole.length > longestHeading)) {
		return [...block('caption', words), ...block('credit', credit)];
	}

	if (isCredit(whole)) {
		return block('credit', whole);
	}

	const at = findCreditStart(whole);
	return at === undefined ? block('caption', whole) : [...block('caption', whole.slice(0, at).trim()), ...block('credit', whole.slice(at).trim())];
};

const longestBareCaption = 450;

const longestUnnamedCaption = 200;

// A figure, or what is called a picture or is no larger than one, with words in it that are neither sentences of a story nor a link to one.
const isBarePicture = (element: PageElement): boolean => {
	const words = wordsOf(element);
	const isNamed = element.tagName === 'FIGURE' || pictureNames.test(classOf(element));
	if (words === '' || words.length > (isNamed ? longestBareCaption : longestUnnamedCaption) || words.includes(openMark)) {
		return false;
	}

	return element.querySelector('img, picture') !== null
		&& element.querySelector(isNamed ? 'blockquote, h1, table, ul, ol' : 'p, blockquote, h1, h2, h3, h4, table, ul, ol, time') === null
		&& element.closest('nav, header, aside, footer') === null
		&& !isAmongLinks(element);
};

const isCaption = (element: PageElement): boolean => {
	const {length} = wordsOf(element);
	return element.tagName === 'FIGCAPTION' || (length <= longestCaption && [...element.querySelectorAll('p')].length <= mostParagraphs);
};

/**
Takes captions and credits out of a page's tree; each is told once, where it first stands. `elements` are the page's, in order.
*/
export const takePictures = (page: PageDocument, elements: readonly PageElement[]): Pictures => {
	const pictures = new Map<string, readonly StoryBlock[]>();
	const seen = new Set<string>();
	const places = [...elements.filter(element => isCaptionPlace(element)), ...elements.filter(({tagName}) => tagName === 'FIGURE' || tagName === 'DIV')];
	for (const caption of places) {
		// Within one that was taken, and no longer in the page.
		if (!isStillIn(caption) || !(isCaptionPlace(caption) ? isCaption(caption) : isBarePicture(caption))) {
			continue;
		}

		const blocks = splitCaption(caption).filter(({kind, text}) => kind === 'credit' || !seen.has(text));
		for (const {text} of blocks) {
			seen.add(text);
		}

		if (blocks.length > 0) {
			const mark = `${openMark}${pictures.size}${openMark}`;
			pictures.set(mark, blocks);
			const place = page.createElement('p');
			place.textContent = mark;
			// A picture may be a button that shows it larger.
			(caption.closest('button') ?? caption).before(place);
			caption.remove();
		} else {
			caption.remove();
		}
	}

	return pictures;
};
