import type {Article} from '../article/article.js';
import type {QuoteKind, Speaker} from '../quotes/quote.js';
import type {StoredQuote} from '../store/quote-store.js';
import {describeSource} from './describe-source.js';

/**
A quote as its JSON form has it: what one cites and nothing else. `published` is null where only the day of an update is known, which is `updated`; `accessed` is when the article came into the library, where it has a `url`. What is unknown is null.
*/
export type CitationRecord = {
	readonly id: string;
	readonly text: string;
	readonly kind: QuoteKind;
	readonly speaker: Pick<Speaker, 'name' | 'role' | 'kind'> | null;
	readonly confidence: number;
	readonly article: Pick<Article, 'id' | 'headline' | 'byline' | 'section' | 'outlet' | 'published' | 'updated' | 'url' | 'path' | 'lang'> & {readonly accessed: string | null};
};

/**
The record of a quote.
*/
export const buildCitationRecord = ({quote, article}: StoredQuote): CitationRecord => {
	const {speaker, confidence} = quote.attribution;
	return {
		id: quote.id,
		text: quote.text,
		kind: quote.kind,
		speaker: speaker === null ? null : {name: speaker.name, role: speaker.role, kind: speaker.kind},
		confidence,
		article: {
			id: article.id,
			headline: article.headline,
			byline: article.byline,
			section: article.section,
			outlet: article.outlet,
			published: article.dayOf === 'update' ? null : article.published,
			updated: article.updated,
			url: article.url,
			accessed: describeSource({article}).accessed === null ? null : article.added,
			path: article.path,
			lang: article.lang,
		},
	};
};
