import {Buffer} from 'node:buffer';

/**
One line of a stream, without its end, and its number from 1. `text` is undefined where it is longer than allowed (`isTooLong`) or is not UTF-8.
*/
export type InputLine = {
	readonly number: number;
	readonly text: string | undefined;
	readonly isTooLong: boolean;
};

const lineFeed = 0x0A;

const decodeLine = (bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
};

const withoutReturn = (bytes: Buffer): Buffer => bytes.at(-1) === 0x0D ? bytes.subarray(0, -1) : bytes;

/**
Cuts a stream of bytes into lines, one at a time, so that it is read no faster than its lines are used. A line of more than `longest` bytes is passed over without being kept.

@yields One line after the other.
*/
export async function * readLines(stream: AsyncIterable<Uint8Array | string>, longest: number): AsyncGenerator<InputLine> {
	let pieces: Buffer[] = [];
	let size = 0;
	let number = 0;

	const take = (piece: Buffer): void => {
		size += piece.length;
		if (size > longest) {
			pieces = [];
		} else {
			pieces.push(piece);
		}
	};

	const finish = (): InputLine => {
		const isTooLong = size > longest;
		const line = {number: ++number, text: isTooLong ? undefined : decodeLine(withoutReturn(Buffer.concat(pieces))), isTooLong};
		pieces = [];
		size = 0;
		return line;
	};

	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		let start = 0;
		for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
			take(bytes.subarray(start, end));
			yield finish();
			start = end + 1;
		}

		take(bytes.subarray(start));
	}

	if (size > 0) {
		yield finish();
	}
}
