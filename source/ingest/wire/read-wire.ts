/*
The wire formats newsread knows, and what it says of JSON and XML of another kind.
*/
import type {Story} from '../story.js';

type WireReader = {
	readonly name: string;

	/**
	Whether a text may be in the format, by its first 4,096 characters; where those cannot tell, by all of it.
	*/
	readonly isLikely: (head: string, text: string) => boolean;
	readonly parse: (text: string) => Promise<Story | undefined>;
};

const headLength = 4096;
const rootName = /<(?:[\w\-.]{1,60}:)?([a-z][\w\-.]{0,100})(?=[\s/>])/i;

const dropComments = (head: string): string => {
	const [before, ...comments] = head.split('<!--');
	return [before, ...comments.map(part => part.split('-->').slice(1).join('-->'))].join('');
};

// The name of the root of a text in XML: behind what may stand before it, and undefined where the text is none.
const findRoot = (head: string): string | undefined => /^\s{0,100}</.test(head) ? rootName.exec(dropComments(head))?.[1] : undefined;

const whenRooted = (...names: readonly string[]) => (head: string): boolean => names.includes(findRoot(head) ?? '');
const isBraced = (head: string): boolean => /^\s{0,100}\{/.test(head);

/**
The formats that are read, a row each. What reads a format is loaded with the first text that may be in it.
*/
export const wireReaders: readonly WireReader[] = [
	{
		name: 'ninjs',
		isLikely: isBraced,
		async parse(text) {
			const {parseNinjs} = await import('./parse-ninjs.js');
			return parseNinjs(text);
		},
	},
	{
		name: 'NewsML-G2',
		isLikely: whenRooted('newsItem', 'newsMessage', 'packageItem'),
		async parse(text) {
			const {parseNewsmlG2} = await import('./parse-newsml-g2.js');
			return parseNewsmlG2(text);
		},
	},
	{
		name: 'NITF',
		isLikely: whenRooted('nitf'),
		async parse(text) {
			const {parseNitf} = await import('./parse-nitf.js');
			return parseNitf(text);
		},
	},
	{
		name: '.story',
		isLikely: (_head, text) => text.includes('\n@highlight'),
		async parse(text) {
			const {parseStoryForm} = await import('./parse-story-form.js');
			return parseStoryForm(text);
		},
	},
];

/**
The story of a text in a wire format, whatever its file is called, and the name of the format; undefined where it is in none. Never rejects.
*/
export const readWire = async (text: string): Promise<{readonly story: Story; readonly format: string} | undefined> => {
	const head = text.slice(0, headLength);
	for (const {name, isLikely, parse} of wireReaders) {
		// eslint-disable-next-line no-await-in-loop -- the first that can read it does
		const story = isLikely(head, text) ? await parse(text) : undefined;
		if (story !== undefined) {
			return {story, format: name};
		}
	}

	return undefined;
};

const known = 'newsread reads stories in ninjs (JSON), NewsML-G2 and NITF (XML), beside text, Markdown and web pages.';

const feedRoots: ReadonlySet<string> = new Set(['rss', 'feed', 'RDF']);
const jsonFeed = /"version"\s{0,20}:\s{0,20}"https?:\/\/jsonfeed\.org/;
const aFeed = {message: 'This is a feed, not an article.', hint: 'newsread feeds add ADDRESS takes in its articles, newsread feeds parse shows them.'};

const isJson = (text: string): boolean => {
	try {
		return typeof JSON.parse(text.replace(/^\u{FEFF}/u, '')) === 'object';
	} catch {
		return false;
	}
};

/**
What is wrong with a text that is JSON or XML, or by its file's `extension` should be, and that no reader knew; undefined where it is neither.
*/
export const describeData = (text: string, extension: string): {readonly message: string; readonly hint: string} | undefined => {
	const head = text.slice(0, headLength);
	const root = findRoot(head);
	if (feedRoots.has(root ?? '') || (isBraced(head) && jsonFeed.test(head))) {
		return aFeed;
	}

	if (root !== undefined && (extension === 'xml' || /^\s{0,100}<\?xml/.test(head))) {
		const isKnown = wireReaders.some(({isLikely}) => isLikely(head, ''));
		return {message: isKnown ? `This is XML without a story in it (root <${root}>).` : `This is XML of a kind newsread does not know (root <${root}>).`, hint: known};
	}

	if (extension === 'json' || /^\s{0,100}[[{]/.test(head)) {
		return isJson(text) ? {message: 'This is JSON of a kind newsread does not know.', hint: known} : (extension === 'json' ? {message: 'This is JSON that is broken or cut off.', hint: known} : undefined);
	}

	return undefined;
};
