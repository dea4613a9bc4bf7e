import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import test from 'node:test';
import fc from 'fast-check';
import {decodeBytes} from '../../source/ingest/decode-bytes.js';

const text = 'Mayor Grand: “Café” – 4 €';
const wide = (order: 'le' | 'be', words: string): Uint8Array => {
	const bytes = Buffer.from(words, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
};

const readable: ReadonlyArray<readonly [name: string, bytes: Uint8Array, text: string, encoding: string]> = [
	['nothing', new Uint8Array(), '', 'utf8'],
	['plain UTF-8', Buffer.from(text), text, 'utf8'],
	['UTF-8 with a byte order mark', Buffer.from(`\u{FEFF}${text}`), text, 'utf8'],
	['UTF-16 with a byte order mark', wide('le', `\u{FEFF}${text}`), text, 'utf-16le'],
	['UTF-16 the other way round', wide('be', `\u{FEFF}${text}`), text, 'utf-16be'],
	['UTF-16 without a mark', wide('le', text), text, 'utf-16le'],
	['UTF-16 the other way round, without a mark', wide('be', text), text, 'utf-16be'],
	['windows-1252', Buffer.from([0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x96, 0x20, 0x80]), '“Café” – €', 'windows-1252'],
	['UTF-8 cut off within a letter', Buffer.from('“Café”').subarray(0, -1), '“Café�', 'utf8'],
	['one stray zero', Buffer.from('a\0b'), 'a\0b', 'utf8'],
	['words that some files begin with too', Buffer.from('RIFF raff'), 'RIFF raff', 'utf8'],
	['an escape', Buffer.from('\u{1B}[31m'.repeat(20)), '\u{1B}[31m'.repeat(20), 'utf8'],
];

test('text is decoded by what its bytes say', () => {
	for (const [name, bytes, expected, encoding] of readable) {
		assert.deepEqual(decodeBytes(bytes), {text: expected, encoding}, name);
	}
});

const binaries: ReadonlyArray<readonly [bytes: Uint8Array, what: RegExp]> = [
	[Buffer.from('%PDF-1.7 …'), /PDF/],
	[Buffer.from([0x50, 0x4B, 3, 4, 20]), /zip archive or an office document/],
	[Buffer.from([0x89, 0x50, 0x4E, 0x47, 13]), /PNG/],
	[Buffer.from([0xFF, 0xD8, 0xFF, 0xE0]), /JPEG/],
	[Buffer.from([0xFF, 0xFE, 0, 0, 65, 0, 0, 0]), /UTF-32/],
	[Buffer.from(String.raw`{\rtf1 words}`), /RTF/],
	[Buffer.from([...Buffer.from('GIF89a'), ...Buffer.alloc(30)]), /GIF/],
	[Buffer.from([...Buffer.from('RIFF'), ...Buffer.alloc(30)]), /WebP/],
	[Buffer.from(Array.from({length: 1000}, (_, index) => (index * 167) % 251)), /binary/],
	[Buffer.alloc(500), /binary/],
	[Buffer.from(Array.from({length: 600}, (_, index) => (index * 7) % 23)), /binary/],
];

test('what is no text is said to be what it is', () => {
	for (const [bytes, what] of binaries) {
		const decoded = decodeBytes(bytes);
		assert.ok('binary' in decoded);
		assert.match(decoded.binary, what);
	}
});

test('any bytes give a text or a reason, and any text its own', () => {
	fc.assert(fc.property(fc.uint8Array({maxLength: 200}), bytes => {
		const decoded = decodeBytes(bytes);
		assert.ok('binary' in decoded || decoded.text.isWellFormed());
	}));
	fc.assert(fc.property(fc.lorem({maxCount: 20}), words => {
		assert.deepEqual(decodeBytes(Buffer.from(`“${words}”`)), {text: `“${words}”`, encoding: 'utf8'});
	}));
});
