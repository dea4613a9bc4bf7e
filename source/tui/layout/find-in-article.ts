/*
Finds what a person types in an article's text: anywhere, also within words; smart case and accents, as editors have it. It searches the logical text, never the lines on the screen.
*/
import {foldText} from '../../language/fold-text.js';
import {toSourceSpan} from '../../language/offset-map.js';
import type {Span} from '../../language/span.js';
import type {ArticleRecord} from '../../store/quote-store.js';
import {countWhile} from './count-while.js';
import {isShownBlock} from './layout-article.js';

const accents = /\p{Mark}/gu;
const accent = /\p{Mark}/u;
const apostrophes = /[ʼ‘’]/g;
const marks = /[“”„]/g;
const mostMatches = 5000;

const hasCapital = (text: string): boolean => text !== text.toLowerCase();
const hasAccent = (text: string): boolean => accent.test(text.normalize('NFD'));

// What is still compared after folding: case where a capital was typed, accents where one was typed.
const exactForm = (query: string): ((text: string) => string) | undefined => {
	const [isCased, isAccented] = [hasCapital(query), hasAccent(query)];
	if (!isCased && !isAccented) {
		return undefined;
	}

	return text => {
		const straight = text.replaceAll(apostrophes, '\'').replaceAll(marks, '"');
		const cased = isCased ? straight : straight.toLowerCase();
		return isAccented ? cased.normalize('NFC') : cased.normalize('NFD').replaceAll(accents, '');
	};
};

type Folded = ReturnType<typeof foldText>;

const foldedTexts = new WeakMap<ArticleRecord, Folded>();

const foldOf = (record: ArticleRecord): Folded => {
	const folded = foldedTexts.get(record) ?? foldText(record.article.text);
	foldedTexts.set(record, folded);
	return folded;
};

const search = (record: ArticleRecord, query: string): readonly Span[] => {
	const {text} = record.article;
	const folded = foldOf(record);
	const wanted = foldText(query).text;
	if (wanted === '') {
		return [];
	}

	const toExact = exactForm(query);
	const exactQuery = toExact?.(query);
	const found: Span[] = [];
	for (let at = folded.text.indexOf(wanted); at !== -1 && found.length < mostMatches; at = folded.text.indexOf(wanted, at + wanted.length)) {
		const span = toSourceSpan(folded.toSource, {start: at, end: at + wanted.length});
		if (!toExact || toExact(text.slice(span.start, span.end)) === exactQuery) {
			found.push(span);
		}
	}

	return found;
};

const keepShown = (record: ArticleRecord, spans: readonly Span[]): readonly Span[] => {
	const shown = record.article.blocks.filter(block => isShownBlock(block));
	return spans.filter(({start, end}) => {
		const block = shown[countWhile(shown, each => each.end <= start)];
		return block !== undefined && end > block.start;
	});
};

const remembered = new WeakMap<ArticleRecord, {readonly query: string; readonly matches: readonly Span[]}>();

/**
Every place of a query in what is shown of an article, in order, none overlapping; at most 5,000. An empty query is nowhere.
*/
export const findInArticle = (record: ArticleRecord, query: string): readonly Span[] => {
	if (query === '') {
		return [];
	}

	const last = remembered.get(record);
	if (last?.query === query) {
		return last.matches;
	}

	const matches = keepShown(record, search(record, query));
	remembered.set(record, {query, matches});
	return matches;
};
