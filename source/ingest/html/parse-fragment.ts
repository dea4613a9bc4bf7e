/*
The body of a story that is already known to be one, as feeds carry it: nothing has to be looked for, only what stands around and within it taken out.
*/
import type {Story, StoryBlock} from '../story.js';
import {dropBoxes} from './drop-boxes.js';
import {dropLeftovers, type KnownHead} from './drop-leftovers.js';
import {flattenPage} from './page-limits.js';
import {dropNowhere, nowhere, parseTags, putPictures, removeAll} from './parse-page.js';
import {readPageBlocks} from './read-page-blocks.js';
import {takeKeyPoints} from './take-key-points.js';
import {takePictures} from './take-pictures.js';

/**
What is known of the story that a fragment is of: `url` is what its addresses are relative to, where that is known.
*/
export type FragmentContext = KnownHead & {readonly url: string | null};

// What WordPress puts under each item.
const footer = /^The post .{1,500} (?:appeared first on|first appeared on) .{1,200}$/;

const readTree = (html: string, context: FragmentContext): Pick<Story, 'keyPoints' | 'blocks'> => {
	const page = parseTags(html).document;
	const elements = [...page.querySelectorAll('*')];
	removeAll(elements, 'script');
	const keyPoints = takeKeyPoints(page, elements, html);
	const pictures = takePictures(page, elements);
	removeAll(elements, 'button');
	dropBoxes(elements);
	const body = page.querySelector('body');
	const blocks = body === null ? [] : readPageBlocks(body, context.url ?? nowhere).filter(({text}) => !footer.test(text));
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
