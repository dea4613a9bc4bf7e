import {formatDate} from '../cite/format-date.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import {describeLost, listSearches, lookAtSearch, removeSearch, type Look} from '../library/saved-searches.js';
import {chooseFormat} from './choose-format.js';
import type {CommandCall, RunCommand} from './command.js';
import {openCallLibrary, finishCall} from './open-call-library.js';
import {withRecord} from './open-call-record.js';
import type {CsvColumn} from './output/csv.js';
import {schemas} from './output/json.js';
import {toLine} from './output/output.js';
import type {Style} from './output/style.js';
import {formatTable, type Column} from './output/table.js';
import {printList} from './print-list.js';

const columnsFor = (style: Style): ReadonlyArray<Column<Look>> => [
	{title: 'NAME', valueOf: ({search}) => search.name, most: 30, style: style.headline},
	{title: 'QUERY', valueOf: ({search}) => search.query, isFlexible: true},
	{title: 'QUOTES', valueOf: ({result}) => String(result.total), isNumber: true},
	{title: 'NEW', valueOf: ({newCount}) => String(newCount ?? '?'), isNumber: true},
	{title: 'LOOKED AT', valueOf: ({search}) => formatDate(search.lookedAt.slice(0, 10)), from: 60, style: style.aside},
];

const csv: ReadonlyArray<CsvColumn<Look>> = [
	['name', ({search}) => search.name],
	['query', ({search}) => search.query],
	['quotes', ({result}) => result.total],
	['new_quotes', ({newCount}) => newCount],
	['saved_at', ({search}) => search.savedAt],
	['looked_at', ({search}) => search.lookedAt],
];

const markdownColumns: ReadonlyArray<CsvColumn<Look>> = [
	['Name', ({search}) => search.name],
	['Query', ({search}) => search.query],
	['Quotes', ({result}) => result.total],
	['New', ({newCount}) => newCount],
];

const toRecord = ({search: {name, query, savedAt, lookedAt}, result, newCount}: Look) => ({name, query, quotes: result.total, newQuotes: newCount, savedAt, lookedAt});

const removeNamed = async (call: CommandCall, name: string): Promise<number> => {
	const {folder} = await findLibraryFolder(call.host, call.settings);
	const removed = withRecord(call, folder, record => removeSearch(record, name));
	await call.output.writeLines([toLine(`Removed: ${removed.name} (${removed.query})`)]);
	return exitCodes.found;
};

const checkWords = ({words}: CommandCall): void => {
	const [first] = words;
	if (first !== undefined && (first.text !== 'remove' || words.length === 1)) {
		throw new NewsreadError(first.text === 'remove' ? 'newsread searches remove needs to know which.' : `newsread searches does not know what ${JSON.stringify(first.text)} is.`, {
			hint: 'Write newsread searches remove NAME, or newsread quotes --saved NAME to look at one.',
		});
	}
};

/**
`newsread searches`: the searches saved in the library, each with how many quotes are new in it; or takes one away. To list them makes nothing seen.
*/
export const searches: RunCommand = async call => {
	const {flags, output, host, words} = call;
	const format = chooseFormat(flags);
	checkWords(call);
	if (words.length > 0) {
		return removeNamed(call, words.slice(1).map(({text}) => text).join(' '));
	}

	const library = await openCallLibrary(call);
	const {saved, lost} = withRecord(call, library.folder, record => ({saved: listSearches(record), lost: describeLost(record)}));
	const looks: Look[] = [];
	for (const search of saved) {
		// eslint-disable-next-line no-await-in-loop -- one after the other, or all hits of all would be held at once
		const look = await lookAtSearch(library, search);
		looks.push({...look, result: {...look.result, hits: []}});
	}

	await printList(call, format, {items: looks, total: looks.length}, {
		schema: schemas.searches,
		key: 'searches',
		toRecord,
		csv,
		markdownColumns,
		toPlain: items => formatTable(columnsFor(output.style), items, {width: output.tableWidth, hasHead: host.stdout.isTTY}),
	});
	return finishCall(call, library, looks.length, () => ({message: 'No search is saved.', hint: lost ?? 'newsread quotes QUERY --save NAME saves one.'}));
};
