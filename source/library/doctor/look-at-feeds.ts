/*
The feeds of a library, as a doctor finds them: by what was noted when they were last asked. No connection is opened.
*/
import {shortenPath} from '../../config/resolve-path.js';
import type {Host} from '../../config/host.js';
import {NewsreadError} from '../../errors.js';
import {feedsFileOf} from '../feeds/feed-list.js';
import {listFeeds} from '../feeds/open-feeds.js';
import {countOf, type Finding} from './finding.js';

const name = 'feeds';

// Of more, feeds list tells.
const mostNamed = 5;

type Listed = Awaited<ReturnType<typeof listFeeds>>[number];

const describeFailed = ({title, url, state: {isGone = false, problem}}: Listed): Finding =>
	({name: 'feed', state: 'note', says: `${title ?? url}: ${isGone ? 'taken away for good' : problem!.replace(/\.$/, '')}`, hint: null});

const isFailed = ({state: {isGone = false, problem = null}}: Listed): boolean => isGone || problem !== null;

const describeFeeds = (file: string, feeds: readonly Listed[]): readonly Finding[] => {
	const failed = feeds.filter(feed => isFailed(feed));
	const unasked = feeds.filter(({state: {refreshed, isGone = false, problem = null}}) => refreshed === undefined && problem === null && !isGone).length;
	const states = [
		failed.length === 0 ? '' : `${failed.length.toLocaleString('en')} could not be read when last asked`,
		unasked === 0 ? '' : `${unasked.toLocaleString('en')} not asked yet`,
	].filter(state => state !== '');
	return [
		{
			name,
			state: states.length === 0 ? 'ok' : 'note',
			says: `${file}: ${countOf(feeds.length, 'feed')}, ${states.length === 0 ? 'all read when last asked' : states.join(', ')}`,
			hint: states.length === 0 ? null : 'newsread feeds refresh asks them; newsread feeds list shows all.',
		},
		...failed.slice(0, mostNamed).map(feed => describeFailed(feed)),
	];
};

/**
What there is to say of the feeds of a library in a folder (absolute); nothing where it follows none.
*/
export const lookAtFeeds = async (host: Pick<Host, 'home' | 'platform'>, folder: string): Promise<readonly Finding[]> => {
	try {
		const feeds = await listFeeds(folder);
		return feeds.length === 0 ? [] : describeFeeds(shortenPath(host, feedsFileOf(folder)), feeds);
	} catch (error) {
		if (!(error instanceof NewsreadError)) {
			throw error;
		}

		return [{name, state: 'trouble', says: error.message.replace(/\.$/, ''), hint: error.hint ?? null}];
	}
};
