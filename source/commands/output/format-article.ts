import {isBodyBlock, type Article, type Block, type BlockKind} from '../../article/article.js';
import {isDayOfUpdate} from '../../article/day-of-update.js';
import {readByline} from '../../article/head/read-byline.js';
import {isNamedIn} from '../../article/is-named-in.js';
import {isOverlapping, textOf} from '../../language/span.js';
import type {Quote} from '../../quotes/quote.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {describeSpeaker, formatSpeaker, type SpeakerDescription} from './describe-speaker.js';
import {toInlineText} from './inline-text.js';
import type {Output} from './output.js';
import type {Style} from './style.js';
import {wrapText} from './wrap-text.js';

type Layout = {
	readonly first: string;
	readonly rest: string;
	readonly paint: (text: string) => string;
};

const same = (text: string): string => text;

const formatItem = ({level = 1, ordinal}: Block): Layout => {
	const depth = '  '.repeat(level - 1);
	const mark = ordinal === undefined ? '• ' : `${ordinal}. `;
	return {first: depth + mark, rest: depth + ' '.repeat(mark.length), paint: same};
};

const bare: Layout = {first: '', rest: '', paint: same};

// How a block begins and how its further lines do.
const layoutOf = (block: Block, {heading, aside}: Style): Layout => {
	const layouts: Partial<Record<BlockKind, Layout>> = {
		subheading: {...bare, paint: heading},
		question: {...bare, paint: heading},
		'list-item': formatItem(block),
		blockquote: {first: '> ', rest: '> ', paint: same},
		embed: {first: '  ', rest: '  ', paint: aside},
		caption: {first: '  ', rest: '  ', paint: aside},
		credit: {first: '  ', rest: '  ', paint: aside},
	};
	return layouts[block.kind] ?? bare;
};

const formatBlock = (text: string, {first, rest, paint}: Layout, width: number): readonly string[] =>
	wrapText(toInlineText(text), width - first.length).map((line, index) => (index === 0 ? first : rest) + paint(line));

const joinFacts = (...facts: ReadonlyArray<string | null>): string => facts.filter(fact => fact !== null && fact !== '').map(fact => toInlineText(fact!)).join(' · ');

// What was hidden in a text may have been meant to deceive.
const describeHidden = ({neutralized}: Article): string | null => {
	if (neutralized === 0) {
		return null;
	}

	return neutralized === 1 ? '⚠ 1 hidden character' : `⚠ ${neutralized} hidden characters`;
};

const formatHead = (article: Article, {style, width}: Output): ReadonlyArray<readonly string[]> => {
	const standfirst = article.blocks.filter(({kind}) => kind === 'standfirst').map(block => textOf(article.text, block)).join(' ');
	const byline = article.byline.length === 0 ? null : `By ${article.byline.join(', ')}`;
	const updated = article.updated === null ? null : `updated ${article.updated}`;
	const published = isDayOfUpdate(article) ? null : article.published;
	const extent = article.extent === 'summary' ? 'summary only' : null;
	const facts = joinFacts(article.section, article.outlet, byline, published, updated, extent, describeHidden(article));
	return [
		wrapText(toInlineText(article.headline), width).map(line => style.headline(line)),
		wrapText(toInlineText(standfirst), width),
		wrapText(facts, width).map(line => style.aside(line)),
	];
};

const formatKeyPoints = ({keyPoints}: Article, {style, width}: Output): readonly string[] => {
	if (keyPoints.length === 0) {
		return [];
	}

	// Whose words they are has to be said: the article's own summary, or sentences of it that newsread chose.
	const title = keyPoints.some(({origin}) => origin === 'found') ? 'KEY POINTS (found by newsread)' : 'KEY POINTS';
	return [style.heading(title), ...keyPoints.flatMap(({text}) => formatBlock(text, {first: '• ', rest: '  ', paint: same}, width))];
};

const bar = '  ▎';

const mostWords = 6;

// The first words of what a paragraph holds of a quote, in its marks.
const beginningOf = (quote: Quote, block: Block, text: string): string => {
	const part = quote.parts.find(each => isOverlapping(each, block));
	const words = part === undefined ? [] : toInlineText(text.slice(Math.max(part.start, block.start), Math.min(part.end, block.end))).trim().split(/\s+/);
	const shown = words.length > mostWords ? `${words.slice(0, mostWords).join(' ').replace(/\p{Punctuation}$/u, '')}…` : words.join(' ');
	return quote.kind === 'indirect' ? shown : `“${shown}”`;
};

// Each speaker of a paragraph once, in the order in which they speak; of several, each with the words that are theirs.
const formatSpeakers = (block: Block, {article, quotes}: ArticleRecord, {style, width}: Output): readonly string[] => {
	const here = quotes.filter(({parts}) => parts.some(part => isOverlapping(part, block)));
	const byWords = Map.groupBy(here, ({attribution}) => describeSpeaker(attribution).text);
	const isShared = new Set(here.map(({attribution: {speaker}}) => speaker?.id)).size > 1;
	const speakers = byWords.values().map(([first, ...others]): SpeakerDescription => {
		const speaker = describeSpeaker(first!.attribution);
		return isShared ? {...speaker, text: `${speaker.text}: ${[first!, ...others].map(quote => beginningOf(quote, block, article.text)).join(' ')}`} : speaker;
	});
	return speakers.flatMap(speaker => formatSpeaker(speaker, [], {style, width: width - bar.length})).map(line => style.speaker(bar) + line).toArray();
};

// A line that says who wrote it is told in the head, unless it names others than are told there.
const isUntold = (block: Block, {text, byline}: Article): boolean => {
	const said = block.kind === 'byline' ? readByline(textOf(text, block)) : undefined;
	return said?.isSure === true && said.names.some(name => byline.every(writer => !isNamedIn(writer, name)));
};

const isShown = (block: Block, article: Article): boolean => isBodyBlock(block) || block.kind === 'caption' || block.kind === 'credit' || block.kind === 'dateline' || isUntold(block, article);

// Pictures' words and the items of a list stand close together.
const isClose = (previous: Block | undefined, block: Block): boolean =>
	previous !== undefined && ((previous.kind === 'list-item' && block.kind === 'list-item') || (previous.kind === 'caption' && block.kind === 'credit'));

/**
The lines of an article for people: head, key points, body with the speakers of each paragraph's quotes below it. What belongs to the page and not to the story is left out.
*/
export const formatArticle = (record: ArticleRecord, output: Output): readonly string[] => {
	const {article} = record;
	const {style, width} = output;
	const sections = [...formatHead(article, output), formatKeyPoints(article, output)].flatMap(lines => lines.length === 0 ? [] : [...lines, '']);
	const lines: string[] = [];
	let previous: Block | undefined;
	const shown = article.blocks.filter(block => isShown(block, article));
	for (const block of shown) {
		if (previous !== undefined && !isClose(previous, block)) {
			lines.push('');
		}

		lines.push(...formatBlock(textOf(article.text, block), layoutOf(block, style), width), ...formatSpeakers(block, record, output));
		previous = block;
	}

	return lines.length === 0 ? sections.slice(0, -1) : [...sections, ...lines];
};
