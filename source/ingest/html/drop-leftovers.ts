import {readByline} from '../../article/head/read-byline.js';
import {readStamp} from '../../article/head/read-stamp.js';
import {isCredit} from '../../article/pictures/find-credit.js';
import {foldText} from '../../language/fold-text.js';
import type {Story, StoryBlock} from '../story.js';
import {biography, calls, headWords, leftoverBeginnings, leftoverLines, leftoverShapes, liveStamp, publishing, speaking, telling, writersRole} from './leftover-words.js';

const mostCallWords = 40;
const mostOpeningWords = 30;
const mostShortWords = 8;
const mostEdgeBlocks = 6;
const longestLine = 600;

const countWords = (text: string): number => text.split(' ').length;

const shareOfLinks = ({text, inlines = []}: StoryBlock): number =>
	inlines.filter(({kind}) => kind === 'link').reduce((sum, {start, end}) => sum + end - start, 0) / text.length;

const isLeftoverLine = (folded: string): boolean =>
	leftoverLines.has(folded) || leftoverShapes.test(folded) || leftoverBeginnings.some(beginning => folded.startsWith(beginning));

// A sentence that leads nowhere and is written as the others are.
const isPlainSentence = ({kind, text, inlines = []}: StoryBlock): boolean =>
	['paragraph', 'list-item', 'blockquote'].includes(kind) && /[\p{Letter}\p{Number}%)][!.?]["'’”]?$/u.test(text) && countWords(text) > 3
	&& inlines.every(inline => inline.kind !== 'link' && inline.end - inline.start < text.length * 0.8);

// "Follow us to the river, said Quill, and we followed": no call, though it begins as one.
const isTold = (block: StoryBlock, folded: string): boolean =>
	countWords(block.text) > mostShortWords && isPlainSentence(block) && (speaking.test(folded) || (telling.test(folded) && !publishing.test(folded)) || /[«»‘„]/.test(block.text));

const isKnownLeftover = (block: StoryBlock): boolean => {
	const words = countWords(block.text);
	const {text} = foldText(block.text.slice(0, longestLine));
	return !/["“”]/.test(block.text) && ((words <= mostOpeningWords && isLeftoverLine(text)) || (words <= mostCallWords && calls.test(text))) && !isTold(block, text);
};

// A headline that leads elsewhere: all of it a link, and no sentence.
const isLinkedLine = (block: StoryBlock): boolean => shareOfLinks(block) > 0.85 && countWords(block.text) <= 25 && !(block.kind === 'paragraph' && /[\p{Letter}\p{Number}][!.?]["’”]?$/u.test(block.text) && countWords(block.text) > 6);

const isPicture = ({kind}: StoryBlock): boolean => kind === 'caption' || kind === 'credit';

const withoutMarks = (text: string): string => foldText(text).text.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();

/**
What stands over a story and is known from elsewhere.
*/
export type KnownHead = Pick<Story, 'headline' | 'byline' | 'section' | 'outlet'>;

// "By Ada Quill, The Skerry Post": nothing but what the head of the page says.
const createHeadTest = ({headline, byline, section, outlet}: KnownHead): ((block: StoryBlock) => boolean) => {
	const whole = withoutMarks(headline ?? '');
	const known = [...byline, section ?? '', outlet ?? ''].map(text => withoutMarks(text)).filter(text => text.length > 2).sort((a, b) => b.length - a.length);
	return ({text}) => {
		const words = withoutMarks(text.slice(0, longestLine));
		let rest = words;
		for (const part of words.length < longestByline ? known : []) {
			rest = rest.replace(part, '');
		}

		return words === whole || writersRole.test(words) || (rest !== words && rest.split(' ').every(word => word === '' || headWords.has(word)));
	};
};

const longestByline = 120;

// What the line above a story says of its writers is nothing new where the page says it too; else it may be a line of the story that only looks like one.
const createBylineTest = ({byline}: KnownHead): ((block: StoryBlock) => boolean) => {
	const known = new Set(byline.map(name => withoutMarks(name)));
	const isKnown = (names: readonly string[]): boolean => names.length > 0 && names.every(name => known.has(withoutMarks(name)));
	return ({text}) => {
		const read = text.length < 160 ? readByline(text) : undefined;
		return text.length < 160 && (readStamp(text) !== undefined || (read?.isSure === true && isKnown(read.names)) || isCredit(text));
	};
};

const mostBiographyWords = 120;

// At the end: who wrote it, what they do and where to write to them.
const createBiographyTest = ({byline}: KnownHead): ((block: StoryBlock) => boolean) => {
	const names = byline.map(name => withoutMarks(name)).filter(name => name.includes(' '));
	return ({kind, text}) => {
		const words = withoutMarks(text.slice(0, longestLine));
		return kind !== 'blockquote' && !/["“”]/.test(text) && names.some(name => words.startsWith(name)) && (words.length < longestByline / 2 || biography.test(words)) && countWords(text) <= mostBiographyWords;
	};
};

const fewestLinkItems = 2;

// A list of items that are mostly links and no sentences, with the heading over it.
const findLinkLists = (blocks: readonly StoryBlock[]): ReadonlySet<StoryBlock> => {
	const found = new Set<StoryBlock>();
	let run: StoryBlock[] = [];
	for (const [index, block] of [...blocks, undefined].entries()) {
		if (block?.kind === 'list-item') {
			run.push(block);
			continue;
		}

		if (run.length >= fewestLinkItems && run.every(item => shareOfLinks(item) > 0.5 && !/[!.?]$/.test(item.text))) {
			const before = blocks[index - run.length - 1];
			for (const one of [...run, ...(before !== undefined && (before.kind === 'subheading' || before.text.endsWith(':')) && countWords(before.text) <= 8 ? [before] : [])]) {
				found.add(one);
			}
		}

		run = [];
	}

	return found;
};

// Where the story begins and ends: before and after it there is nothing but what looks like a leftover.
const findEdges = (blocks: readonly StoryBlock[], isDoubtful: (block: StoryBlock) => boolean): readonly [start: number, end: number] => {
	const start = blocks.findIndex(block => !isDoubtful(block));
	return [start, blocks.findLastIndex(block => !isDoubtful(block))];
};

const picturesBefore = (blocks: readonly StoryBlock[], index: number): readonly StoryBlock[] => {
	const pictures: StoryBlock[] = [];
	for (let at = index - 1; blocks[at] !== undefined && isPicture(blocks[at]!); at--) {
		pictures.push(blocks[at]!);
	}

	return pictures;
};

// Some pages have the words of a picture twice, for narrow and wide screens.
const isBesideItself = (blocks: readonly StoryBlock[], index: number): boolean =>
	blocks[index]!.kind === 'paragraph' && picturesBefore(blocks, index).some(({text}) => text === blocks[index]!.text);

/**
Drops what Readability leaves of a page around its story: links to other stories, calls to subscribe and share, what the head or a picture says again, who wrote it, headings over nothing. A plain sentence with more of the story before and after it is kept, whatever its words.
*/
export const dropLeftovers = (blocks: readonly StoryBlock[], head: KnownHead): readonly StoryBlock[] => {
	const isHead = createHeadTest(head);
	const isBiography = createBiographyTest(head);
	const isByline = createBylineTest(head);
	const linkLists = findLinkLists(blocks);
	const isOther = (block: StoryBlock): boolean => isLinkedLine(block) || linkLists.has(block) || (block.kind === 'paragraph' && block.text.length < longestByline && liveStamp.test(foldText(block.text).text));
	const [start, end] = findEdges(blocks, block => isPicture(block) || block.kind === 'subheading' || isKnownLeftover(block) || isOther(block) || isByline(block) || isHead(block) || isBiography(block));
	const isLeftover = (block: StoryBlock, index: number): boolean => {
		const isWithin = index > start && index < end && isPlainSentence(block);
		const isFirst = index < mostEdgeBlocks;
		const isLast = index >= blocks.length - mostEdgeBlocks;
		return isBesideItself(blocks, index) || (!isWithin && isKnownLeftover(block)) || isOther(block) || ((isFirst || isLast) && !isWithin && isByline(block)) || (isFirst && isHead(block)) || (!isWithin && isLast && index > 2 && isBiography(block));
	};

	const kept = blocks.filter((block, index) => isPicture(block) || !isLeftover(block, index));
	return kept.filter((block, index) => block.kind !== 'subheading' || (kept[index + 1] !== undefined && kept[index + 1]!.kind !== 'subheading') || (block.level ?? 2) < (kept[index + 1]?.level ?? 0));
};
