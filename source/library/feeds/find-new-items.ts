import type {Feed, FeedItem} from '../../ingest/feeds/feed.js';
import {hashText} from '../../language/hash-text.js';
import {addressKey} from '../address-key.js';
import type {FeedRecord} from './feed-record.js';

/**
An item of a feed with the key by which it is known again, in whatever feed.
*/
export type KeyedItem = {
	readonly item: FeedItem;
	readonly key: string;
};

const countUrls = (items: readonly FeedItem[]): ReadonlyMap<string | null, number> => {
	const counts = new Map<string | null, number>();
	for (const {url} of items) {
		counts.set(url, (counts.get(url) ?? 0) + 1);
	}

	return counts;
};

/**
The items of a feed with their keys. An item is known by its address; where it has none, or one that others of the feed have too, by what its feed calls it, and it has no address then.
*/
export const keyItems = (feedUrl: string, {items}: Pick<Feed, 'items'>): readonly KeyedItem[] => {
	const counts = countUrls(items);
	return items.map(item => {
		const address = item.url === null || counts.get(item.url) !== 1 ? undefined : addressKey(item.url);
		return {
			item: address === undefined ? {...item, url: null} : item,
			key: hashText(address ?? `${feedUrl} ${item.id}`).slice(0, 16),
		};
	});
};

const isTold = ({title, url, contentHtml, summary}: FeedItem): boolean => url !== null || contentHtml !== null || (title !== null && summary !== null);

/**
Those that nobody has seen and that tell something, in the feed's order, each once.
*/
export const findNewItems = (items: readonly KeyedItem[], record: Pick<FeedRecord, 'isSeen'>): readonly KeyedItem[] => {
	const fresh = items.filter(({item, key}) => !record.isSeen(key) && isTold(item));
	return [...new Map(fresh.map(each => [each.key, each])).values()];
};
