/*
The passage that a hit stands in: its article, opened where the quote is.
*/
import {markWords} from '../../cite/mark-words.js';
import type {Span} from '../../language/span.js';
import type {Hit} from '../../search/query.js';
import {anchorAt, findLine} from '../layout/article-line.js';
import {startOf} from '../layout/index-quotes.js';
import {run, type Row} from '../layout/row.js';
import {wrapText} from '../layout/wrap-text.js';
import {viewArticle, type Pane} from '../state/article-view.js';
import {hitsOf, recordOf, selectedHitIndex} from '../state/selectors.js';
import type {SearchScreen} from '../state/screens.js';
import type {State} from '../state/state.js';
import {drawArticle} from './article-pane.js';

// A quote's text is its parts joined by one space: what lies in the one lies in the others.
const toArticleSpans = ({stored: {quote}, matches}: Hit): readonly Span[] => {
	let offset = 0;
	return quote.parts.flatMap(part => {
		const within = {start: offset, end: offset + part.end - part.start};
		offset = within.end + 1;
		return matches.text
			.filter(({start, end}) => start < within.end && end > within.start)
			.map(({start, end}) => ({start: part.start + Math.max(0, start - within.start), end: part.start + Math.min(end, within.end) - within.start}));
	});
};

// Until the article has been read there are the words around the quote.
const drawContext = ({stored: {quote, context}}: Hit, {width, height}: Pane): readonly Row[] => {
	const parts: ReadonlyArray<readonly [string, boolean]> = [[context.before, false], [markWords(quote).text, true], [context.after, false]];
	return parts.flatMap(([text, isQuote]) => wrapText(text, Math.max(1, width - 4)).map(line => [run('  '), isQuote ? run(line, 'current-quote') : run(line)])).slice(0, height);
};

/**
The passage of the hit under the cursor, in rows; none where nothing was found.
*/
export const drawPassage = (state: State, search: SearchScreen, pane: Pane): readonly Row[] => {
	const hit = hitsOf(search)[selectedHitIndex(search)];
	if (!hit) {
		return [];
	}

	const {quote} = hit.stored;
	const record = recordOf(state, quote.articleId);
	if (!record) {
		return drawContext(hit, pane);
	}

	const place = {id: quote.articleId, top: {offset: 0, skip: 0}, quoteId: quote.id};
	const {lines} = viewArticle(record, place, {pane, areKeyPointsShown: true, measure: state.measure});
	const top = Math.max(0, findLine(lines, startOf(quote)) - Math.floor(pane.height / 3));
	const view = viewArticle(record, {...place, top: anchorAt(lines, top)}, {pane, areKeyPointsShown: true, measure: state.measure});
	return drawArticle({...view, matches: toArticleSpans(hit)});
};
