import {findNearest} from '../language/edit-distance.js';
import {findWords} from '../language/find-words.js';
import {foldWord} from '../language/fold-text.js';
import {foldWords} from '../language/fold-words.js';
import {textOf, type Span} from '../language/span.js';
import type {QuoteKind} from '../quotes/quote.js';
import type {PhraseGroup, QuoteFilters, WordField} from '../store/quote-store.js';
import {findQueryTokens, type QueryToken} from './find-query-tokens.js';
import {parseDate, parseUnfinishedDate} from './parse-date.js';
import type {Query, QueryMistake, QueryWord} from './query.js';

type Found = {
	readonly words?: readonly QueryWord[];
	readonly phrases?: ReadonlyArray<PhraseGroup & {readonly span: Span}>;
	readonly filters?: QuoteFilters;
	readonly mistakes?: readonly QueryMistake[];
};

type Source = {readonly text: string; readonly isTyping: boolean};
type Read = (source: Source, token: QueryToken) => Found;

const kinds: readonly QuoteKind[] = ['direct', 'partial', 'written', 'indirect'];

const isAtEnd = ({text, isTyping}: Source, {end}: Span): boolean => isTyping && end === text.length;

const mistakeAt = ({start, end}: Span, message: string): QueryMistake => ({start, end, message});

// Words that nothing parts are those of a script without spaces: they must stand together. What is excluded is excluded as it stands.
const joinNeighbors = (spans: readonly Span[], isWhole: boolean): readonly Span[][] => {
	const runs: Span[][] = [];
	for (const span of spans) {
		const run = runs.at(-1);
		if (run !== undefined && (isWhole || run.at(-1)?.end === span.start)) {
			run.push(span);
		} else {
			runs.push([span]);
		}
	}

	return runs;
};

const readWords = (source: Source, {value, isExcluded, isQuoted, isClosed}: QueryToken, field: WordField): Found => {
	const runs = joinNeighbors(findWords(source.text, value), isExcluded);
	const buildWord = (span: Span): QueryWord => {
		const text = textOf(source.text, span);
		const folded = foldWord(text);
		return {
			text, folded, field, isExcluded, span,
			isExact: text.normalize('NFC') !== folded,
			isPrefix: !isExcluded && isAtEnd(source, span),
			isQuoted: isQuoted && (isClosed || !source.isTyping),
		};
	};

	const buildPhrase = (run: readonly Span[]): PhraseGroup & {readonly span: Span} =>
		({field, words: run.map(span => foldWord(textOf(source.text, span))), isExcluded, span: {start: run[0]!.start, end: run.at(-1)!.end}});

	return {
		words: runs.flatMap(run => (run.length === 1 ? run : [])).map(span => buildWord(span)).filter(({folded}) => folded !== ''),
		phrases: runs.filter(run => run.length > 1).map(run => buildPhrase(run)),
	};
};

/*
A name in quotation marks is words that all stand in a speaker's names, since "Sarah Sanders" is Sarah Huckabee Sanders; any other text in them is a phrase.
A phrase that is still being typed is not one yet.
*/
const readText = (field: WordField): Read => (source, token) => {
	if (field === 'speaker' || !token.isQuoted || (!token.isClosed && source.isTyping)) {
		return readWords(source, token, field);
	}

	const words = foldWords(textOf(source.text, token.value));
	return words.length === 0 ? {} : {phrases: [{field, words, isExcluded: token.isExcluded, span: {start: token.start, end: token.end}}]};
};

const asWords: Read = (source, token) => readWords(source, token.isExcluded ? token : {...token, value: token}, 'any');

const readDate = (field: 'after' | 'before'): Read => (source, token) => {
	const typed = textOf(source.text, token.value);
	const date = parseDate(typed);
	const unfinished = isAtEnd(source, token) ? parseUnfinishedDate(typed) : undefined;
	if (date !== undefined || unfinished !== undefined) {
		const certain = date ?? unfinished?.date;
		return certain === undefined ? {} : {filters: {[field]: certain}};
	}

	return {...asWords(source, token), mistakes: [mistakeAt(token, `“${typed}” is no date: write ${field}:2018, ${field}:2018-09 or ${field}:2018-09-10.`)]};
};

const readPlace = (field: 'section' | 'outlet' | 'article'): Read => (source, token) => {
	const words = foldWords(textOf(source.text, token.value));
	return words.length === 0 ? {} : {filters: {[field]: words}};
};

const readKind: Read = (source, token) => {
	const typed = foldWords(textOf(source.text, token.value));
	const unknown = typed.find(word => !kinds.includes(word as QuoteKind));
	if (unknown === undefined) {
		return {filters: {kinds: typed as readonly QuoteKind[]}};
	}

	const begun = isAtEnd(source, token) ? kinds.filter(kind => kind.startsWith(unknown)) : [];
	if (begun.length > 0) {
		return {filters: {kinds: [...new Set([...kinds.filter(kind => typed.includes(kind)), ...begun])]}};
	}

	const nearest = findNearest(unknown, kinds);
	const hint = nearest === undefined ? 'the kinds are direct, partial, written and indirect.' : `did you mean kind:${nearest}?`;
	return {...asWords(source, token), mistakes: [mistakeAt(token, `“${unknown}” is no kind of quote: ${hint}`)]};
};

const readers: ReadonlyMap<string, Read> = new Map([
	['speaker', readText('speaker')],
	['text', readText('text')],
	['after', readDate('after')],
	['before', readDate('before')],
	['section', readPlace('section')],
	['outlet', readPlace('outlet')],
	['article', readPlace('article')],
	['kind', readKind],
]);

/**
The fields that a query can name before a colon.
*/
export const queryFields: readonly string[] = [...readers.keys(), 'not'];

const readUnknown: Read = (source, token) => {
	const nearest = findNearest(token.field!, queryFields);
	if (nearest === undefined && token.value.end - token.value.start === token.field!.length + 1) {
		// "Re: the letter"
		return asWords(source, token);
	}

	const hint = nearest === undefined ? `the fields are ${queryFields.join(', ')}.` : `did you mean ${nearest}:?`;
	return {...asWords(source, token), mistakes: [mistakeAt(token, `There is no field “${token.field!}”: ${hint}`)]};
};

const excludable: ReadonlySet<string> = new Set(['speaker', 'text']);

const readFilterExcluded: Read = (source, token) =>
	({...asWords(source, token), mistakes: [mistakeAt(token, `“${token.field!}:” cannot be excluded; only words, phrases and speakers can.`)]});

const readToken: Read = (source, token) => {
	const {field, value, isExcluded} = token;
	if (field === undefined) {
		return readText('any')(source, token);
	}

	const read = readers.get(field);
	if (read === undefined) {
		return readUnknown(source, token);
	}

	if (findWords(source.text, value).length === 0) {
		return isAtEnd(source, token) ? {} : {mistakes: [mistakeAt(token, `“${field}:” has nothing after it.`)]};
	}

	return isExcluded && !excludable.has(field) ? readFilterExcluded(source, token) : read(source, token);
};

const latest = (dates: readonly string[]): string | undefined => [...dates].sort().at(-1);

const joinFilters = (all: readonly QuoteFilters[]): QuoteFilters => {
	const filters: QuoteFilters = {
		after: latest(all.flatMap(({after}) => after ?? [])),
		before: all.flatMap(({before}) => before ?? []).sort()[0],
		section: all.flatMap(({section}) => section ?? []),
		outlet: all.flatMap(({outlet}) => outlet ?? []),
		article: all.flatMap(({article}) => article ?? []),
		kinds: all.flatMap(({kinds: wanted}) => wanted ?? []),
	};
	return Object.fromEntries(Object.entries(filters).filter(([, wanted]) => wanted !== undefined && wanted.length > 0));
};

const findContradictions = (source: Source, {after, before}: QuoteFilters): readonly QueryMistake[] =>
	(after !== undefined && before !== undefined && after.slice(0, before.length) > before.slice(0, after.length)
		? [mistakeAt({start: 0, end: source.text.length}, `Nothing is both after ${after} and before ${before}.`)]
		: []);

// Signs alone ask for nothing, which would be everything.
const findEmptiness = ({text, isTyping}: Source, found: readonly Found[]): readonly QueryMistake[] => {
	const isAsking = found.some(({words = [], phrases = [], filters, mistakes = []}) => filters !== undefined || words.length + phrases.length + mistakes.length > 0);
	return isAsking || isTyping || text.trim() === '' ? [] : [mistakeAt({start: 0, end: text.length}, 'There is no word in it to look for.')];
};

/**
What a person asks, as data; never throws. What cannot be meant as it stands is a mistake with the words to say about it, and is searched for as words.
With `isTyping`, the last token may be unfinished: its word counts as a beginning, and what it lacks is no mistake.
*/
export const parseQuery = (text: string, {isTyping = false}: {readonly isTyping?: boolean} = {}): Query => {
	const source = {text, isTyping};
	const found = findQueryTokens(text, field => readers.has(field)).map(token => readToken(source, token));
	const filters = joinFilters(found.map(part => part.filters ?? {}));
	return {
		source: text,
		words: found.flatMap(part => part.words ?? []),
		phrases: found.flatMap(part => part.phrases ?? []),
		filters,
		mistakes: [...found.flatMap(part => part.mistakes ?? []), ...findContradictions(source, filters), ...findEmptiness(source, found)],
	};
};
