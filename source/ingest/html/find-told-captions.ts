import {foldText} from '../../language/fold-text.js';
import {hasManyLetters, isAmongLinks, wordsOf, type PageElement} from './element.js';
import {calls} from './leftover-words.js';

const levelsUp = 5;
const mostImages = 80;
const mostLetters = 1000;
const mostBelow = 2;
const mostParagraphs = 2;
const shortestTold = 25;
const leastSame = 0.6;
const longestCredit = 90;
const longestHouse = 40;
const ends: ReadonlySet<string> = new Set(['body', 'main', 'article', 'html']);
const noCaptions: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'a', 'li', 'script']);

const simplify = (text: string): string => text.toLowerCase().replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ').trim();

// "Mill closes - The wheel of the mill - Skerry Post" beside "The wheel of the mill. Photo: Jo Winter": the same, with a headline or a house in one and a credit in the other.
const isTold = (shown: string, told: string): boolean => {
	if (shown.length < shortestTold) {
		return false;
	}

	const at = told.indexOf(shown.slice(0, shortestTold));
	const rest = at === -1 ? '' : told.slice(at);
	let same = 0;
	while (same < rest.length && shown[same] === rest[same]) {
		same++;
	}

	return same >= Math.max(shortestTold, rest.length * leastSame) && shown.length - same <= longestCredit && rest.length - same <= longestHouse;
};

// A picture that is a link to another page stands beside that page's title; one may be a link to itself, in large.
const isLinkElsewhere = (image: PageElement): boolean => {
	const address = image.closest('a')?.getAttribute('href') ?? '';
	return address !== '' && !/^#|\.(?:avif|gif|jpe?g|png|webp)\b/i.test(address);
};

const isPossible = (element: PageElement): boolean =>
	!noCaptions.has(element.localName) && !calls.test(foldText(wordsOf(element)).text) && element.querySelector('img') === null && [...element.querySelectorAll('p')].length <= mostParagraphs && element.closest('a, nav, aside, footer') === null && !isAmongLinks(element);

// The first paragraph of a story may begin as the picture is described.
const isParagraph = ({localName, nextSibling}: PageElement): boolean => {
	let next = nextSibling;
	while (next !== null && next.nodeType !== 1) {
		next = next.nextSibling;
	}

	return localName === 'p' && next?.localName === 'p';
};

const isCaptionOf = (element: PageElement, told: readonly string[]): boolean => {
	const shown = hasManyLetters(element, mostLetters) ? '' : simplify(wordsOf(element));
	return told.some(text => isTold(shown, text) && (!isParagraph(element) || shown.length - text.length < shortestTold)) && isPossible(element);
};

// Of what stands around an image, the outermost that says no more than its caption and its credit.
const findIn = (place: PageElement, told: readonly string[]): PageElement | undefined => {
	const whole = simplify(wordsOf(place));
	return told.some(text => whole.includes(text.slice(0, shortestTold)) || text.endsWith(whole.slice(-shortestTold)) || text.includes(whole.slice(0, shortestTold)))
		? [...place.querySelectorAll('*')].find(element => isCaptionOf(element, told))
		: undefined;
};

// Next below an image's own place, where that stands among the paragraphs of a story.
const findBelow = (place: PageElement, told: readonly string[]): PageElement | undefined => {
	const below: PageElement[] = [];
	for (let next = place.nextSibling; next !== null && below.length < mostBelow; next = next.nextSibling) {
		if (next.nodeType === 1) {
			below.push(next);
		}
	}

	return below.find(element => isCaptionOf(element, told));
};

type Found = {readonly caption: PageElement; readonly holder: PageElement};

const findOf = (image: PageElement, told: readonly string[]): Found | undefined => {
	let child = image;
	for (let level = 0; level < levelsUp; level++) {
		const place = child.parentNode;
		if (place === null || ends.has(place.localName) || hasManyLetters(place, mostLetters)) {
			const below = findBelow(child, told);
			return below === undefined ? undefined : {caption: below, holder: child};
		}

		const caption = findIn(place, told);
		if (caption !== undefined) {
			return {caption, holder: place};
		}

		child = place;
	}

	return undefined;
};

/**
The captions of a page that are made as nothing in particular, and are known by saying what the page says of the image beside them: in the words that stand for it, or in its data, which says `described`; each with what holds both. `elements` are the page's, in order.
*/
export const findToldCaptions = (elements: readonly PageElement[], described: readonly string[], headline: string | null): ReadonlyMap<PageElement, PageElement> => {
	const found = new Map<PageElement, PageElement>();
	const title = simplify(headline ?? '');
	const known = described.map(text => simplify(text));
	for (const image of elements.filter(element => element.localName === 'img' && !isLinkElsewhere(element)).slice(0, mostImages)) {
		const told = [simplify(image.getAttribute('alt') ?? ''), ...known].filter(text => text.length >= shortestTold && text !== title);
		const one = told.length === 0 ? undefined : findOf(image, told);
		if (one !== undefined) {
			found.set(one.caption, one.holder);
		}
	}

	return found;
};
