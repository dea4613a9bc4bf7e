/**
The targets of a file's reference links, by their labels in lower case.
*/
export type References = ReadonlyMap<string, string>;

const longestAddress = 2083;

/**
An address that a link may lead to (http, https, mail) as it was written, or an empty string.
*/
export const readWebAddress = (address: string): string => {
	if (address.length > longestAddress || /[\s\p{Control}<>]/u.test(address)) {
		return '';
	}

	return /^(?:https?:\/\/|mailto:)\S/i.test(address) ? address : '';
};

/**
Where a link leads, and where its Markdown ends. `href` is empty where the address is of a kind that is not followed.
*/
export type Target = {
	readonly href: string;
	readonly end: number;
};

const title = /\s{1,8}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))\s{0,8}/y;

// `](address "title")`, its address with brackets nested one deep.
const readInlineTarget = (text: string, start: number): Target | undefined => {
	let at = start;
	let depth = 0;
	const limit = Math.min(text.length, start + longestAddress);
	while (at < limit && !/\s/.test(text[at]!)) {
		if (text[at] === '(') {
			depth++;
		} else if (text[at] === ')') {
			depth--;
		}

		if (depth < 0 || depth > 2) {
			break;
		}

		at++;
	}

	const address = text.slice(start, at).replace(/^<(.*)>$/, '$1');
	title.lastIndex = at;
	const end = title.test(text) ? title.lastIndex : at;
	return text[end] === ')' ? {href: readWebAddress(address), end: end + 1} : undefined;
};

/**
A label as it is looked up: lower case, white space single.
*/
export const labelKey = (label: string): string => label.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const longestLabel = 200;

const readReference = (text: string, start: number, label: string, references: References): Target | undefined => {
	if (text[start] === '[') {
		const close = text.slice(start, start + longestLabel).indexOf(']');
		const named = close > 1 ? text.slice(start + 1, start + close) : label;
		const address = references.get(labelKey(named));
		return close === -1 || address === undefined ? undefined : {href: readWebAddress(address), end: start + close + 1};
	}

	const address = references.get(labelKey(label));
	return address === undefined ? undefined : {href: readWebAddress(address), end: start};
};

/**
The target of the link or image whose text `label` the bracket at `close` ends; undefined where that bracket is only a bracket.
*/
export const readTarget = (text: string, close: number, label: string, references: References): Target | undefined =>
	text[close + 1] === '('
		? readInlineTarget(text, close + 2) ?? readReference(text, close + 1, label, references)
		: readReference(text, close + 1, label, references);
