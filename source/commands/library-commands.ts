import type {Command} from './command.js';

const any = Number.MAX_SAFE_INTEGER;

/**
The commands that bring articles into the library and take them out, in the order of the help.
*/
export const libraryCommands: readonly Command[] = [
	{
		name: 'add',
		summary: 'Add articles to the library',
		usage: 'ADDRESS…|FILE…|DIR…|-',
		examples: [
			['newsread add https://news.example/story', 'a page of the web, kept to be read offline'],
			['newsread add story.txt page.html', 'files: text, Markdown, saved pages, stories of news agencies'],
			['newsread add ~/Downloads/clippings', 'all articles in a folder'],
			['pbpaste | newsread add -', 'what was copied'],
		],
		notes: [
			'An article is kept as Markdown with front matter, named by its date and headline. The same text, and the same address, is kept once.',
			'Of an address only that page is fetched: no pictures, no scripts, no cookies. Addresses of your own network are refused without --allow-private.',
		],
		flags: ['allow-private'],
		words: {least: 0, most: any},
		otherNames: ['import', 'save', 'new', 'clip'],
		async load() {
			const {add} = await import('./add.js');
			return add;
		},
	},
	{
		name: 'remove',
		summary: 'Take an article out of the library',
		usage: 'ARTICLE',
		examples: [
			['newsread remove kim summit', 'the article whose headline has these words'],
		],
		notes: ['The file goes to the folder .trash beside the articles, from where it can be taken back.'],
		flags: [],
		words: {least: 1, most: any},
		otherNames: ['rm', 'delete', 'del', 'trash'],
		async load() {
			const {remove} = await import('./remove.js');
			return remove;
		},
	},
	{
		name: 'feeds',
		summary: 'Follow feeds: take in what they have, hand their list on',
		usage: '[list] | add ADDRESS… | refresh [NAME…] | remove NAME | import FILE… | export | parse FILE|ADDRESS',
		examples: [
			['newsread feeds add https://news.example', 'the feed that the page names, and the articles in it'],
			['newsread feeds refresh', 'what is new in all feeds of the library'],
			['newsread feeds', 'the list, and when each was last read'],
			['newsread feeds import feeds.opml', 'the feeds of another reader'],
			['newsread feeds export > feeds.opml', 'for another reader'],
			['newsread feeds parse https://news.example/rss --json', 'what a feed holds, without adding it'],
		],
		notes: [
			'The list is feeds.opml beside the articles. RSS, Atom, RDF and JSON Feed are read. What has been seen once is not taken in again, whatever feed brings it, nor what you have removed.',
			'Where a feed has only the beginning of a story, its page is fetched, if the site lets programs read it; newsread feeds add ADDRESS --full-text off keeps what the feed has.',
			'Nothing is fetched but by add, refresh and parse. Addresses that a feed or a page names are never those of your own network.',
		],
		flags: ['json', 'ndjson', 'csv', 'markdown', 'full-text', 'allow-private'],
		words: {least: 0, most: any},
		otherNames: ['feed', 'rss', 'subscribe', 'subscriptions', 'follow', 'refresh', 'fetch', 'update', 'opml'],
		async load() {
			const {feeds} = await import('./feeds.js');
			return feeds;
		},
	},
	{
		name: 'index',
		summary: 'Bring the library up to date and count what is in it',
		usage: '',
		examples: [
			['newsread index', 'articles, quotes, speakers, and what could not be opened'],
			['newsread index --json', 'for a script'],
		],
		flags: ['json'],
		words: {least: 0, most: 0},
		otherNames: ['reindex', 'scan'],
		async load() {
			const {indexLibrary} = await import('./index-library.js');
			return indexLibrary;
		},
	},
];
