/*
NITF: a story's own markup of the news agencies, alone or within NewsML-G2 and ninjs.
*/
import type {Story, StoryBlock} from '../story.js';
import {composeStory, noParts, type WireParts} from './compose-story.js';
import {elementsOf, findElement, findElements, parseXml, wordsOf, type XmlElement} from './parse-xml.js';
import {readMarkup} from './read-markup.js';

const attributeOf = (element: XmlElement | undefined, name: string): string => element?.attributes.get(name)?.trim() ?? '';
const firstOf = (...texts: readonly string[]): string => texts.find(text => text !== '') ?? '';

// "By <person>Ann Hale</person><byttl>Staff Reporter</byttl>": the name without what its bearer is, unless that is all there is.
const readByline = (byline: XmlElement): readonly string[] => {
	const people = findElements(byline, 'person').map(person => wordsOf(person)).filter(name => name !== '');
	if (people.length > 0) {
		return people;
	}

	const own = wordsOf({...byline, children: byline.children.filter(child => typeof child === 'string' || child.name !== 'byttl')}).replace(/,$/, '');
	return [own === '' ? wordsOf(byline) : own];
};

const isItem = ({kind}: StoryBlock): boolean => kind === 'list-item';

// An abstract in points is the story's key points, any other its summary.
const readAbstract = (abstract: XmlElement | undefined): Pick<WireParts, 'summary' | 'keyPoints'> => {
	const blocks = abstract === undefined ? [] : readMarkup(abstract);
	return {
		summary: blocks.filter(block => !isItem(block)).map(({text}) => text).join(' '),
		keyPoints: blocks.filter(block => isItem(block)).map(({text}) => text),
	};
};

// Shorter ones are codes: "s" for sports.
const shortestName = 2;

const readHead = (head: XmlElement | undefined): Partial<WireParts> => {
	const docdata = findElement(head, 'docdata');
	const pubdata = findElement(head, 'pubdata');
	const subject = attributeOf(findElement(head, 'tobject', 'tobject.subject'), 'tobject.subject.type');
	const classifier = findElements(docdata ?? head ?? parseXml(''), 'classifier').find(one => /section|categor|desk/i.test(attributeOf(one, 'type').slice(0, 100)) && attributeOf(one, 'value').length > shortestName);
	return {
		section: firstOf(attributeOf(pubdata, 'position.section'), subject, attributeOf(classifier, 'value')),
		outlet: firstOf(attributeOf(pubdata, 'name'), attributeOf(findElement(docdata, 'doc.copyright'), 'holder')),
		published: firstOf(...['date.issue', 'date.release'].map(name => attributeOf(findElement(docdata, name), 'norm')), attributeOf(pubdata, 'date.publication')),
		url: attributeOf(pubdata, 'ex-ref'),
		headline: firstOf(wordsOf(findElement(head, 'title')), attributeOf(findElement(docdata, 'du-key'), 'key')),
	};
};

/**
The parts of the story in an element `nitf`, for readers of the formats that wrap it.
*/
export const readNitf = (nitf: XmlElement): WireParts => {
	const body = findElement(nitf, 'body');
	const bodyHead = findElement(body, 'body.head');
	const content = findElement(body, 'body.content');
	const facts = {...noParts, ...readHead(findElement(nitf, 'head'))};
	const hedline = findElement(bodyHead, 'hedline');
	return {
		...facts,
		...readAbstract(findElement(bodyHead, 'abstract')),
		headline: firstOf(wordsOf(findElement(hedline, 'hl1')), facts.headline),
		subhead: (hedline === undefined ? [] : elementsOf(hedline, 'hl2')).map(line => wordsOf(line)).join(' '),
		bylines: (bodyHead === undefined ? [] : elementsOf(bodyHead, 'byline')).flatMap(byline => readByline(byline)),
		place: firstOf(wordsOf(findElement(bodyHead, 'dateline', 'location')), wordsOf(findElement(bodyHead, 'dateline'))),
		lang: firstOf(attributeOf(body, 'lang'), attributeOf(nitf, 'lang')),
		blocks: content === undefined ? [] : readMarkup(content),
	};
};

/**
The story of an NITF document; undefined where the text is none, or holds no words. Never throws.
*/
export const parseNitf = (text: string): Story | undefined => {
	const nitf = findElement(parseXml(text), 'nitf');
	return nitf === undefined ? undefined : composeStory(readNitf(nitf));
};
