import {Readable, pipeline, type Transform} from 'node:stream';
import {constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress} from 'node:zlib';
import {NewsreadError} from '../../errors.js';
import type {BodyMeter, FetchLimits} from './body-limits.js';

type Bytes = AsyncIterable<Uint8Array>;

// Of the format `deflate`, servers send two: the one of the standard begins with the mark of zlib.
const isZlib = (first: Uint8Array): boolean => first[0]! % 16 === 8;

const decoders: Readonly<Record<string, (first: Uint8Array) => Transform>> = {
	gzip: () => createGunzip(),
	'x-gzip': () => createGunzip(),
	deflate: first => isZlib(first) ? createInflate() : createInflateRaw(),
	br: () => createBrotliDecompress(),
	// Eight megabytes: as much as a browser keeps.
	zstd: () => createZstdDecompress({params: {[constants.ZSTD_d_windowLogMax]: 23}}),
};

/**
The value of `Accept-Encoding`: what `decodeBody` reads.
*/
export const acceptedEncodings = 'gzip, deflate, br, zstd';

async function * decode(source: Bytes, start: (first: Uint8Array) => Transform): Bytes {
	const iterator = source[Symbol.asyncIterator]();
	let first = await iterator.next();
	while (!first.done && first.value.length === 0) {
		// eslint-disable-next-line no-await-in-loop -- one chunk after the other
		first = await iterator.next();
	}

	if (first.done) {
		return;
	}

	const {value} = first;
	const all = async function * (): Bytes {
		yield value;
		yield * {[Symbol.asyncIterator]: () => iterator};
	};

	const stream = start(value);
	// What fails reaches the reader of the stream.
	pipeline(Readable.from(all(), {objectMode: false}), stream, () => {}); // eslint-disable-line @typescript-eslint/no-empty-function
	yield * stream as Bytes;
}

async function * count(source: Bytes, counter: (bytes: number) => void): Bytes {
	for await (const chunk of source) {
		counter(chunk.length);
		yield chunk;
	}
}

// One buffer that grows: a body in many tiny chunks costs no more than another.
const collect = async (source: Bytes): Promise<Uint8Array> => {
	let buffer = new Uint8Array(65_536);
	let length = 0;
	for await (const chunk of source) {
		if (length + chunk.length > buffer.length) {
			const larger = new Uint8Array(Math.max(buffer.length * 2, length + chunk.length));
			larger.set(buffer.subarray(0, length));
			buffer = larger;
		}

		buffer.set(chunk, length);
		length += chunk.length;
	}

	return buffer.slice(0, length);
};

/**
Takes a body in, undoing its `encodings` from last to first, while `meter` counts. Throws `NewsreadError` for encodings that are too many or unknown and for sizes too large, and what the decoder throws for a damaged body.
*/
export const decodeBody = async (body: Bytes, encodings: readonly string[], {host, meter, limits}: {readonly host: string; readonly meter: BodyMeter; readonly limits: FetchLimits}): Promise<Uint8Array> => {
	if (encodings.length > limits.encodings) {
		throw new NewsreadError(`${host} packed its answer ${encodings.length} times over, so it was dropped.`, {hint: 'No honest server does: the address may mean harm.'});
	}

	if (encodings.some(encoding => !Object.hasOwn(decoders, encoding))) {
		throw new NewsreadError(`${host} packed its answer in a way that newsread cannot unpack.`, {hint: 'Save the page with a browser and add the file.'});
	}

	const wire = count(body, meter.countWire);
	const decoded = encodings.reduceRight((source, encoding) => count(decode(source, decoders[encoding]!), meter.startDecoded()), wire);
	return collect(encodings.length === 0 ? count(decoded, meter.startDecoded()) : decoded);
};
