import {NewsreadError} from '../../errors.js';

/**
What one fetch may take: times in milliseconds, sizes in bytes, speeds in bytes a second.
*/
export type FetchLimits = {
	readonly redirects: number;
	readonly connectTime: number;
	readonly totalTime: number;

	/**
	How long a body may come slower than `leastSpeed`.
	*/
	readonly slowTime: number;
	readonly leastSpeed: number;
	readonly wireBytes: number;
	readonly decodedBytes: number;

	/**
	How many decoded bytes one byte on the wire may give, once there are more than `ratioFreeBytes`.
	*/
	readonly ratio: number;
	readonly ratioFreeBytes: number;
	readonly encodings: number;
};

/**
The limits that the security policy names.
*/
export const defaultLimits: FetchLimits = {
	redirects: 5,
	connectTime: 10_000,
	totalTime: 20_000,
	slowTime: 5000,
	leastSpeed: 1024,
	wireBytes: 10_000_000,
	decodedBytes: 20_000_000,
	ratio: 100,
	ratioFreeBytes: 1_000_000,
	encodings: 2,
};

/**
Counts a body as it comes, on the wire and after each decoding, and throws `NewsreadError` at the first byte too many.
*/
export type BodyMeter = {
	readonly countWire: (bytes: number) => void;

	/**
	Gives the counter of one decoding.
	*/
	readonly startDecoded: () => (bytes: number) => void;
	readonly wireBytes: () => number;
};

const inMegabytes = (bytes: number): string => `${Number((bytes / 1_000_000).toPrecision(3))} MB`;

const tooLarge = (host: string, bytes: number, what: string): NewsreadError =>
	new NewsreadError(`What ${host} sent is larger than ${inMegabytes(bytes)}${what}, so it was dropped.`, {hint: 'An article or a feed is seldom so large: check the address, or save the page with a browser and add the file.'});

/**
Starts counting a body that `host` sends.
*/
export const startMeter = (host: string, limits: FetchLimits): BodyMeter => {
	let wire = 0;
	const countWire = (bytes: number): void => {
		wire += bytes;
		if (wire > limits.wireBytes) {
			throw tooLarge(host, limits.wireBytes, '');
		}
	};

	const startDecoded = () => {
		let decoded = 0;
		return (bytes: number): void => {
			decoded += bytes;
			if (decoded > limits.decodedBytes) {
				throw tooLarge(host, limits.decodedBytes, ' once unpacked');
			}

			if (decoded > limits.ratioFreeBytes && decoded > wire * limits.ratio) {
				throw new NewsreadError(`What ${host} sent unpacks to more than ${limits.ratio} times its size, so it was dropped.`, {hint: 'No article is packed so tightly: the server may mean harm.'});
			}
		};
	};

	return {countWire, startDecoded, wireBytes: () => wire};
};
