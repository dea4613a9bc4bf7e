import {titleOf} from '../cite/title-of.js';
import {NewsreadError} from '../errors.js';
import type {RelatedArticle} from '../library/find-related.js';
import type {OpenLibrary} from '../library/open-library.js';
import type {ArticleRecord} from '../store/quote-store.js';
import {chooseArticles, type ChosenArticle} from './choose-articles.js';
import {chooseFormat} from './choose-format.js';
import type {CommandCall, RunCommand} from './command.js';
import {toSummaryRecord} from './list.js';
import {finishCall, openCallLibrary} from './open-call-library.js';
import type {CsvColumn} from './output/csv.js';
import {dayOf, listedDay} from './output/day-of.js';
import {schemas} from './output/json.js';
import type {Style} from './output/style.js';
import {formatTable, type Column} from './output/table.js';
import {printList} from './print-list.js';

// From this share of the wording on it is a copy, with or without edits; below the other, the wording says nothing to a person.
const copied = 0.6;
const partly = 0.15;

const unknownSpeaker = 'someone';

const describeText = (share: number): string | undefined => {
	if (share < partly) {
		return undefined;
	}

	return share >= copied ? 'nearly the same text' : `${Math.round(share * 100)} % of the text`;
};

const describeQuotes = (quotes: number, speakers: ReadonlyArray<string | null>): string | undefined =>
	(quotes === 0 ? undefined : `${quotes === 1 ? 'a quote' : `${quotes} quotes`} of ${speakers.map(name => name ?? unknownSpeaker).join(', ')}`);

// Rare words alone are said where nothing stronger is, for they are always there.
const describeWhy = ({reasons: {text, quotes, speakers, headline, terms}}: RelatedArticle): string => {
	const strong = [describeText(text), describeQuotes(quotes, speakers), headline.length === 0 ? undefined : `headline: ${headline.join(', ')}`].filter(each => each !== undefined);
	return strong.length > 0 ? strong.join('; ') : `words: ${terms.join(', ')}`;
};

const columnsFor = (style: Style): ReadonlyArray<Column<RelatedArticle>> => [
	{title: 'DATE', valueOf: ({article}) => listedDay(article), style: style.aside},
	{title: 'OUTLET', valueOf: ({article}) => article.outlet ?? '', most: 20},
	{title: 'HEADLINE', valueOf: ({article}) => titleOf(article), isFlexible: true, style: style.headline},
	{title: 'WHY', valueOf: describeWhy, most: 50, from: 60},
	{title: 'PATH', valueOf: ({article}) => article.path ?? '', most: 40, from: 140, style: style.aside},
];

const csv: ReadonlyArray<CsvColumn<RelatedArticle>> = [
	['published', ({article}) => article.published],
	['outlet', ({article}) => article.outlet],
	['headline', ({article}) => article.headline],
	['why', describeWhy],
	['score', ({score}) => roundScore(score)],
	['url', ({article}) => article.url],
	['path', ({article}) => article.path],
	['id', ({article}) => article.id],
	['day_of', ({article}) => dayOf(article)],
];

const markdownColumns: ReadonlyArray<CsvColumn<RelatedArticle>> = [
	['Date', ({article}) => listedDay(article)],
	['Outlet', ({article}) => article.outlet],
	['Headline', ({article}) => article.headline],
	['Why', describeWhy],
	['Path', ({article}) => article.path],
];

const roundScore = (score: number): number => Math.round(score * 100) / 100;

const toRecord = ({article, score, reasons: {text, quotes, speakers, headline, terms}}: RelatedArticle) =>
	({score: roundScore(score), why: {text: roundScore(text), quotes, speakers, headline, words: terms}, article: toSummaryRecord(article)});

type Asked = {readonly library: OpenLibrary; readonly record: ArticleRecord};

// A file may be one of the library's own: then it is known there by another path than the one given.
const findInLibrary = async (library: OpenLibrary, {record, file}: ChosenArticle): Promise<ArticleRecord> => {
	const articles = await library.articles();
	const own = articles.find(article => library.fileOf(article) === file);
	return own === undefined ? record : await library.read(own.id) ?? record;
};

const findAsked = async (call: CommandCall): Promise<Asked> => {
	const {chosen, library: searched} = await chooseArticles(call);
	const [first, second] = chosen;
	if (first === undefined || second !== undefined) {
		throw new NewsreadError(first === undefined ? 'There is no article to look for.' : `newsread related takes one article, and ${chosen.length} are meant.`, {hint: 'Name one at a time.'});
	}

	if (searched !== undefined) {
		return {library: searched, record: first.record};
	}

	const library = await openCallLibrary(call, 'look');
	return {library, record: await findInLibrary(library, first)};
};

/**
`newsread related`: the articles of the library that tell the story of one, each with what shows it, the surest first.
*/
export const related: RunCommand = async call => {
	const {flags, output, host} = call;
	const format = chooseFormat(flags);
	const {library, record} = await findAsked(call);
	const found = await library.related(record);
	const {id, headline, published, path} = record.article;
	await printList(call, format, {items: found.slice(0, flags.limit), total: found.length}, {
		schema: schemas.related,
		key: 'related',
		members: {story: {id, headline, published, path}},
		toRecord,
		csv,
		markdownColumns,
		toPlain: items => formatTable(columnsFor(output.style), items, {width: output.tableWidth, hasHead: host.stdout.isTTY}),
	});
	return finishCall(call, library, found.length, () => ({message: 'No other article tells this story.', hint: 'newsread quotes finds who else is quoted on it.'}));
};
