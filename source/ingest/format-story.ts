/*
A story as the Markdown that newsread would keep it in. What such a story's article is, is defined by reading this back: so what is added to a library reads back to the same article, always.
*/
import {escapeMarkdown} from '../article/markdown/escape-markdown.js';
import {formatFields} from '../article/front-matter/format-front-matter.js';
import type {Story, StoryBlock} from './story.js';

type StoryInline = NonNullable<StoryBlock['inlines']>[number];

const marks: Readonly<Record<StoryInline['kind'], readonly [before: string, after: (href: string) => string]>> = {
	link: ['[', href => /[()]/.test(href) ? `](<${href}>)` : `](${href})`],
	emphasis: ['*', () => '*'],
	strong: ['**', () => '**'],
};

const safeAddress = /^https?:\/\/[^\s<>\\`]{1,2000}$/;
const edge = /[\p{Letter}\p{Number}]/u;

// Markdown takes a mark for a stress only where it stands against a word and apart from others.
const isWritable = (text: string, {kind, start, end, href}: StoryInline): boolean => {
	if (start >= end || end > text.length) {
		return false;
	}

	if (kind === 'link') {
		return safeAddress.test(href ?? '') && text.slice(start, end).trim() !== '';
	}

	const around = (text[start - 1] ?? ' ') + (text[end] ?? ' ');
	return edge.test(text[start]!) && edge.test(text[end - 1]!) && !edge.test(around);
};

// The outermost of those that overlap.
const chooseInlines = ({text, inlines = []}: StoryBlock): readonly StoryInline[] => {
	const chosen: StoryInline[] = [];
	let at = 0;
	for (const inline of inlines.filter(one => isWritable(text, one)).sort((a, b) => a.start === b.start ? b.end - a.end : a.start - b.start)) {
		if (inline.start < at) {
			continue;
		}

		chosen.push(inline);
		at = inline.end;
	}

	return chosen;
};

const marker = '\u{E000}';

/**
A block's words as inline Markdown: what could be taken for markup is escaped, links and stresses are marked.
*/
export const formatInlines = (block: StoryBlock): string => {
	// A mark is put in after the escaping, at a character that no text keeps.
	const text = block.text.replaceAll(marker, '').replaceAll(/\s/g, ' ');
	const chosen = chooseInlines({...block, text});
	const tokens: string[] = [];
	let marked = '';
	let at = 0;
	for (const {kind, start, end, href = ''} of chosen) {
		const [before, after] = marks[kind];
		marked += text.slice(at, start) + marker + text.slice(start, end) + marker;
		tokens.push(before, after(href));
		at = end;
	}

	const escaped = escapeMarkdown(marked + text.slice(at));
	const bracketed = chosen.length === 0 ? escaped : escaped.replaceAll(/\\.|[[\]]/g, found => found.length === 1 ? `\\${found}` : found);
	return bracketed.split(marker).map((part, index) => part + (tokens[index] ?? '')).join('');
};

const entities: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', [String.raw`\<`]: '&lt;', [String.raw`\&`]: '&amp;'};

// Within a tag of HTML the words are inline Markdown still, but for what would be a tag.
const formatInHtml = (block: StoryBlock): string => formatInlines({...block, inlines: []}).replaceAll(/\\.|[<>]/g, found => entities[found] ?? found);

const markerOf = ({ordinal}: StoryBlock): string => ordinal === undefined ? '- ' : `${ordinal}. `;

// What ends in number signs would lose them as the closing of its heading.
const formatHeading = (block: StoryBlock): string => formatInlines(block).replace(/ (?=#+$)/, ' \\');

const formatters: Readonly<Record<StoryBlock['kind'], (block: StoryBlock) => string>> = {
	paragraph: formatInlines,
	embed: block => `> ${formatInlines(block)}`,
	subheading: block => `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${formatHeading(block)}`,
	'list-item': block => markerOf(block) + formatInlines(block),
	blockquote: block => `> ${formatInlines(block)}`,
	caption: block => `<figcaption>${formatInHtml(block)}</figcaption>`,
	credit: block => `<figcaption><small>${formatInHtml(block)}</small></figcaption>`,
};

const separatorOf = (previous: StoryBlock | undefined, block: StoryBlock): string => {
	if (previous === undefined) {
		return '';
	}

	return previous.kind === 'list-item' && block.kind === 'list-item' ? '\n' : '\n\n';
};

const hasWords = ({text}: StoryBlock): boolean => text.trim() !== '';

// How far in each item begins: as far as the words of the item do that it stands under.
const createIndenter = (): ((block: StoryBlock) => string) => {
	let open: ReadonlyArray<{readonly level: number; readonly width: number}> = [];
	return block => {
		const {kind, level = 1} = block;
		const above = kind === 'list-item' ? open.filter(item => item.level < level) : [];
		open = kind === 'list-item' ? [...above, {level, width: markerOf(block).length}] : [];
		return ' '.repeat(above.reduce((sum, {width}) => sum + width, 0));
	};
};

const formatBlocks = (blocks: readonly StoryBlock[]): string => {
	const indent = createIndenter();
	return blocks
		.filter(block => hasWords(block))
		.map((block, index, all) => separatorOf(all[index - 1], block) + indent(block) + formatters[block.kind](block))
		.join('');
};

const formatKeyPoints = (points: readonly string[]): readonly string[] => points.length === 0 ? [] : [`## Key points\n\n${formatBlocks(points.map(text => ({kind: 'list-item', text})))}`];

/**
A story as Markdown with front matter, readable without newsread. Linear in its length.
*/
export const formatStory = (story: Story): string => {
	const {headline, standfirst, section, outlet, byline, published, updated, url, lang} = story;
	const head = formatFields({title: headline, standfirst, section, outlet, byline, published, updated, url, lang});
	return [head, ...formatKeyPoints(story.keyPoints), formatBlocks(story.blocks)].join('\n\n').trim() + '\n';
};
