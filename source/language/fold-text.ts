import {identityMap} from './offset-map.js';
import {createTextBuilder, type MappedText, type TextBuilder} from './text-builder.js';

// A character beyond ASCII with the marks it carries, or an ASCII one that carries some: folded, and mapped, as one whole.
const clusters = /[^\0-\u{7F}][\p{Default_Ignorable_Code_Point}\p{Mark}]*|[\0-\u{7F}][\p{Default_Ignorable_Code_Point}\p{Mark}]+/gu;
const beyondAscii = /[^\0-\u{7F}]/u;

// Accents and points, which searches pass over; not the vowel signs of Indic scripts, which are letters, nor the voicing marks of kana.
const accents = /[\p{Default_Ignorable_Code_Point}\u{300}-\u{36F}\u{483}-\u{487}\u{591}-\u{5BD}\u{5BF}\u{5C1}\u{5C2}\u{5C4}\u{5C5}\u{5C7}\u{610}-\u{61A}\u{64B}-\u{65F}\u{670}\u{1AB0}-\u{1ACE}\u{1DC0}-\u{1DFF}\u{20D0}-\u{20F0}\u{FE20}-\u{FE2F}]/gu;

// What Unicode does not decompose and readers type in other ways.
const spellings: Readonly<Record<string, string>> = {
	ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', þ: 'th', ŧ: 't', ĸ: 'k', ŋ: 'n', ς: 'σ', ə: 'e',
	'’': '\'', '‘': '\'', '‛': '\'', ʼ: '\'', ʻ: '\'', ʹ: '\'', '′': '\'', '´': '\'', '`': '\'',
	'“': '"', '”': '"', '„': '"', '‟': '"', '″': '"',
	'‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-',
};

const foldCluster = (cluster: string): string => {
	let folded = '';
	for (const character of cluster.normalize('NFKD').replaceAll(accents, '').toLowerCase().replaceAll(accents, '')) {
		folded += spellings[character] ?? character;
	}

	return folded.normalize('NFC');
};

// News repeats its few dozen characters beyond ASCII endlessly.
const known = new Map<string, string>();
const mostKnown = 4096;

const foldKnown = (cluster: string): string => {
	const found = known.get(cluster);
	if (found !== undefined) {
		return found;
	}

	const folded = foldCluster(cluster);
	if (known.size < mostKnown && cluster.length <= 4) {
		known.set(cluster, folded);
	}

	return folded;
};

// ASCII has no length to lose.
const foldPlain = (builder: TextBuilder, text: string, start: number, end: number) => {
	builder.copyAs(start, end, text.slice(start, end).toLowerCase());
};

const single = /[^\0-\u{7F}]/gu;
const joining = /[\p{Default_Ignorable_Code_Point}\p{Mark}\p{Surrogate}]/u;

// What a character becomes where that is one character whatever stands beside it; undefined where it takes the long way.
const singles = new Map<string, string | undefined>();

const foldSingle = (character: string): string | undefined => {
	if (!singles.has(character)) {
		const folded = joining.test(character) ? '' : foldCluster(character);
		singles.set(character, folded.length === 1 ? folded : undefined);
	}

	return singles.get(character);
};

// News has curly marks, dashes and accented letters, all of which fold one for one, so that the way back is no way at all.
const foldEvenly = (text: string): string | undefined => {
	let folded = '';
	let copied = 0;
	single.lastIndex = 0;
	while (single.test(text)) {
		const at = single.lastIndex - 1;
		const character = foldSingle(text[at]!);
		if (character === undefined) {
			return undefined;
		}

		folded += text.slice(copied, at) + character;
		copied = at + 1;
	}

	return (folded + text.slice(copied)).toLowerCase();
};

/**
A text as search compares it: lower case, without accents, full-width and ligature forms spelled out, `ß` as `ss`, curly quotation marks and apostrophes straight, dashes as hyphens; with the way back, in which a letter and its marks are one whole.
*/
export const foldText = (text: string): MappedText => {
	const even = beyondAscii.test(text) ? foldEvenly(text) : text.toLowerCase();
	if (even !== undefined) {
		return {text: even, toSource: identityMap(text.length)};
	}

	const builder = createTextBuilder(text);
	let copied = 0;
	for (const {index, 0: cluster} of text.matchAll(clusters)) {
		foldPlain(builder, text, copied, index);
		copied = index + cluster.length;
		builder.replace(index, copied, foldKnown(cluster));
	}

	foldPlain(builder, text, copied, text.length);
	return builder.build();
};

/**
One word as search compares it.
*/
export const foldWord = (word: string): string => beyondAscii.test(word) ? foldText(word).text : word.toLowerCase();
