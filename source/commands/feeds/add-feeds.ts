import {describeError, exitCodes, NewsreadError} from '../../errors.js';
import {subscribe, type Subscription} from '../../library/feeds/open-feeds.js';
import {isAddress} from '../../library/intake/is-address.js';
import {findFolderToFill} from '../../library/intake/library-to-fill.js';
import {createTaker, type Taker} from '../../library/intake/take-in.js';
import type {CommandCall, RunCommand} from '../command.js';
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

const didAdd = async (call: CommandCall, folder: string, taker: Taker, word: string): Promise<boolean> => {
	const {host, flags: {allowPrivate, fullText}, output} = call;
	try {
		// People write "news.example" where they mean its page.
		const url = isAddress(word) ? word : `https://${word}`;
		await tell(call, await subscribe(host, folder, taker, url, {isTyped: true, allowPrivate, onWarning: output.say, isFullText: fullText === undefined ? undefined : fullText === 'on'}));
		return true;
	} catch (error) {
		if (!(error instanceof NewsreadError)) {
			throw error;
		}

		output.say(describeError(error));
		return false;
	}
};

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
	let isAllGood = true;
	try {
		for (const {text} of words) {
			// eslint-disable-next-line no-await-in-loop -- one after the other, as they were given
			isAllGood = await withNewFolder(call, folder, async () => didAdd(call, folder, taker, text)) && isAllGood;
		}
	} finally {
		await taker.close();
	}

	return isAllGood ? exitCodes.found : exitCodes.trouble;
};
