import {mostItems, type RawFeed, type RawItem, type RawText} from './raw-feed.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

// Fields that a file has itself, and no others.
const ownOf = (fields: Fields, name: string): unknown => Object.hasOwn(fields, name) ? fields[name] : undefined;

const wordOf = (fields: Fields, ...names: readonly string[]): string | undefined => {
	for (const name of names) {
		const value = ownOf(fields, name);
		if (typeof value === 'string' || typeof value === 'number') {
			return String(value);
		}
	}

	return undefined;
};

const listOf = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : [];

const textOf = (kind: RawText['kind'], value: string | undefined): RawText | undefined => value === undefined ? undefined : {value, kind};

const readItem = (item: Fields): RawItem => ({
	id: wordOf(item, 'id'),
	title: textOf('plain', wordOf(item, 'title')),
	links: [{href: wordOf(item, 'url')}, {href: wordOf(item, 'external_url')}],
	people: [...listOf(ownOf(item, 'authors')), ownOf(item, 'author')].map(author => isFields(author) ? wordOf(author, 'name') : undefined),
	published: [wordOf(item, 'date_published')],
	updated: [wordOf(item, 'date_modified')],
	summary: textOf('plain', wordOf(item, 'summary')),
	content: textOf('html', wordOf(item, 'content_html')) ?? textOf('plain', wordOf(item, 'content_text')),
	categories: listOf(ownOf(item, 'tags')).map(tag => typeof tag === 'string' ? tag : undefined),
	media: listOf(ownOf(item, 'attachments')).filter(file => isFields(file)).map(file => ({url: wordOf(file, 'url'), caption: wordOf(file, 'title')})),
});

/**
Reads a JSON Feed of any version. Undefined where the text is no JSON, or has no list of items.
*/
export const readJsonFeed = (text: string): RawFeed | undefined => {
	let feed: unknown;
	try {
		feed = JSON.parse(text);
	} catch {
		return undefined;
	}

	if (!isFields(feed) || !Array.isArray(ownOf(feed, 'items'))) {
		return undefined;
	}

	return {
		format: 'json',
		title: textOf('plain', wordOf(feed, 'title')),
		links: [{href: wordOf(feed, 'home_page_url')}],
		description: textOf('plain', wordOf(feed, 'description')),
		lang: wordOf(feed, 'language'),
		items: listOf(ownOf(feed, 'items')).slice(0, mostItems).filter(item => isFields(item)).map(item => readItem(item)),
	};
};
