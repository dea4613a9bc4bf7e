/* eslint-disable unicorn/prefer-https -- the web of these tests has no certificates */
/*
Pages and feeds of a made-up newspaper.
*/
const paragraphs = (topic: string): readonly string[] => [
	`The ${topic} will close for the winter, the harbour board decided on Tuesday after a long debate in the packed town hall of Skerry.`,
	'“We have no money for another season,” said Ada Quill, the chair of the board, who had voted for the closure after the third count.',
	`Fishermen had asked for another year. Their speaker, Tom Harrow, told the meeting that the ${topic} had fed forty families since the war.`,
	'The board meets again in March, when the accounts of the year are to be laid before it and the bids of three firms are to be opened.',
];

/**
A story's page as a newspaper sends it.
*/
export const storyPage = (headline: string, topic: string): string => `<!doctype html><html lang="en"><head><title>${headline} | The Skerry Post</title>
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Skerry Post"><meta property="article:published_time" content="2026-01-05T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"2026-01-05T09:00:00Z","author":{"@type":"Person","name":"Mara Linnet"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${paragraphs(topic).map(text => `<p>${text}</p>`).join('\n')}</article><footer>All rights reserved</footer></body></html>`;

/**
A story's body, as a feed with whole stories has it.
*/
export const storyBody = (topic: string): string => paragraphs(topic).map(text => `<p>${text}</p>`).join('');

/**
An item of a feed.
*/
export type PressItem = {
	readonly title: string;
	readonly link: string;
	readonly guid?: string;
	readonly body: string;
};

/**
A feed in RSS 2.0.
*/
export const rssFeed = (title: string, items: readonly PressItem[]): string => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>http://skerry.example/</link><language>en</language>${items.map(({title: name, link, guid = link, body}) => `<item><title>${name}</title><link>${link}</link><guid>${guid}</guid><pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item>`).join('')}</channel></rss>`;
