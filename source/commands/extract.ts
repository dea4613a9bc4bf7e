import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {toJson} from '../cite/to-json.js';
import type {Host} from '../config/host.js';
import {resolvePath} from '../config/resolve-path.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {decodeBytes} from '../ingest/decode-bytes.js';
import {formatSize, largestFile, problemOfError, problemOfKind} from '../library/file-problems.js';
import type {Problem} from '../library/library.js';
import {extractFromText} from '../quotes/extract-from-text.js';
import type {CommandCall, RunCommand} from './command.js';
import {readLines, type InputLine} from './input/read-lines.js';
import {readGiven} from './input/read-given.js';
import {buildQuoteRecord} from './output/quote-record.js';

type LineInput = {readonly id: string | number; readonly text: string};
type LineError = {readonly id: string | number | null; readonly error: string};

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const understandLine = ({number, text, isTooLong}: InputLine): LineInput | LineError => {
	if (text === undefined) {
		return {id: null, error: isTooLong ? `line ${number} is longer than ${formatSize(largestFile)}` : `line ${number} is not UTF-8`};
	}

	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return {id: null, error: `line ${number} is not JSON`};
	}

	const {id, text: body} = (typeof value === 'object' && value !== null ? value : {}) as {id?: unknown; text?: unknown};
	if (!isId(id)) {
		return {id: null, error: `line ${number} has no "id" that is a string or a number`};
	}

	return typeof body === 'string' ? {id, text: body} : {id, error: `line ${number} has no "text" that is a string`};
};

const toResult = (text: string, id: string | number, isIndirectWanted: boolean): string => {
	const {quotes} = extractFromText(text, {id: String(id), isIndirectWanted});
	return toJson({id, quotes: quotes.map(quote => buildQuoteRecord(quote))});
};

// One line in, one line out, and no line is read before the one before it is written.
const didExtractLines = async ({output, flags}: CommandCall, stream: AsyncIterable<Uint8Array | string>): Promise<boolean> => {
	let isAllGood = true;
	for await (const line of readLines(stream, largestFile)) {
		if (line.text?.trim() === '') {
			continue;
		}

		const input = understandLine(line);
		isAllGood &&= !('error' in input);
		await output.write(`${'error' in input ? toJson(input) : toResult(input.text, input.id, flags.indirect)}\n`);
	}

	return isAllGood;
};

const streamOf = async (host: Host, written: string): Promise<AsyncIterable<Uint8Array | string> | Problem> => {
	if (written === '-') {
		return host.stdin;
	}

	const absolute = resolvePath(host, written);
	try {
		const stats = await stat(absolute);
		// A file of lines may be as large as it likes: only one of them is held.
		return stats.isFile() ? createReadStream(absolute) : problemOfKind(written, stats)!;
	} catch (error) {
		return problemOfError(written, error);
	}
};

const extractFile = async ({host, output, flags}: CommandCall, written: string): Promise<Problem | undefined> => {
	const bytes = await readGiven(host, written);
	if (!(bytes instanceof Uint8Array)) {
		return bytes;
	}

	const decoded = decodeBytes(bytes);
	if ('binary' in decoded) {
		return {path: written, message: `is ${decoded.binary}, not text`, hint: 'Send plain text.'};
	}

	await output.write(`${toResult(decoded.text, written, flags.indirect)}\n`);
	return undefined;
};

const didExtract = async (call: CommandCall, written: string): Promise<boolean> => {
	if (!call.flags.ndjson) {
		const problem = await extractFile(call, written);
		return isWithoutProblem(call, problem);
	}

	const stream = await streamOf(call.host, written);
	return 'message' in stream ? isWithoutProblem(call, stream) : didExtractLines(call, stream);
};

const isWithoutProblem = ({output}: CommandCall, problem: Problem | undefined): boolean => {
	if (problem !== undefined) {
		output.say(`${problem.path} ${problem.message}. ${problem.hint}`);
	}

	return problem === undefined;
};

/**
`newsread extract`: the machine's door. No quotes is no trouble: only what could not be read is.
*/
export const extract: RunCommand = async call => {
	const {words, host} = call;
	if (words.length === 0 && host.stdin.isTTY) {
		throw new NewsreadError('newsread extract needs to know what.', {hint: 'Write newsread extract FILE…, or send text to it; newsread extract --help has examples.'});
	}

	let isAllGood = true;
	for (const written of words.length === 0 ? ['-'] : words.map(({text}) => text)) {
		// eslint-disable-next-line no-await-in-loop -- results are in the order given
		isAllGood = await didExtract(call, written) && isAllGood;
	}

	return isAllGood ? exitCodes.found : exitCodes.trouble;
};
