import type {Span} from '../language/span.js';

/**
One token of a query, as a span of it: an optional `-` or `not:`, an optional field with its colon (`@` is short for `speaker:`), and a value, perhaps in quotation marks.
`field` is in lower case, and undefined where there is none; `value` covers what is between the marks, or all up to the next white space.
*/
export type QueryToken = Span & {
	readonly isExcluded: boolean;
	readonly field: string | undefined;
	readonly value: Span;
	readonly isQuoted: boolean;

	/**
	Whether the quotation mark that opened the value was closed again.
	*/
	readonly isClosed: boolean;
};

// What closes a quotation mark; keyboards and pasted text mix them.
const closers: Readonly<Record<string, string>> = {'"': '"”', '“': '”"', '„': '“”"', '«': '»'};

const longestField = 20;

const isSpaceAt = (source: string, at: number): boolean => source.slice(at, at + 1).trim() === '';

const skipSpace = (source: string, from: number): number => {
	let at = from;
	while (at < source.length && isSpaceAt(source, at)) {
		at++;
	}

	return at;
};

const endOfRun = (source: string, from: number): number => {
	let at = from;
	while (at < source.length && !isSpaceAt(source, at)) {
		at++;
	}

	return at;
};

// The name of a field that stands at an offset with its colon; not the scheme of an address.
const findField = (source: string, at: number): string | undefined => {
	const name = /^[a-z]+(?=:(?!\/\/))/i.exec(source.slice(at, at + longestField + 3))?.[0];
	return name?.toLowerCase();
};

type Value = {readonly value: Span; readonly end: number; readonly isQuoted: boolean; readonly isClosed: boolean};

const readValue = (source: string, at: number): Value => {
	const closing = closers[source[at] ?? ''];
	if (closing === undefined) {
		const end = endOfRun(source, at);
		return {value: {start: at, end}, end, isQuoted: false, isClosed: false};
	}

	let end = at + 1;
	while (end < source.length && !closing.includes(source[end]!)) {
		end++;
	}

	const isClosed = end < source.length;
	return {value: {start: at + 1, end}, end: isClosed ? end + 1 : end, isQuoted: true, isClosed};
};

type Head = {readonly isExcluded: boolean; readonly field: string | undefined; readonly end: number};

// Reads `-`, `not:`, `@` and `speaker:` before a value.
const readHead = (source: string, start: number, isKnown: (field: string) => boolean): Head => {
	let at = start;
	let isExcluded = false;
	while (at < source.length) {
		const field = findField(source, at);
		if (source[at] === '-' && !isSpaceAt(source, at + 1)) {
			isExcluded = true;
			at++;
		} else if (field === 'not') {
			isExcluded = true;
			at += 'not:'.length;
		} else if (source[at] === '@') {
			return {isExcluded, field: 'speaker', end: at + 1};
		} else {
			return field === undefined ? {isExcluded, field, end: at} : {isExcluded, field, end: isKnown(field) ? at + field.length + 1 : at};
		}
	}

	return {isExcluded, field: undefined, end: at};
};

// "speaker: trump": the value may stand after a space, unless what stands there is a token with a head of its own.
const startOfValue = (source: string, {field, end}: Head): number => {
	if (field === undefined || !isSpaceAt(source, end)) {
		return end;
	}

	const next = skipSpace(source, end);
	const hasHead = source[next] === '-' || source[next] === '@' || findField(source, next) !== undefined;
	return hasHead || next === source.length ? end : next;
};

/**
The tokens of a query, in order; never throws. A field that `isKnown` does not know stays part of its token's value.
*/
export const findQueryTokens = (source: string, isKnown: (field: string) => boolean): readonly QueryToken[] => {
	const tokens: QueryToken[] = [];
	for (let start = skipSpace(source, 0); start < source.length;) {
		const head = readHead(source, start, isKnown);
		const {value, end, isQuoted, isClosed} = readValue(source, startOfValue(source, head));
		tokens.push({start, end, isExcluded: head.isExcluded, field: head.field, value, isQuoted, isClosed});
		start = skipSpace(source, Math.max(end, start + 1));
	}

	return tokens;
};
