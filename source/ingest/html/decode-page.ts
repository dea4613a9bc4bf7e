import chardet from 'chardet';
import {decodeBytes, type Decoded} from '../decode-bytes.js';

const label = /(?:charset|encoding)=["']?([\w-]{2,40})/i;
const headLength = 1024;
const sampleLength = 65_536;

const decodeAs = (bytes: Uint8Array, encoding: string | null | undefined): Decoded | undefined => {
	try {
		const decoder = new TextDecoder(encoding ?? '');
		return {text: decoder.decode(bytes), encoding: decoder.encoding};
	} catch {
		return undefined;
	}
};

const isMarked = ([first, second, third]: Uint8Array): boolean => (first === 0xEF && second === 0xBB && third === 0xBF) || (first === 0xFF && second === 0xFE) || (first === 0xFE && second === 0xFF);

const isStrict = (bytes: Uint8Array): boolean => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes) !== '';
	} catch {
		return false;
	}
};

/**
Decodes a page: by its byte order mark, by the `charset` that it was sent with, by what it declares in its first kilobyte, as UTF-8 where it is that, then by what its letters look like. UTF-8 beats a declaration that its bytes cannot be read by any less.
*/
export const decodePage = (bytes: Uint8Array, charset?: string): Decoded => {
	const usual = decodeBytes(bytes);
	if ('binary' in usual || isMarked(bytes) || usual.encoding.startsWith('utf-16') || isStrict(bytes)) {
		return usual;
	}

	const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
	return decodeAs(bytes, charset) ?? decodeAs(bytes, label.exec(head)?.[1]) ?? (usual.encoding === 'utf8' ? usual : decodeAs(bytes, chardet.detect(bytes.subarray(0, sampleLength))) ?? usual);
};
