/*
The body of a story that is already known to be one, as feeds carry it: nothing has to be looked for, only what stands around and within it taken out.
*/
import type {Story, StoryBlock} from '../story.js';
import {dropBoxes} from './drop-boxes.js';
import {dropLeftovers, type KnownHead} from './drop-leftovers.js';
import {flattenPage} from './page-limits.js';
import {dropNowhere, nowhere, parseTags, putPictures, removeAll} from './parse-page.js';
import {readPageBlocks, type PageBlock} from './read-page-blocks.js';
import {takeKeyPoints} from './take-key-points.js';
import {takePictures} from './take-pictures.js';

/**
What is known of the story that a fragment is of: `url` is what its addresses are relative to, where that is known.
*/
export type FragmentContext = KnownHead & {readonly url: string | null};

const footer = /^The post (?<title>.{1,500}?) (?:appeared first on|first appeared on) (?<site>.{1,200})$/;
const footerStart = 'The post '.length;

// What WordPress puts under each item: its title, a link, and the name of its site. Without links, what the item says itself of both.
const isFooter = ({text, inlines = []}: StoryBlock, {headline, outlet}: KnownHead): boolean => {
	const {title, site} = footer.exec(text)?.groups ?? {};
	const links = inlines.filter(({kind}) => kind === 'link');
	const isOne = links.some(({start, end}) => start > footerStart && end >= text.length - 1) || !/[!.?]["’”]? \S/.test(site ?? '');
	if (title === undefined || site === undefined || !isOne) {
		return false;
	}

	const isLinked = links.some(({start, end}) => start <= footerStart + 1 && end >= footerStart + title.length - 1);
	return isLinked || title === headline || site.replace(/\.$/, '') === outlet;
};

// Under all that the item says.
const dropFooter = (blocks: readonly PageBlock[], head: KnownHead): readonly PageBlock[] => {
	const last = blocks.findLastIndex(({text}) => !text.startsWith('\u{E001}'));
	return last !== -1 && isFooter(blocks[last]!, head) ? blocks.toSpliced(last, 1) : blocks;
};

const readTree = (html: string, context: FragmentContext): Pick<Story, 'keyPoints' | 'blocks'> => {
	const page = parseTags(html).document;
	const elements = [...page.querySelectorAll('*')];
	removeAll(elements, 'script');
	const keyPoints = takeKeyPoints(page, elements, html);
	const pictures = takePictures(page, elements, {described: [], headline: context.headline});
	removeAll(elements, 'button');
	dropBoxes(elements);
	const body = page.querySelector('body');
	const blocks = body === null ? [] : dropFooter(readPageBlocks(body, context.url ?? nowhere), context);
	return {keyPoints, blocks: dropLeftovers(putPictures(blocks, pictures), context).map(block => dropNowhere(block))};
};

/**
The key points and the blocks of a story's HTML. Never throws: what is too deep or too large for a tree, and what breaks its readers, gives the words of its blocks. Bounded by its size.
*/
export const parseFragment = (html: string, context: FragmentContext): Pick<Story, 'keyPoints' | 'blocks'> => {
	const flat = flattenPage(`<html><body>${html}</body></html>`);
	const plain = {keyPoints: [], blocks: flat.blocks.map((text): StoryBlock => ({kind: 'paragraph', text}))};
	if (flat.isTooMuch) {
		return plain;
	}

	try {
		const read = readTree(flat.html, context);
		return read.blocks.length > 0 ? read : plain;
	} catch {
		// Readers of pages are not total.
		return plain;
	}
};
