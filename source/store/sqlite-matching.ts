/*
Questions about quotes, answered from a view of the tables: the same matching as in memory, over postings from the disk.
*/
import {matchQuotes, type MatchIndex, type QuoteTest} from './match-quotes.js';
import {addPosting} from './posting.js';
import {openRecord, unpackQuoteAt} from './pack-record.js';
import {standsApart} from './posting-codec.js';
import {addNumber, createBits, hasNumber, type QuoteBits} from './quote-bits.js';
import type {CandidatePage, CandidateRequest, PhraseGroup, QuoteFilters, StoredQuote} from './quote-store.js';
import {readFacet} from './sqlite-articles.js';
import type {View} from './sqlite-view.js';
import {standingAt} from './standing-articles.js';
import {findFilterWords, isFiltering, isPassing} from './stored-articles.js';

// Of places ascending, those that have another `apart` further on.
const followedBy = (stands: Float64Array, next: Float64Array, apart: number): Float64Array => {
	const kept = new Float64Array(Math.min(stands.length, next.length));
	let count = 0;
	let at = 0;
	for (const stand of stands) {
		while (at < next.length && next[at]! < stand + apart) {
			at++;
		}

		if (next[at] !== stand + apart) {
			continue;
		}

		kept[count] = stand;
		count++;
	}

	return kept.subarray(0, count);
};

// The quotes whose text holds a run of words.
const findRun = ({tables}: View, words: readonly string[], size: number): QuoteBits => {
	const held = createBits(size);
	const terms = new Map(Array.from(new Set(words), word => [word, tables.terms.find('w', word)]));
	if ([...terms.values()].includes(undefined)) {
		return held;
	}

	const read = new Map(Array.from(terms, ([word, term]) => [word, tables.postings.readStands(term!.number, term!.counts.text)]));
	let stands: Float64Array | undefined;
	for (const [at, word] of words.entries()) {
		const next = read.get(word)!;
		stands = stands === undefined ? next : followedBy(stands, next, at);
	}

	for (const stand of stands ?? []) {
		addNumber(held, Math.floor(stand / standsApart));
	}

	return held;
};

const createPhraseTest = (view: View, {field, words}: PhraseGroup): QuoteTest => {
	if (words.length === 0) {
		return () => true;
	}

	const {size} = view.standing();
	const held = field === 'speaker' ? undefined : findRun(view, words, size);
	const isSpoken = field === 'text' ? undefined : view.spoken().createTest(words, size);
	return doc => (held !== undefined && hasNumber(held, doc)) || isSpoken?.(doc) === true;
};

const createIndex = (view: View): MatchIndex => {
	const {size} = view.standing();
	return {
		size,
		tally: view.tally,
		groups: view.groups,
		docsOfWord: word => view.docsOf('w', word),
		docsOfSurface: surface => view.docsOf('s', surface),
		visitSpeakers(word, visit) {
			view.spoken().visit(word, visit);
		},
		countOf: view.countOf,
		createPhraseTest: phrase => createPhraseTest(view, phrase),
		createKindTest(kinds) {
			const wanted = createBits(size);
			for (const kind of kinds) {
				addPosting(wanted, view.docsOf('k', kind));
			}

			return doc => hasNumber(wanted, doc);
		},
	};
};

const noArticle = {id: '', headline: '', path: null, section: null, outlet: null, published: null};

type Facets = {readonly published: number; readonly section: number; readonly outlet: number};

// Each value is looked at once: thousands of articles are of one day, and most of one of a dozen outlets.
const createFacetTests = (values: ReadonlyMap<number, string | null>, {after, before, section, outlet}: QuoteFilters): ((facets: Facets) => boolean) => {
	const createTest = (field: keyof Facets, filters: QuoteFilters) => {
		const known = new Map<number, boolean>();
		return (facet: number): boolean => {
			let isKnown = known.get(facet);
			if (isKnown === undefined) {
				const article = {...noArticle, [field]: readFacet(values, facet)};
				isKnown = isPassing({summary: article, words: findFilterWords(article)}, filters);
				known.set(facet, isKnown);
			}

			return isKnown;
		};
	};

	const [isInTime, isInSection, isOfOutlet] = [createTest('published', {after, before}), createTest('section', {section}), createTest('outlet', {outlet})];
	return facets => isInTime(facets.published) && isInSection(facets.section) && isOfOutlet(facets.outlet);
};

const isNamed = (view: View, number: number, {article}: QuoteFilters): boolean => {
	const summary = view.rowOf(number)?.summary;
	return summary !== undefined && isPassing({summary, words: findFilterWords(summary)}, {article});
};

const createFilter = (view: View, filters: QuoteFilters): QuoteTest | undefined => {
	if (!isFiltering(filters)) {
		return undefined;
	}

	const passing = new Uint8Array(view.standing().size);
	const arePassing = createFacetTests(view.facets(), filters);
	const {articles} = view.standing();
	for (let at = 0; at < articles.length; at++) {
		const {number, first, count, ...facets} = standingAt(articles, at);
		if (arePassing(facets) && (filters.article === undefined || isNamed(view, number, filters))) {
			passing.fill(1, first, first + count);
		}
	}

	return doc => passing[doc] === 1;
};

// Whether the article of a quote is what was asked for, by what is told of it: its facets are only numbers.
const isAsked = (view: View, {article}: StoredQuote, filters: QuoteFilters): boolean => {
	if (isPassing({summary: article, words: findFilterWords(article)}, filters)) {
		return true;
	}

	view.note('An article of the store is damaged.');
	return false;
};

// What cannot be read as it was written is not shown.
const readQuote = (view: View, doc: number): StoredQuote | 'damaged' => {
	const row = view.rowOf(view.owners()[doc] ?? -1);
	const body = row === undefined ? undefined : view.tables.articles.bodyAt(row.number);
	const at = row === undefined ? -1 : doc - row.first;
	if (row === undefined || body === undefined || body === 'damaged' || at < 0 || at >= row.count) {
		view.note('An article of the store is damaged.');
		return 'damaged';
	}

	const unpacked = unpackQuoteAt(openRecord(body), at, row.id, view.speakerOf);
	if (unpacked === undefined) {
		view.note('A speaker of the store is damaged.');
		return 'damaged';
	}

	return {quote: unpacked.quote, article: row.summary, context: unpacked.context};
};

/**
The quotes that satisfy a request. One that is damaged is left out of the page and stays in the total.
*/
export const findCandidates = (view: View, request: CandidateRequest): CandidatePage => {
	const {ranks, isWhole} = view.standing();
	const {total, docs} = matchQuotes(createIndex(view), {ranks, isWhole, isPassing: createFilter(view, request.filters)}, request);
	const quotes = docs.map(doc => view.quotes.get(doc, () => readQuote(view, doc))).filter(quote => quote !== 'damaged');
	return {total, candidates: isFiltering(request.filters) ? quotes.filter(quote => isAsked(view, quote, request.filters)) : quotes};
};
