import {toDisplayText} from '../language/display-text.js';
import type {Speaker} from '../quotes/quote.js';
import type {StoredQuote} from '../store/quote-store.js';

const orNull = (text: string | null): string | null => text === null ? null : toDisplayText(text);

const makeSpeakerSafe = (speaker: Speaker | null): Speaker | null =>
	(speaker === null ? null : {...speaker, name: toDisplayText(speaker.name), role: orNull(speaker.role)});

/**
A quote whose words, and all that is said of it, neither command a terminal nor turn the order of reading, one code unit for one. Field by field, before a form adds marks of its own: what means nothing by itself may mean something behind one of these. The address stays, for each form writes it in its own way.
*/
export const makeSafe = ({quote, article, context}: StoredQuote): StoredQuote => ({
	context,
	quote: {...quote, text: toDisplayText(quote.text), attribution: {...quote.attribution, speaker: makeSpeakerSafe(quote.attribution.speaker)}},
	article: {
		...article,
		headline: toDisplayText(article.headline),
		section: orNull(article.section),
		outlet: orNull(article.outlet),
		byline: article.byline.map(name => toDisplayText(name)),
		published: orNull(article.published),
		added: orNull(article.added),
		lang: toDisplayText(article.lang),
	},
});
