/*
An article as lines: every block in its own manner, once for a width. What a line shows are spans of the article's text, so quotes, matches and places are found on it by their offsets.
*/
import type {Article, Block, BlockKind} from '../../article/article.js';
import {isDayOfUpdate} from '../../article/day-of-update.js';
import {isNamedIn} from '../../article/is-named-in.js';
import {toDisplayText} from '../../language/display-text.js';
import type {Span} from '../../language/span.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {labelKey} from '../keys/key-name.js';
import {keyOf} from '../keys/keymap.js';
import type {Line, LineKind} from './article-line.js';
import {countCells} from './cells.js';
import {formatCount, formatDate, formatMinutes, joinFacts} from './format-facts.js';
import {findListStarts} from './list-starts.js';
import {countWordsFrom} from './words-left.js';
import {wrapSpan, wrapText} from './wrap-text.js';

/**
An article laid out for a width. `text` is its text as it may be shown, offset for offset.
*/
export type ArticleLayout = {
	readonly text: string;
	readonly lines: readonly Line[];

	/**
	The same with the key points folded to a line.
	*/
	readonly foldedLines: readonly Line[];
};

type Manner = {
	/**
	What stands before the first line; the others are indented by as much.
	*/
	readonly lead: (block: Block) => string;

	/**
	Whether no empty line parts the block from one before it of such a kind.
	*/
	readonly follows?: readonly BlockKind[];
};

const indent = (level: number | undefined): string => '  '.repeat(Math.min(4, Math.max(0, (level ?? 1) - 1)));
const plain: Manner = {lead: () => ''};

// Kinds that are missing here are told in the line of facts, or not shown at all.
const manners: Partial<Readonly<Record<BlockKind, Manner>>> = {
	headline: {lead: () => '', follows: ['headline']},
	standfirst: plain,
	byline: {lead: () => '', follows: ['byline', 'headline', 'standfirst']},
	dateline: plain,
	'key-point': {lead: () => '• ', follows: ['key-point']},
	caption: {lead: () => '  '},
	credit: {lead: () => '  ', follows: ['caption', 'credit']},
	paragraph: plain,
	subheading: plain,
	'list-item': {lead: ({level, ordinal}) => `${indent(level)}${ordinal === undefined ? '•' : `${ordinal}.`} `, follows: ['list-item']},
	blockquote: {lead: () => '  '},
	question: plain,
	answer: {lead: () => '', follows: ['question']},
	embed: {lead: () => '┆ '},
};

/**
Whether a block is on the page, as against told in its line of facts or hidden.
*/
export const isShownBlock = ({kind}: Block): boolean => manners[kind] !== undefined;

const madeLine = (kind: LineKind, anchor: number, text = '', isInPanel = false): Line => ({kind, anchor, span: null, text, lead: '', isInPanel});

type Wrapped = {readonly kind: LineKind; readonly span: Span; readonly lead: string; readonly isInPanel: boolean; readonly anchor?: number};

const wrapBlock = (text: string, {kind, span, lead, isInPanel, anchor}: Wrapped, width: number): readonly Line[] => {
	const shownLead = countCells(lead) < width - 4 ? lead : '';
	const rest = ' '.repeat(countCells(shownLead));
	return wrapSpan(text, span, Math.max(1, width - rest.length)).map((each, index) => ({
		kind, anchor: anchor ?? each.start, span: each, text: '', lead: index === 0 ? shownLead : rest, isInPanel,
	}));
};

const dayOf = (article: Article): string | null => {
	const day = formatDate(article.published);
	return day === null ? article.publishedWording ?? article.updatedWording : (isDayOfUpdate(article) ? `updated ${day}` : day);
};

// Who wrote it, where only the page's data or the front matter says so: else the text's own line tells.
const unsaidWriters = ({text, blocks, byline}: Article): string | null => {
	const said = blocks.filter(({kind}) => kind === 'byline').map(({start, end}) => text.slice(start, end));
	const unsaid = byline.filter(name => said.every(line => !isNamedIn(line, name)));
	return unsaid.length === 0 ? null : `By ${unsaid.join(', ')}`;
};

const metaLines = ({article, quotes}: ArticleRecord, width: number): readonly Line[] => {
	const {section, outlet, neutralized, extent} = article;
	const said = quotes.length > 0 ? formatCount(quotes.length, 'quote') : null;
	const facts = joinFacts([section?.toUpperCase(), outlet, unsaidWriters(article), dayOf(article), formatMinutes(countWordsFrom(article, 0)), said]);
	const badge = neutralized > 0 ? wrapText(`⚠ ${formatCount(neutralized, 'hidden character')} made harmless`, width) : [];
	// Beside the minutes it might be missed, and a quote looked for in vain.
	const kept = extent === 'summary' ? wrapText('Summary only: not the whole story', width) : [];
	return [
		...[...wrapText(facts, width), ...kept].map(line => madeLine('meta', 0, line)),
		...badge.map(line => madeLine('badge', 0, line)),
	];
};

const panelHeading = (article: Article, anchor: number): Line => {
	const isFound = article.keyPoints.every(({origin}) => origin === 'found');
	return madeLine('panel', anchor, isFound ? 'KEY POINTS (found)' : 'KEY POINTS', true);
};

const headKinds: ReadonlySet<BlockKind> = new Set(['section', 'headline', 'standfirst', 'byline', 'timestamp']);

// Key points that the article does not state itself, told before all that is not its head.
const foundPanel = (article: Article, text: string, anchor: number, width: number): readonly Line[] => {
	const found = article.keyPoints.filter(({origin}) => origin === 'found');
	return found.length === 0
		? []
		: [
			madeLine('gap', anchor, '', true),
			panelHeading(article, anchor),
			...found.flatMap(({start, end}) => wrapBlock(text, {kind: 'found-key-point', span: {start, end}, lead: '• ', isInPanel: true, anchor}, width)),
		];
};

const blockLines = (record: ArticleRecord, text: string, width: number): readonly Line[] => {
	const {article} = record;
	const lines: Line[] = [];
	let before: Block | undefined;
	let hasFound = false;
	const listStarts = findListStarts(article.blocks);
	for (const block of article.blocks) {
		const manner = manners[block.kind];
		if (!manner) {
			continue;
		}

		if (!hasFound && !headKinds.has(block.kind)) {
			hasFound = true;
			lines.push(...foundPanel(article, text, block.start, width));
		}

		const isInPanel = block.kind === 'key-point';
		const isOpensPanel = isInPanel && before?.kind !== 'key-point';
		if (listStarts.has(block) || (lines.length > 0 && !(before && manner.follows?.includes(before.kind)))) {
			lines.push(madeLine('gap', block.start, '', isInPanel));
		}

		lines.push(...(isOpensPanel ? [panelHeading(article, block.start)] : []), ...wrapBlock(text, {kind: block.kind, span: block, lead: manner.lead(block), isInPanel}, width));
		before = block;
	}

	return lines;
};

// Of the panel its place is left, with how many points there are and the key that opens it.
const foldPanel = (lines: readonly Line[], count: number): readonly Line[] => {
	const heading = lines.findIndex(({kind}) => kind === 'panel');
	const words = formatCount(count, 'KEY POINT', 'KEY POINTS');
	const isGap = (index: number): boolean => lines[index]?.kind === 'gap' && index === heading - 1;
	return lines.flatMap((line, index) => {
		if (index === heading) {
			return [{...line, text: `${words} · ${labelKey(keyOf('article.toggle-key-points')!)} shows ${count === 1 ? 'it' : 'them'}`}];
		}

		return line.isInPanel && !isGap(index) ? [] : [line];
	});
};

const layOut = (record: ArticleRecord, width: number): ArticleLayout => {
	const text = toDisplayText(record.article.text);
	const meta = metaLines(record, width);
	const body = blockLines(record, text, width);
	const lines = [...meta, ...(meta.length > 0 && body.length > 0 ? [madeLine('gap', 0)] : []), ...body];
	return {text, lines, foldedLines: foldPanel(lines, record.article.keyPoints.length)};
};

const laidOut = new WeakMap<ArticleRecord, Map<number, ArticleLayout>>();
const mostWidths = 4;

/**
The lines of an article for a measure of `width` cells; wrapped once, then remembered.
*/
export const layoutArticle = (record: ArticleRecord, width: number): ArticleLayout => {
	const widths = laidOut.get(record) ?? new Map<number, ArticleLayout>();
	laidOut.set(record, widths);
	const found = widths.get(width);
	if (found) {
		return found;
	}

	if (widths.size >= mostWidths) {
		widths.clear();
	}

	const layout = layOut(record, Math.max(1, width));
	widths.set(width, layout);
	return layout;
};
