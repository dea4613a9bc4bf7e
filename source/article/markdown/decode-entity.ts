// The named ones that news in Markdown really holds.
const named: Readonly<Record<string, string>> = {
	amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u{A0}', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
	mdash: '—', ndash: '–', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', deg: '°', sect: '§', para: '¶', euro: '€', pound: '£', yen: '¥', cent: '¢', times: '×', frac12: '½', frac14: '¼', frac34: '¾',
	eacute: 'é', egrave: 'è', ecirc: 'ê', aacute: 'á', agrave: 'à', acirc: 'â', iacute: 'í', oacute: 'ó', ocirc: 'ô', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', Eacute: 'É', aring: 'å', oslash: 'ø', aelig: 'æ',
};

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][0-9a-z]{1,9}));/iy;

const fromNumber = (code: number): string =>
	code === 0 || code > 0x10_FF_FF || (code >= 0xD8_00 && code <= 0xDF_FF) ? '\u{FFFD}' : String.fromCodePoint(code);

/**
The character that an entity at `start` of a text stands for, and where it ends; undefined where there is none. The character may be one that has to be cleaned away.
*/
export const decodeEntity = (text: string, start: number): {readonly character: string; readonly end: number} | undefined => {
	entity.lastIndex = start;
	const match = entity.exec(text);
	if (!match) {
		return undefined;
	}

	const [, decimal, hexadecimal, name] = match;
	const end = start + match[0].length;
	if (name !== undefined) {
		return Object.hasOwn(named, name) ? {character: named[name]!, end} : undefined;
	}

	return {character: fromNumber(decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)), end};
};
