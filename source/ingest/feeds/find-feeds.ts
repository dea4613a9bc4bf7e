import {Parser} from 'htmlparser2';
import {cleanLine} from './feed-words.js';
import {resolveAddress} from './resolve-address.js';

/**
A feed that a page names: its absolute address (http or https) and, where the page tells it, what it is called. `isDeclared`: the page says that it is a feed; else its address looks like one's.
*/
export type FoundFeed = {
	readonly url: string;
	readonly title: string | null;
	readonly isDeclared: boolean;
};

const longest = 1_000_000;
const mostFound = 50;
const mostOpen = 4096;

const feedTypes = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json', 'application/x.atom+xml', 'application/x-rss+xml', 'application/cdf', 'text/rss+xml', 'text/atom+xml']);
// These are of feeds only where the address or the title says so too.
const vagueTypes = new Set(['application/xml', 'text/xml', 'application/json']);

const feedWord = /\b(?:rss|atom|feeds?)\b/i;
const feedPath = /(?:\/(?:rss|atom|feed|feeds)(?:\/(?:default|index|all|latest)?)?|\/(?:feed|rss|atom|index|news)\.(?:xml|rss|atom|rdf|json)|\.(?:rss|atom|rdf)|[&?](?:feed=(?:rss|rss2|atom)|format=(?:rss|atom)|alt=rss))$/i;

type Attributes = Readonly<Record<string, string>>;
type Candidate = {readonly href: string; readonly title: string; readonly isDeclared: boolean};

// Attributes that a page gives itself, and no others.
const valueOf = (attributes: Attributes, name: string): string => Object.hasOwn(attributes, name) ? attributes[name]!.slice(0, 5000) : '';

const readLink = (attributes: Attributes): Candidate | undefined => {
	const words = new Set(valueOf(attributes, 'rel').toLowerCase().split(/\s+/));
	const type = valueOf(attributes, 'type').toLowerCase().split(';', 1)[0]!.trim();
	const [href, title] = [valueOf(attributes, 'href'), valueOf(attributes, 'title')];
	const isFeed = feedTypes.has(type) || (vagueTypes.has(type) && feedWord.test(`${href} ${title}`)) || words.has('feed');
	return isFeed && (words.has('alternate') || words.has('feed')) ? {href, title, isDeclared: true} : undefined;
};

const readAnchor = (attributes: Attributes): Candidate | undefined => {
	const href = valueOf(attributes, 'href').split('#', 1)[0]!.trim();
	return feedTypes.has(valueOf(attributes, 'type').toLowerCase()) || feedPath.test(href) ? {href, title: valueOf(attributes, 'title'), isDeclared: false} : undefined;
};

const readers: ReadonlyMap<string, (attributes: Attributes) => Candidate | undefined> = new Map([['link', readLink], ['a', readAnchor]]);

const collect = (html: string): {readonly candidates: readonly Candidate[]; readonly base: string | undefined} => {
	const candidates: Candidate[] = [];
	let base: string | undefined;
	let depth = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			if (name === 'base') {
				base ??= valueOf(attributes, 'href');
			}

			const candidate = readers.get(name)?.(attributes);
			if (candidate !== undefined) {
				candidates.push(candidate);
			}

			if (depth > mostOpen || candidates.length >= mostFound) {
				parser.pause();
			}
		},
		onclosetag() {
			depth--;
		},
	});
	parser.write(html.slice(0, longest));
	parser.end();
	return {candidates, base};
};

/**
The feeds that a web page names, those it declares first, each once, at most 50. `url` is the page's address. Looks at the first million characters only; nothing is fetched.
*/
export const findFeeds = (html: string, url: string): readonly FoundFeed[] => {
	const {candidates, base} = collect(html);
	const against = resolveAddress(base, url) ?? resolveAddress(url, null);
	const found = new Map<string, FoundFeed>();
	for (const {href, title, isDeclared} of candidates.toSorted((a, b) => Number(b.isDeclared) - Number(a.isDeclared))) {
		const address = resolveAddress(href, against);
		if (address !== null && !found.has(address)) {
			found.set(address, {url: address, title: cleanLine({value: title, kind: 'plain'}, 300), isDeclared});
		}
	}

	return [...found.values()];
};
