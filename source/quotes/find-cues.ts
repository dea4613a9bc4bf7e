/*
All reporting clauses of the narrative: verbs of speech by lemma and by shape, "according to" and its kin, each with its subject.
*/
import {fragmentVerbs, speechVerbs} from '../language/en/cue-verbs.js';
import {auxiliaries, closedWords, determiners, possessives, prepositions} from '../language/en/function-words.js';
import {answeringForms, namingVerbs, nounLikeForms} from '../language/en/cue-uses.js';
import type {Stream} from './build-outline.js';
import {noSubject, type Cue, type CueStrength, type Subject} from './cue.js';
import {findSubject, isPassiveAt, mentionFrom, type CueReader} from './find-cue-subject.js';
import type {MentionIndex} from './mention-index.js';
import {remember} from './remember.js';
import type {Run, Token} from './token.js';
import {formOf, lemmasOf} from './verb-forms.js';

const strengthOf = remember((word): {readonly strength: CueStrength; readonly lemma: string} | null => {
	const lemmas = lemmasOf(word);
	const speech = lemmas.find(lemma => speechVerbs.has(lemma));
	if (speech !== undefined) {
		return {strength: 'speech', lemma: speech};
	}

	const fragment = lemmas.find(lemma => fragmentVerbs.has(lemma));
	if (fragment !== undefined) {
		return {strength: 'fragment', lemma: fragment};
	}

	if (word === 'found') {
		return {strength: 'fragment', lemma: 'find'};
	}

	return /..(?:ed|s)$/v.test(word) && !word.endsWith('ss') && !word.endsWith('us') && !auxiliaries.has(word) && !prepositions.has(word) && !closedWords.has(word) && !determiners.has(word) ? {strength: 'shape', lemma: lemmas[0]!} : null;
});

const putting = new Set(['put', 'puts']);
const goingOn = new Set(['went', 'goes', 'going']);
// As Smith put it; Smith went on: “…” and “…,” Smith hit back.
function findPhrasal(tokens: readonly Token[], at: number): {readonly strength: CueStrength; readonly lemma: string} | null {
	const {lower} = tokens[at]!;
	const after = tokens[at + 1]?.lower;
	if (putting.has(lower)) {
		return after === 'it' ? {strength: 'speech', lemma: 'put'} : null;
	}

	// "fired back forcefully:"
	const isAlone = tokens[at + 2]?.kind !== 'word' || (tokens[at + 2]!.lower.endsWith('ly') && tokens[at + 3]?.kind !== 'word');
	if (answeringForms.has(lower) && (after === 'back' || after === 'in') && isAlone) {
		return {strength: 'speech', lemma: 'respond'};
	}

	return goingOn.has(lower) && after === 'on' && isAlone ? {strength: 'speech', lemma: 'continue'} : null;
}

// "a pace that her coach classed as “a stroll”", but not "an event billed as “a feast”", which has no subject.
const isNaming = (tokens: readonly Token[], at: number, lemma: string) => tokens[at + 1]?.lower === 'as' && isQuotation(tokens[at + 2]) && namingVerbs.has(lemma);

const isQuotation = (token: Token | undefined) => token?.kind === 'quotation';

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

// A preposition and whose words follow: "according to Lee", "in Lee's view".
function readAccording(reading: CueReader, at: number, sentence: Run, number: number): Cue | null {
	const {tokens} = reading.stream;
	const length = accordingLength(tokens, at, sentence.to);
	const make = (subject: number, to: number, lemma: string): Cue | null =>
		subject < 0 ? null : {run: {from: at, to}, sentence: number, strength: 'according', lemma, form: 'base', subject, place: 'after', addressee: -1, isPassive: false};
	const sender = length === 0 ? senderFrom(reading, at, sentence) : -1;
	if (sender >= 0) {
		return make(sender, at + 1, 'from');
	}

	// "According to reports, Heidnik …" are no words of his.
	return length === 0 ? make(viewerFrom(reading, at, sentence), at + 1, 'according') : make(mentionFrom(reading, at + length, sentence.to, false), at + length, tokens[at]!.lower);
}

// "Ideas include a zoo and, from Ann Lee, “something else”": whose words they are; -1 where they are nobody's.
function senderFrom(reading: CueReader, at: number, sentence: Run): number {
	const {tokens} = reading.stream;
	const sender = tokens[at]!.lower === 'from' && tokens[at - 1]?.text === ',' && /^(?:and|or|;)$/v.test(tokens[at - 2]?.lower ?? '') ? mentionFrom(reading, at + 1, sentence.to, false) : -1;
	const mention = reading.index.mentions[sender];
	return mention !== undefined && /^(?:description|group|person)$/v.test(mention.kind) && mention.run.to + 1 < sentence.to && tokens[mention.run.to]!.text === ',' && isQuotation(tokens[mention.run.to + 1]) ? sender : -1;
}

// "In her view,", "in Ann Lee's words": whose view it is; -1 where it is nobody's.
function viewerFrom({stream: {tokens}, index}: CueReader, at: number, sentence: Run): number {
	const owner = tokens[at]!.lower === 'in' && (at === sentence.from || tokens[at - 1]!.kind !== 'word') ? index.startingAt[at + 1] ?? -1 : -1;
	const mention = index.mentions[owner];
	return mention?.isPossessive === true && mention.head !== 'its' && mention.run.to < sentence.to && /^(?:view|views|opinion|words|telling|estimation)$/v.test(tokens[mention.run.to]!.lower) ? owner : -1;
}

function readVerb(reading: CueReader, at: number, sentence: Run, number: number, firstCue: number): Cue | null {
	const {tokens} = reading.stream;
	const token = tokens[at]!;
	const found = token.isPossessive ? null : (findPhrasal(tokens, at) ?? strengthOf(token.lower));
	// "state Sen. Ann Lee said"
	if (found === null || (reading.index.startingAt[at]! >= 0 && (token.isCapital || token.lower === 'state')) || (token.isCapital && at > sentence.from && tokens[at - 1]!.kind !== 'quotation')) {
		return null;
	}

	const before = at > sentence.from ? tokens[at - 1] : undefined;
	const after = at + 1 < sentence.to ? tokens[at + 1] : undefined;
	const isBesideQuotation = isQuotation(before) || isQuotation(after) || ((after?.text === ',' || after?.text === ':' || after?.lower === 'that') && isQuotation(tokens[at + 2]));
	// "shrugged off the claim"
	if ((/^(?:shrug|laugh|wave|joke|brush|wink)$/v.test(found.lemma) && /^(?:off|aside|away)$/v.test(after?.lower ?? '') && !isQuotation(tokens[at + 2])) || (before !== undefined && (determiners.has(before.lower) || possessives.has(before.lower) || before.isPossessive) && reading.index.endingAt[at - 1]! < 0)) {
		return null;
	}

	const form = formOf(token.lower);
	// "do jobs that are": no verb in s stands after an auxiliary.
	if (found.strength === 'shape' && token.lower.endsWith('s') && before !== undefined && /^(?:do|does|did|will|would|can|could|should|may|might|must|to|not)$/v.test(before.lower)) {
		return null;
	}

	const beside = findSubject(reading, at, sentence, form, firstCue, found.strength);
	const subject = beside.mention < 0 && found.lemma === 'read' && after?.text === ':' ? findPaper(reading, sentence) : beside;
	const isShape = found.strength === 'shape';
	// "A review found it “late”", and not "Ann Lee found it".
	if (found.lemma === 'find' && (reading.index.mentions[subject.mention]?.kind !== 'written' || tokens.slice(at, at + farthestFinding).every(each => !isQuotation(each)))) {
		return null;
	}

	const isDoubtful = !isBesideQuotation && !(subject.mention >= 0 && isNaming(tokens, at, found.lemma)) && (isOfWhich(reading, at, subject.mention, found.strength) || (isShape && after?.text !== ':' && after?.lower !== 'that') || (subject.mention < 0 && (isShape || nounLikeForms.has(token.lower))));
	if (isDoubtful) {
		return null;
	}

	const isPassive = before !== undefined && form === 'past' && isPassiveAt(tokens, at, sentence.from);
	const addressee = subject.place === 'after' || found.lemma === 'say' ? -1 : addresseeAfter(reading, at + 1, sentence.to);
	return {run: {from: at, to: at + 1}, sentence: number, strength: found.strength, lemma: found.lemma, form, subject: subject.mention, place: subject.place, addressee, isPassive};
}

// "the letter, which Lee had framed, said": what was framed is the letter.
const isOfWhich = ({stream: {tokens}, index}: CueReader, at: number, subject: number, strength: CueStrength) => strength !== 'speech' && tokens[at + 1]?.text === ',' && subject >= 0 && tokens[index.mentions[subject]!.run.from - 1]?.lower === 'which';

const farthestFinding = 10;

// "A statement by the union on the strike read: “…”"
function findPaper({index}: CueReader, {from}: Run): Subject {
	const mention = index.startingAt[from]!;
	return index.mentions[mention]?.kind === 'written' ? {mention, place: 'apart'} : noSubject;
}

// "told the council", but not "insisted he was there".
function addresseeAfter({index}: CueReader, at: number, limit: number): number {
	const mention = at < limit ? index.startingAt[at]! : -1;
	return mention >= 0 && /^(?:he|she|they|we|i|it|who)$/v.test(index.mentions[mention]!.head) ? -1 : mention;
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
