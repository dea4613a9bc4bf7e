import {performance} from 'node:perf_hooks';
import {toJson} from '../cite/to-json.js';
import {shortenPath} from '../config/resolve-path.js';
import type {Changed} from '../library/sync/sync-files.js';
import type {RunCommand} from './command.js';
import {finishCall, openCallLibrary} from './open-call-library.js';
import {schemas} from './output/json.js';
import {count} from './output/count.js';

// What has changed since the last time, where anything has: "3 added, 1 changed".
const describeChanges = ({added, changed, removed}: Changed): string =>
	Object.entries({added, changed, removed}).filter(([, number]) => number > 0).map(([what, number]) => `${number.toLocaleString('en')} ${what}`).join(', ');

/**
`newsread index`: brings the store in step with the whole library, and says what is in it and what has changed.
*/
export const indexLibrary: RunCommand = async call => {
	const {flags, output, host} = call;
	const startedAt = performance.now();
	const library = await openCallLibrary(call, 'all');
	const seconds = Math.round(performance.now() - startedAt) / 1000;
	const totals = await library.totals();
	const {changed} = library.status();
	const news = describeChanges(changed);
	await output.writeLines([flags.json
		? toJson({schema: schemas.index, articles: totals.articles, quotes: totals.quotes, ...changed, seconds})
		: `${count(totals.articles, 'article')} · ${count(totals.quotes, 'quote')} · ${count(totals.speakers, 'speaker')} in ${shortenPath(host, library.folder)} (${news === '' ? '' : `${news}, `}${seconds.toFixed(1)} s)`]);
	return finishCall(call, library, totals.articles, () => ({message: 'There are no articles.', hint: 'newsread add FILE adds one.'}));
};
