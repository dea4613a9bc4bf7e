/*
Articles that are given with the call and are none of the library's: addresses, and standard input.
*/
import {describeError, exitCodes, NewsreadError} from '../errors.js';
import type {Reading} from '../ingest/read-article.js';
import {hashText} from '../language/hash-text.js';
import {createIngester, type Ingester} from '../library/intake/ingester.js';
import {readAddress, readBounded} from '../library/intake/take-in.js';
import {extractQuotes} from '../quotes/extract-quotes.js';
import type {ChosenArticle, ChosenArticles} from './choose-articles.js';
import type {CommandCall} from './command.js';
import {readStdin} from './input/read-stdin.js';

const toChosen = ({article: read, source}: Reading, bytes: Uint8Array): ChosenArticle => {
	const article = {...read, id: read.id === '' ? hashText(read.text) : read.id};
	return {record: {article, quotes: extractQuotes(article)}, file: undefined, readBytes: async () => bytes, readSource: async () => source};
};

const readOne = async ({host, flags, output}: CommandCall, ingester: Ingester, word: string): Promise<ChosenArticle> => {
	if (word !== '-') {
		const {bytes, ...reading} = await readAddress(host, ingester, word, {isTyped: true, allowPrivate: flags.allowPrivate, onWarning: output.say});
		return toChosen(reading, bytes);
	}

	const bytes = await readStdin(host);
	const read = await readBounded(ingester, {bytes, path: null, id: ''}, 'standard input');
	if ('problem' in read) {
		throw new NewsreadError(`${read.problem.path} ${read.problem.message}.`, {hint: read.problem.hint});
	}

	return toChosen(read, bytes);
};

/**
Reads what is given, each word one article; those that cannot be read are told of, and where it is the only one, thrown as a NewsreadError.
*/
export const readGivenArticles = async (call: CommandCall): Promise<ChosenArticles> => {
	const {host, words, output} = call;
	const ingester = createIngester(host);
	const chosen: ChosenArticle[] = [];
	try {
		for (const {text} of words) {
			try {
				// eslint-disable-next-line no-await-in-loop -- one after the other, as they were given
				chosen.push(await readOne(call, ingester, text));
			} catch (error) {
				if (!(error instanceof NewsreadError) || words.length === 1 || error.exitCode === exitCodes.interrupted) {
					throw error;
				}

				output.say(describeError(error));
			}
		}
	} finally {
		await ingester.close();
	}

	return {chosen, isAll: chosen.length === words.length};
};
