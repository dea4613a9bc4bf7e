import {shortenPath} from '../config/resolve-path.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {describeCorrection, isName, keyOfName, type Correction} from '../library/corrections/correction.js';
import {findJoined, findNamed, findNearestName, makeMerge, makeQuoteCorrection, makeRename, splitNames} from '../library/corrections/make-correction.js';
import type {OpenLibrary} from '../library/open-library.js';
import type {SpeakerSummary} from '../store/quote-store.js';
import {chooseQuote} from './choose-quote.js';
import type {CommandCall, RunCommand} from './command.js';
import {openCallLibrary} from './open-call-library.js';
import {toLine} from './output/output.js';

type Correcting = {
	readonly call: CommandCall;
	readonly library: OpenLibrary;
	readonly all: readonly SpeakerSummary[];
};

// What is asked for, in words after its own name.
type Form = {
	readonly usage: string;
	readonly words: number;
	readonly takesRole: boolean;
	readonly make: (correcting: Correcting, words: readonly string[]) => Promise<Correction>;
};

const describeSpeaker = ({name, role, id}: SpeakerSummary): string => `${name}${role === null ? '' : `, ${role}`} (${id})`;

const findOne = (all: readonly SpeakerSummary[], asked: string): SpeakerSummary => {
	const found = findNamed(all, asked);
	const [first, second] = found;
	if (first === undefined) {
		const nearest = findNearestName(all, asked);
		throw new NewsreadError(`No speaker is called ${JSON.stringify(asked)}.`, {
			hint: nearest === undefined ? 'newsread speakers lists them.' : `Did you mean ${JSON.stringify(nearest)}? newsread speakers lists them.`,
			exitCode: exitCodes.nothingFound,
		});
	}

	if (second !== undefined) {
		throw new NewsreadError(`${found.length} speakers are meant by ${JSON.stringify(asked)}: ${found.slice(0, 5).map(speaker => describeSpeaker(speaker)).join('; ')}.`, {hint: 'Give the id of one, which stands behind each.'});
	}

	return first;
};

// A correction of names goes by names: of two who bear the same, it would be of both.
const checkNamesakes = (speaker: SpeakerSummary, all: readonly SpeakerSummary[]): void => {
	const namesakes = all.filter(other => other !== speaker && keyOfName(other.name) === keyOfName(speaker.name));
	if (namesakes.length > 0) {
		throw new NewsreadError(`${namesakes.length + 1} speakers are called ${speaker.name}, and this would be of all of them: ${[speaker, ...namesakes].map(each => describeSpeaker(each)).join('; ')}.`, {
			hint: 'Say who spoke the quotes one by one: newsread speakers fix QUOTE NAME.',
		});
	}
};

// Who is called nothing but what they are may be somebody else in every article.
const checkNamed = ({name, kind, articles}: SpeakerSummary): void => {
	if (kind === 'unnamed' && articles > 1) {
		throw new NewsreadError(`${JSON.stringify(name)} names nobody, and ${articles} articles may each mean another by it.`, {hint: 'Say who spoke the quotes one by one: newsread speakers fix QUOTE NAME.'});
	}
};

const checkName = (name: string): string => {
	const trimmed = name.replaceAll(/\s+/g, ' ').trim();
	if (!isName(trimmed)) {
		throw new NewsreadError(`${JSON.stringify(name.slice(0, 40))} is no name.`, {hint: 'Write the name as it is to be shown.'});
	}

	return trimmed;
};

const merge = async ({call, all}: Correcting, [a = '', b = '']: readonly string[]): Promise<Correction> => {
	const [from, into] = [findOne(all, a), findOne(all, b)];
	if (from === into) {
		throw new NewsreadError(`${JSON.stringify(a)} and ${JSON.stringify(b)} are one speaker already: ${describeSpeaker(into)}.`, {hint: 'newsread speakers --json shows all names of each.'});
	}

	const isOfOneName = keyOfName(from.name) === keyOfName(into.name);
	checkNamesakes(from, all.filter(each => !isOfOneName || each !== into));
	checkNamesakes(into, all.filter(each => !isOfOneName || each !== from));
	checkNamed(from);
	const third = findJoined(all.filter(each => each !== from && each !== into), into, {isNew: false});
	if (third !== undefined) {
		throw new NewsreadError(`${into.name} would then count as ${describeSpeaker(third)} too.`, {hint: `Give ${into.name} a fuller name first: newsread speakers rename ${JSON.stringify(b)} NEW.`});
	}

	sayShared(call, from, all.filter(each => each !== into));
	return makeMerge(from, into, all);
};

const sayShared = ({output}: CommandCall, speaker: SpeakerSummary, all: readonly SpeakerSummary[]): void => {
	const {own, shared} = splitNames(speaker, all);
	if (own.length > 0 && shared.length > 0) {
		output.say(`${shared.join(' and ')} alone may be somebody else too, and stays as it is.`);
	}
};

const rename = async ({call, all}: Correcting, [asked = '', written = '']: readonly string[]): Promise<Correction> => {
	const speaker = findOne(all, asked);
	const to = checkName(written);
	const other = all.find(each => each !== speaker && keyOfName(each.name) === keyOfName(to));
	if (other !== undefined) {
		throw new NewsreadError(`${describeSpeaker(other)} is a speaker too.`, {hint: `If they are one: newsread speakers merge ${JSON.stringify(asked)} ${JSON.stringify(other.name)}.`});
	}

	checkNamesakes(speaker, all);
	checkNamed(speaker);
	const joined = findJoined(all.filter(each => each !== speaker), {...speaker, name: to}, {isNew: true});
	if (joined !== undefined) {
		throw new NewsreadError(`${to} would count as ${describeSpeaker(joined)} too.`, {hint: `Give a fuller name, or if they are one: newsread speakers merge ${JSON.stringify(asked)} ${JSON.stringify(joined.name)}.`});
	}

	sayShared(call, speaker, all);
	return makeRename(speaker, to, call.flags.role ?? null, all);
};

const findOrName = ({call, all}: Correcting, written: string): SpeakerSummary | string => {
	if (findNamed(all, written).length > 0) {
		return findOne(all, written);
	}

	const nearest = findNearestName(all, written);
	call.output.say(`${JSON.stringify(written)} is quoted nowhere else in the library.${nearest === undefined ? '' : ` If you meant ${nearest}: newsread speakers undo, and once more.`}`);
	return checkName(written);
};

const fix = async (correcting: Correcting, [quote = '', written = '']: readonly string[]): Promise<Correction> => {
	const {call: {flags, words}, library, all} = correcting;
	const {record, quote: chosen} = await chooseQuote(library, quote);
	const isUnknown = written === 'unknown' && words.at(-1)?.isLiteral !== true;
	return makeQuoteCorrection(record, chosen, isUnknown ? null : findOrName(correcting, written), {role: flags.role ?? null, all});
};

const forms: Readonly<Record<string, Form>> = {
	merge: {usage: 'A B', words: 2, takesRole: false, make: merge},
	rename: {usage: 'A NEW', words: 2, takesRole: true, make: rename},
	fix: {usage: 'QUOTE NAME', words: 2, takesRole: true, make: fix},
	undo: {usage: '', words: 0, takesRole: false, async make({library}) {
		const dropped = await library.corrections.undo();
		if (dropped === undefined) {
			throw new NewsreadError('There is no correction to take back.', {hint: 'newsread speakers --help shows how to make one.', exitCode: exitCodes.nothingFound});
		}

		return dropped;
	}},
};

const checkCall = ({words, flags}: CommandCall, name: string, {usage, words: wanted, takesRole}: Form): void => {
	if (words.length - 1 !== wanted) {
		const needs = wanted === 0 ? 'no words after it' : 'two, each in quotation marks where it has a space';
		throw new NewsreadError(`newsread speakers ${name} takes ${needs}, and was given ${words.length - 1}.`, {hint: `Write newsread speakers ${name} ${usage}`.trimEnd() + '; newsread speakers --help has examples.'});
	}

	if (flags.role !== undefined && !takesRole) {
		throw new NewsreadError(`newsread speakers ${name} takes no option --role.`, {hint: 'newsread speakers rename and newsread speakers fix do.'});
	}

	const format = (['json', 'ndjson', 'csv', 'markdown'] as const).find(each => flags[each]);
	if (format !== undefined) {
		throw new NewsreadError(`newsread speakers ${name} lists nothing, so it takes no option --${format}.`, {hint: 'newsread speakers lists who is quoted.'});
	}
};

/**
`newsread speakers merge`, `rename`, `fix` and `undo`: writes a correction down, or takes the last one back, and says so in one line.
*/
export const correctSpeakers: RunCommand = async call => {
	const {host, output, words} = call;
	const [name = '', ...rest] = words.map(({text}) => text);
	const form = forms[name]!;
	checkCall(call, name, form);
	const library = await openCallLibrary(call);
	const correcting = {call, library, all: await library.speakers()};
	const correction = await form.make(correcting, rest);
	const isUndo = form === forms.undo;
	if (!isUndo) {
		await library.corrections.add(correction);
	}

	const file = shortenPath(host, library.corrections.file);
	await output.writeLines([toLine(`${isUndo ? 'Taken back' : 'Corrected'}: ${describeCorrection(correction)} (${file}).`)]);
	return exitCodes.found;
};
