/*
Bytes of a feed to text. The marks of wide letters are certain; then the server's word, the feed's own, UTF-8 where it fits, and a guess.
*/
import {analyse} from 'chardet';

type Encoding = 'utf-32le' | 'utf-32be' | (string & {});

// With and without a byte order mark: a feed starts with `<` or `{`.
const starts: ReadonlyArray<readonly [bytes: ReadonlyArray<number | undefined>, encoding: Encoding]> = [
	[[0xFF, 0xFE, 0, 0], 'utf-32le'],
	[[0, 0, 0xFE, 0xFF], 'utf-32be'],
	[[0x3C, 0, 0, 0], 'utf-32le'],
	[[0, 0, 0, 0x3C], 'utf-32be'],
	[[0x7B, 0, 0, 0], 'utf-32le'],
	[[0, 0, 0, 0x7B], 'utf-32be'],
	[[0xEF, 0xBB, 0xBF], 'utf8'],
	[[0xFF, 0xFE], 'utf-16le'],
	[[0xFE, 0xFF], 'utf-16be'],
	[[0x3C, 0, undefined, 0], 'utf-16le'],
	[[0, 0x3C, 0], 'utf-16be'],
	[[0x7B, 0, undefined, 0], 'utf-16le'],
	[[0, 0x7B, 0], 'utf-16be'],
];

// As TextDecoder names it itself.
const utf8 = new TextDecoder().encoding;
const sampleLength = 65_536;
const declarationLength = 1024;

const findStart = (bytes: Uint8Array): Encoding | undefined => starts.find(([start]) => start.every((byte, index) => index < bytes.length && (byte === undefined || byte === bytes[index])))?.[1];

const decodeUtf32 = (bytes: Uint8Array, isLittleEndian: boolean): string => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const units = new Uint16Array(bytes.length >> 1); // eslint-disable-line no-bitwise -- whole numbers
	let length = 0;
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, isLittleEndian);
		if (code > 0x10_FF_FF) {
			units[length++] = 0xFF_FD;
		} else if (code > 0xFF_FF) {
			units[length++] = 0xD8_00 + Math.floor((code - 0x1_00_00) / 0x4_00);
			units[length++] = 0xDC_00 + ((code - 0x1_00_00) % 0x4_00);
		} else {
			units[length++] = code;
		}
	}

	return new TextDecoder('utf-16le').decode(units.subarray(0, length));
};

const decode = (bytes: Uint8Array, encoding: Encoding, isFatal = false): string | undefined => {
	try {
		return encoding.startsWith('utf-32') ? decodeUtf32(bytes, encoding.endsWith('le')) : new TextDecoder(encoding, {fatal: isFatal}).decode(bytes);
	} catch {
		return undefined;
	}
};

// What TextDecoder calls the encoding; undefined for names it does not know, and for wide letters, which their zeros would have told.
const canonicalOf = (label: string | undefined): string | undefined => {
	for (const name of label === undefined ? [] : [label, label.replaceAll('_', '-')]) {
		try {
			const {encoding} = new TextDecoder(name);
			return encoding.startsWith('utf-16') ? undefined : encoding;
		} catch {}
	}

	return undefined;
};

const declaration = /^[^<]{0,100}<\?xml[^>]{0,400}?\sencoding\s{0,20}=\s{0,20}["']([\w\-.:]{1,40})["']/;

const findDeclared = (bytes: Uint8Array): string | undefined => {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationLength));
	return declaration.exec(head)?.[1];
};

const guess = (bytes: Uint8Array): string => {
	const best = analyse(bytes.subarray(0, sampleLength)).find(({name}) => canonicalOf(name) !== undefined);
	return canonicalOf(best?.name) ?? 'windows-1252';
};

/**
A feed's text. `charset` is what the server said of its encoding; bytes that are UTF-8 are believed more than a server or a feed that calls them Latin 1. Never throws.
*/
export const decodeFeed = (bytes: Uint8Array, charset?: string): string => {
	const start = findStart(bytes);
	if (start !== undefined) {
		return decode(bytes, start) ?? '';
	}

	const told = canonicalOf(charset) ?? canonicalOf(findDeclared(bytes));
	const isTrusted = told !== undefined && told !== utf8 && told !== 'windows-1252';
	return isTrusted ? decode(bytes, told) ?? '' : decode(bytes, 'utf8', true) ?? decode(bytes, told === 'windows-1252' ? told : guess(bytes)) ?? '';
};
