import type {Article} from '../article/article.js';
import {NewsreadError} from '../errors.js';
import {findNearest} from '../language/edit-distance.js';
import type {Library} from '../library/library.js';
import type {Look} from '../library/saved-searches.js';
import type {Hit, Query, SearchResult} from '../search/query.js';
import {sayMissing} from '../search/say-missing.js';
import {foldWords} from '../language/fold-words.js';
import {checkQuery} from './check-query.js';
import {chooseFormat, type OutputFormat} from './choose-format.js';
import type {CommandCall, RunCommand} from './command.js';
import type {Flags} from './flags.js';
import {finishCall, openCallLibrary, type Nothing} from './open-call-library.js';
import {dayOf} from './output/day-of.js';
import {formatEvidence} from './output/format-evidence.js';
import {formatHit} from './output/format-hit.js';
import {schemas} from './output/json.js';
import type {Output} from './output/output.js';
import {buildFoundQuoteRecord} from './output/quote-record.js';
import type {CsvColumn} from './output/csv.js';
import {noLimit} from './parse-arguments.js';
import {printList, type ListForms} from './print-list.js';
import {toQueryText} from './to-query-text.js';

const plainLimit = 200;

const csv: ReadonlyArray<CsvColumn<Hit>> = [
	['text', ({stored}) => stored.quote.text],
	['speaker', ({stored}) => stored.quote.attribution.speaker?.name ?? null],
	['role', ({stored}) => stored.quote.attribution.speaker?.role ?? null],
	['speaker_kind', ({stored}) => stored.quote.attribution.speaker?.kind ?? null],
	['cue', ({stored}) => stored.quote.attribution.cue?.text ?? null],
	['confidence', ({stored}) => stored.quote.attribution.confidence],
	['kind', ({stored}) => stored.quote.kind],
	['headline', ({stored}) => stored.article.headline],
	['section', ({stored}) => stored.article.section],
	['outlet', ({stored}) => stored.article.outlet],
	['published', ({stored}) => stored.article.published],
	['url', ({stored}) => stored.article.url],
	['path', ({stored}) => stored.article.path],
	['article_id', ({stored}) => stored.article.id],
	['id', ({stored}) => stored.quote.id],
	['day_of', ({stored}) => dayOf(stored.article)],
];

// The articles of the hits, by id, where their text is needed.
const readArticles = async (library: Library, hits: readonly Hit[]): Promise<ReadonlyMap<string, Article>> => {
	const ids = [...new Set(hits.map(({stored}) => stored.quote.articleId))];
	const records = await Promise.all(ids.map(async id => library.read(id)));
	return new Map(records.filter(record => record !== undefined).map(({article}) => [article.id, article]));
};

function * toPlain(hits: readonly Hit[], output: Output, {explained, look}: {readonly explained: ReadonlyMap<string, Article>; readonly look: Look | undefined}): Generator<string> {
	for (const [index, hit] of hits.entries()) {
		if (index > 0) {
			yield '';
		}

		yield * formatHit(hit, output, look?.isNew(hit) ?? false);
		const article = explained.get(hit.stored.quote.articleId);
		if (article !== undefined) {
			yield * formatEvidence(hit.stored.quote, article, output);
		}
	}
}

const speakerWordsOf = ({words, phrases}: Query): readonly string[] => [
	...words.filter(({field, isExcluded}) => field === 'speaker' && !isExcluded).map(({folded}) => folded),
	...phrases.filter(({field, isExcluded}) => field === 'speaker' && isExcluded !== true).flatMap(phrase => phrase.words),
];

// A name that nobody in the library bears is told as such: it is the commonest reason to find nothing.
const findStranger = async (library: Library, query: Query): Promise<Nothing | undefined> => {
	const asked = speakerWordsOf(query);
	const summaries = asked.length === 0 ? [] : await library.speakers();
	const known = new Set(summaries.flatMap(({name, names, role}) => [name, ...names, role ?? ''].flatMap(text => foldWords(text))));
	const stranger = asked.find(word => !known.has(word));
	if (stranger === undefined) {
		return undefined;
	}

	const nearest = findNearest(stranger, [...known]);
	return {
		message: `No speaker is called ${JSON.stringify(stranger)}.`,
		hint: nearest === undefined ? 'newsread speakers lists them.' : `Did you mean ${nearest}? newsread speakers lists them.`,
	};
};

// What would find more; of one word there is nothing to leave out.
const describeWider = ({words, phrases, filters}: Query, queryText: string): string => {
	if (Object.keys(filters).length > 0) {
		return 'It may be the dates, or the section, outlet or article, that leave nothing: without them there is more.';
	}

	if (phrases.length > 0) {
		return `A phrase is found only as it stands; ${queryText.replaceAll('"', '')} finds its words anywhere in a quote.`;
	}

	return words.length > 1 ? 'Fewer words find more.' : 'newsread speakers lists who is quoted, newsread list the articles.';
};

const describeNothing = async (library: Library, {query}: SearchResult, queryText: string): Promise<Nothing> => {
	const nothing = queryText === ''
		? {message: 'There are no quotes in the library.', hint: 'newsread list shows its articles.'}
		: {message: `No quote matches ${queryText}.`, hint: describeWider(query, queryText)};
	return await findStranger(library, query) ?? nothing;
};

// Plain text is for people, unless it is to be cited.
const isForPeople = (format: OutputFormat, {format: form}: Flags): boolean => format === 'plain' && form === undefined;

const checkFlags = ({flags: {save, saved, speaker, why, format}, words}: CommandCall): void => {
	if (why && format !== undefined) {
		throw new NewsreadError('--why and --format exclude each other.', {hint: 'A quote to cite says who spoke, not how that is known. Give one of them.'});
	}

	const hasQuery = words.length > 0 || speaker !== undefined;
	if (saved !== undefined && (hasQuery || save !== undefined)) {
		throw new NewsreadError(`--saved brings its own query, so it takes no ${save === undefined ? 'other' : '--save'}.`, {hint: `Write newsread quotes --saved ${JSON.stringify(saved)}.`});
	}

	if (save !== undefined && !hasQuery) {
		throw new NewsreadError('There is no query to save.', {hint: `Write newsread quotes QUERY --save ${JSON.stringify(save)}.`});
	}
};

// What is asked and found; `look` where it was saved. To be saved, all of it must be found.
type Found = {readonly queryText: string; readonly result: SearchResult; readonly look: Look | undefined};

const findQuotes = async (call: CommandCall, library: Library, {asked, limit, isPlain}: {readonly asked: string; readonly limit: number; readonly isPlain: boolean}): Promise<Found> => {
	const {save, saved, sort} = call.flags;
	if (saved !== undefined) {
		const {lookAgain} = await import('./saved-quotes.js');
		const look = await lookAgain(call, library, saved);
		return {queryText: look.search.query, result: look.result, look};
	}

	return {queryText: asked, result: await library.search(asked, {limit: save === undefined ? limit : noLimit, order: sort, joins: save === undefined && isPlain}), look: undefined};
};

const columnOfNews = ({isNew}: Look): CsvColumn<Hit> => ['is_new', hit => {
	const value = isNew(hit);
	return value === null ? null : String(value);
}];

const formsFor = (output: Output, {look}: Found, explained: ReadonlyMap<string, Article>): ListForms<Hit> => ({
	schema: schemas.quotes,
	key: 'quotes',
	members: look && {saved: {name: look.search.name, query: look.search.query, lookedAt: look.search.lookedAt, newQuotes: look.newCount}},
	toRecord: hit => (look ? {...buildFoundQuoteRecord(hit.stored), isNew: look.isNew(hit)} : buildFoundQuoteRecord(hit.stored)),
	csv: look ? [...csv, columnOfNews(look)] : csv,
	toPlain: hits => toPlain(hits, output, {explained, look}),
});

const print = async (call: CommandCall, library: Library, format: OutputFormat, {hits, ...found}: Found & {readonly hits: readonly Hit[]}): Promise<void> => {
	const {flags, output} = call;
	const form = flags.format ?? (format === 'markdown' ? format : undefined);
	if (form !== undefined) {
		const {formatQuotes} = await import('../cite/format-quotes.js');
		return output.writeLines(formatQuotes(hits.map(({stored}) => stored), form));
	}

	const explained = flags.why && format === 'plain' ? await readArticles(library, hits) : new Map<string, Article>();
	// Duplicates that are shown with another are not left out.
	const total = found.result.total - hits.reduce((sum, {also = []}) => sum + also.length, 0);
	return printList(call, format, {items: hits, total}, formsFor(output, found, explained));
};

/**
`newsread quotes`: searches all quotes, by the same path and in the same order as the reader.
*/
export const quotes: RunCommand = async call => {
	const {flags, output} = call;
	const format = chooseFormat(flags);
	checkFlags(call);
	const isPlain = isForPeople(format, flags);
	const limit = flags.limit ?? (isPlain ? plainLimit : noLimit);
	// A query that cannot be meant is told before the library is opened.
	const asked = toQueryText(call.words, flags.speaker);
	const library = await openCallLibrary(call);
	const found = await findQuotes(call, library, {asked, limit, isPlain});
	const {queryText, result, look} = found;
	checkQuery(result);
	if (flags.save !== undefined) {
		const {keepSearch} = await import('./saved-quotes.js');
		keepSearch(call, library, {name: flags.save, query: queryText, result});
	}

	const hits = result.hits.slice(0, limit);
	await print(call, library, format, {...found, hits});
	if (isPlain && result.missing !== undefined) {
		output.say(`${sayMissing(result.missing)}.`);
	}

	if (look !== undefined) {
		const {tellNews} = await import('./saved-quotes.js');
		tellNews(call, library, look, hits);
	}

	return finishCall(call, library, result.total, async () => describeNothing(library, result, queryText));
};
