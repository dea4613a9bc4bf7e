import {NewsreadError} from '../errors.js';
import {findNearest} from '../language/edit-distance.js';
import {isSlipOf} from '../library/near-name.js';
import {foldWords} from '../language/fold-words.js';
import type {SpeakerSummary} from '../store/quote-store.js';
import {chooseFormat} from './choose-format.js';
import type {RunCommand, Word} from './command.js';
import {correctionNames} from './correction-names.js';
import {finishCall, openCallLibrary} from './open-call-library.js';
import type {CsvColumn} from './output/csv.js';
import {schemas} from './output/json.js';
import type {Style} from './output/style.js';
import {formatTable, type Column} from './output/table.js';
import {printList} from './print-list.js';

const columnsFor = (style: Style): ReadonlyArray<Column<SpeakerSummary>> => [
	{title: 'QUOTES', valueOf: ({quotes}) => String(quotes), isNumber: true},
	{title: 'SPEAKER', valueOf: ({name}) => name, style: style.speaker, most: 40},
	{title: 'ROLE', valueOf: ({role}) => role ?? '', isFlexible: true},
	{title: 'ARTICLES', valueOf: ({articles}) => String(articles), isNumber: true},
	{title: 'LAST', valueOf: ({lastPublished}) => lastPublished?.slice(0, 10) ?? '', style: style.aside},
];

const csv: ReadonlyArray<CsvColumn<SpeakerSummary>> = [
	['name', ({name}) => name],
	['role', ({role}) => role],
	['kind', ({kind}) => kind],
	['quotes', ({quotes}) => quotes],
	['articles', ({articles}) => articles],
	['first_published', ({firstPublished}) => firstPublished],
	['last_published', ({lastPublished}) => lastPublished],
	['outlets', ({outlets}) => outlets.join('; ')],
	['names', ({names}) => names.join('; ')],
	['id', ({id}) => id],
];

const markdownColumns: ReadonlyArray<CsvColumn<SpeakerSummary>> = [
	['Quotes', ({quotes}) => quotes],
	['Speaker', ({name}) => name],
	['Role', ({role}) => role],
	['Articles', ({articles}) => articles],
	['Last', ({lastPublished}) => lastPublished?.slice(0, 10) ?? null],
];

const toRecord = ({id, name, role, kind, names, quotes, articles, outlets, firstPublished, lastPublished}: SpeakerSummary) =>
	({id, name, role, kind, names, quotes, articles, outlets, firstPublished, lastPublished});

const namesOf = ({name, names}: SpeakerSummary): readonly string[] => [name, ...names].flatMap(text => foldWords(text));

// Slips are forgiven only where nobody bears the name as it was typed, or Meyer would bring Mayer too.
const findSpeakers = (all: readonly SpeakerSummary[], asked: readonly string[]): readonly SpeakerSummary[] => {
	const within = (isMeant: (word: string, name: string) => boolean): readonly SpeakerSummary[] => all.filter(speaker => {
		const names = namesOf(speaker);
		return asked.every(word => names.some(name => isMeant(word, name)));
	});
	const exact = within((word, name) => name.startsWith(word));
	return exact.length > 0 ? exact : within(isSlipOf);
};

const describeNothing = (asked: string, all: readonly SpeakerSummary[]): {readonly message: string; readonly hint: string} => {
	if (asked === '') {
		return {message: 'Nobody is quoted in the library.', hint: 'newsread list shows its articles.'};
	}

	const nearest = findNearest(foldWords(asked)[0] ?? asked, all.flatMap(speaker => namesOf(speaker)));
	return {
		message: `No speaker is called ${JSON.stringify(asked)}.`,
		hint: nearest === undefined ? 'newsread speakers lists them.' : `Did you mean ${nearest}? newsread speakers lists them.`,
	};
};

// What puts names right is fetched only where it is asked for.
const findCorrection = async ([first]: readonly Word[]): Promise<RunCommand | undefined> => {
	if (first === undefined || first.isLiteral || !correctionNames.includes(first.text)) {
		return undefined;
	}

	const {correctSpeakers} = await import('./correct-speakers.js');
	return correctSpeakers;
};

/**
`newsread speakers`: who is quoted, most quoted first; or a correction of it.
*/
export const speakers: RunCommand = async call => {
	const {flags, output, host, words} = call;
	const correct = await findCorrection(words);
	if (correct !== undefined) {
		return correct(call);
	}

	if (flags.role !== undefined) {
		throw new NewsreadError('--role goes with newsread speakers rename and newsread speakers fix.', {hint: 'newsread speakers --help has examples.'});
	}

	const format = chooseFormat(flags);
	const asked = words.map(({text}) => text).join(' ');
	const askedWords = foldWords(asked);
	if (words.length > 0 && askedWords.length === 0) {
		throw new NewsreadError(`There is no name in ${JSON.stringify(asked)}.`, {hint: 'newsread speakers lists who is quoted.'});
	}

	const library = await openCallLibrary(call);
	const all = await library.speakers();
	const found = words.length === 0 ? all : findSpeakers(all, askedWords);
	await printList(call, format, {items: found.slice(0, flags.limit), total: found.length}, {
		schema: schemas.speakers,
		key: 'speakers',
		toRecord,
		csv,
		markdownColumns,
		toPlain: items => formatTable(columnsFor(output.style), items, {width: output.tableWidth, hasHead: host.stdout.isTTY}),
	});
	return finishCall(call, library, found.length, () => describeNothing(asked, all));
};
