/*
Articles for frames, written out block by block with who says what, so that no frame changes because the program has learnt to find more.
*/
import type {Article, Block, BlockKind, Inline, KeyPoint} from '../../source/article/article.js';
import type {Phrase, Quote, QuoteKind, Speaker} from '../../source/quotes/quote.js';
import {isDayOfUpdate} from '../../source/article/day-of-update.js';
import type {ArticleRecord, ArticleSummary} from '../../source/store/quote-store.js';

/**
A quote to be found in the blocks' text: its exact words without the outer marks, in parts; who says it, by which words.
*/
export type SaidQuote = {
	readonly parts: readonly string[];
	readonly by?: string;
	readonly role?: string;
	readonly mention?: string;
	readonly cue?: string;
	readonly kind?: QuoteKind;
	readonly confidence?: number;
};

/**
An article to make.
*/
export type Written = Partial<Omit<Article, 'blocks' | 'text' | 'inlines' | 'keyPoints'>> & {
	readonly id: string;
	readonly blocks: ReadonlyArray<readonly [kind: BlockKind, text: string]>;
	readonly quotes?: readonly SaidQuote[];
	readonly links?: readonly string[];
	readonly found?: readonly string[];

	/**
	The sentences of the body that say the stated key points, by their order; null where none does.
	*/
	readonly sources?: ReadonlyArray<string | null>;
};

const spanOf = (text: string, words: string, from = 0) => {
	const start = text.indexOf(words, from);
	if (start === -1) {
		throw new Error(`not in the text: ${words}`);
	}

	return {start, end: start + words.length};
};

const phraseOf = (text: string, words: string | undefined, from: number): Phrase | null =>
	words === undefined ? null : {...spanOf(text, words, from), text: words};

const speakerOf = ({by, role}: SaidQuote): Speaker | null =>
	by === undefined ? null : {id: by.toLowerCase(), name: by, role: role ?? null, kind: 'person'};

const makeQuote = (article: Article, said: SaidQuote, number: number): Quote => {
	const body = article.blocks.find(({kind}) => kind === 'paragraph')?.start ?? 0;
	const {text} = article;
	const parts = said.parts.map(part => spanOf(text, part, text.includes(part) && !text.includes(part, body) ? 0 : body));
	const first = said.parts[0]!;
	const again = text.indexOf(first);
	const near = Math.max(0, parts[0]!.start - 200);
	return {
		id: `${article.id}-${number}`,
		articleId: article.id,
		kind: said.kind ?? 'direct',
		text: said.parts.join(' '),
		parts,
		attribution: {
			speaker: speakerOf(said),
			mention: phraseOf(text, said.mention, near),
			cue: phraseOf(text, said.cue, near),
			rule: said.by === undefined ? 'none' : 'quote-mention-cue',
			confidence: said.confidence ?? (said.by === undefined ? 0 : 0.95),
			runnerUp: null,
		},
		occurrences: again < parts[0]!.start ? [{parts: [{start: again, end: again + first.length}], where: 'key-point'}] : [],
	};
};

const defaults = {
	section: null, outlet: null, byline: [], published: null, publishedWording: null, updated: null, updatedWording: null,
	url: null, path: null, lang: 'en', added: null, extent: null, neutralized: 0, inlines: [] as readonly Inline[],
};

/**
Makes an article with its quotes out of what is written.
*/
export const makeRecord = ({blocks: written, quotes = [], found = [], links = [], sources = [], ...facts}: Written): ArticleRecord => {
	const blocks: Block[] = [];
	let text = '';
	for (const [kind, words] of written) {
		text += text === '' ? '' : '\n\n';
		blocks.push({kind, start: text.length, end: text.length + words.length});
		text += words;
	}

	const body = blocks.find(({kind}) => kind === 'paragraph')?.start ?? 0;
	const stated: readonly KeyPoint[] = blocks.filter(({kind}) => kind === 'key-point').map(({start, end}, index) => {
		const source = sources[index];
		return {start, end, text: text.slice(start, end), origin: 'stated', source: source === undefined || source === null ? null : spanOf(text, source, body)};
	});
	const keyPoints: readonly KeyPoint[] = [...stated, ...found.map(words => ({...spanOf(text, words), text: words, origin: 'found' as const, source: spanOf(text, words)}))];
	const inlines: readonly Inline[] = links.map(words => ({...spanOf(text, words), kind: 'link', href: 'https://example.org/'}));
	const headline = blocks.find(({kind}) => kind === 'headline');
	const article: Article = {...defaults, headline: headline ? text.slice(headline.start, headline.end) : 'Untitled', ...facts, text, blocks, inlines, keyPoints};
	return {article, quotes: quotes.map((said, number) => makeQuote(article, said, number))};
};

/**
What a list says of a made article.
*/
export const summaryOfRecord = ({article, quotes}: ArticleRecord): ArticleSummary => {
	const {id, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, text} = article;
	const speakers = new Set(quotes.map(({attribution}) => attribution.speaker?.id).filter(name => name !== undefined));
	return {id, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, words: text.split(/\s+/).length, quotes: quotes.length, speakers: speakers.size, ...(isDayOfUpdate(article) && {dayOf: 'update'})};
};
