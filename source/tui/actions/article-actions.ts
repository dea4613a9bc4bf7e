/*
Actions on the article being read: its quotes, its key points, finding in it.
*/
import {formatQuote} from '../../cite/format-quote.js';
import {markWords} from '../../cite/mark-words.js';
import type {Quote} from '../../quotes/quote.js';
import {findLine} from '../layout/article-line.js';
import {startOf} from '../layout/index-quotes.js';
import {nameFor} from '../layout/speaker-words.js';
import {emptyLine} from '../state/line-text.js';
import {goToQuote, goToSpan, isInSight, keepPlace, shownView, type ArticleView} from '../state/article-view.js';
import {areKeyPointsOpen, placeOf, summaryOf} from '../state/selectors.js';
import type {Clipboard, State} from '../state/state.js';
import {withFind} from '../state/typing.js';
import {changeTo, notify, type ActionTable, type Change} from './action.js';

// The first quote that begins in sight, or below; and the last that begins above.
const nextFrom = ({quotes: {ordered}, lines, top, current}: ArticleView): Quote | undefined =>
	(current ? ordered[ordered.indexOf(current) + 1] : ordered.find(quote => findLine(lines, startOf(quote)) >= top));

const previousFrom = ({quotes: {ordered}, lines, top, current}: ArticleView): Quote | undefined =>
	current ? ordered[ordered.indexOf(current) - 1] : ordered.findLast(quote => findLine(lines, startOf(quote)) < top);

/**
The quote under the cursor, else the next in sight or below.
*/
export const quoteAtHand = (view: ArticleView): Quote | undefined => view.current ?? nextFrom(view);

const stepTo = (find: (view: ArticleView) => Quote | undefined, atEnd: string) => (state: State): Change | undefined => {
	const view = shownView(state);
	if (!view) {
		return undefined;
	}

	const quote = find(view);
	const isWithout = view.quotes.ordered.length === 0;
	return {state: quote ? goToQuote(state, view, quote) : notify(state, isWithout ? 'No quote was found in this article' : atEnd, isWithout)};
};

const mostWords = 62;

// A quote's words in their marks, all opened marks closed where they are cut.
const shorten = (quote: Quote): string => {
	const {text} = markWords(quote);
	const cut = text.slice(0, mostWords).trimEnd();
	const isOpen = cut.lastIndexOf('“') > cut.lastIndexOf('”');
	return text.length <= mostWords ? text : `${cut}…${isOpen ? '”' : ''}`;
};

// A terminal may do with it what it likes, and none answers: that it was copied nobody knows.
const sentTo: Readonly<Record<Clipboard, string>> = {
	terminal: 'Sent to the terminal’s clipboard',
	tmux: 'Sent to tmux’s clipboard (its set-clipboard must be on)',
	screen: 'Sent to screen, which may not pass it on',
};

/**
The effect and the notice of copying a quote with its speaker and source.
*/
export const copyQuote = (state: State, quote: Quote): Change | undefined => {
	const article = summaryOf(state, quote.articleId);
	if (!article) {
		return undefined;
	}

	const text = formatQuote({quote, article, context: {before: '', after: ''}}, 'plain');
	return {
		state: notify(state, `${sentTo[state.clipboard]}, with its source: ${shorten(quote)} — ${nameFor(quote)}`),
		effects: [{type: 'copy', text}],
	};
};

const copyCurrent = (state: State): Change | undefined => {
	const view = shownView(state);
	const quote = view && quoteAtHand(view);
	return view && quote ? copyQuote(goToQuote(state, view, quote), quote) : undefined;
};

const startFind = (state: State): State | undefined => {
	const view = shownView(state);
	return view && {...state, prompt: {name: 'find', line: emptyLine, origin: placeOf(state, view.record.article.id).top, before: view.find}};
};

// From the match gone to last while it is in sight, else from what is.
const nextMatch = (view: ArticleView, by: 1 | -1): {readonly index: number; readonly isWrapped: boolean} => {
	const {matches, find, lines, top} = view;
	const from = matches.findIndex(({start}) => start === find?.at);
	const isHere = from !== -1 && isInSight(view, matches[from]!.start);
	const firstBelow = matches.findIndex(({start}) => findLine(lines, start) >= top);
	const below = firstBelow === -1 ? matches.length : firstBelow;
	const index = isHere ? from + by : (by === 1 ? below : below - 1);
	const wrapped = (index + matches.length) % matches.length;
	return {index: wrapped, isWrapped: wrapped !== index};
};

const stepMatch = (by: 1 | -1) => (state: State): Change | undefined => {
	const view = shownView(state);
	if (!view?.find) {
		return view && {state: notify(state, 'Nothing to find yet: type / and what to look for', true)};
	}

	if (view.matches.length === 0) {
		return {state: notify(state, `“${view.find.query}” is not in this article`, true)};
	}

	const {index, isWrapped} = nextMatch(view, by);
	const match = view.matches[index]!;
	const found = withFind(goToSpan(state, view, match), {...view.find, at: match.start});
	return {state: isWrapped ? notify(found, by === 1 ? 'Found again from the top' : 'Found again from the bottom') : found};
};

const toggleKeyPoints = (state: State): State | undefined => {
	const view = shownView(state);
	if (!view || view.record.article.keyPoints.length === 0) {
		return view && notify(state, 'This article has no key points', true);
	}

	const kept = keepPlace(state, placeOf(state, view.record.article.id));
	return {...kept, areKeyPointsShown: !areKeyPointsOpen(state)};
};

/**
Actions on the article being read.
*/
export const articleActions = {
	'article.next-quote': {doc: 'Go to the next quote', hint: 'next', run: stepTo(nextFrom, 'That was the last quote')},
	'article.previous-quote': {doc: 'Go to the previous quote', run: stepTo(previousFrom, 'That was the first quote')},
	'article.copy-quote': {doc: 'Copy the quote with its speaker and source', hint: 'copy', run: copyCurrent},
	'article.toggle-key-points': {doc: 'Show the key points, or fold them to a line', hint: 'key points', run: state => changeTo(toggleKeyPoints(state))},
	'article.find': {doc: 'Find in the article', hint: 'find', run: state => changeTo(startFind(state))},
	'article.next-match': {doc: 'Go to the next match', hint: 'next match', run: stepMatch(1)},
	'article.previous-match': {doc: 'Go to the previous match', run: stepMatch(-1)},
} as const satisfies ActionTable;
