const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'select', 'link', 'path', 'input', 'source']);
const keptAttributes: ReadonlySet<string> = new Set(['id', 'class', 'href', 'rel', 'itemprop', 'itemtype', 'itemscope', 'property', 'name', 'content', 'datetime', 'lang', 'hidden', 'aria-hidden', 'role', 'type', 'style', 'data-ad']);
const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const longestAttribute = 4000;

const escape = (text: string): string => /["&<>]/.test(text) ? text.replaceAll(/["&<>]/g, mark => marks[mark]!) : text;

type Attributes = Readonly<Record<string, string>>;

const isUnread = (name: string, {type, rel}: Attributes): boolean =>
	unread.has(name) && !(name === 'script' && type === 'application/ld+json') && !(name === 'link' && rel === 'canonical');

const tagOf = (name: string, attributes: Attributes): string => {
	let written = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (keptAttributes.has(key) && value.length <= longestAttribute && (key !== 'style' || value.includes('display'))) {
			written += ` ${key}="${escape(value)}"`;
		}
	}

	return `${written}>`;
};

/**
Writes a page anew while it is read, without what no reader of it looks at.
*/
export const createCopy = () => {
	let html = '<!doctype html>';
	let unreadDepth = 0;
	let isRaw = false;

	const open = (name: string, attributes: Attributes) => {
		if (isUnread(name, attributes) || unreadDepth > 0) {
			unreadDepth += empty.has(name) ? 0 : 1;
			return;
		}

		isRaw = name === 'script';
		html += tagOf(name, attributes);
	};

	const write = (text: string) => {
		if (unreadDepth === 0) {
			html += isRaw ? text : escape(text);
		}
	};

	const close = (name: string) => {
		if (empty.has(name)) {
			return;
		}

		isRaw = false;
		if (unreadDepth > 0) {
			unreadDepth--;
		} else {
			html += `</${name}>`;
		}
	};

	return {open, write, close, read: () => html};
};
