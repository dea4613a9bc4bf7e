/*
News in JSON, ninjs: of version 1 (`body_text`), 2 (`headlines`, `versioncreated`) and 3 (`versionCreated`), which differ in letter case and in what is a list.
*/
import type {Story, StoryBlock} from '../story.js';
import {composeStory, noParts, readPlainBody, toLine, type WirePicture} from './compose-story.js';
import {readNitf} from './parse-nitf.js';
import {findElement, parseXml} from './parse-xml.js';
import {readMarkup} from './read-markup.js';

// An object of JSON by its keys without their case and underscores: no key of a document is a key of a prototype.
type Fields = ReadonlyMap<string, unknown>;

const normalizeKey = (key: string): string => key.replaceAll('_', '').toLowerCase();
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const toFields = (value: unknown): Fields => new Map(isObject(value) ? Object.entries(value).map(([key, found]) => [normalizeKey(key), found]) : []);
const toList = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : (value === undefined || value === null ? [] : [value]);
const textOf = (value: unknown): string => typeof value === 'string' ? value : '';
const firstOf = (...texts: readonly string[]): string => texts.find(text => text.trim() !== '') ?? '';

// A text in a list of version 3 and what it is for; a plain string elsewhere.
type Entry = {readonly role: string; readonly type: string; readonly value: string};

const toEntry = (value: unknown): Entry => {
	if (typeof value === 'string') {
		return {role: '', type: '', value};
	}

	const fields = toFields(value);
	return {
		role: textOf(fields.get('role')).slice(0, 100).toLowerCase(),
		type: textOf(fields.get('contenttype')).slice(0, 100).toLowerCase(),
		value: firstOf(...['value', 'name', 'text', 'href', 'url', 'literal'].map(key => textOf(fields.get(key)))),
	};
};

const entriesOf = (fields: Fields, ...keys: readonly string[]): readonly Entry[] =>
	keys.flatMap(key => toList(fields.get(key))).map(value => toEntry(value)).filter(({value}) => value.trim() !== '');

const first = (fields: Fields, ...keys: readonly string[]): string => entriesOf(fields, ...keys)[0]?.value ?? '';

const readHtmlBody = (text: string): readonly StoryBlock[] => readMarkup(parseXml(text, 'html'));

const readXmlBody = (text: string): readonly StoryBlock[] => {
	const nitf = findElement(parseXml(text), 'nitf');
	return nitf === undefined ? [] : readNitf(nitf).blocks;
};

// From the form that tells most of a body's parts to that which tells least.
const bodyReaders: ReadonlyArray<readonly [form: RegExp, read: (text: string) => readonly StoryBlock[]]> = [
	[/html/, readHtmlBody],
	[/nitf|xml/, readXmlBody],
	[/plain|^$/, readPlainBody],
];

const formOf = ({type, role, value}: Entry): string => {
	if (type !== '') {
		return type;
	}

	return /html|nitf/.test(role) ? role : (/^\s{0,100}<[a-z]/i.test(value) ? 'html' : '');
};

const bodyKey = /^body(text|x?html5?|nitf|plain)$/;

const readBody = (fields: Fields): readonly StoryBlock[] => {
	const single = [...fields].flatMap(([key, value]): readonly Entry[] => {
		const form = bodyKey.exec(key)?.[1];
		return form === undefined || typeof value !== 'string' ? [] : [{role: '', type: form === 'text' ? 'plain' : form, value}];
	});
	const bodies = [...entriesOf(fields, 'bodies', 'body'), ...single].filter(({role}) => !/caption|summary|abstract|headline/.test(role));
	for (const [form, read] of bodyReaders) {
		const blocks = bodies.values().filter(entry => form.test(formOf(entry))).map(({value}) => read(value)).find(found => found.length > 0);
		if (blocks !== undefined) {
			return blocks;
		}
	}

	return [];
};

const isSub = ({role}: Entry): boolean => /sub|deck/.test(role);
const descriptionsOf = (fields: Fields): readonly Entry[] => entriesOf(fields, 'descriptions', 'descriptiontext', 'description');

const readSummary = (fields: Fields): string => {
	const descriptions = descriptionsOf(fields).filter(({role}) => !role.includes('caption'));
	return (descriptions.find(({role}) => /summary|abstract|lead/.test(role)) ?? descriptions[0])?.value ?? '';
};

// "Lena Fox" of "Reuters" took a picture: both are named, once each.
const readCredit = (fields: Fields): string => {
	const name = toLine(first(fields, 'creditline', 'by', 'byline', 'bylines'));
	const holder = toLine(first(fields, 'copyrightholder'));
	if (holder === '' || name.toLowerCase().includes(holder.toLowerCase())) {
		return name;
	}

	return name === '' ? holder : `${name}/${holder}`;
};

const pictureTypes: ReadonlySet<string> = new Set(['picture', 'graphic', 'image', 'photo']);
const isPicture = (fields: Fields): boolean => pictureTypes.has(textOf(fields.get('type')).toLowerCase());

const readPicture = (fields: Fields): WirePicture => {
	const descriptions = descriptionsOf(fields);
	const caption = descriptions.find(({role}) => role.includes('caption')) ?? descriptions[0];
	return {caption: firstOf(caption?.value ?? '', first(fields, 'bodytext'), first(fields, 'headline', 'headlines')), credit: readCredit(fields)};
};

const readAssociations = (fields: Fields): readonly WirePicture[] => {
	const found = fields.get('associations');
	const members = isObject(found) ? Object.values(found) : toList(found);
	return members.map(member => toFields(member)).filter(member => isPicture(member)).map(member => readPicture(member));
};

const types: ReadonlySet<string> = new Set([...pictureTypes, 'text', 'audio', 'video', 'composite', 'component', 'planning', 'event', 'package']);

// Every version asks for `uri`; what else there must be is what no other kind of JSON has by chance.
const signs: ReadonlyArray<(fields: Fields) => boolean> = [
	fields => types.has(textOf(fields.get('type'))),
	fields => fields.has('headline') || fields.has('headlines'),
	fields => fields.has('bodies') || fields.keys().some(key => bodyKey.test(key)),
	...['versioncreated', 'pubstatus', 'representationtype'].map(key => (fields: Fields) => fields.has(key)),
];

const isNinjs = (fields: Fields): boolean => typeof fields.get('uri') === 'string' && signs.filter(isSeen => isSeen(fields)).length >= 2;

const readFields = (fields: Fields): Story | undefined => {
	const headlines = entriesOf(fields, 'headlines', 'headline', 'title');
	const isAlonePicture = isPicture(fields);
	return composeStory({
		...noParts,
		headline: (headlines.find(headline => !isSub(headline)) ?? headlines[0])?.value ?? '',
		subhead: firstOf(first(fields, 'subheadline'), headlines.slice(1).find(headline => isSub(headline))?.value ?? ''),
		summary: isAlonePicture ? '' : readSummary(fields),
		section: first(fields, 'subjects', 'subject', 'genres', 'genre'),
		outlet: first(fields, 'infosources', 'infosource', 'copyrightholder', 'provider'),
		bylines: isAlonePicture ? [] : entriesOf(fields, 'bylines', 'byline', 'by').map(({value}) => value),
		published: firstOf(...['contentcreated', 'firstcreated', 'versioncreated'].map(key => textOf(fields.get(key)))),
		updated: textOf(fields.get('versioncreated')),
		url: entriesOf(fields, 'url', 'urls', 'canonicalurl', 'uri').map(({value}) => value).find(value => /^https?:/i.test(value)) ?? '',
		lang: textOf(fields.get('language')),
		place: isAlonePicture ? '' : first(fields, 'located'),
		pictures: [...(isAlonePicture ? [readPicture(fields)] : []), ...readAssociations(fields)],
		blocks: readBody(fields),
	});
};

/**
The story of a ninjs document; undefined where the text is none, or holds no words. Never throws: what has not the type it should have is passed over.
*/
export const parseNinjs = (text: string): Story | undefined => {
	try {
		const fields = toFields(JSON.parse(text.replace(/^\u{FEFF}/u, '')));
		return isNinjs(fields) ? readFields(fields) : undefined;
	} catch {
		return undefined;
	}
};
