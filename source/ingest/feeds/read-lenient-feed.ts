/*
A feed of any soundness, read by the names of its elements alone: what the strict reader refuses, and fragments, channels and elements that it does not know.
*/
import type {FeedFormat} from './feed.js';
import {mostItems, type RawFeed, type RawItem, type RawLink, type RawMedia, type RawText} from './raw-feed.js';
import {childrenOf, hasElements, parseXml, textOf, type XmlElement} from './xml-tree.js';

type Place = {readonly items: XmlElement[]; head: XmlElement | undefined; root: XmlElement | undefined};

const itemNames = new Set(['item', 'entry']);
const headNames = new Set(['channel', 'feed']);
const formats: Readonly<Record<string, FeedFormat>> = {rss: 'rss', channel: 'rss', feed: 'atom', entry: 'atom', item: 'rss', 'rdf:rdf': 'rdf'};

// Items are looked for everywhere, also in one another: an unclosed item holds the next.
const findPlaces = (element: XmlElement, place: Place): Place => {
	for (const child of element.children) {
		if (typeof child === 'string') {
			continue;
		}

		if (Object.hasOwn(formats, child.name)) {
			place.root ??= child;
		}

		if (headNames.has(child.name)) {
			place.head ??= child;
		}

		if (itemNames.has(child.name) && place.items.length < mostItems) {
			place.items.push(child);
		}

		findPlaces(child, place);
	}

	return place;
};

const first = (element: XmlElement, ...names: readonly string[]): XmlElement | undefined => {
	for (const name of names) {
		const found = childrenOf(element, name).find(child => child.children.length > 0);
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
};

const words = (element: XmlElement, ...names: readonly string[]): string | undefined => textOf(first(element, ...names));
const everyText = (element: XmlElement, ...names: readonly string[]): ReadonlyArray<string | undefined> => names.flatMap(name => childrenOf(element, name).map(child => textOf(child)));

const kinds: Readonly<Record<string, RawText['kind']>> = {text: 'plain', 'text/plain': 'plain', html: 'html', 'text/html': 'html', xhtml: 'html', 'application/xhtml+xml': 'html'};

const readText = (element: XmlElement | undefined): RawText | undefined => {
	const value = textOf(element);
	if (value === undefined) {
		return undefined;
	}

	const type = element!.attributes.get('type') ?? '';
	const told = Object.hasOwn(kinds, type) ? kinds[type]! : 'maybe';
	return {value, kind: hasElements(element!) ? 'html' : told};
};

const readLinks = (element: XmlElement): readonly RawLink[] => [
	...childrenOf(element, 'link').map(link => ({href: link.attributes.get('href') ?? textOf(link), rel: link.attributes.get('rel')})),
	{href: element.attributes.get('href')},
	...childrenOf(element, 'a').map(anchor => ({href: anchor.attributes.get('href')})),
];

const readPerson = (element: XmlElement): string | undefined => hasElements(element) ? words(element, 'name', 'email') : textOf(element);

const readMedia = (element: XmlElement): readonly RawMedia[] => [
	...childrenOf(element, 'media:group').flatMap(group => readMedia(group)),
	...[...childrenOf(element, 'media:content'), ...childrenOf(element, 'media:thumbnail')].map(media => ({
		url: media.attributes.get('url'),
		caption: words(media, 'media:description', 'media:text', 'media:title'),
		credit: words(media, 'media:credit'),
	})),
	{caption: words(element, 'media:description'), credit: words(element, 'media:credit')},
];

const readItem = (element: XmlElement): RawItem => {
	const guid = first(element, 'guid', 'id');
	const source = first(element, 'source');
	const summary = first(element, 'summary', 'description', 'abstract', 'dc:description', 'media:description');
	const content = first(element, 'content:encoded', 'content', 'body', 'xhtml:body', 'fullitem');
	return {
		id: textOf(guid),
		isPermalink: guid?.name === 'guid' && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false',
		base: element.attributes.get('xml:base'),
		contentBase: (content ?? summary)?.attributes.get('xml:base'),
		title: readText(first(element, 'title', 'dc:title', 'media:title')),
		links: [...readLinks(element), {href: element.attributes.get('rdf:about')}],
		people: ['author', 'dc:creator', 'dc:author', 'itunes:author'].flatMap(name => childrenOf(element, name).map(person => readPerson(person))),
		published: [...everyText(element, 'published', 'pubdate', 'issued', 'dcterms:issued', 'dcterms:created', 'dc:date', 'created')],
		updated: [...everyText(element, 'updated', 'modified', 'dcterms:modified'), element.attributes.get('lastmod')],
		summary: readText(summary),
		content: readText(content),
		categories: ['category', 'dc:subject'].flatMap(name => childrenOf(element, name).map(category => category.attributes.get('label') ?? textOf(category) ?? category.attributes.get('term'))),
		source: source === undefined || !hasElements(source) ? textOf(source) : words(source, 'title'),
		media: readMedia(element),
	};
};

/**
Reads a feed by the names of its elements. Undefined where nothing in the text is part of a feed. Linear in its length.
*/
export const readLenientFeed = (text: string): RawFeed | undefined => {
	const tree = parseXml(text);
	const {items, head, root} = findPlaces(tree, {items: [], head: undefined, root: undefined});
	if (root === undefined) {
		return undefined;
	}

	const about = head ?? root;
	const isChannel = root.name === 'channel' && /<CHANNEL[\s>]/.test(text.slice(0, 10_000));
	return {
		format: isChannel ? 'cdf' : formats[root.name]!,
		base: about.attributes.get('xml:base') ?? root.attributes.get('xml:base'),
		title: itemNames.has(about.name) ? undefined : readText(first(about, 'title')),
		links: itemNames.has(about.name) ? [] : readLinks(about),
		description: itemNames.has(about.name) ? undefined : readText(first(about, 'description', 'subtitle', 'tagline', 'abstract')),
		lang: words(about, 'language', 'dc:language') ?? about.attributes.get('xml:lang') ?? root.attributes.get('xml:lang'),
		items: items.map(item => readItem(item)),
	};
};
