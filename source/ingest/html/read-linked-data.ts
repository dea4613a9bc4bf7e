/**
What a page's JSON-LD says of its article; each value as it is written.
*/
export type LinkedData = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
const mostNodes = 5000;

const parseLeniently = (source: string): unknown => {
	const bare = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|(?:\/\/)?\]\]>)\s*$/, '');
	try {
		return JSON.parse(bare);
	} catch {
		try {
			// Line breaks within strings are what breaks most of them.
			return JSON.parse(bare.replaceAll(/\p{Control}+/gu, ' '));
		} catch {
			return undefined;
		}
	}
};

const isRecord = (value: unknown): value is LinkedData => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
A value as the list that it may be written as.
*/
export const listOf = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : (value === undefined || value === null ? [] : [value]);

const isArticle = (node: LinkedData): boolean => listOf(node['@type']).some(type => typeof type === 'string' && articleType.test(type));

/**
The article's own object among the JSON-LD of a page, the fullest where there are several; undefined where there is none. Never throws, whatever the scripts hold.
*/
export const readLinkedData = (scripts: readonly string[]): LinkedData | undefined => {
	const queue: unknown[] = scripts.map(script => parseLeniently(script));
	let best: LinkedData | undefined;
	for (let at = 0; at < Math.min(queue.length, mostNodes); at++) {
		const node = queue[at];
		if (Array.isArray(node)) {
			queue.push(...(node as readonly unknown[]).slice(0, mostNodes));
		} else if (isRecord(node)) {
			queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
			if (isArticle(node) && (best === undefined || Object.keys(node).length > Object.keys(best).length)) {
				best = node;
			}
		}
	}

	return best;
};

/**
A value's words: itself where it is text, its name where it is a thing that has one; empty where it has none.
*/
export const textOfValue = (value: unknown): string => {
	const [first] = listOf(value);
	if (typeof first === 'string') {
		return first.replaceAll(/\s+/g, ' ').trim();
	}

	return isRecord(first) && typeof first.name === 'string' ? first.name.replaceAll(/\s+/g, ' ').trim() : '';
};

/**
The names of those who wrote it: persons where any are named, else whoever is.
*/
export const namesOfValue = (value: unknown): readonly string[] => {
	const all = listOf(value);
	const persons = all.filter(one => isRecord(one) && listOf(one['@type']).includes('Person'));
	return (persons.length > 0 ? persons : all).flatMap(one => isRecord(one) ? listOf(one.name) : [one]).map(one => textOfValue(one)).filter(name => name !== '' && !name.includes('://'));
};
