/*
The quick reader of sound feeds. Its package is loaded only when a feed is read, as that takes longer than to read most feeds.
*/
import type {AnyFeed, AtomFeed, DcNs, DcTermsNs, MediaNs, RdfFeed, RssFeed} from 'feedsmith';
import type {RawFeed, RawItem, RawLink, RawMedia, RawText} from './raw-feed.js';

type Dublin = DcNs.ItemOrFeed<string> | undefined;
type Terms = DcTermsNs.ItemOrFeed<string> | undefined;
type Media = MediaNs.ItemOrFeed | undefined;

const maybe = (value: string | undefined): RawText | undefined => value === undefined ? undefined : {value, kind: 'maybe'};
const atomKinds: Readonly<Record<string, RawText['kind']>> = {text: 'plain', html: 'html', xhtml: 'html', 'text/plain': 'plain', 'text/html': 'html', 'application/xhtml+xml': 'html'};

const typed = (text: AtomFeed.Content | undefined): RawText | undefined => {
	if (text?.value === undefined) {
		return undefined;
	}

	const type = text.type ?? '';
	return {value: text.value, kind: Object.hasOwn(atomKinds, type) ? atomKinds[type]! : 'maybe'};
};

const datesOf = (dublin: Dublin, terms: Terms): ReadonlyArray<string | undefined> => [...terms?.issued ?? [], ...terms?.created ?? [], ...dublin?.dates ?? []];
const creatorsOf = (dublin: Dublin): readonly string[] => dublin?.creators ?? [];
const atomLinks = (links: ReadonlyArray<AtomFeed.Link<string>> | undefined): readonly RawLink[] => (links ?? []).map(({href, rel}) => ({href, rel}));

type Described = Pick<MediaNs.Content, 'title' | 'description' | 'texts' | 'credits'>;

const describe = ({title, description, texts, credits}: Described, url: string | undefined): RawMedia => ({
	url,
	caption: description?.value ?? texts?.[0]?.value ?? (url === undefined ? undefined : title?.value),
	credit: credits?.[0]?.value,
});

const mediaOf = (media: Media = {}): readonly RawMedia[] => [
	...(media.groups ?? []).flatMap(group => [...(group.contents ?? []).map(content => describe(content, content.url)), describe(group, group.contents?.[0]?.url)]),
	...(media.contents ?? []).map(content => describe(content, content.url)),
	describe({...media, texts: []}, undefined),
];

const personOf = ({name, email}: {readonly name?: string; readonly email?: string}): string | undefined => name ?? email;

const readRssItem = (item: RssFeed.Item<string>): RawItem => {
	const dublin = item.dc;
	return {
		id: item.guid?.value ?? item.atom?.id,
		isPermalink: item.guid?.value !== undefined && item.guid.isPermaLink !== false,
		base: item.xml?.base,
		title: maybe(item.title ?? dublin?.titles?.[0] ?? item.media?.title?.value),
		links: [{href: item.link}, ...atomLinks(item.atom?.links)],
		people: [...(item.authors ?? []).map(person => personOf(person)), ...creatorsOf(dublin), ...(item.atom?.authors ?? []).map(person => personOf(person)), item.itunes?.author],
		published: [item.pubDate, item.atom?.published, ...datesOf(dublin, item.dcterms)],
		updated: [item.atom?.updated, ...item.dcterms?.modified ?? []],
		summary: maybe(item.description ?? dublin?.descriptions?.[0] ?? item.media?.description?.value) ?? typed(item.atom?.summary),
		content: maybe(item.content?.encoded) ?? typed(item.atom?.content),
		categories: [...(item.categories ?? []).map(({name}) => name), ...dublin?.subjects ?? []],
		source: item.source?.title,
		media: mediaOf(item.media),
	};
};

const readAtomEntry = (entry: AtomFeed.Entry<string>): RawItem => ({
	id: entry.id,
	base: entry.xml?.base,
	contentBase: (entry.content ?? entry.summary)?.xml?.base,
	title: typed(entry.title) ?? maybe(entry.dc?.titles?.[0]),
	links: atomLinks(entry.links),
	people: [...(entry.authors ?? []).map(person => personOf(person)), ...creatorsOf(entry.dc)],
	published: [entry.published, ...datesOf(entry.dc, entry.dcterms)],
	updated: [entry.updated, ...entry.dcterms?.modified ?? []],
	summary: typed(entry.summary) ?? maybe(entry.media?.description?.value),
	content: typed(entry.content),
	categories: [...(entry.categories ?? []).map(({label, term}) => label ?? term), ...entry.dc?.subjects ?? []],
	source: entry.source?.title?.value,
	media: mediaOf(entry.media),
});

const readRdfItem = (item: RdfFeed.Item<string>): RawItem => ({
	id: item.rdf?.about,
	base: item.xml?.base,
	title: maybe(item.title ?? item.dc?.titles?.[0]),
	links: [{href: item.link}, ...atomLinks(item.atom?.links), {href: item.rdf?.about}],
	people: creatorsOf(item.dc),
	published: datesOf(item.dc, item.dcterms),
	updated: item.dcterms?.modified ?? [],
	summary: maybe(item.description ?? item.dc?.descriptions?.[0]),
	content: maybe(item.content?.encoded),
	categories: item.dc?.subjects ?? [],
	source: item.dc?.sources?.[0],
	media: mediaOf(item.media),
});

const readChannel = (feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Omit<RawFeed, 'format' | 'items' | 'lang'> => ({
	base: feed.xml?.base,
	title: maybe(feed.title ?? feed.dc?.titles?.[0]),
	links: [{href: feed.link}, ...atomLinks(feed.atom?.links)],
	description: maybe(feed.description ?? feed.dc?.descriptions?.[0]),
});

const convert = (any: AnyFeed): RawFeed | undefined => {
	switch (any.format) {
		case 'rss': {
			const {feed} = any;
			return {format: 'rss', ...readChannel(feed), lang: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang, items: (feed.items ?? []).map(item => readRssItem(item))};
		}

		case 'rdf': {
			const {feed} = any;
			return {format: 'rdf', ...readChannel(feed), lang: feed.dc?.languages?.[0] ?? feed.xml?.lang, items: (feed.items ?? []).map(item => readRdfItem(item))};
		}

		case 'atom': {
			const {feed} = any;
			return {
				format: 'atom', base: feed.xml?.base, title: typed(feed.title), links: atomLinks(feed.links), description: typed(feed.subtitle),
				lang: feed.xml?.lang ?? feed.dc?.languages?.[0], items: (feed.entries ?? []).map(entry => readAtomEntry(entry)),
			};
		}

		case 'json': {
			return undefined;
		}
	}
};

/**
Reads a sound feed of XML. Undefined where feedsmith refuses it, or finds no items in it.
*/
export const readFeedsmith = async (text: string): Promise<RawFeed | undefined> => {
	const {parseFeed} = await import('feedsmith');
	try {
		const feed = convert(parseFeed(text, {maxItems: 10_000}));
		return feed === undefined || feed.items.length === 0 ? undefined : feed;
	} catch {
		return undefined;
	}
};
