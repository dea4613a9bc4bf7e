import {readByline} from '../../article/head/read-byline.js';
import {readStamp} from '../../article/head/read-stamp.js';
import {isCredit} from '../../article/pictures/find-credit.js';
import {foldText} from '../../language/fold-text.js';
import type {StoryBlock} from '../story.js';

const opening = /^(?:read (?:more|next|also|the full)|related(?: (?:stories|articles|content|coverage|topics))?:?$|more (?:from|on|stories)|see also|also read|recommended|most (?:read|popular)|watch(?::| now| live| the video)|listen(?::| now| to)|sign up|subscribe|get (?:the|our) (?:latest|free|daily)|follow (?:us|the)|join (?:us|our)|share (?:this|on)|click here|advertisement$|sponsored|story continues|copyright|©|\(c\) |all rights reserved|download (?:our|the) app|support (?:us|our)|donate|comments?$|topics:|tags:|filed under|originally published|this article (?:was originally|first)|our standards:|have a (?:story|tip)|do you have|watch \||more about|published under|to view this video|get daily|for (?:the latest|more) (?:breaking )?(?:news|stories)|\d{1,2} (?:minutes?|hours?|days?) ago$|\d{1,2}:\d\d )/;
const calls = /\b(?:newsletters?|sign up (?:for|to)|to your inbox|subscribers? only|unlimited (?:digital|online) access|already a subscriber|(?:click|tap) here|our (?:newsletter|app|podcast))\b/;
const mostCallWords = 40;
const mostOpeningWords = 30;
const mostEdgeBlocks = 6;
const longestLine = 600;

const countWords = (text: string): number => text.split(' ').length;

const shareOfLinks = ({text, inlines = []}: StoryBlock): number =>
	inlines.filter(({kind}) => kind === 'link').reduce((sum, {start, end}) => sum + end - start, 0) / text.length;

const isKnownLeftover = (block: StoryBlock): boolean => {
	const words = countWords(block.text);
	const {text} = foldText(block.text.slice(0, longestLine));
	return !/["“”]/.test(block.text) && ((words <= mostOpeningWords && opening.test(text)) || (words <= mostCallWords && calls.test(text)));
};

// A headline that leads elsewhere: all of it a link, and no sentence.
const isLinkedLine = (block: StoryBlock): boolean => shareOfLinks(block) > 0.85 && countWords(block.text) <= 25 && !(block.kind === 'paragraph' && /[\p{Letter}\p{Number}][!.?]["’”]?$/u.test(block.text) && countWords(block.text) > 6);

const isByline = ({text}: StoryBlock): boolean => text.length < 160 && (readStamp(text) !== undefined || readByline(text)?.isSure === true || isCredit(text));

const isPicture = ({kind}: StoryBlock): boolean => kind === 'caption' || kind === 'credit';

/**
Drops what Readability leaves of a page around its story: links to other stories, calls to subscribe and share, bylines and dates at either end, headings over nothing.
*/
export const dropLeftovers = (blocks: readonly StoryBlock[], headline: string): readonly StoryBlock[] => {
	const folded = foldText(headline).text;
	const kept = blocks.filter((block, index) => {
		const isAtEdge = index < mostEdgeBlocks || index >= blocks.length - mostEdgeBlocks;
		return isPicture(block) || !(isKnownLeftover(block) || isLinkedLine(block) || (isAtEdge && isByline(block)) || (index < mostEdgeBlocks && foldText(block.text).text === folded));
	});
	return kept.filter((block, index) => block.kind !== 'subheading' || (kept[index + 1] !== undefined && kept[index + 1]!.kind !== 'subheading') || (block.level ?? 2) < (kept[index + 1]?.level ?? 0));
};
