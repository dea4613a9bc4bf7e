/*
Bytes to text: byte order mark, strict UTF-8, UTF-16 by its zeros, windows-1252 where nothing else fits. What is no text is said to be what it is.
*/

/**
A text and the encoding it was found to be in, or, in `binary`, what kind of file it is that holds no text.
*/
export type Decoded =
	| {readonly text: string; readonly encoding: string}
	| {readonly binary: string};

const sampleLength = 65_536;

const ascii = (text: string): readonly number[] => [...text].map(character => character.codePointAt(0)!);

// First bytes of the files that people put beside their articles.
const signatures: ReadonlyArray<readonly [bytes: readonly number[], name: string]> = [
	[ascii('%PDF-'), 'a PDF file'],
	[[0x50, 0x4B, 0x03, 0x04], 'a zip archive or an office document'],
	[[0xD0, 0xCF, 0x11, 0xE0], 'an old office document'],
	[ascii(String.raw`{\rtf`), 'a rich text (RTF) document'],
	[[0x89, 0x50, 0x4E, 0x47], 'a PNG image'],
	[[0xFF, 0xD8, 0xFF], 'a JPEG image'],
	[[0x1F, 0x8B], 'a gzip archive'],
	[[0x7F, 0x45, 0x4C, 0x46], 'a program'],
	[[0xFF, 0xFE, 0x00, 0x00], 'a text in UTF-32, which newsread cannot read'],
	[[0x00, 0x00, 0xFE, 0xFF], 'a text in UTF-32, which newsread cannot read'],
];

// First letters that a text may have too: told only of what is binary.
const binarySignatures: typeof signatures = [
	[ascii('GIF8'), 'a GIF image'],
	[ascii('RIFF'), 'a sound, film or WebP file'],
	[ascii('SQLite format 3'), 'an SQLite database'],
	[ascii('bplist'), 'a property list'],
];

const marks: ReadonlyArray<readonly [bytes: readonly number[], encoding: string]> = [
	[[0xEF, 0xBB, 0xBF], 'utf8'],
	[[0xFF, 0xFE], 'utf-16le'],
	[[0xFE, 0xFF], 'utf-16be'],
];

const isStart = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

const nameOf = (table: typeof signatures, bytes: Uint8Array): string | undefined => table.find(([start]) => isStart(bytes, start))?.[1];

const decode = (bytes: Uint8Array, encoding: string): Decoded => ({text: new TextDecoder(encoding).decode(bytes), encoding});

type Census = {
	readonly length: number;
	readonly evenZeros: number;
	readonly oddZeros: number;

	/**
	Controls that no text has, but for the escape character, which is the model's to make harmless.
	*/
	readonly controls: number;
};

const takeCensus = (bytes: Uint8Array): Census => {
	const length = Math.min(bytes.length, sampleLength);
	let evenZeros = 0;
	let oddZeros = 0;
	let controls = 0;
	for (let index = 0; index < length; index++) {
		const byte = bytes[index]!;
		if (byte === 0) {
			evenZeros += index % 2 === 0 ? 1 : 0;
			oddZeros += index % 2;
		} else if (byte < 0x09 || (byte > 0x0D && byte < 0x1B) || (byte > 0x1B && byte < 0x20)) {
			controls++;
		}
	}

	return {length, evenZeros, oddZeros, controls};
};

// Latin letters in UTF-16 have a zero in every other byte and in those only.
const guessWide = ({length, evenZeros, oddZeros}: Census): string | undefined => {
	if (length < 4 || length % 2 === 1) {
		return undefined;
	}

	const half = length / 2;
	if (oddZeros > half * 0.6 && evenZeros < half * 0.05) {
		return 'utf-16le';
	}

	return evenZeros > half * 0.6 && oddZeros < half * 0.05 ? 'utf-16be' : undefined;
};

const isBinary = ({length, evenZeros, oddZeros, controls}: Census): boolean =>
	evenZeros + oddZeros > Math.max(4, length * 0.01) || controls > Math.max(8, length * 0.02);

const decodeStrictly = (bytes: Uint8Array): Decoded | undefined => {
	try {
		return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf8'};
	} catch {
		return undefined;
	}
};

// A file cut off within a letter, or spoiled in a few places, is UTF-8 still: its other letters are proof.
const decodeSpoiled = (bytes: Uint8Array): Decoded | undefined => {
	const {text} = decode(bytes, 'utf8') as {readonly text: string};
	let spoiled = 0;
	let sound = 0;
	for (const [character] of text.matchAll(/[^\0-\u{7F}]/gu)) {
		if (character === '\u{FFFD}') {
			spoiled++;
		} else {
			sound++;
		}
	}

	return sound > spoiled ? {text, encoding: 'utf8'} : undefined;
};

/**
Decodes a file: the same bytes always give the same text, and any bytes give a text or the reason why they hold none.
*/
export const decodeBytes = (bytes: Uint8Array): Decoded => {
	const kind = nameOf(signatures, bytes);
	if (kind !== undefined) {
		return {binary: kind};
	}

	const marked = nameOf(marks, bytes);
	if (marked !== undefined) {
		return decode(bytes, marked);
	}

	const census = takeCensus(bytes);
	const wide = guessWide(census);
	if (wide !== undefined) {
		return decode(bytes, wide);
	}

	return isBinary(census) ? {binary: nameOf(binarySignatures, bytes) ?? 'a binary file'} : decodeStrictly(bytes) ?? decodeSpoiled(bytes) ?? decode(bytes, 'windows-1252');
};
