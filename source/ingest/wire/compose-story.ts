/*
What the readers of wire formats share: values as they come, cleaned, and one story made of the parts that each format names in its own way.
*/
import {findDatelineEnd, isDateline} from '../../article/find-dateline.js';
import {readNames} from '../../article/head/read-byline.js';
import {joinWrappedLines} from '../../article/join-wrapped-lines.js';
import {readWebAddress} from '../../article/markdown/read-target.js';
import {emptyStory, type Story, type StoryBlock} from '../story.js';

const longestFact = 1000;

/**
A picture as a wire story names it: what it shows and who made it; either may be empty.
*/
export type WirePicture = {readonly caption: string; readonly credit: string};

/**
The parts of a wire story, each as it was written; empty where it names none. `place` is where the story was written. A summary that only repeats the body is none.
*/
export type WireParts = {
	readonly headline: string;
	readonly subhead: string;
	readonly summary: string;
	readonly section: string;
	readonly outlet: string;
	readonly bylines: readonly string[];
	readonly published: string;
	readonly updated: string;
	readonly url: string;
	readonly lang: string;
	readonly place: string;
	readonly keyPoints: readonly string[];
	readonly pictures: readonly WirePicture[];
	readonly blocks: readonly StoryBlock[];
};

/**
A wire story that names nothing.
*/
export const noParts: WireParts = {headline: '', subhead: '', summary: '', section: '', outlet: '', bylines: [], published: '', updated: '', url: '', lang: '', place: '', keyPoints: [], pictures: [], blocks: []};

/**
A text on one line, its ends trimmed.
*/
export const toLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const moment = /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

const readMoment = (text: string): string | null => {
	const match = moment.exec(text.slice(0, 50).trim());
	if (!match) {
		return null;
	}

	const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
	const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone.length === 3 ? `${zone}:00` : zone);
	return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${offset}`}`;
};

const byWord = /^(?:by|von|par|por|di|da|door|av|af)[ :]\s{0,5}/i;

const readBylines = (bylines: readonly string[]): readonly string[] => {
	const lines = bylines.map(byline => toLine(byline.slice(0, longestFact)).replace(byWord, '')).filter(line => line !== '');
	return [...new Set(lines.flatMap(line => {
		const names = readNames(line);
		return names.length > 0 ? names : [line];
	}))];
};

const orNull = (text: string): string | null => {
	const line = toLine(text.slice(0, longestFact));
	return line === '' ? null : line;
};

const compact = (text: string): string => text.replaceAll(/\P{Alphabetic}+/gu, '').toLowerCase();

const isRepeated = (text: string, blocks: readonly StoryBlock[]): boolean => {
	const words = compact(text.slice(0, longestFact));
	return words === '' || blocks.slice(0, 6).some(block => compact(block.text.slice(0, 2 * longestFact)).startsWith(words.slice(0, 200)));
};

// Plain bodies and pages within a wire story often begin with the headline again.
const dropHeadline = (blocks: readonly StoryBlock[], headline: string): readonly StoryBlock[] => {
	const words = compact(headline.slice(0, longestFact));
	const at = blocks.slice(0, 3).findIndex(({kind, text}) => (kind === 'paragraph' || kind === 'subheading') && words !== '' && text.length < 2 * longestFact && compact(text) === words);
	return blocks.filter((_, index) => index !== at);
};

const datelineOf = (place: string, blocks: readonly StoryBlock[]): readonly StoryBlock[] => {
	const line = toLine(place.slice(0, 200)).replace(/[,;]$/, '');
	const [city = ''] = line.split(',', 1);
	const lede = blocks.find(({kind}) => kind === 'paragraph')?.text ?? '';
	const name = city.toUpperCase() + line.slice(city.length);
	const text = [name, `${name} —`].find(form => isDateline(form));
	const isTold = findDatelineEnd(lede) !== undefined || compact(lede.slice(0, 200)).startsWith(compact(city));
	return line === '' || lede === '' || isTold || text === undefined ? [] : [{kind: 'paragraph', text}];
};

const pictureBlocks = (pictures: readonly WirePicture[], blocks: readonly StoryBlock[]): readonly StoryBlock[] => {
	const told = new Set(blocks.filter(({kind}) => kind === 'caption').map(({text}) => compact(text)));
	const fresh = pictures
		.map(({caption, credit}) => ({caption: toLine(caption), credit: toLine(credit)}))
		.filter(({caption}) => caption !== '' && !told.has(compact(caption)));
	return fresh.flatMap(({caption, credit}): readonly StoryBlock[] => [{kind: 'caption', text: caption}, ...(credit === '' ? [] : [{kind: 'credit', text: credit} as const])]);
};

// Genres that say how a story is told, not where in a paper it stands.
const manners: ReadonlySet<string> = new Set(['current', 'update', 'background', 'wrap', 'wrap-up', 'wrapup', 'advisory', 'text only', 'press release', 'summary', 'transcript and verbatim']);
const sectionOf = (text: string): string | null => manners.has(toLine(text.slice(0, longestFact)).toLowerCase()) ? null : orNull(text);

const addressOf = (url: string): string | null => {
	const address = readWebAddress(url.trim());
	return /^https?:/i.test(address) ? address : null;
};

/**
One story of the parts of a wire story; undefined where they hold no words. Pictures stand first, then the place as a dateline where the body names none.
*/
export const composeStory = (parts: WireParts): Story | undefined => {
	const body = dropHeadline(parts.blocks, parts.headline);
	const [subhead, summary] = [parts.subhead, parts.summary].map(text => isRepeated(text, body) ? '' : toLine(text));
	const blocks: readonly StoryBlock[] = [
		...pictureBlocks(parts.pictures, body),
		...(subhead !== '' && summary !== '' ? [{kind: 'paragraph', text: summary!} as const] : []),
		...datelineOf(parts.place, body),
		...body,
	];
	if (blocks.length === 0 && toLine(parts.headline) === '') {
		return undefined;
	}

	const published = readMoment(parts.published) ?? readMoment(parts.updated);
	const updated = readMoment(parts.updated);
	return {
		...emptyStory,
		headline: orNull(parts.headline),
		standfirst: orNull(subhead === '' ? summary! : subhead!),
		section: sectionOf(parts.section),
		outlet: orNull(parts.outlet),
		byline: readBylines(parts.bylines),
		published,
		updated: updated === published ? null : updated,
		url: addressOf(parts.url),
		lang: /^[a-z]{2,3}(?:-[\da-z]{2,8}){0,3}$/i.test(parts.lang) ? parts.lang : null,
		keyPoints: parts.keyPoints.map(point => toLine(point)).filter(point => point !== ''),
		blocks,
	};
};

/**
The paragraphs of a body without markup: its lines, those put together that were wrapped at a width.
*/
export const readPlainBody = (text: string): readonly StoryBlock[] => {
	const lines = text.split(/\r\n?|\n/).map(line => ({text: line.trim(), indent: line.length - line.trimStart().length}));
	return joinWrappedLines(lines).map(line => toLine(line.text)).filter(line => line !== '').map(line => ({kind: 'paragraph', text: line}));
};
