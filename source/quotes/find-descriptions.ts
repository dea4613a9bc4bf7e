/*
Descriptions: "the president", "a senior administration official", "police", "her lawyer", "the letter".
*/
import {determiners, possessives, prepositions, clauseOpeners, auxiliaries} from '../language/en/function-words.js';
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import {tellingForms, voicingForms} from '../language/en/cue-uses.js';
import {isVerbLike} from './grammar.js';
import {isForOffice, isSmallPortfolioJoint} from './is-portfolio-joint.js';
import type {Gender, GrammaticalNumber, Mention, MentionKind} from './mention.js';
import {startOfOwner} from './owner-start.js';
import {roleText} from './parse-name.js';
import {remember} from './remember.js';
import type {Run, Token} from './token.js';
import {lemmasOf} from './verb-forms.js';
import {genderOfWord, isBodyNoun, isDemonym, isGroupNoun, isPersonNoun, isTitle, isTrade, isWrittenNoun} from './word-facts.js';

/**
What kind of mention a noun heads, or null where it is no one who could speak.
*/
export const kindOfNoun: (word: string) => MentionKind | null = remember(word => {
	if (isGroupNoun(word)) {
		return 'group';
	}

	if (isPersonNoun(word) || isTitle(word)) {
		return 'description';
	}

	if (isBodyNoun(word)) {
		return 'body';
	}

	return isWrittenNoun(word) ? 'written' : null;
});

const noModifiers = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'him', 'them', 'who', 'said', 'says']);

const isModifier = (token: Token) => (token.kind === 'word' || token.kind === 'number')
	&& !prepositions.has(token.lower) && !clauseOpeners.has(token.lower) && !auxiliaries.has(token.lower)
	&& !noModifiers.has(token.lower);

// Words that stand for people only where no noun follows: "many say".
const quantifiers = new Set(['some', 'many', 'most', 'several', 'few', 'others', 'another', 'public', 'three', 'two']);
const longestPhrase = 9;

// Where the noun phrase whose head stands at `head` begins: at its determiner or owner, over adjectives and commas between them; the head itself where there is none near.
function findPhraseStart(tokens: readonly Token[], head: number, floor: number): {readonly start: number; readonly hasDeterminer: boolean} {
	let modifiers = head;
	if (/^(?:some|any|every|no)(?:body|one)$/v.test(tokens[head]!.lower)) {
		return {start: head, hasDeterminer: true};
	}

	let hasComma = false;
	const lowest = Math.max(floor, head - longestPhrase);
	for (let at = head - 1; at >= lowest; at--) {
		const token = tokens[at]!;
		if (determiners.has(token.lower) && (!hasComma || /^(?:the|a|an|his|her|their)$/v.test(token.lower))) {
			return {start: at, hasDeterminer: true};
		}

		// "the prime minister's spokesman": the owner is as long as its own phrase.
		if (token.isPossessive && token.kind === 'word') {
			const owner = token.isCapital ? null : findPhraseStart(tokens, at, lowest);
			return {start: owner?.hasDeterminer === true ? owner.start : startOfOwner(tokens, at, lowest), hasDeterminer: true};
		}

		if (at > lowest && isSmallPortfolioJoint(tokens, at, head)) {
			continue;
		}

		// "the young, tired residents", but "after the arrests, residents"
		const isCommaBetween = token.text === ',' && at > lowest && tokens[at - 1]!.kind === 'word' && !tokens[at - 1]!.isCapital && !tokens[at + 1]!.isCapital && !/[^su]s$/v.test(tokens[at - 1]!.lower);
		hasComma ||= isCommaBetween;
		if (!isCommaBetween && !isModifier(token)) {
			break;
		}

		if (!isCommaBetween && modifiers === at + 1 && (token.isCapital || (/(?:al|ic|ive|ous|an|ish|ese)$/v.test(token.lower) && token.lower.length > 4) || (kindOfNoun(token.lower) !== null && !quantifiers.has(token.lower)))) {
			modifiers = at;
		}
	}

	return {start: modifiers, hasDeterminer: false};
}

const numberOf = (kind: MentionKind): GrammaticalNumber => {
	if (kind === 'group') {
		return 'many';
	}

	return kind === 'body' ? 'either' : 'one';
};

const genderOf = (kind: MentionKind, head: string): Gender => {
	if (kind === 'body' || kind === 'written') {
		return 'neuter';
	}

	return kind === 'group' ? 'either' : genderOfWord(head);
};

const indefinites = /^(?:a|an|one|another|some|two|three|four|several|many|no|any|every|each|most|few|other|others)$/v;

/**
The mention made of the phrase from `start` to the head noun at `head`.
*/
export function makeDescription(text: string, tokens: readonly Token[], {start, head}: {readonly start: number; readonly head: number}, kind: MentionKind): Mention {
	const first = tokens[start]!;
	const last = tokens[head]!;
	const isDefinite = !indefinites.test(first.lower) && (determiners.has(first.lower) || first.isPossessive || first.isCapital || possessives.has(first.lower));
	return {
		start: first.start, end: last.isPossessive ? last.end - (/['‘’]s$/v.test(last.text) ? 2 : 1) : last.end, run: {from: start, to: head + 1}, quotation: first.quotation, kind, name: '', words: [],
		head: last.lower, role: roleText(text, tokens, start, head + 1), number: numberOf(kind), gender: genderOf(kind, last.lower), isGenderSure: true, isDefinite, isPossessive: last.isPossessive,
	};
}

const isTelling = (token: Token | undefined) => token !== undefined && tellingForms.has(token.lower);

// "One question asked whether"
const noSpeakers = new Set(['question', 'questions', 'answer', 'answers', 'line', 'option', 'headline', 'back', 'front', 'crowdfunding', 'ballot', 'form']);

const countedPeople = new Set(['two', 'three', 'four', 'latter']);

/**
Whether a noun that no table holds speaks, by the verb of speech beside it: "the 46-year-old said", "said the Texan".
*/
export function isUnknownSpeaker(tokens: readonly Token[], at: number, sentence: Run): boolean {
	const token = tokens[at]!;
	// "the two write"
	if (countedPeople.has(token.lower) && tokens[at - 1]?.lower === 'the' && at + 1 < sentence.to) {
		return lemmasOf(tokens[at + 1]!.lower).some(lemma => speechVerbs.has(lemma));
	}

	// "what the announcer called “…”"
	if (isTrade(token.lower) && /^(?:the|another)$/v.test(tokens[at - 1]?.lower ?? '') && at + 1 < sentence.to && /^(?:call|describe)(?:s|d|ed)$/v.test(tokens[at + 1]!.lower)) {
		return true;
	}

	if ((token.kind !== 'word' && token.kind !== 'number') || noSpeakers.has(token.lower) || !isModifier(token) || determiners.has(token.lower) || token.lower.endsWith('ly')) {
		return false;
	}

	const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
	// "Another Muslim who did not want to be named"
	if (isTelling(next) || (next?.lower === 'who' && isDemonym(token.lower))) {
		return true;
	}

	if (next?.kind === 'word' || next?.kind === 'number') {
		return false;
	}

	const {start, hasDeterminer} = findPhraseStart(tokens, at, sentence.from);
	return hasDeterminer && start > sentence.from && (isTelling(tokens[start - 1]) || voicingForms.has(tokens[start - 1]!.lower)) && (start - 1 === sentence.from || tokens[start - 2]!.kind === 'quotation' || tokens[start - 2]!.text === ',');
}

// Whether a small word may go on with a noun phrase: no verb, nor what follows a subject.
const isAdjectival = (token: Token) => isModifier(token) && !token.isCapital && !token.lower.endsWith('ly') && !determiners.has(token.lower) && !isVerbLike(token) && lemmasOf(token.lower).every(lemma => !speechVerbs.has(lemma) && !fragmentVerbs.has(lemma));

// "company officials": the first only modifies; "many voters": so does a quantifier, but not in "many say".
function isModifierOf(token: Token, next: Token): boolean {
	// "the Chinese foreign ministry", but "the Chinese said"; "the elder Quill"
	const isBefore = (!token.isPossessive && !next.isCapital && kindOfNoun(next.lower) !== null) || (token.lower === 'elder' && next.isCapital);
	if (isBefore || (isDemonym(token.lower) && !token.lower.endsWith('s') && isAdjectival(next))) {
		return true;
	}

	const isAlone = next.lower === 'of' || next.lower === 'who' || auxiliaries.has(next.lower) || lemmasOf(next.lower).some(lemma => speechVerbs.has(lemma) || fragmentVerbs.has(lemma));
	return !isAlone && quantifiers.has(token.lower);
}

/**
Whether a pronoun ends "one of them", "one of those": one whom nothing else names.
*/
export const isPartOf = (tokens: readonly Token[], at: number, floor: number): boolean => at - 2 >= floor && /^(?:them|those)$/v.test(tokens[at]!.lower) && tokens[at - 1]!.lower === 'of' && /^(?:one|another)$/v.test(tokens[at - 2]!.lower);

/**
The description whose head noun stands at `at`, or null. A noun that only modifies the next ("company officials") heads nothing; one person needs a determiner.
*/
export function readDescription(text: string, tokens: readonly Token[], at: number, sentence: Run): Mention | null {
	const token = tokens[at]!;
	if (isPartOf(tokens, at, sentence.from)) {
		const isPresent = /^(?:present|there|involved|inside|affected)$/v.test(tokens[at + 1]?.lower ?? '') && at + 1 < sentence.to;
		return {...makeDescription(text, tokens, {start: at - 2, head: isPresent ? at + 1 : at}, 'description'), isDefinite: false};
	}

	const isCited = tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according' && lemmasOf(token.lower).some(lemma => isWrittenNoun(lemma));
	const kind = isCited ? 'written' : (kindOfNoun(token.lower) ?? (isUnknownSpeaker(tokens, at, sentence) ? 'description' : null));
	if (kind === null) {
		return null;
	}

	const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
	if ((next?.kind === 'word' && isModifierOf(token, next)) || isForOffice(tokens, at, sentence.to)) {
		return null;
	}

	const {start, hasDeterminer} = findPhraseStart(tokens, at, sentence.from);
	// "one of the survivors"
	const isPart = (kind === 'group' || /[^s]s$/v.test(token.lower)) && tokens[start - 1]?.lower === 'of' && /^(?:one|another)$/v.test(tokens[start - 2]?.lower ?? '') && start - 2 >= sentence.from;
	if (isPart) {
		return {...makeDescription(text, tokens, {start: start - 2, head: at}, 'description'), isDefinite: false};
	}

	return !hasDeterminer && !isCited && kind !== 'group' ? null : makeDescription(text, tokens, {start, head: at}, kind);
}
