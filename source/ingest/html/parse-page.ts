/*
A saved page as a story. What the page says beside its body (facts, key points, captions) is taken from its tree first, since Readability changes it and drops them.
*/
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {countLetters, emptyStory, type Story, type StoryBlock} from '../story.js';
import {dropBoxes} from './drop-boxes.js';
import {dropOtherStories} from './drop-other-stories.js';
import {dropLeftovers} from './drop-leftovers.js';
import {wordsOf, type PageDocument, type PageElement} from './element.js';
import {findByline} from './find-byline.js';
import {fillGaps} from './fill-gaps.js';
import {flattenPage} from './page-limits.js';
import {readPageBlocks, type PageBlock} from './read-page-blocks.js';
import {readPageFacts} from './read-page-facts.js';
import {findLeadingStandfirst, takeStandfirst} from './take-standfirst.js';
import {takeKeyPoints} from './take-key-points.js';
import {takePictures, type Pictures} from './take-pictures.js';

// Both are typed by the browser's own names, which are not here.
/**
The tree of a page.
*/
export const parseTags = parseHTML as unknown as (html: string) => {readonly document: PageDocument};

type Reader = new (page: PageDocument, options: {readonly serializer: (root: PageElement) => PageElement; readonly charThreshold: number}) => {readonly parse: () => {readonly content: PageElement} | null};

const fewestLetters = 200;
const shortestParagraph = 80;

// Of a page's paragraphs: with less than the first, Readability may have found a part of the body; with less than the second, none of it.
const wholeShare = 0.75;
const leastShare = 0.3;
const leastKept = 0.3;

// How much of what Readability found has to be in a body that is taken for more of the same.
const leastShared = 0.8;

const readParagraphs = (page: Pick<PageDocument, 'querySelectorAll'>, base: string): readonly StoryBlock[] =>
	[...page.querySelectorAll('p')].flatMap(element => readPageBlocks(element, base)).filter(({text}) => text.length >= shortestParagraph);

const readBody = (page: PageDocument, base: string): readonly PageBlock[] => {
	const parsed = new (Readability as unknown as Reader)(page, {serializer: root => root, charThreshold: fewestLetters}).parse();
	return parsed === null ? [] : readPageBlocks(parsed.content, base);
};

const isPicture = (block: StoryBlock | undefined): boolean => block?.kind === 'caption' || block?.kind === 'credit';

/**
Blocks with a page's pictures in the places of their marks.
*/
export const putPictures = (blocks: readonly StoryBlock[], pictures: Pictures): readonly StoryBlock[] => {
	const rest = new Map(pictures);
	const body = blocks.flatMap(block => {
		const found = rest.get(block.text);
		rest.delete(block.text);
		return found ?? [block];
	}).filter(({text}) => !text.startsWith('\u{E001}'));
	// The first on a page is the story's own, wherever the page has it, where none stands above the story.
	const [first] = pictures.keys();
	return first !== undefined && rest.has(first) && !isPicture(body[0]) ? [...rest.get(first)!, ...body] : body;
};

/**
Where links within its own site lead, for a page that does not say where it stands.
*/
export const nowhere = 'https://nowhere.invalid/';

/**
A block without the links that lead nowhere.
*/
export const dropNowhere = ({kind, text, level, ordinal, inlines}: StoryBlock): StoryBlock => ({kind, text, ...(level !== undefined && {level}), ...(ordinal !== undefined && {ordinal}), inlines: inlines?.filter(({href}) => href?.startsWith(nowhere) !== true)});

/**
Takes all elements of a name out of their page.
*/
export const removeAll = (elements: readonly PageElement[], tag: string): void => {
	for (const element of elements) {
		if (element.localName === tag) {
			element.remove();
		}
	}
};

type Way = {
	/**
	Whether boxes that are seldom part of a story are left out.
	*/
	readonly isStrict: boolean;

	/**
	Whether the body is what the page calls its article, all of it, and not what Readability finds.
	*/
	readonly isWhole: boolean;
};

type Tree = {readonly story: Story; readonly paragraphs: readonly StoryBlock[]};

const articlePlaces = ['[itemprop=articleBody]', 'article', 'main', '[role=main]'];
const leastOfPage = 0.4;

// With so much of what the fullest has, the place under the page's own headline is its story's.
const leastOfFullest = 0.2;

type Article = {
	readonly place: PageElement | null;
	readonly paragraphs: readonly StoryBlock[];

	/**
	Whether it stands under the page's own headline, beside others that do not.
	*/
	readonly isHeaded: boolean;
};

const hasHeadline = (place: PageElement, headline: string | null): boolean =>
	headline !== null && [...place.querySelectorAll('h1')].some(heading => wordsOf(heading) === headline);

// The place that a page calls its article: of those under its headline, else of all of the first kind that holds a good part of its paragraphs, the fullest.
const findArticle = (page: PageDocument, base: string, headline: string | null): Article => {
	const everything = readParagraphs(page, base);
	for (const selector of articlePlaces) {
		const places = [...page.querySelectorAll(selector)].map(place => ({place, paragraphs: readParagraphs(place, base), isHeaded: false})).sort((a, b) => countLetters(b.paragraphs) - countLetters(a.paragraphs));
		const [fullest] = places;
		const headed = places.length > 1 ? places.find(({place}) => hasHeadline(place, headline)) : undefined;
		if (headed !== undefined && headed !== fullest && countLetters(headed.paragraphs) > countLetters(fullest!.paragraphs) * leastOfFullest) {
			return {...headed, isHeaded: true};
		}

		if (fullest !== undefined && countLetters(fullest.paragraphs) > countLetters(everything) * leastOfPage) {
			return fullest;
		}
	}

	return {place: null, paragraphs: everything, isHeaded: false};
};

// Whether what a reader of pages found stands in a place.
const isMostlyOf = (found: readonly StoryBlock[], all: readonly StoryBlock[]): boolean => {
	const texts = new Set(all.map(({text}) => text));
	return countLetters(found.filter(({text}) => texts.has(text))) >= countLetters(found) / 2;
};

// Undefined where most of the page went with its boxes: its story stands in one.
const parseTree = (html: string, {isStrict, isWhole}: Way): Tree | undefined => {
	const page = parseTags(html).document;
	const everything = [...page.querySelectorAll('*')];
	const {descriptions, described, ...facts} = readPageFacts(everything);
	const elements = dropOtherStories(everything, facts.headline);
	const base = facts.url ?? nowhere;
	removeAll(elements, 'script');
	const keyPoints = takeKeyPoints(page, elements, html);
	const standfirst = takeStandfirst(elements, descriptions);
	const pictures = takePictures(page, elements, {described, headline: facts.headline});
	removeAll(elements, 'button');
	if (isStrict) {
		const letters = countLetters(readParagraphs(page, base));
		dropBoxes(elements);
		if (countLetters(readParagraphs(page, base)) < letters * leastKept) {
			return undefined;
		}
	}

	const {place, paragraphs, isHeaded} = findArticle(page, base, facts.headline);
	const holder = place ?? page.querySelector('body');
	const all = holder === null ? [] : readPageBlocks(holder, base);
	const found = isWhole && place !== null ? all : readBody(page, base);
	const body = found === all || (isHeaded && !isMostlyOf(found, all)) ? all : fillGaps(found, {all, isArticle: place !== null, isPicture: text => pictures.has(text)});
	const leading = standfirst === null ? findLeadingStandfirst(body.filter(({text}) => !pictures.has(text)), descriptions) : undefined;
	const byline = findByline(facts, body);
	const blocks = dropLeftovers(putPictures(body.filter(block => block !== leading), pictures), facts);
	return {story: {...emptyStory, ...facts, byline, standfirst: standfirst ?? leading?.text ?? null, keyPoints, blocks: blocks.map(block => dropNowhere(block))}, paragraphs};
};

const tryTree = (html: string, way: Way): Tree | undefined => {
	try {
		return parseTree(html, way);
	} catch {
		// Readers of pages are not total; what is left is to try otherwise.
		return undefined;
	}
};

// How much of a page's paragraphs a story has.
const shareOf = ({story, paragraphs}: Tree): number => countLetters(story.blocks) / Math.max(1, countLetters(paragraphs));

const isMoreOf = (whole: Story, part: Story): boolean => {
	const texts = new Set(whole.blocks.map(({text}) => text));
	const shared = part.blocks.filter(({text}) => texts.has(text));
	return countLetters(shared) >= countLetters(part.blocks) * leastShared;
};

const parseFlat = (blocks: readonly string[]): Story => ({...emptyStory, blocks: blocks.map(text => ({kind: 'paragraph', text}))});

/**
The story of a saved page. Never throws: a page too deep or too large for a tree, and one that breaks its readers, gives the words of its blocks. Bounded by the page's size.
*/
export const parsePage = (html: string): Story => {
	const flat = flattenPage(html);
	if (flat.isTooMuch) {
		return parseFlat(flat.blocks);
	}

	const strict = tryTree(flat.html, {isStrict: true, isWhole: false});
	if (strict !== undefined && shareOf(strict) >= wholeShare && strict.story.blocks.length > 0) {
		return strict.story;
	}

	const whole = tryTree(flat.html, {isStrict: true, isWhole: true});
	if (strict !== undefined && whole !== undefined && isMoreOf(whole.story, strict.story)) {
		return whole.story;
	}

	if (strict !== undefined && shareOf(strict) >= leastShare) {
		return strict.story;
	}

	const [found] = [strict, whole, tryTree(flat.html, {isStrict: false, isWhole: false})].filter(one => one !== undefined).sort((a, b) => countLetters(b.story.blocks) - countLetters(a.story.blocks));
	if (found === undefined) {
		return parseFlat(flat.blocks);
	}

	return found.story.blocks.length > 0 ? found.story : {...found.story, blocks: found.paragraphs};
};
