/*
How much speaks for a name being a person's: only then can "he" and "she" point to it.
*/
import type {Analysis} from './analysis.js';
import type {Entity} from './entity.js';
import {findApposition} from './find-appositions.js';
import {isWritersAddressee} from './grammar.js';
import type {Mention} from './mention.js';
import {isCommonWord, isDemonym, isForename, isHonorific} from './word-facts.js';

// How much it tells that a name speaks: companies do as well, above all those of one word ("Strava") or of common words ("Harbor National").
function shareOfSpeaker({words}: Entity): number {
	if (words.length === 1) {
		return 0.8;
	}

	return isForename(words[0]!) || !isCommonWord(words[0]!) ? 1 : 0.6;
}

const locative = /^(?:in|at|near|across)$/v;

function isSurelyPerson(analysis: Analysis, mention: Mention): boolean {
	const {narrative} = analysis.outline;
	return (mention.words.length > 1 && isForename(mention.words[0]!)) || mention.role !== null || isHonorific(narrative.tokens[mention.run.from]!.lower) || isWritersAddressee(narrative.tokens, mention) || mention.gender === 'male' || mention.gender === 'female'
		|| narrative.tokens[mention.run.to]?.lower === 'who' || findApposition(analysis, mention) !== null;
}

/**
Weighs every entity's personhood by its mentions in the narrative.
*/
export function weighPersonhood(analysis: Analysis, entities: readonly Entity[], named: ReadonlyMap<Mention, number>): void {
	const {outline, index: {mentions}, cues} = analysis;
	const {tokens} = outline.narrative;
	const places = new Set<number>();
	for (const mention of mentions) {
		const index = named.get(mention);
		if (index === undefined || mention.kind !== 'person') {
			continue;
		}

		const entity = entities[index]!;
		if (entity.personhood < 1 && isSurelyPerson(analysis, mention)) {
			entity.personhood = 1;
		}

		// "English Ivy"
		const isOfNation = isDemonym(mention.words[0]!) && !isForename(mention.words[0]!);
		entity.personhood = isOfNation && entity.personhood < 1 ? Math.min(entity.personhood, 0.3) : entity.personhood;
		if (!mention.isPossessive && locative.test(tokens[mention.run.from - 1]?.lower ?? '')) {
			places.add(index);
		}
	}

	for (const {subject, strength} of cues) {
		const index = subject < 0 ? undefined : named.get(mentions[subject]!);
		if (index !== undefined && strength === 'speech') {
			entities[index]!.personhood = Math.max(entities[index]!.personhood, shareOfSpeaker(entities[index]!));
		}
	}

	for (const index of places) {
		const entity = entities[index]!;
		if (entity.personhood < 1) {
			entity.personhood = 0.05;
		}
	}
}
