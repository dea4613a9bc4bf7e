import type {Feed, FeedItem} from '../../ingest/feeds/feed.js';
import {hashText} from '../../language/hash-text.js';
import {addressKey} from '../address-key.js';
import type {FeedRecord} from './feed-record.js';

/**
An item of a feed with the keys by which it is known again: by its address in whatever feed, unless others of the feed have the same, and by what its feed calls it. `isShared` where it has its address with others.
*/
export type KeyedItem = {
	readonly item: FeedItem;
	readonly keys: readonly string[];
	readonly isShared: boolean;
};

/**
The key of an item or an article by its address; undefined where it has none that names it.
*/
export const keyOfAddress = (url: string | null): string | undefined => {
	const address = addressKey(url ?? '');
	return address === undefined ? undefined : hashText(address).slice(0, 16);
};

/**
The items of a feed with their keys. `base` is the first address that the feed was known by.
*/
export const keyItems = (base: string, {items}: Pick<Feed, 'items'>): readonly KeyedItem[] => {
	const addresses = items.map(({url}) => keyOfAddress(url));
	const counts = new Map<string | undefined, number>();
	for (const address of addresses) {
		counts.set(address, (counts.get(address) ?? 0) + 1);
	}

	return items.map((item, index) => {
		const address = addresses[index];
		const isShared = address === undefined || counts.get(address) !== 1;
		const named = hashText(`${base} ${item.id}`).slice(0, 16);
		return {item, keys: isShared ? [named] : [address, named], isShared};
	});
};

const isTold = ({title, url, contentHtml, summary}: FeedItem): boolean => url !== null || contentHtml !== null || (title !== null && summary !== null);

/**
Those that nobody has seen and that tell something, in the feed's order, each once.
*/
export const findNewItems = (items: readonly KeyedItem[], record: Pick<FeedRecord, 'isSeen'>): readonly KeyedItem[] => {
	const fresh = items.filter(({item, keys}) => isTold(item) && keys.every(key => !record.isSeen(key)));
	return [...new Map(fresh.map(each => [each.keys[0]!, each])).values()];
};
