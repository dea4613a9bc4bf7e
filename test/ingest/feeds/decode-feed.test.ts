import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {test} from 'node:test';
import fc from 'fast-check';
import {decodeFeed} from '../../../source/ingest/feeds/decode-feed.js';

const wide = (order: 'le' | 'be', words: string): Uint8Array => {
	const bytes = Buffer.from(words, 'utf16le');
	return order === 'le' ? bytes : bytes.swap16();
};

const widest = (isLittleEndian: boolean, words: string): Uint8Array => {
	const codes = [...words].map(character => character.codePointAt(0)!);
	const bytes = new Uint8Array(codes.length * 4);
	const view = new DataView(bytes.buffer);
	for (const [index, code] of codes.entries()) {
		view.setUint32(index * 4, code, isLittleEndian);
	}

	return bytes;
};

const bytesOf = (before: string, bytes: readonly number[], after = ''): Uint8Array => Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);

const feed = '<?xml version="1.0"?><rss><title>“Café” 🚢</title></rss>';
const koi8 = [0xF0, 0xCF, 0xD2, 0xD4];
const texts: ReadonlyArray<readonly [name: string, bytes: Uint8Array, charset: string | undefined, text: string]> = [
	['bytes without a mark', Buffer.from(feed), undefined, feed],
	['UTF-8 with a mark', Buffer.from(`\u{FEFF}${feed}`), undefined, feed],
	['UTF-16', wide('le', feed), undefined, feed],
	['UTF-16 the other way round', wide('be', feed), 'iso-8859-1', feed],
	['UTF-16 with a mark', wide('le', `\u{FEFF}${feed}`), undefined, feed],
	['UTF-16 with a mark, the other way round', wide('be', `\u{FEFF}${feed}`), undefined, feed],
	['UTF-32', widest(true, feed), undefined, feed],
	['UTF-32 the other way round', widest(false, feed), undefined, feed],
	['UTF-32 with a mark', widest(true, `\u{FEFF}${feed}`), undefined, feed],
	['UTF-32 with a mark, the other way round', widest(false, `\u{FEFF}${feed}`), undefined, feed],
	['UTF-32 JSON', widest(true, '{"a":1}'), undefined, '{"a":1}'],
	['UTF-8 that its server calls Latin 1', Buffer.from(feed), 'ISO-8859-1', feed],
	['UTF-8 that calls itself Latin 1', Buffer.from(feed.replace('?>', ' encoding="iso-8859-1"?>')), undefined, feed.replace('?>', ' encoding="iso-8859-1"?>')],
	['Latin 1 that its server names', bytesOf('<a>Caf', [0xE9], '</a>'), 'iso-8859-1', '<a>Café</a>'],
	['Russian that its server names', bytesOf('<a>', koi8, '</a>'), 'koi8-r', '<a>Порт</a>'],
	['Russian that names itself', bytesOf('<?xml version="1.0" encoding=\'koi8-r\'?><a>', koi8), undefined, '<?xml version="1.0" encoding=\'koi8-r\'?><a>Порт'],
	['the server before the feed', bytesOf('<?xml version="1.0" encoding="big5"?><a>', koi8), 'koi8_r', '<?xml version="1.0" encoding="big5"?><a>Порт'],
	['an encoding that is none', Buffer.from('<?xml version="1.0" encoding="bogus"?><a>é'), 'x-none', '<?xml version="1.0" encoding="bogus"?><a>é'],
	['an encoding of wide letters that is not', Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é'), undefined, '<?xml version="1.0" encoding="utf-16"?><a>é'],
	['nothing', new Uint8Array(), undefined, ''],
];

test('a feed is decoded by its marks, its server, itself, in that order', () => {
	for (const [name, bytes, charset, text] of texts) {
		assert.equal(decodeFeed(bytes, charset), text, name);
	}
});

test('an encoding that nobody names is guessed', () => {
	const words = 'Порт остаётся открытым, сообщил мэр города журналистам во вторник. ';
	const cyrillic = Uint8Array.from(words.repeat(5), letter => {
		const code = letter.codePointAt(0)!;
		return code < 0x80 ? code : (code === 0x4_51 ? 0xB8 : code - 0x4_10 + 0xC0);
	});
	assert.match(decodeFeed(cyrillic), /Порт остаётся открытым/);
});

test('any bytes give a text, whatever is said of them', () => {
	fc.assert(fc.property(fc.uint8Array({maxLength: 60}), fc.option(fc.string({maxLength: 12}), {nil: undefined}), (bytes, charset) => {
		assert.ok(decodeFeed(bytes, charset).isWellFormed());
	}));
	assert.equal(decodeFeed(Uint8Array.from([0xFF, 0xFE, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x41])), '\u{FFFD}');
});
