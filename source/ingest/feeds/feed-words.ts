import {Parser} from 'htmlparser2';
import {normalizeText} from '../../language/normalize-text.js';
import type {RawText} from './raw-feed.js';

// Stand within a line of words; all others part two words.
const inlineTags = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'em', 'font', 'i', 'ins', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);
const unseenTags = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'head']);
const mostDepth = 512;

/**
The words of a piece of HTML, tags and entities resolved, white space as it falls, and no more of them than a little over `most` characters. What is nested deeper than 512 is left out. Linear in its length.
*/
export const wordsOfHtml = (html: string, most = Infinity): string => {
	if (!/[&<]/.test(html)) {
		return html;
	}

	let words = '';
	let depth = 0;
	let unseen = 0;
	const parser = new Parser({
		onopentagname(name) {
			depth++;
			words += inlineTags.has(name) ? '' : ' ';
			unseen += unseenTags.has(name) ? 1 : 0;
			if (depth > mostDepth) {
				parser.pause();
			}
		},
		ontext(text) {
			words += unseen === 0 ? text : '';
			if (words.length > most) {
				parser.pause();
			}
		},
		onclosetag(name) {
			depth--;
			words += inlineTags.has(name) ? '' : ' ';
			unseen -= unseenTags.has(name) ? 1 : 0;
		},
	});
	parser.write(html);
	parser.end();
	return words;
};

const latin = new TextDecoder('windows-1252');

/**
Letters for the controls that stand where Windows has letters (`&#146;` for an apostrophe), as a browser reads them.
*/
export const mendControls = (text: string): string => text.replaceAll(/[\u{80}-\u{9F}]/gu, found => latin.decode(Uint8Array.of(found.codePointAt(0)!)));

const looksLikeMarkup = /<\/?[!a-z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/i;

/**
Words of a feed as one line that may be held and shown: markup resolved, white space and controls cleaned, cut at `most` characters. Null where nothing is left.
*/
export const cleanLine = (text: RawText | undefined, most = 1000): string | null => {
	if (text === undefined) {
		return null;
	}

	// Markup takes room, but not without end.
	const value = mendControls(text.value.slice(0, most * 5));
	const isMarkup = text.kind === 'html' || (text.kind === 'maybe' && looksLikeMarkup.test(value));
	const line = normalizeText(isMarkup ? wordsOfHtml(value, most * 1.5) : value).text.replaceAll(/\s+/g, ' ').trim();
	const cut = line.length > most ? line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '').trimEnd() : line;
	return cut === '' ? null : cut;
};

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/**
Words as the text, or the value of an attribute, of HTML or XML.
*/
export const escapeMarkup = (text: string): string => text.replaceAll(/["&<>]/g, found => escapes[found]!);

/**
An account as HTML: markup as it is, plain words in paragraphs. Null where there is nothing to read; cut at two million characters.
*/
export const toHtml = (text: RawText | undefined): string | null => {
	if (text === undefined || text.value.trim() === '') {
		return null;
	}

	const value = text.value.slice(0, 2_000_000);
	return text.kind === 'plain' ? value.split(/\n\s*\n/).map(part => `<p>${escapeMarkup(part.trim())}</p>`).join('\n') : value;
};
