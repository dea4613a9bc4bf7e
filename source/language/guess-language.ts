// Words that are frequent in one language and rare in the others; English ones first, since doubt is English.
const frequent: Readonly<Record<string, readonly string[]>> = {
	en: 'the and of to in that is was for with his said has are from have they were which this'.split(' '),
	de: 'der die und das ist nicht mit den von auf eine einen sich auch wird dem des hat fur im'.split(' '),
	fr: 'le la les des et est une dans pour que qui sur pas du au par ce avec sont plus'.split(' '),
	es: 'el la los las y del que una por con para se su en es como pero al fue mas'.split(' '),
	it: 'il di che la per una sono non del della con anche dei gli nel alla piu le ha si'.split(' '),
	nl: 'het een van en de dat niet met zijn voor ook aan er maar om bij heeft wordt naar op'.split(' '),
	pt: 'o os um uma que nao para com do da dos das em por mais como foi ao se sua'.split(' '),
	sv: 'och att det som en pa ar av for med den inte har om ett men var sig fran till'.split(' '),
	da: 'og det at en den til er som pa de med han af for ikke der var har et men'.split(' '),
	pl: 'nie na sie jest do ze to jak ale przez po od oraz ktory byl dla przy tym juz czy'.split(' '),
};

const tagsByWord = new Map<string, string[]>();
for (const [tag, words] of Object.entries(frequent)) {
	for (const word of words) {
		tagsByWord.set(word, [...tagsByWord.get(word) ?? [], tag]);
	}
}

const scripts: ReadonlyArray<readonly [RegExp, string]> = [
	[/[\u{3041}-\u{30FF}]/gu, 'ja'],
	[/[\u{AC00}-\u{D7AF}]/gu, 'ko'],
	[/[\u{4E00}-\u{9FFF}]/gu, 'zh'],
	[/[\u{400}-\u{4FF}]/gu, 'ru'],
	[/[\u{370}-\u{3FF}]/gu, 'el'],
	[/[\u{600}-\u{6FF}]/gu, 'ar'],
	[/[\u{590}-\u{5FF}]/gu, 'he'],
	[/[\u{900}-\u{97F}]/gu, 'hi'],
	[/[\u{E00}-\u{E7F}]/gu, 'th'],
];

const sampleLength = 2000;
const wordPattern = /[a-z]+/g;
const fewestHits = 6;

const beyondLatin = /[\u{370}-\u{1DFF}\u{3000}-\u{DFFF}]/u;

const findScript = (sample: string): string | undefined => {
	const letters = sample.match(/\p{Letter}/gu)?.length ?? 0;
	return scripts.find(([pattern]) => (sample.match(pattern)?.length ?? 0) * 4 > letters)?.[1];
};

/**
The language a text is most likely written in (BCP 47): English unless its beginning says clearly otherwise. `folded` is the text folded (`foldText`).
*/
export const guessLanguage = (folded: string): string => {
	const sample = folded.slice(0, sampleLength);
	const script = beyondLatin.test(sample) ? findScript(sample) : undefined;
	if (script !== undefined) {
		return script;
	}

	const hits = new Map<string, number>();
	for (const word of sample.match(wordPattern) ?? []) {
		for (const tag of tagsByWord.get(word) ?? []) {
			hits.set(tag, (hits.get(tag) ?? 0) + 1);
		}
	}

	const english = hits.get('en') ?? 0;
	let best = 'en';
	for (const [tag, count] of hits) {
		best = count > (hits.get(best) ?? 0) ? tag : best;
	}

	const most = hits.get(best) ?? 0;
	return most >= fewestHits && most > english * 1.5 ? best : 'en';
};

const english = new Set(frequent.en);
const fewestWords = 80;
const leastShare = 0.05;

/**
Whether a text, whatever is said of it, is hardly English: of its first 2,000 letters, not one word in twenty is one of those that are every third of English news. Never of fewer than 80 words. `folded` is the text folded (`foldText`).
*/
export const isHardlyEnglish = (folded: string): boolean => {
	const words = folded.slice(0, sampleLength).match(wordPattern) ?? [];
	return words.length >= fewestWords && words.filter(word => english.has(word)).length < words.length * leastShare;
};
