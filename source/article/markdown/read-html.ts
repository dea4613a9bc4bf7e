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
const kinds: Readonly<Record<string, BlockKind>> = {figcaption: 'caption', blockquote: 'blockquote', h2: 'subheading', h3: 'subheading', h4: 'subheading', li: 'list-item'};

/**
The text of an HTML block, piece by piece as its tags part it; scripts and comments are debris. One pass, and never an error.
*/
export const readHtml = (html: string): readonly HtmlPiece[] => {
	const found: HtmlPiece[] = [];
	let words = '';
	let kind: BlockKind | undefined;
	let at = 0;
	const lower = html.toLowerCase();

	const close = () => {
		if (words.trim() !== '') {
			found.push({text: words.trim(), kind});
		}

		words = '';
	};

	const skip = (end: number, start: number) => {
		close();
		found.push({text: html.slice(start, end).trim(), kind: 'debris'});
		at = end;
	};

	const endOf = (mark: string, from: number): number => {
		const end = lower.indexOf(mark, from);
		return end === -1 ? html.length : end + mark.length;
	};

	pieces.lastIndex = 0;
	for (let match = pieces.exec(html); match; match = pieces.exec(html)) {
		words += html.slice(at, match.index);
		const tag = match[1]?.toLowerCase();
		const isOpening = !match[0].startsWith('</');
		if (tag === undefined) {
			skip(endOf('-->', match.index), match.index);
		} else if (isOpening && silent.has(tag)) {
			skip(endOf(`</${tag}>`, match.index), match.index);
		} else {
			at = endOf('>', match.index);
			if (!running.has(tag)) {
				close();
				kind = isOpening ? kinds[tag] ?? kind : undefined;
			}
		}

		pieces.lastIndex = at;
	}

	words += html.slice(at);
	close();
	return found;
};
