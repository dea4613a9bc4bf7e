import {Lexer, type Token, type Tokens} from 'marked';
import {readByline} from '../head/read-byline.js';
import {readStamp} from '../head/read-stamp.js';
import {isCredit} from '../pictures/find-credit.js';
import {findCreditStart} from '../pictures/split-credit.js';
import {sureHeadings} from '../key-point-headings.js';
import {foldText} from '../../language/fold-text.js';
import {segmentText} from '../segment-text.js';
import {bareSegment, type Segment} from '../segment.js';
import {chunkMarkdown} from './chunk-markdown.js';
import {parseInlines} from './parse-inlines.js';
import {labelKey, type References} from './read-target.js';
import {readHtml} from './read-html.js';

/**
The segments of a Markdown file; `neutralized` counts the characters that entities had smuggled in.
*/
export type MarkdownSegments = {
	readonly segments: readonly Segment[];
	readonly neutralized: number;
};

type Place = Pick<Segment, 'marker'> & Partial<Pick<Segment, 'level' | 'ordinal' | 'prefix' | 'kind'>>;
type Sink = {
	readonly segments: Segment[];
	neutralized: number;
	readonly references: References;
};

const bullet = /^[·•‣⁃∙■□▪▫●◦]\s*(?=\S)/;
const loneImage = /^!\[([^\]]{0,1000})\]\([^\s()]{0,2083}(?:\s+["'(]([^"'()]{0,1000})["')])?\s*\)$/;
const deepest = 6;

// Nobody wraps wider: a break behind a longer line was meant.
const widestWrap = 120;
const bare: Place = {marker: 'none'};

const push = (sink: Sink, source: string, place: Place, isAfterGap: boolean) => {
	const {text, inlines, neutralized} = parseInlines(source, sink.references);
	const start = text.length - text.trimStart().length;
	const trimmed = text.trim();
	sink.neutralized += neutralized;
	if (trimmed === '') {
		return;
	}

	const shifted = inlines
		.map(inline => ({...inline, start: Math.max(0, inline.start - start), end: Math.min(trimmed.length, inline.end - start)}))
		.filter(inline => inline.end > inline.start);
	sink.segments.push({...place, text: trimmed, inlines: shifted, isAfterGap});
};

// A line that means something by itself even where Markdown would run it on: a credit, a date, a byline, a bullet that Markdown does not know.
const isOwnLine = (line: string): boolean =>
	bullet.test(line)
	|| loneImage.test(line)
	|| (line.length <= 200 && (isCredit(line) || readStamp(line) !== undefined || (readByline(line)?.isSure ?? false) || sureHeadings.has(foldText(line).text.replace(/:$/, ''))));

// The lines of a paragraph put together, but for those that stand alone.
const joinLines = (text: string): readonly string[] => {
	const joined: string[] = [];
	let isOpen = false;
	for (const line of text.split('\n')) {
		const isHardBreak = line.endsWith('  ') || line.endsWith('\\');
		const words = line.replace(/\\$/, '').trim();
		const isOwn = isOwnLine(words);
		if (isOpen && !isOwn) {
			joined[joined.length - 1] += `\n${words}`;
		} else {
			joined.push(words);
		}

		isOpen = !isHardBreak && !isOwn && line.length <= widestWrap;
	}

	return joined;
};

const pushParagraph = (sink: Sink, text: string, place: Place) => {
	const lines = text.includes('\n') ? joinLines(text) : [text];
	// What stands under a picture in its paragraph is its caption; its own words are for those who cannot see it.
	const isPictured = lines.length > 1 && loneImage.test(lines[0]!);
	for (const [index, line] of lines.entries()) {
		const image = loneImage.exec(line.trim());
		if (image) {
			push(sink, image[2] ?? image[1] ?? '', {marker: 'none', kind: isPictured ? 'debris' : 'caption'}, index === 0);
		} else if (index === 1 && isPictured && !isOwnLine(line) && findCreditStart(line) === undefined) {
			push(sink, line, {marker: 'none', kind: 'caption'}, false);
		} else if (place.marker === 'none' && bullet.test(line)) {
			push(sink, line.replace(bullet, ''), {marker: 'bullet', level: 1}, index === 0);
		} else {
			// What runs on under a list's item without being indented is the item's only if it was wrapped.
			push(sink, line, index > 0 && place.marker !== 'quote' ? bare : place, index === 0);
		}
	}
};

const pushPlain = (sink: Sink, text: string, kind?: Segment['kind']) => {
	for (const segment of segmentText(text)) {
		sink.segments.push(kind === undefined ? segment : {...segment, kind});
	}
};

const pushList = (sink: Sink, list: Tokens.List, depth: number) => {
	for (const [index, item] of list.items.entries()) {
		const ordinal = typeof list.start === 'number' ? list.start + index : undefined;
		const place: Place = ordinal === undefined
			? {marker: 'bullet', level: depth}
			: {marker: 'number', level: depth, ordinal, prefix: `${ordinal}. `};
		let isFirst = true;
		for (const token of item.tokens) {
			if (token.type === 'list') {
				pushList(sink, token as Tokens.List, Math.min(depth + 1, deepest));
			} else if (token.type === 'text' || token.type === 'paragraph') {
				// What goes on in an item's second paragraph is the item's still, without its mark.
				pushParagraph(sink, (token as Tokens.Text).text, isFirst ? place : {...place, ordinal: undefined, prefix: ''});
				isFirst = false;
			} else {
				pushToken(sink, token, depth);
			}
		}
	}
};

const pushQuote = (sink: Sink, quote: Tokens.Blockquote, depth: number) => {
	for (const token of quote.tokens) {
		if (token.type === 'paragraph' || token.type === 'text') {
			pushParagraph(sink, (token as Tokens.Paragraph).text, {marker: 'quote'});
		} else {
			pushToken(sink, token, depth);
		}
	}
};

const pushTable = (sink: Sink, table: Tokens.Table) => {
	for (const row of [table.header, ...table.rows]) {
		push(sink, row.map(cell => cell.text).join(' | '), {marker: 'none', kind: 'embed'}, true);
	}
};

const pushHtml = (sink: Sink, html: string) => {
	for (const {text, kind} of readHtml(html)) {
		// What is not shown is kept as it is written.
		if (kind === 'debris') {
			sink.segments.push({...bareSegment(text.replaceAll(/\s+/g, ' '), true), kind});
		} else {
			push(sink, text, {marker: 'none', kind}, true);
		}
	}
};

// What each kind of block leaves; the rest (rules, blank lines) is only markup.
const pushers: Readonly<Record<string, (sink: Sink, token: Token, depth: number) => void>> = {
	heading(sink, token) {
		push(sink, (token as Tokens.Heading).text, {marker: 'heading', level: (token as Tokens.Heading).depth}, true);
	},
	paragraph(sink, token) {
		pushParagraph(sink, (token as Tokens.Paragraph).text, bare);
	},
	text(sink, token) {
		pushParagraph(sink, (token as Tokens.Text).text, bare);
	},
	blockquote(sink, token, depth) {
		pushQuote(sink, token as Tokens.Blockquote, depth);
	},
	list(sink, token, depth) {
		pushList(sink, token as Tokens.List, depth);
	},
	table(sink, token) {
		pushTable(sink, token as Tokens.Table);
	},
	html(sink, token) {
		pushHtml(sink, token.raw);
	},
	code(sink, token) {
		pushPlain(sink, (token as Tokens.Code).text);
	},
	def(sink, token) {
		sink.segments.push({...bareSegment(token.raw.trim().replaceAll(/\s+/g, ' '), true), kind: 'debris'});
	},
};

const pushToken = (sink: Sink, token: Token, depth = 1) => {
	pushers[token.type]?.(sink, token, depth);
};

const lex = (text: string): {readonly tokens: readonly Token[]; readonly links: Readonly<Record<string, {readonly href: string | null}>>} | undefined => {
	try {
		const lexer = new Lexer();
		return {tokens: lexer.blockTokens(text, []), links: lexer.tokens.links};
	} catch {
		// Nested deeper than the lexer's stack: no story is.
		return undefined;
	}
};

/**
The segments of a Markdown file, its markup read and gone. Total and linear: what is too deep or too long to be Markdown is read as plain text.
*/
export const segmentMarkdown = (text: string): MarkdownSegments => {
	const chunks = chunkMarkdown(text).map(chunk => ({...chunk, lexed: chunk.isPlain ? undefined : lex(chunk.text)}));
	const references = new Map(chunks.flatMap(({lexed}) => Object.entries(lexed?.links ?? {}).map(([label, {href}]): [string, string] => [labelKey(label), href ?? ''])));
	const sink: Sink = {segments: [], neutralized: 0, references};
	for (const chunk of chunks) {
		if (chunk.lexed) {
			for (const token of chunk.lexed.tokens) {
				pushToken(sink, token);
			}
		} else {
			pushPlain(sink, chunk.text);
		}
	}

	return sink;
};
