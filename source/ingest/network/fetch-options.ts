import type {FetchLimits} from './body-limits.js';
import type {LookUp} from './checked-lookup.js';

/**
How an address is fetched.
*/
export type FetchOptions = {
	/**
	Whether the person typed the address: then it may have any port.
	*/
	readonly isTyped: boolean;

	/**
	Whether a typed address may be of the person's own network.
	*/
	readonly allowPrivate?: boolean;

	/**
	What an earlier page had as its `etag` and `lastModified`.
	*/
	readonly etag?: string;
	readonly lastModified?: string;

	/**
	The variables of the environment, for the proxies and for a warning.
	*/
	readonly env: Readonly<Record<string, string | undefined>>;

	/**
	The version of newsread and, if it has one, the page about it: they are told to the server.
	*/
	readonly version: string;
	readonly homepage?: string;
	readonly accept?: string;
	readonly limits?: Partial<FetchLimits>;
	readonly signal?: AbortSignal;
	readonly onWarning?: (warning: string) => void;

	/**
	Looks a name up, all its addresses; the system does unless a test does.
	*/
	readonly lookup?: LookUp;
};

/**
What became of a fetch: a `page`; what was fetched before is `unchanged`; it is `gone` for good; or the server asks to `wait`, in seconds.
*/
export type FetchResult =
	| {
		readonly kind: 'page';

		/**
		The address it came from in the end.
		*/
		readonly url: string;

		/**
		The body, unpacked.
		*/
		readonly bytes: Uint8Array;

		/**
		The media type, in lower case, and the label of the charset, as the header has them.
		*/
		readonly contentType: string | undefined;
		readonly charset: string | undefined;
		readonly etag: string | undefined;
		readonly lastModified: string | undefined;

		/**
		The address to store from now on: there is one when every hop was for good.
		*/
		readonly movedTo: string | undefined;

		/**
		For how many seconds the page stays good.
		*/
		readonly maxAge: number | undefined;
		readonly wireBytes: number;
	}
	| {readonly kind: 'unchanged'; readonly movedTo: string | undefined; readonly maxAge: number | undefined}
	| {readonly kind: 'gone'}
	| {readonly kind: 'wait'; readonly seconds: number};
