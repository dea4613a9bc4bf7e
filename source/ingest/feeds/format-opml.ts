import {cleanLine, escapeMarkup} from './feed-words.js';
import {mostSections, type FeedList, type ListedFeed} from './opml.js';

type Folder = {
	readonly feeds: ListedFeed[];
	readonly folders: Map<string, Folder>;
};

const createFolder = (): Folder => ({feeds: [], folders: new Map()});

const sortIntoFolders = (feeds: readonly ListedFeed[]): Folder => {
	const root = createFolder();
	for (const feed of feeds) {
		let folder = root;
		for (const section of feed.sections.slice(0, mostSections)) {
			const inner = folder.folders.get(section) ?? createFolder();
			folder.folders.set(section, inner);
			folder = inner;
		}

		folder.feeds.push(feed);
	}

	return root;
};

/**
A value as an attribute's, within quotes.
*/
export const quote = (value: string): string => `"${escapeMarkup(cleanLine({value, kind: 'plain'}, 4000) ?? '')}"`;

const formatFeed = ({url, homeUrl, title}: ListedFeed, indent: string): string => {
	const name = quote(title ?? url);
	const home = homeUrl === null ? '' : ` htmlUrl=${quote(homeUrl)}`;
	return `${indent}<outline type="rss" text=${name} title=${name} xmlUrl=${quote(url)}${home}/>`;
};

const formatFolder = ({feeds, folders}: Folder, indent: string): readonly string[] => [
	...feeds.map(feed => formatFeed(feed, indent)),
	...[...folders].flatMap(([name, folder]) => [`${indent}<outline text=${quote(name)} title=${quote(name)}>`, ...formatFolder(folder, `${indent}\t`), `${indent}</outline>`]),
];

/**
Feeds as lines of a list's body: sections as folders, in each its feeds first, in their order.
*/
export const formatOutlines = (feeds: readonly ListedFeed[], indent: string): readonly string[] => formatFolder(sortIntoFolders(feeds), indent);

/**
A list of feeds as OPML 2.0, which other readers import: sections as folders, in each its feeds first, in their order.
*/
export const formatOpml = ({title, feeds}: FeedList): string => [
	'<?xml version="1.0" encoding="UTF-8"?>',
	'<opml version="2.0">',
	'\t<head>',
	`\t\t<title>${escapeMarkup(cleanLine({value: title ?? '', kind: 'plain'}) ?? '')}</title>`,
	'\t</head>',
	'\t<body>',
	...formatOutlines(feeds, '\t\t'),
	'\t</body>',
	'</opml>',
	'',
].join('\n');
