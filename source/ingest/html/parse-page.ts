/*
A saved page as a story. What the page says beside its body (facts, key points, captions) is taken from its tree first, since Readability changes it and drops them.
*/
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {emptyStory, type Story, type StoryBlock} from '../story.js';
import {dropLeftovers} from './drop-leftovers.js';
import type {PageDocument, PageElement} from './element.js';
import {flattenPage} from './page-limits.js';
import {leftovers, unread} from './page-selectors.js';
import {readPageBlocks} from './read-page-blocks.js';
import {readPageFacts} from './read-page-facts.js';
import {takeKeyPoints, takePictures, type Pictures} from './take-page-parts.js';

// Both are typed by the browser's own names, which are not here.
const parse = parseHTML as unknown as (html: string) => {readonly document: PageDocument};

type Reader = new (page: PageDocument, options: {readonly serializer: (root: PageElement) => PageElement; readonly charThreshold: number}) => {readonly parse: () => {readonly content: PageElement} | null};

const fewestLetters = 200;
const shortestParagraph = 80;

// A body with less of a page's paragraphs than this was not found.
const leastShare = 0.3;

const countLetters = (blocks: readonly StoryBlock[]): number => blocks.reduce((sum, {text}) => sum + text.length, 0);

const readParagraphs = (page: PageDocument, base: string): readonly StoryBlock[] =>
	[...page.querySelectorAll('p')].flatMap(element => readPageBlocks(element, base)).filter(({text}) => text.length >= shortestParagraph);

const readBody = (page: PageDocument, base: string): readonly StoryBlock[] => {
	const parsed = new (Readability as unknown as Reader)(page, {serializer: root => root, charThreshold: fewestLetters}).parse();
	return parsed === null ? [] : readPageBlocks(parsed.content, base);
};

const putPictures = (blocks: readonly StoryBlock[], pictures: Pictures): readonly StoryBlock[] => {
	const rest = new Map(pictures);
	const body = blocks.flatMap(block => {
		const found = rest.get(block.text);
		rest.delete(block.text);
		return found ?? [block];
	}).filter(({text}) => !text.startsWith('\u{E001}'));
	// A picture above the body is the story's own; Readability leaves its place out.
	const [first] = pictures.keys();
	return first !== undefined && rest.has(first) ? [...rest.get(first)!, ...body] : body;
};

// Where links within its own site lead, for a page that does not say where it stands.
const nowhere = 'https://nowhere.invalid/';

const dropNowhere = (block: StoryBlock): StoryBlock => ({...block, inlines: block.inlines?.filter(({href}) => href?.startsWith(nowhere) !== true)});

const removeAll = (page: PageDocument, selector: string): void => {
	for (const element of page.querySelectorAll(selector)) {
		element.remove();
	}
};

const parseTree = (html: string, isStrict: boolean): {readonly story: Story; readonly paragraphs: readonly StoryBlock[]} => {
	const page = parse(html).document;
	const facts = readPageFacts(page);
	const base = facts.url ?? nowhere;
	removeAll(page, unread);
	const keyPoints = takeKeyPoints(page);
	const pictures = takePictures(page);
	const paragraphs = readParagraphs(page, base);
	if (isStrict) {
		removeAll(page, leftovers);
	}

	const blocks = dropLeftovers(putPictures(readBody(page, base), pictures), facts.headline ?? '');
	return {story: {...emptyStory, ...facts, keyPoints, blocks: blocks.map(block => dropNowhere(block))}, paragraphs};
};

const tryTree = (html: string, isStrict: boolean): ReturnType<typeof parseTree> | undefined => {
	try {
		return parseTree(html, isStrict);
	} catch {
		// Readers of pages are not total; what is left is to try otherwise.
		return undefined;
	}
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

	const strict = tryTree(html, true);
	if (strict !== undefined && countLetters(strict.story.blocks) >= countLetters(strict.paragraphs) * leastShare) {
		return strict.story;
	}

	const found = [strict, tryTree(html, false)].filter(one => one !== undefined).sort((a, b) => countLetters(b.story.blocks) - countLetters(a.story.blocks))[0];
	if (found === undefined) {
		return parseFlat(flat.blocks);
	}

	return found.story.blocks.length > 0 ? found.story : {...found.story, blocks: found.paragraphs};
};
