/*
"John and Mary Holt", of whom an article goes on to speak as Mr Holt and Mrs Holt: John's name is John Holt.
*/
import type {Mention} from './mention.js';
import {isCommonWord, isForename, isKnownOrganization} from './word-facts.js';

// How far a name stands from the one that follows over "and", in code units.
const joint = ' and '.length;

type Genders = ReadonlyMap<string, ReadonlySet<string>>;

// Of which genders those are who go by a surname and an honorific.
function gatherHonored(mentions: readonly Mention[]): Genders {
	const honored = new Map<string, Set<string>>();
	for (const {words, gender, isGenderSure} of mentions) {
		if (words.length === 1 && isGenderSure) {
			honored.set(words[0]!, (honored.get(words[0]!) ?? new Set()).add(gender));
		}
	}

	return honored;
}

// Whether two of one surname are called by it: Mr and Mrs Holt, or Mr Holt where the one named in full is a woman.
function isTwo(honored: Genders, given: string, {words, gender}: Mention): boolean {
	const genders = honored.get(words.at(-1)!);
	const isOther = genders?.size === 1 && /^(?:fe)?male$/v.test(gender) && !genders.has(gender);
	return (isOther && isForename(given)) || (genders !== undefined && genders.size > 1 && !isCommonWord(given) && !isKnownOrganization(given));
}

// How often a name stands alone: who goes by it again, as singers do, is of no couple that is Mr and Mrs.
function countBare(mentions: readonly Mention[]): ReadonlyMap<string, number> {
	const bare = new Map<string, number>();
	for (const {words} of mentions) {
		if (words.length === 1) {
			bare.set(words[0]!, (bare.get(words[0]!) ?? 0) + 1);
		}
	}

	return bare;
}

/**
The mentions in their order, those of couples with the surname that is said once for both.
*/
export function completeCouples(mentions: readonly Mention[]): readonly Mention[] {
	const honored = gatherHonored(mentions);
	if (honored.size === 0) {
		return mentions;
	}

	const bare = countBare(mentions);
	return mentions.map((mention, at) => {
		const next = mentions[at + 1];
		const isCouple = next !== undefined && mention.kind === 'person' && next.kind === 'person' && mention.words.length === 1 && next.words.length === 2 && mention.role === null && next.role === null && bare.get(mention.words[0]!) === 1
			&& !mention.isPossessive && next.start - mention.end === joint && next.run.from === mention.run.to + 1 && isTwo(honored, mention.words[0]!, next);
		return isCouple ? {...mention, words: [...mention.words, next.words[1]!], name: `${mention.name} ${next.name.split(' ').slice(1).join(' ')}`} : mention;
	});
}
