/**
The headers of an answer: names in lower case, bytes as Latin-1; a header that came more than once is a list.
*/
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
A header's value, the first if it came more than once.
*/
export const readHeader = (headers: Headers, name: string): string | undefined => {
	const value = headers[name];
	return typeof value === 'string' ? value : value?.[0];
};

const token = /^[\w!#$%&'*+\-.^`|~]{1,100}$/;
const label = /^[\w\-.:]{1,40}$/;

/**
A media type in lower case and the label of its charset, of which nobody promises that there is such a one. Either is absent when it is missing or malformed.
*/
export const readContentType = (value: string | undefined): {readonly contentType: string | undefined; readonly charset: string | undefined} => {
	const [essence = '', ...parameters] = (value ?? '').split(';').map(part => part.trim());
	const names = essence.toLowerCase().split('/');
	const charset = parameters.find(parameter => parameter.toLowerCase().startsWith('charset='))?.slice(8).replaceAll(/["']/g, '').trim().toLowerCase();
	return {
		contentType: names.length === 2 && names.every(name => token.test(name)) ? names.join('/') : undefined,
		charset: charset !== undefined && label.test(charset) ? charset : undefined,
	};
};

const longest = 30 * 86_400;

/**
The seconds to wait from a `Retry-After` header, in seconds or as a date, at most thirty days; absent if it is neither. `now` in milliseconds.
*/
export const readRetryAfter = (value: string | undefined, now: number): number | undefined => {
	const text = value?.trim() ?? '';
	const isDate = /^[a-z]/i.test(text);
	const seconds = isDate ? Math.ceil((Date.parse(text) - now) / 1000) : Number(/^\d+$/.exec(text)?.[0]);
	return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longest);
};

/**
The seconds for which an answer stays good, from a `Cache-Control` header: none if it is not to be kept, absent if it does not say.
*/
export const readMaxAge = (value: string | undefined): number | undefined => {
	const directives = (value ?? '').toLowerCase().split(',').map(part => part.trim());
	if (directives.some(directive => directive === 'no-store' || directive === 'no-cache')) {
		return 0;
	}

	const age = directives.find(directive => directive.startsWith('max-age='))?.slice(8).replaceAll('"', '');
	return age !== undefined && /^\d{1,12}$/.test(age) ? Number(age) : undefined;
};

/**
The encodings of a body in the order they were applied, in lower case, without those that change nothing.
*/
export const readEncodings = (value: string | readonly string[] | undefined): readonly string[] =>
	(typeof value === 'string' ? [value] : value ?? []).flatMap(part => part.toLowerCase().split(',')).map(part => part.trim()).filter(part => part !== '' && part !== 'identity');

/**
A value that may be sent back in a header as it came, or undefined.
*/
export const keepValidator = (value: string | undefined): string | undefined => value !== undefined && /^[\u{20}-\u{7E}\u{A0}-\u{FF}]{1,1000}$/v.test(value) ? value : undefined;

/**
A `Location` as text: its bytes are UTF-8 on many servers, whatever the standard says.
*/
export const readLocation = (value: string | undefined): string | undefined => {
	if (value === undefined) {
		return undefined;
	}

	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(value, character => character.codePointAt(0)!));
	} catch {
		return value;
	}
};
