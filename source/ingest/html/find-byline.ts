import {isForename} from '../../article/head/is-forename.js';
import {isNameLike, isRoleLine, readByline} from '../../article/head/read-byline.js';
import {commonWords} from '../../language/en/common-words.js';
import {places} from '../../language/en/places.js';
import {foldText} from '../../language/fold-text.js';
import type {Story, StoryBlock} from '../story.js';

const shortestHouse = 3;
const houseWords = /\b(?:redaktion|newsroom|news ?desk|editorial (?:board|team)|staff|nachrichten|news|online)\b|\.[a-z]{2,3}$/;

/**
Tells whether a name is that of the house or of a part of it: "STERN.de" of the Stern, "BR24 Redaktion" of BR24.
*/
export const createHouseTest = (outlet: string | null): ((name: string) => boolean) => {
	const simplify = (text: string): string => foldText(text).text.replaceAll(/\.[a-z]{2,3}$|[^\p{Letter}\p{Number}]+/gu, '');
	const own = simplify(outlet ?? '');
	return name => {
		const simple = simplify(name);
		return houseWords.test(foldText(name).text) || (own.length >= shortestHouse && simple.length >= shortestHouse && (simple === own || simple.startsWith(own) || own.startsWith(simple)));
	};
};

const mostEdgeBlocks = 4;
const fewestFollowing = 80;
const separators = /\s?[&,/|]\s?|\s(?:and|und|et|en|og|och|și|ve|va|và|[eiy])\s/;

const isStressed = ({text, inlines = []}: StoryBlock): boolean =>
	inlines.some(({kind, start, end}) => kind !== 'link' && end - start >= text.length - 1);

/**
Whether what looks like a name is made of places and common words: "New York", "Breaking News".
*/
export const isOfWords = (name: string): boolean => {
	const {text} = foldText(name);
	return places.has(text) || text.split(' ').every(word => commonWords.has(word) || places.has(word));
};

// A given name that is known, or no word like others behind one that is not: "Kent County Council" is nobody.
const isPersonal = (name: string): boolean => {
	const [first = '', ...others] = foldText(name).text.split(' ');
	return isForename(first) || others.every(word => !commonWords.has(word));
};

// "**Ada Quill/Jo Winter**" alone above the story or below it.
const readSigned = (block: StoryBlock): readonly string[] => {
	const names = block.kind === 'paragraph' && isStressed(block) ? block.text.split(separators) : [];
	return names.every(name => isNameLike(name) && isPersonal(name) && !isRoleLine(name) && !isOfWords(name)) ? names : [];
};

// Where several stand so, they are whom the story is told of.
const findSigned = (body: readonly StoryBlock[]): readonly string[] => {
	const paragraphs = body.filter(({text}) => /\p{Letter}/u.test(text));
	const signed = paragraphs.filter(block => readSigned(block).length > 0);
	const [only] = signed.length === 1 ? signed : [];
	const first = paragraphs.findIndex(({text}) => text.length >= fewestFollowing);
	const isAbove = first > 0 && first <= mostEdgeBlocks && only === paragraphs[first - 1];
	const names = only !== undefined && (isAbove || (paragraphs.length > mostEdgeBlocks && only === paragraphs.at(-1))) ? readSigned(only) : [];
	// Whom the story speaks of did not write it.
	return names.every(name => paragraphs.every(block => block === only || !block.text.includes(name.split(' ').at(-1)!))) ? names : [];
};

/**
The byline of a story: as the page states it, or where it states none but the house's own, as the first lines of its body say, or as names alone and in bold do that stand next above it or at its end.
*/
export const findByline = ({byline, outlet}: Pick<Story, 'byline' | 'outlet'>, body: readonly StoryBlock[]): readonly string[] => {
	const isHouse = createHouseTest(outlet);
	if (byline.some(name => !isHouse(name))) {
		return byline;
	}

	const told = body.slice(0, mostEdgeBlocks).map(({text}) => readByline(text)).find(read => read?.isSure === true && read.names.some(name => isNameLike(name) && !isHouse(name)));
	const signed = told === undefined ? findSigned(body).filter(name => !isHouse(name)) : [];
	return told?.names ?? (signed.length > 0 ? signed : byline);
};
