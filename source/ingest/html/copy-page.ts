import {creditNames} from './page-selectors.js';

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'select', 'link', 'path', 'input', 'source']);
const keptAttributes: ReadonlySet<string> = new Set(['id', 'class', 'href', 'rel', 'itemprop', 'itemtype', 'itemscope', 'property', 'name', 'content', 'datetime', 'lang', 'hidden', 'aria-hidden', 'role', 'type', 'style', 'data-ad', 'alt']);
const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '"': '&quot;'};
const longestAttribute = 4000;

// Around these, white space is none of a page's words.
const boundaries: ReadonlySet<string> = new Set(['html', 'head', 'meta', 'title', 'body', 'main', 'article', 'section', 'header', 'footer', 'nav', 'aside', 'div', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'figure', 'figcaption', 'form', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

// Menus and what stands below a page are a third of most, and no part of a story: left out, but where they hold a text of some length or what a page says of its story.
const menus: ReadonlySet<string> = new Set(['nav', 'footer']);
const telling: ReadonlySet<string> = new Set(['h1', 'figure', 'figcaption', 'article', 'main', 'meta', 'script']);
const longestEntry = 80;

const escapeAttribute = (text: string): string => /["&<]/.test(text) ? text.replaceAll(/["&<]/g, mark => marks[mark]!) : text;

// Every entity parts a text in a tree: only what would be read as one is written as one.
const escapeText = (text: string): string => /[&<]/.test(text) ? text.replaceAll(/[&<]/g, mark => marks[mark]!) : text;

type Attributes = Readonly<Record<string, string>>;

const isUnread = (name: string, {type, rel}: Attributes): boolean =>
	unread.has(name) && !(name === 'script' && type === 'application/ld+json') && !(name === 'link' && rel === 'canonical');

const isTelling = (name: string, attributes: Attributes): boolean => telling.has(name) || attributes.itemprop !== undefined || attributes.rel === 'author' || creditNames.test(attributes.class ?? '');

const tagOf = (name: string, attributes: Attributes): string => {
	let written = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (keptAttributes.has(key) && value.length <= longestAttribute && (key !== 'style' || value.includes('display'))) {
			written += ` ${key}="${escapeAttribute(value)}"`;
		}
	}

	return `${written}>`;
};

/**
Writes a page anew while it is read, without what no reader of it looks at.
*/
export class PageCopy {
	readonly #written = ['<!doctype html>'];

	// Where the outermost open menu begins among what is written, how deep within it this is, and whether it may be left out.
	#menuStart = 0;
	#menuDepth = 0;
	#isMenuOnly = false;
	#unreadDepth = 0;
	#isRaw = false;
	#isAtBoundary = true;
	#gap = '';

	#dropMenu(): void {
		if (this.#menuDepth > 0 || !this.#isMenuOnly) {
			return;
		}

		this.#written.length = this.#menuStart;
		this.#isMenuOnly = false;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#unreadDepth > 0 || isUnread(name, attributes)) {
			this.#unreadDepth += empty.has(name) ? 0 : 1;
			return;
		}

		if (this.#menuDepth === 0 && menus.has(name)) {
			this.#menuStart = this.#written.length;
			this.#isMenuOnly = true;
		}

		this.#menuDepth += menus.has(name) ? 1 : 0;
		this.#isMenuOnly &&= !isTelling(name, attributes);
		this.#isRaw = name === 'script';
		this.#isAtBoundary = boundaries.has(name);
		this.#written.push(tagOf(name, attributes));
	}

	write(text: string): void {
		if (this.#unreadDepth > 0) {
			return;
		}

		if (this.#isAtBoundary && /^[\t\n\f\r ]*$/.test(text)) {
			this.#gap = text === '' ? this.#gap : ' ';
			return;
		}

		this.#isMenuOnly &&= text.length <= longestEntry;
		// Long white space costs those who look for its end.
		this.#written.push(this.#gap + (this.#isRaw ? text : escapeText(text.replaceAll(/\s{4,}/g, ' '))));
		this.#isAtBoundary = false;
		this.#gap = '';
	}

	close(name: string): void {
		if (empty.has(name)) {
			return;
		}

		this.#isRaw = false;
		if (this.#unreadDepth > 0) {
			this.#unreadDepth--;
			return;
		}

		this.#isAtBoundary = boundaries.has(name);
		this.#written.push(`</${name}>`);
		this.#menuDepth -= menus.has(name) ? 1 : 0;
		this.#dropMenu();
	}

	read(): string {
		return this.#written.join('');
	}
}
