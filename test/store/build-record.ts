import type {Article, Block, BlockKind} from '../../source/article/article.js';
import {unknownArticle} from '../../source/article/unknown-article.js';
import {foldWord} from '../../source/language/fold-text.js';
import type {Quote, QuoteKind, Speaker, SpeakerKind} from '../../source/quotes/quote.js';
import type {ArticleRecord} from '../../source/store/quote-store.js';

/**
A quote told in short: its words, and the name and role of who said them. `before` and `after` stand beside it in its paragraph, outside the marks.
*/
export type QuoteSketch = {
	readonly text: string;
	readonly name?: string;
	readonly role?: string;
	readonly speakerKind?: SpeakerKind;
	readonly kind?: QuoteKind;
	readonly confidence?: number;
	readonly before?: string;
	readonly after?: string;
};

/**
An article told in short.
*/
export type RecordSketch = Partial<Pick<Article, 'headline' | 'section' | 'outlet' | 'published' | 'path' | 'url' | 'byline'>> & {
	readonly id: string;
	readonly quotes?: readonly QuoteSketch[];
};

const buildSpeaker = ({name, role, speakerKind}: QuoteSketch): Speaker | null =>
	(name === undefined ? null : {id: foldWord(name).replaceAll(' ', '-'), name, role: role ?? null, kind: speakerKind ?? 'person'});

/**
A whole record from a sketch, the way extraction would give it: every quote a paragraph of the article, every offset right.
*/
export const buildRecord = ({quotes = [], ...sketch}: RecordSketch): ArticleRecord => {
	const blocks: Block[] = [];
	const built: Quote[] = [];
	let text = '';
	const append = (kind: BlockKind, words: string): number => {
		text += text === '' ? '' : '\n\n';
		const start = text.length;
		text += words;
		blocks.push({kind, start, end: text.length});
		return start;
	};

	if (sketch.headline !== undefined) {
		append('headline', sketch.headline);
	}

	for (const [at, quote] of quotes.entries()) {
		const speaker = buildSpeaker(quote);
		const before = `${quote.before ?? ''}“`;
		const start = append('paragraph', `${before}${quote.text}”${quote.after ?? ` ${quote.name ?? 'someone'} said.`}`) + before.length;
		built.push({
			id: `${sketch.id}/${at}`,
			articleId: sketch.id,
			kind: quote.kind ?? 'direct',
			text: quote.text,
			parts: [{start, end: start + quote.text.length}],
			attribution: {speaker, mention: null, cue: null, rule: 'quote-mention-cue', confidence: quote.confidence ?? 0.95, runnerUp: null},
			occurrences: [],
		});
	}

	return {article: {...unknownArticle(sketch.id), ...sketch, text, blocks}, quotes: built};
};
