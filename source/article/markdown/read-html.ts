import type {BlockKind} from '../article.js';

/**
A piece of text out of HTML inside Markdown, and what it is where its tag says so.
*/
export type HtmlPiece = {
	readonly text: string;
	readonly kind?: BlockKind;
};

const pieces = /<!--|<\/?([a-z][-0-9a-z]*)/gi;
const silent = new Set(['script', 'style', 'iframe', 'noscript', 'template', 'object']);
const running = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'u', 's', 'sup', 'sub', 'small', 'abbr', 'cite', 'q', 'code', 'mark', 'time', 'font']);
const kinds: Readonly<Record<string, BlockKind>> = {figcaption: 'caption', small: 'credit', blockquote: 'blockquote', h2: 'subheading', h3: 'subheading', h4: 'subheading', li: 'list-item'};

// What is not shown, from its opening to its end.
const findSilentEnd = (lower: string, match: RegExpExecArray, tag: string | undefined): number => {
	const mark = tag === undefined ? '-->' : `</${tag}>`;
	const end = lower.indexOf(mark, match.index);
	return end === -1 ? lower.length : end + mark.length;
};

const findTagEnd = (lower: string, start: number): number => {
	const end = lower.indexOf('>', start);
	return end === -1 ? lower.length : end + 1;
};

/**
The text of an HTML block, piece by piece as its tags part it; scripts and comments are debris. One pass, and never an error.
*/
export const readHtml = (html: string): readonly HtmlPiece[] => {
	const found: HtmlPiece[] = [];
	const lower = html.toLowerCase();
	let words = '';
	let kind: BlockKind | undefined;
	let at = 0;

	const close = (next: BlockKind | undefined) => {
		if (words.trim() !== '') {
			found.push({text: words.trim(), kind});
		}

		words = '';
		kind = next;
	};

	pieces.lastIndex = 0;
	for (let match = pieces.exec(html); match; match = pieces.exec(html)) {
		words += html.slice(at, match.index);
		const tag = match[1]?.toLowerCase();
		const isOpening = !match[0].startsWith('</');
		if (tag === undefined || (isOpening && silent.has(tag))) {
			close(kind);
			at = findSilentEnd(lower, match, tag);
			found.push({text: html.slice(match.index, at).trim(), kind: 'debris'});
		} else {
			at = findTagEnd(lower, match.index);
			if (!running.has(tag) || (tag === 'small' && isOpening && kind === 'caption')) {
				close(isOpening ? kinds[tag] ?? kind : undefined);
			}
		}

		pieces.lastIndex = at;
	}

	words += html.slice(at);
	close(undefined);
	return found;
};
