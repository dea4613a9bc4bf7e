/*
NewsML-G2: one item of news, a message of several, or a package that refers to others.
*/
import type {Story, StoryBlock} from '../story.js';
import {composeStory, noParts, readPlainBody, type WireParts, type WirePicture} from './compose-story.js';
import {readNitf} from './parse-nitf.js';
import {elementsOf, findElement, findElements, parseXml, wordsOf, type XmlElement} from './parse-xml.js';
import {readMarkup} from './read-markup.js';

const firstOf = (...texts: readonly string[]): string => texts.find(text => text !== '') ?? '';
const attributeOf = (element: XmlElement | undefined, name: string): string => element?.attributes.get(name)?.trim() ?? '';
const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] => element === undefined ? [] : elementsOf(element, name);

// Codes tell what they are behind their scheme: "hld:subheadline", "drol:caption".
const roleOf = (element: XmlElement): string => attributeOf(element, 'role').slice(0, 100).toLowerCase();

// A name by its element, else as the one code that reads as one.
const nameOf = (element: XmlElement | undefined): string => firstOf(wordsOf(findElement(element, 'name')), attributeOf(element, 'literal'));

const readHeadlines = (contentMeta: XmlElement | undefined): Pick<WireParts, 'headline' | 'subhead'> => {
	const headlines = childrenOf(contentMeta, 'headline');
	const isSub = (headline: XmlElement): boolean => /sub|deck/.test(roleOf(headline));
	return {
		headline: wordsOf(headlines.find(headline => !isSub(headline)) ?? headlines[0]),
		subhead: wordsOf(headlines.find(headline => isSub(headline) && headline !== headlines[0])),
	};
};

const describe = (contentMeta: XmlElement | undefined, isCaption: boolean): string =>
	wordsOf(childrenOf(contentMeta, 'description').find(description => roleOf(description).includes('caption') === isCaption));

const readMakers = (contentMeta: XmlElement | undefined): readonly string[] => {
	const lines = childrenOf(contentMeta, 'by').map(by => wordsOf(by)).filter(line => line !== '');
	return lines.length > 0 ? lines : [...childrenOf(contentMeta, 'creator'), ...childrenOf(contentMeta, 'contributor')].map(creator => nameOf(creator)).slice(0, 6);
};

const readInlineData = (data: XmlElement): Partial<WireParts> => {
	const text = data.children.map(child => typeof child === 'string' ? child : wordsOf(child)).join('');
	if (/nitf/i.test(attributeOf(data, 'contenttype').slice(0, 100))) {
		const nitf = findElement(parseXml(text), 'nitf');
		return nitf === undefined ? {} : readNitf(nitf);
	}

	return {blocks: /html/i.test(attributeOf(data, 'contenttype').slice(0, 100)) ? readMarkup(parseXml(text, 'html')) : readPlainBody(text)};
};

const readInlineXml = (inline: XmlElement): Partial<WireParts> => {
	const [nitf] = elementsOf(inline, 'nitf');
	return nitf === undefined ? {blocks: readMarkup(inline)} : readNitf(nitf);
};

// Of several renditions of the same words, the first that has any.
const readContent = (item: XmlElement): Partial<WireParts> => {
	const contentSet = findElement(item, 'contentSet');
	const marked = childrenOf(contentSet, 'inlineXML').values().map(content => readInlineXml(content));
	const plain = childrenOf(contentSet, 'inlineData').values().map(content => readInlineData(content));
	const hasBlocks = ({blocks = []}: Partial<WireParts>): boolean => blocks.length > 0;
	return marked.find(hasBlocks) ?? plain.find(hasBlocks) ?? {};
};

const readItem = (item: XmlElement): WireParts => {
	const itemMeta = findElement(item, 'itemMeta');
	const contentMeta = findElement(item, 'contentMeta');
	const rights = findElement(item, 'rightsInfo', 'copyrightHolder');
	return {
		...noParts,
		...readHeadlines(contentMeta),
		summary: describe(contentMeta, false),
		section: firstOf(...childrenOf(contentMeta, 'subject').map(subject => nameOf(subject)), ...childrenOf(contentMeta, 'genre').map(genre => nameOf(genre))),
		outlet: firstOf(nameOf(findElement(itemMeta, 'provider')), nameOf(findElement(contentMeta, 'infoSource')), nameOf(rights)),
		bylines: readMakers(contentMeta),
		published: firstOf(wordsOf(findElement(contentMeta, 'contentCreated')), wordsOf(findElement(itemMeta, 'firstCreated'))),
		updated: wordsOf(findElement(itemMeta, 'versionCreated')),
		url: firstOf(...childrenOf(itemMeta, 'link').filter(link => /canonical/i.test(attributeOf(link, 'rel').slice(0, 100))).map(link => attributeOf(link, 'href')), attributeOf(item, 'guid')),
		lang: firstOf(attributeOf(findElement(contentMeta, 'language'), 'tag'), attributeOf(item, 'lang')),
		place: firstOf(wordsOf(findElement(contentMeta, 'dateline')), wordsOf(findElement(contentMeta, 'located', 'name'))),
	};
};

// What the item says of itself, and where it says nothing what its body does.
const join = (item: WireParts, content: Partial<WireParts>): WireParts =>
	({...item, ...Object.fromEntries(Object.entries(content).filter(([key, value]) => value.length > 0 && item[key as keyof WireParts].length === 0))});

const classOf = (item: XmlElement): string => attributeOf(findElement(item, 'itemMeta', 'itemClass'), 'qcode').slice(0, 100).toLowerCase();
const isPicture = (item: XmlElement): boolean => /picture|graphic|photo/.test(classOf(item));

const readPicture = (item: XmlElement): WirePicture => {
	const contentMeta = findElement(item, 'contentMeta');
	return {
		caption: firstOf(describe(contentMeta, true), describe(contentMeta, false), wordsOf(findElement(contentMeta, 'headline'))),
		credit: firstOf(wordsOf(findElement(contentMeta, 'creditline')), readMakers(contentMeta).join(', ')),
	};
};

// A package refers to its stories by their headlines.
const readReferences = (item: XmlElement): readonly StoryBlock[] => findElements(item, 'itemRef').flatMap((reference): readonly StoryBlock[] => {
	const text = firstOf(wordsOf(findElement(reference, 'headline')), wordsOf(findElement(reference, 'title')), wordsOf(findElement(reference, 'description')));
	return text === '' ? [] : [{kind: 'list-item', text}];
});

const findItems = (document: XmlElement): readonly XmlElement[] => {
	const [root] = elementsOf(document);
	if (root === undefined) {
		return [];
	}

	return root.name === 'newsMessage' ? childrenOf(root, 'itemSet').flatMap(set => elementsOf(set)) : [root];
};

/**
The story of a NewsML-G2 document: its first item in words, the message's pictures with it; of a package, its headline and those it refers to. Undefined where the text is no such document, or holds no words. Never throws.
*/
export const parseNewsmlG2 = (text: string): Story | undefined => {
	const items = findItems(parseXml(text)).filter(({name}) => name === 'newsItem' || name === 'packageItem');
	const pictures = items.filter(item => isPicture(item));
	const stories = items.filter(item => item.name === 'newsItem' && !isPicture(item));
	const item = stories.find(story => findElement(story, 'contentSet') !== undefined) ?? stories[0] ?? items.find(({name}) => name === 'packageItem') ?? pictures[0];
	if (item === undefined) {
		return undefined;
	}

	const parts = join(readItem(item), item.name === 'packageItem' ? {blocks: readReferences(item)} : readContent(item));
	// A picture alone is told by its caption.
	return composeStory({...parts, ...(isPicture(item) && {summary: '', bylines: [], place: ''}), pictures: pictures.map(picture => readPicture(picture))});
};
