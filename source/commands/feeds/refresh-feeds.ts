import {toJson} from '../../cite/to-json.js';
import {exitCodes, NewsreadError} from '../../errors.js';
import type {ListedFeed} from '../../ingest/feeds/opml.js';
import {readFeeds} from '../../library/feeds/feed-list.js';
import {findNamedFeeds, refreshAll} from '../../library/feeds/open-feeds.js';
import type {FeedOutcome} from '../../library/intake/intake.js';
import {findFolderToFill} from '../../library/intake/library-to-fill.js';
import {createTaker} from '../../library/intake/take-in.js';
import type {CommandCall, RunCommand} from '../command.js';
import {interruptible} from '../interruptible.js';
import {schemas} from '../output/json.js';
import {toLine} from '../output/output.js';
import {createProgressBar} from '../output/show-progress.js';
import {count} from '../output/count.js';
import {describeNews, sayOutcome} from './describe-outcome.js';

const chooseFeeds = async (folder: string, words: readonly string[]): Promise<readonly ListedFeed[]> => {
	const feeds = await readFeeds(folder);
	if (feeds.length === 0) {
		throw new NewsreadError('The library follows no feed.', {hint: 'newsread feeds add ADDRESS puts one on its list.', exitCode: exitCodes.nothingFound});
	}

	return words.length === 0 ? feeds : [...new Set(words.flatMap(word => findNamedFeeds(feeds, word)))];
};

const stopped = {message: 'Stopped before all feeds were read.', hint: 'What was taken in stays; newsread feeds refresh takes the rest.'};

const sumOf = (outcomes: readonly FeedOutcome[]): number => outcomes.reduce((sum, {added}) => sum + added, 0);

const toRecord = ({url, title, added, waiting, message, hasFailed}: FeedOutcome) => ({url, title, added, waiting, message, hasFailed});

const print = async ({output, flags}: CommandCall, outcomes: readonly FeedOutcome[]): Promise<void> => {
	const added = sumOf(outcomes);
	if (flags.json) {
		await output.writeLines([toJson({schema: schemas.refresh, added, feeds: outcomes.map(outcome => toRecord(outcome))})]);
		return;
	}

	const news = outcomes.filter(outcome => outcome.added > 0 || outcome.waiting > 0);
	await output.writeLines([...news.map(outcome => `${outcome.title}: ${describeNews(outcome)}`), `${added === 0 ? 'Nothing new' : count(added, 'new article')} in ${count(outcomes.length, 'feed')}`].map(line => toLine(line)));
};

/**
`newsread feeds refresh`: asks the feeds of the library, or those named, for what is new.
*/
export const refreshNamed: RunCommand = async call => {
	const {host, settings, words, output} = call;
	const folder = await findFolderToFill(host, settings);
	const feeds = await chooseFeeds(folder, words.map(({text}) => text));
	const taker = createTaker(host, folder);
	const bar = createProgressBar(host);
	const refresh = async (signal: AbortSignal): Promise<readonly FeedOutcome[]> => {
		// What is being taken apart is waited for no longer.
		signal.addEventListener('abort', () => {
			void taker.close();
		});
		return refreshAll(host, folder, taker, feeds, {
			signal,
			onWarning: output.say,
			onProgress({done, total, added}) {
				bar.show(done / total, `${done} of ${count(total, 'feed')}, ${added.toLocaleString('en')} new`);
			},
		});
	};

	try {
		const outcomes = await interruptible(host, stopped, refresh);
		bar.erase();
		await print(call, outcomes);
		for (const outcome of outcomes) {
			sayOutcome(output, outcome);
		}

		return outcomes.some(({hasFailed}) => hasFailed) ? exitCodes.trouble : exitCodes.found;
	} finally {
		bar.erase();
		await taker.close();
	}
};
