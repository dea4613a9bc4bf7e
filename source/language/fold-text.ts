import {identityMap} from './offset-map.js';
import {createTextBuilder, type MappedText} from './text-builder.js';

// A character beyond ASCII with the marks it carries, or an ASCII one that carries some: folded, and mapped, as one whole.
const clusters = /[^\0-\u{7F}][\p{Default_Ignorable_Code_Point}\p{Mark}]*|[\0-\u{7F}][\p{Default_Ignorable_Code_Point}\p{Mark}]+/gu;
const beyondAscii = /[^\0-\u007F]/;

// Accents and points, which searches pass over; not the vowel signs of Indic scripts, which are letters, nor the voicing marks of kana.
const accents = /[\p{Default_Ignorable_Code_Point}\u{300}-\u{36F}\u{483}-\u{487}\u{591}-\u{5BD}\u{5BF}\u{5C1}\u{5C2}\u{5C4}\u{5C5}\u{5C7}\u{610}-\u{61A}\u{64B}-\u{65F}\u{670}\u{1AB0}-\u{1AFF}\u{1DC0}-\u{1DFF}\u{20D0}-\u{20FF}\u{FE20}-\u{FE2F}]/gu;

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

/**
A text as search compares it: lower case, without accents, full-width and ligature forms spelled out, `ß` as `ss`, curly quotation marks and apostrophes straight, dashes as hyphens; with the way back, in which a letter and its marks are one whole.
*/
export const foldText = (text: string): MappedText => {
	if (!beyondAscii.test(text)) {
		return {text: text.toLowerCase(), toSource: identityMap(text.length)};
	}

	const lower = createTextBuilder(text);
	let copied = 0;
	const parts: string[] = [];
	for (const {index, 0: cluster} of text.matchAll(clusters)) {
		parts.push(text.slice(copied, index).toLowerCase());
		lower.copy(copied, index);
		copied = index + cluster.length;
		const folded = foldKnown(cluster);
		parts.push(folded);
		lower.replace(index, copied, folded);
	}

	parts.push(text.slice(copied).toLowerCase());
	lower.copy(copied, text.length);
	return {text: parts.join(''), toSource: lower.build().toSource};
};

/**
One word as search compares it.
*/
export const foldWord = (word: string): string => beyondAscii.test(word) ? foldText(word).text : word.toLowerCase();
