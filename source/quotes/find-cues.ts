/*
All reporting clauses of the narrative: verbs of speech by lemma and by shape, "according to" and its kin, each with its subject.
*/
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import {auxiliaries, determiners, possessives, prepositions} from '../language/en/function-words.js';
import type {Stream} from './build-outline.js';
import type {Cue, CueStrength} from './cue.js';
import {isObject} from './grammar.js';
import {findSubjectBefore, type Subject} from './find-subject.js';
import type {MentionIndex} from './mention-index.js';
import type {Run, Token} from './token.js';
import {formOf, lemmasOf, type VerbForm} from './verb-forms.js';

const passiveAuxiliaries = /^(?:is|are|was|were|be|been|being|got|gets)$/v;
// Words that are as often nouns: a verb only after a subject or beside a quotation.
const nounLike = new Set(['report', 'reports', 'post', 'posts', 'note', 'notes', 'call', 'calls', 'claim', 'claims', 'answer', 'answers', 'question', 'questions', 'demand', 'demands', 'charge', 'charges', 'comment', 'comments', 'state', 'states', 'text', 'texts', 'tweet', 'tweets', 'vow', 'vows', 'promise', 'promises', 'attack', 'attacks', 'hope', 'hopes', 'fear', 'fears', 'order', 'orders', 'request', 'requests', 'term', 'terms', 'name', 'names', 'label', 'brand', 'blame', 'praise', 'support', 'laugh', 'smile', 'message', 'messages', 'find', 'want', 'use', 'view', 'views', 'rate', 'rates', 'rule', 'rules', 'issue', 'issues', 'address', 'plea', 'pledge', 'pledges', 'press', 'lead', 'estimate', 'estimates', 'show', 'shows', 'sign', 'signs', 'voice', 'object', 'cast', 'pen', 'dub', 'detail', 'details', 'cry', 'cries', 'shot', 'joke', 'jokes', 'quote', 'quotes', 'warning', 'meeting', 'writing', 'reading', 'crow', 'bark', 'roar', 'snap', 'close', 'open', 'finish', 'pipe', 'preview', 'echo', 'wonder', 'challenge', 'challenges', 'reason', 'reasons', 'relate', 'voices', 'stress', 'stresses', 'fire', 'push', 'rail', 'welcome', 'thought', 'protest', 'protests', 'mention', 'offer', 'offers', 'proposal', 'lie', 'second']);

function strengthOf(word: string): {readonly strength: CueStrength; readonly lemma: string} | null {
	const lemmas = lemmasOf(word);
	const speech = lemmas.find(lemma => speechVerbs.has(lemma));
	if (speech !== undefined) {
		return {strength: 'speech', lemma: speech};
	}

	const fragment = lemmas.find(lemma => fragmentVerbs.has(lemma));
	if (fragment !== undefined) {
		return {strength: 'fragment', lemma: fragment};
	}

	return /..(?:ed|s)$/v.test(word) && !word.endsWith('ss') && !word.endsWith('us') && !auxiliaries.has(word) && !prepositions.has(word) ? {strength: 'shape', lemma: lemmas[0]!} : null;
}

// As Smith put it
const findPutting = (tokens: readonly Token[], at: number): {readonly strength: CueStrength; readonly lemma: string} | null => /^puts?$/v.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'it' ? {strength: 'speech', lemma: 'put'} : null;

const isQuotation = (token: Token | undefined) => token?.kind === 'quotation';

type CueReader = {
	readonly stream: Stream;
	readonly index: MentionIndex;
	readonly cues: Cue[];
};

function readSentence(reading: CueReader, sentence: Run, number: number): void {
	const {tokens} = reading.stream;
	const firstCue = reading.cues.length;
	for (let at = sentence.from; at < sentence.to; at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') {
			continue;
		}

		const cue = readAccording(reading, at, sentence, number) ?? readVerb(reading, at, sentence, number, firstCue);
		if (cue === null) {
			continue;
		}

		reading.cues.push(cue);
		at = cue.run.to - 1;
	}
}

function readAccording(reading: CueReader, at: number, sentence: Run, number: number): Cue | null {
	const {tokens} = reading.stream;
	const length = accordingLength(tokens, at, sentence.to);
	if (length === 0) {
		return null;
	}

	const subject = mentionFrom(reading, at + length, sentence.to);
	return subject < 0 ? null : {run: {from: at, to: at + length}, sentence: number, strength: 'according', lemma: tokens[at]!.lower, form: 'base', subject, place: 'after', addressee: -1, isPassive: false};
}

// The mention that begins at `at`, a determiner or a few words of its phrase before it left aside; of "Smith's lawyer" the lawyer.
function mentionFrom(reading: CueReader, at: number, limit: number): number {
	const {tokens} = reading.stream;
	for (let start = at; start < Math.min(limit, at + 4); start++) {
		let found = reading.index.startingAt[start]!;
		while (found >= 0 && reading.index.mentions[found]!.isPossessive) {
			const next = reading.index.mentions[found + 1];
			if (next === undefined || next.run.from > reading.index.mentions[found]!.run.to + 3 || next.run.from >= limit) {
				return -1;
			}

			found++;
		}

		if (found >= 0) {
			return found;
		}

		const token = tokens[start]!;
		if (!(determiners.has(token.lower) || token.text === ',' || (token.kind === 'word' && !prepositions.has(token.lower) && !token.isCapital && start < at + 3) || token.kind === 'number')) {
			return -1;
		}
	}

	return -1;
}

function readVerb(reading: CueReader, at: number, sentence: Run, number: number, firstCue: number): Cue | null {
	const {tokens} = reading.stream;
	const token = tokens[at]!;
	const found = token.isPossessive ? null : (findPutting(tokens, at) ?? strengthOf(token.lower));
	if (found === null || (reading.index.startingAt[at]! >= 0 && token.isCapital) || (token.isCapital && at > sentence.from && tokens[at - 1]!.kind !== 'quotation')) {
		return null;
	}

	const before = at > sentence.from ? tokens[at - 1] : undefined;
	const after = at + 1 < sentence.to ? tokens[at + 1] : undefined;
	const isBesideQuotation = isQuotation(before) || isQuotation(after) || ((after?.text === ',' || after?.text === ':' || after?.lower === 'that') && isQuotation(tokens[at + 2]));
	if (before !== undefined && (determiners.has(before.lower) || possessives.has(before.lower) || before.isPossessive) && reading.index.endingAt[at - 1]! < 0) {
		return null;
	}

	const form = formOf(token.lower);
	const subject = findSubject(reading, at, sentence, form, firstCue, found.strength);
	const isShape = found.strength === 'shape';
	const isDoubtful = !isBesideQuotation && ((isShape && after?.text !== ':' && after?.lower !== 'that') || (subject.mention < 0 && (isShape || nounLike.has(token.lower))));
	if (isDoubtful) {
		return null;
	}

	const isPassive = before !== undefined && passiveAuxiliaries.test(before.lower) && form === 'past';
	const addressee = subject.place === 'after' ? -1 : addresseeAfter(reading, at + 1, sentence.to);
	return {run: {from: at, to: at + 1}, sentence: number, strength: found.strength, lemma: found.lemma, form, subject: subject.mention, place: subject.place, addressee, isPassive};
}

function addresseeAfter(reading: CueReader, at: number, limit: number): number {
	const mention = at < limit ? reading.index.startingAt[at]! : -1;
	return mention;
}

function findSubject(reading: CueReader, at: number, sentence: Run, form: VerbForm, firstCue: number, strength: CueStrength): Subject {
	const {tokens} = reading.stream;
	const before = at > sentence.from ? tokens[at - 1]! : undefined;
	const beforeThat = at > sentence.from + 1 ? tokens[at - 2]! : undefined;
	if (before !== undefined && form === 'past' && tokens[at]!.lower !== 'quoted' && passiveAuxiliaries.test(before.lower)) {
		return findAgent(reading, at, sentence);
	}

	const isInverted = before === undefined || before.kind === 'quotation' || ((before.text === ',' || /^(?:-+|[–—…]|\.\.\.)$/v.test(before.text)) && beforeThat?.kind === 'quotation');
	if (isInverted && form !== 'ing') {
		const mention = mentionFrom(reading, at + 1, sentence.to);
		if (mention >= 0 && !(strength === 'shape' && reading.index.mentions[mention]!.run.from > at + 2)) {
			return {mention, place: 'after'};
		}
	}

	const direct = findSubjectBefore(tokens, reading.index, at, sentence);
	if (strength === 'speech' && form !== 'ing' && direct.mention < 0 && before?.text === ',' && isClosing(reading, at + 1, sentence)) {
		return {mention: mentionFrom(reading, at + 1, sentence.to), place: 'after'};
	}

	return direct.mention >= 0 && !(form === 'ing' && direct.place === 'before' && tokens[at - 1]!.text === ',') ? direct : findShared(reading, at, sentence, form, firstCue, before);
}

// ", said Smith." and ", said Smith, who …": the sentence's reporting clause comes last, though no quotation touches it.
function isClosing(reading: CueReader, at: number, sentence: Run): boolean {
	const {tokens} = reading.stream;
	const mention = mentionFrom(reading, at, sentence.to);
	if (mention < 0) {
		return false;
	}

	const {run, kind} = reading.index.mentions[mention]!;
	const next = run.to < sentence.to ? tokens[run.to] : undefined;
	return kind !== 'pronoun' && (next?.kind !== 'word' || /^(?:who|of|in|on|at|during|after|from|with|last)$/v.test(next.lower));
}

// "was called a liar by Smith"
function findAgent(reading: CueReader, at: number, sentence: Run): Subject {
	const {tokens} = reading.stream;
	for (let right = at + 1; right < Math.min(sentence.to, at + 12); right++) {
		if (tokens[right]!.lower === 'by') {
			const mention = mentionFrom(reading, right + 1, sentence.to);
			return mention < 0 ? {mention: -1, place: 'none'} : {mention, place: 'passive'};
		}
	}

	return {mention: -1, place: 'none'};
}

// "called it X and said Y", "left, saying": the subject of the verb before, or of the sentence.
function findShared(reading: CueReader, at: number, sentence: Run, form: VerbForm, firstCue: number, before: Token | undefined): Subject {
	const isJoined = before !== undefined && /^(?:and|but|then|or|,|later|also)$/v.test(before.lower);
	if (form !== 'ing' && !isJoined) {
		return {mention: -1, place: 'none'};
	}

	const place = form === 'ing' ? 'participle' : 'shared';
	for (let index = reading.cues.length - 1; index >= Math.max(firstCue, reading.cues.length - 8); index--) {
		const cue = reading.cues[index]!;
		if (cue.subject >= 0 && cue.place !== 'relative' && cue.strength !== 'according') {
			return {mention: cue.subject, place};
		}
	}

	return {mention: findFirstSubject(reading, sentence, at), place};
}

function findFirstSubject(reading: CueReader, sentence: Run, limit: number): number {
	const {tokens} = reading.stream;
	for (let at = sentence.from; at < Math.min(limit, sentence.from + 60); at++) {
		const found = reading.index.startingAt[at]!;
		const mention = reading.index.mentions[found];
		if (mention !== undefined && mention.kind !== 'place' && !mention.isPossessive && !isObject(tokens, mention)) {
			return found;
		}
	}

	return -1;
}

function accordingLength(tokens: readonly Token[], at: number, limit: number): number {
	const word = (offset: number) => at + offset < limit ? tokens[at + offset]!.lower : '';
	if (word(0) === 'according' && word(1) === 'to') {
		return 2;
	}

	if (word(0) === 'in' && word(1) === 'the' && (word(2) === 'words' || word(2) === 'opinion' || word(2) === 'view') && word(3) === 'of') {
		return 4;
	}

	return word(0) === 'per' && at > 0 && tokens[at - 1]!.text === ',' ? 1 : 0;
}

/**
The reporting clauses of a stream, in order.
*/
export function findCues(stream: Stream, index: MentionIndex): readonly Cue[] {
	const reading: CueReader = {stream, index, cues: []};
	for (const [number, sentence] of stream.sentences.entries()) {
		readSentence(reading, sentence, number);
	}

	return reading.cues;
}
