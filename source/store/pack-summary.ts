import type {ArticleSummary} from './quote-store.js';

type Packed = readonly [
	headline: string, section: string | null, outlet: string | null, byline: readonly string[], published: string | null, updated: string | null, url: string | null, path: string | null,
	lang: string, added: string | null, neutralized: number, words: number, quotes: number, speakers: number, opening?: string | null, dayOf?: 'update',
];

/**
What a list shows of an article, without its id, as an array for JSON.
*/
export const packSummary = ({headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, words, quotes, speakers, opening, dayOf}: ArticleSummary): Packed =>
	[headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, words, quotes, speakers, ...(dayOf === undefined ? (opening === undefined ? [] as const : [opening] as const) : [opening ?? null, dayOf] as const)];

/**
The same again; `packed` is believed.
*/
export const unpackSummary = (id: string, packed: unknown): ArticleSummary => {
	const [headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, words, quotes, speakers, opening, dayOf] = packed as Packed;
	return {id, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, words, quotes, speakers, ...(typeof opening === 'string' && {opening}), ...(dayOf !== undefined && {dayOf})};
};
