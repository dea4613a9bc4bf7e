import {describeError, exitCodes, NewsreadError} from '../../errors.js';
import {subscribe, type Subscription} from '../../library/feeds/open-feeds.js';
import {isAddress} from '../../library/intake/is-address.js';
import {findFolderToFill} from '../../library/intake/library-to-fill.js';
import {createTaker, type Taker} from '../../library/intake/take-in.js';
import type {CommandCall, RunCommand} from '../command.js';
import {interruptible} from '../interruptible.js';
import {withNewFolder} from '../make-library.js';
import {toLine} from '../output/output.js';
import {describeNews, sayOutcome} from './describe-outcome.js';

const tell = async ({output}: CommandCall, {listed, others, isNew, outcome}: Subscription): Promise<void> => {
	await output.writeLines([toLine(`${isNew ? 'Added' : 'Already on the list'}: ${outcome.title === listed.url ? listed.url : `${outcome.title} (${listed.url})`}, ${describeNews(outcome)}`)]);
	sayOutcome(output, outcome);
	if (others.length > 0) {
		output.say(`The page names more feeds: ${others.map(({url, title}) => title === null ? url : `${title} (${url})`).join('; ')}.`);
	}
};

type Place = {readonly folder: string; readonly taker: Taker; readonly signal: AbortSignal};

const didAdd = async (call: CommandCall, {folder, taker, signal}: Place, word: string): Promise<boolean> => {
	const {host, flags: {allowPrivate, fullText}, output} = call;
	try {
		// People write "news.example" where they mean its page.
		const url = isAddress(word) ? word : `https://${word}`;
		await tell(call, await subscribe(host, folder, taker, url, {isTyped: true, allowPrivate, signal, onWarning: output.say, isFullText: fullText === undefined ? undefined : fullText === 'on'}));
		return true;
	} catch (error) {
		if (!(error instanceof NewsreadError) || signal.aborted) {
			throw error;
		}

		output.say(describeError(error));
		return false;
	}
};

const didAddAll = async (call: CommandCall, place: Place): Promise<boolean> => {
	// What is being taken apart is waited for no longer.
	place.signal.addEventListener('abort', () => {
		void place.taker.close();
	});
	let isAllGood = true;
	for (const {text} of call.words) {
		place.signal.throwIfAborted();
		// eslint-disable-next-line no-await-in-loop -- one after the other, as they were given
		isAllGood = await withNewFolder(call, place.folder, async () => didAdd(call, place, text)) && isAllGood;
	}

	return isAllGood;
};

const stopped = {message: 'Stopped before all feeds were read.', hint: 'What was taken in stays; newsread feeds list shows which are on the list.'};

/**
`newsread feeds add`: puts the feed of each address on the library's list and takes in its articles.
*/
export const addFeeds: RunCommand = async call => {
	const {host, settings, words} = call;
	if (words.length === 0) {
		throw new NewsreadError('newsread feeds add needs to know which.', {hint: 'Write newsread feeds add ADDRESS: of a feed, or of a page that names one.'});
	}

	const folder = await findFolderToFill(host, settings);
	const taker = createTaker(host, folder);
	try {
		const isAllGood = await interruptible(host, stopped, async signal => didAddAll(call, {folder, taker, signal}));
		return isAllGood ? exitCodes.found : exitCodes.trouble;
	} finally {
		await taker.close();
	}
};
