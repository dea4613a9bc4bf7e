import {titleOf} from '../cite/title-of.js';
import type {ArticleSummary} from '../store/quote-store.js';
import {chooseFormat} from './choose-format.js';
import type {RunCommand} from './command.js';
import {finishCall, openCallLibrary} from './open-call-library.js';
import {dayOf, listedDay} from './output/day-of.js';
import {schemas} from './output/json.js';
import {formatTable, type Column} from './output/table.js';
import type {Style} from './output/style.js';
import type {CsvColumn} from './output/csv.js';
import {printList} from './print-list.js';

const columnsFor = (style: Style): ReadonlyArray<Column<ArticleSummary>> => [
	{title: 'DATE', valueOf: listedDay, style: style.aside},
	{title: 'HEADLINE', valueOf: titleOf, isFlexible: true, style: style.headline},
	{title: 'SECTION', valueOf: ({section}) => section ?? '', most: 14},
	{title: 'QUOTES', valueOf: ({quotes}) => String(quotes), isNumber: true},
	{title: 'PATH', valueOf: ({path}) => path ?? '', most: 40, from: 90, style: style.aside},
];

const csv: ReadonlyArray<CsvColumn<ArticleSummary>> = [
	['id', ({id}) => id],
	['headline', ({headline}) => headline],
	['section', ({section}) => section],
	['outlet', ({outlet}) => outlet],
	['byline', ({byline}) => byline.join('; ')],
	['published', ({published}) => published],
	['updated', ({updated}) => updated],
	['words', ({words}) => words],
	['quotes', ({quotes}) => quotes],
	['speakers', ({speakers}) => speakers],
	['lang', ({lang}) => lang],
	['url', ({url}) => url],
	['path', ({path}) => path],
	['added', ({added}) => added],
	['day_of', dayOf],
];

const markdownColumns: ReadonlyArray<CsvColumn<ArticleSummary>> = [
	['Date', listedDay],
	['Headline', ({headline}) => headline],
	['Section', ({section}) => section],
	['Quotes', ({quotes}) => quotes],
	['Path', ({path}) => path],
];

/**
An article's summary as JSON has it. Field by field, as with quotes: a store may know more of an article than others may rely on.
*/
export const toSummaryRecord = (article: ArticleSummary) => {
	const {id, headline, section, outlet, byline, published, updated, url, path, lang, added, neutralized, words, quotes, speakers} = article;
	return {id, headline, section, outlet, byline, published, dayOf: dayOf(article), updated, url, path, lang, added, neutralized, words, quotes, speakers};
};

/**
`newsread list`: the articles of the library, newest first.
*/
export const list: RunCommand = async call => {
	const {flags, output, host} = call;
	const format = chooseFormat(flags);
	const library = await openCallLibrary(call, 'look');
	const articles = await library.articles();
	await printList(call, format, {items: articles.slice(0, flags.limit), total: articles.length}, {
		schema: schemas.articles,
		key: 'articles',
		toRecord: toSummaryRecord,
		csv,
		markdownColumns,
		toPlain: items => formatTable(columnsFor(output.style), items, {width: output.tableWidth, hasHead: host.stdout.isTTY}),
	});
	return finishCall(call, library, articles.length, () => ({message: 'There are no articles.', hint: 'newsread add FILE adds one.'}));
};
