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

/**
Whether a value is a thing with values of its own.
*/
export const isRecord = (value: unknown): value is LinkedData => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
A value as the list that it may be written as.
*/
export const listOf = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : (value === undefined || value === null ? [] : [value]);

const isArticle = (node: LinkedData): boolean => listOf(node['@type']).some(type => typeof type === 'string' && articleType.test(type));

const isReference = (value: unknown): value is LinkedData => isRecord(value) && typeof value['@id'] === 'string' && value.name === undefined;

// A value with what its page says elsewhere in place of what it only refers to.
const resolve = (value: unknown, things: ReadonlyMap<unknown, LinkedData>): unknown => {
	if (Array.isArray(value)) {
		return (value as readonly unknown[]).map(one => isReference(one) ? things.get(one['@id']) ?? one : one);
	}

	return isReference(value) ? things.get(value['@id']) ?? value : value;
};

const peopleFields = ['author', 'creator', 'publisher'];

const sizeOf = (node: LinkedData): number => Object.keys(node).length;

// A page may tell of its story more than once, by several programs: what the fullest lacks, and who wrote it where another names more of them, is in those that have its headline.
const joinAlike = (articles: readonly LinkedData[], things: ReadonlyMap<unknown, LinkedData>): LinkedData | undefined => {
	const resolved: readonly LinkedData[] = articles.map(node => ({...node, ...Object.fromEntries(peopleFields.filter(field => field in node).map(field => [field, resolve(node[field], things)]))}));
	const [first, ...others] = resolved.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	const headline = textOfValue(first?.headline);
	const alike = others.filter(node => headline !== '' && textOfValue(node.headline) === headline);
	if (first === undefined || alike.length === 0) {
		return first;
	}

	const [author] = [first, ...alike].map(node => node.author).sort((a, b) => namesOfValue(b).length - namesOfValue(a).length);
	return {...Object.fromEntries(alike.toReversed().flatMap(node => Object.entries(node))), ...first, ...(author !== undefined && {author})};
};

/**
The article's own object among the JSON-LD of a page, the fullest where there are several, with what others of the same headline add; undefined where there is none. Never throws, whatever the scripts hold.
*/
export const readLinkedData = (scripts: readonly string[]): LinkedData | undefined => {
	const queue: unknown[] = scripts.map(script => parseLeniently(script));
	const articles: LinkedData[] = [];
	const things = new Map<unknown, LinkedData>();
	for (let at = 0; at < Math.min(queue.length, mostNodes); at++) {
		const node = queue[at];
		if (Array.isArray(node)) {
			queue.push(...(node as readonly unknown[]).slice(0, mostNodes));
		} else if (isRecord(node)) {
			queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
			things.set(node['@id'], node);
			if (isArticle(node)) {
				articles.push(node);
			}
		}
	}

	return joinAlike(articles, things);
};

const bareText = (value: unknown): string => typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';

// A person's name may be told in its parts.
const nameOf = (thing: LinkedData): string => {
	const [name] = listOf(thing.name);
	return typeof name === 'string' && name.trim() !== '' ? bareText(name) : `${bareText(thing.givenName)} ${bareText(thing.familyName)}`.trim();
};

/**
A value's words: itself where it is text, its name where it is a thing that has one; empty where it has none.
*/
export const textOfValue = (value: unknown): string => {
	const [first] = listOf(value);
	return isRecord(first) ? nameOf(first) : bareText(first);
};

const deepestList = 3;

/**
The names of those who wrote it, persons and houses.
*/
export const namesOfValue = (value: unknown): readonly string[] => {
	const all = [listOf(value)].flat(deepestList) as readonly unknown[];
	return all.flatMap(one => isRecord(one) && Array.isArray(one.name) ? (one.name as readonly unknown[]) : [one]).map(one => textOfValue(one)).filter(name => name !== '' && !name.includes('://'));
};
