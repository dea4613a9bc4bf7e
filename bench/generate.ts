/*
Articles with quotes, of any number and the same in every run: words that obey Zipf's law, the commonest real ones and the others spelled from English syllables, and speakers likewise.
*/
import type {ArticleRecord} from '../source/store/quote-store.js';
import {buildRecord} from '../test/store/build-record.js';
import {createRandom, createZipf, type Random} from './random.js';

const commonWords = `the of to and a
in that is was it for on be with as he by at are this have not from but had his they she which or we an were been their has would what will there if
can all her more who one about when up no them some could so out into than other its only time my you me now do may very our over such us then these work through most did people how where must
after also well much new because any way down first should those between own last year like make just before right three good many world even under think go great see while long know still
take state here again off every against government year war house come never life used old day life same another country president letter meeting police vote court water school city
plan`.split(/\s+/);

const onsets = ['b', 'c', 'd', 'f', 'g', 'h', 'j', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'br', 'ch', 'cl', 'cr', 'dr', 'fl', 'gr', 'pl', 'pr', 'qu', 'sh', 'sl', 'sp', 'st', 'th', 'tr', ''];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'i', 'o', 'ai', 'ea', 'ee', 'ou', 'io', 'oo'];
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'ck', 'nd', 'nt', 'ng', 'rd', 'st', 'ss', 'p', 'x'];
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ion', 'ment', 'ly', 'ness', 'able', 'ism', 'al', 'ive', 'ity'];

const spell = (random: Random, syllables: number): string => {
	let word = '';
	for (let syllable = 0; syllable < syllables; syllable++) {
		word += random.pick(onsets) + random.pick(nuclei);
	}

	return word + random.pick(codas);
};

const spellDistinct = (size: number, spellOne: () => string): readonly string[] => {
	const words = new Set<string>();
	while (words.size < size) {
		const word = spellOne();
		if (word.length > 2) {
			words.add(word);
		}
	}

	return [...words];
};

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const roles = ['senator', 'police chief', 'mayor', 'press secretary', 'head coach', 'company spokesman', 'professor of history', 'fire chief', 'union leader', 'governor'];
const sections = ['Politics', 'World', 'Business', 'Sport', 'Science', 'Local', 'Culture', 'Opinion'];

/**
How much to generate: `quotes` in all, some seven an article. `words` and `speakers` are how many different ones there are to choose from.
*/
export type Size = {readonly quotes: number; readonly words?: number; readonly speakers?: number; readonly seed?: number};

type Person = {readonly name: string; readonly role: string};

const createPeople = (random: Random, count: number): readonly Person[] => {
	const given = spellDistinct(400, () => spell(random, 2));
	const surnames = spellDistinct(Math.ceil(count * 0.6), () => spell(random, 2 + random.below(2)));
	return Array.from({length: count}, () => ({name: `${capitalize(random.pick(given))} ${capitalize(random.pick(surnames))}`, role: random.pick(roles)}));
};

const createDate = (random: Random): string => {
	const [year, month, day] = [2010 + random.below(15), 1 + random.below(12), 1 + random.below(28)];
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/**
Records as a store takes them: every quote of 8 to 35 words, every article with a date, an outlet and a section.
*/
export const generateRecords = ({quotes, words = 40_000, speakers = 20_000, seed = 1}: Size): readonly ArticleRecord[] => {
	const random = createRandom(seed);
	const rare = spellDistinct(words, () => spell(random, 1 + random.below(3)) + random.pick(endings));
	const nextWord = createZipf([...new Set([...commonWords, ...rare])], random);
	const nextPerson = createZipf(createPeople(random, speakers), random);
	const outlets = spellDistinct(40, () => spell(random, 2)).map(word => `The ${capitalize(word)} Herald`);
	const headline = (): string => capitalize(Array.from({length: 6 + random.below(7)}, nextWord).join(' '));
	const sentence = (): string => capitalize(Array.from({length: 8 + random.below(28)}, nextWord).join(' '));
	const records: ArticleRecord[] = [];
	for (let left = quotes; left > 0;) {
		const count = Math.min(left, 4 + random.below(7));
		left -= count;
		records.push(buildRecord({
			id: `generated-${records.length}`,
			headline: headline(),
			section: random.pick(sections),
			outlet: random.pick(outlets),
			published: createDate(random),
			path: `${records.length}.md`,
			quotes: Array.from({length: count}, () => ({...nextPerson(), text: `${sentence()}.`})),
		}));
	}

	return records;
};
