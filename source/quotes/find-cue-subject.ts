/*
The subject of a verb that announces speech: before it, after it where the clause is inverted, over "and", or by "by".
*/
import {auxiliaries, clauseOpeners, closedWords, determiners, prepositions} from '../language/en/function-words.js';
import {receivingForms} from '../language/en/cue-uses.js';
import {besideLength, isBeside} from './can-start-name.js';
import type {Stream} from './build-outline.js';
import {noSubject, type Cue, type CueStrength, type Subject} from './cue.js';
import {findSubjectBefore} from './find-subject.js';
import {isObject, isSubject} from './grammar.js';
import type {MentionIndex} from './mention-index.js';
import type {Run, Token} from './token.js';
import type {VerbForm} from './verb-forms.js';

/**
What is at hand while the cues of a stream are read, one sentence after another. `cues` are those found so far.
*/
export type CueReader = {
	readonly stream: Stream;
	readonly index: MentionIndex;
	readonly cues: Cue[];
};

// Forms of "be" and "get" that make a participle passive.
const passiveAuxiliaries = /^(?:is|are|was|were|be|been|being|got|gets)$/v;

/**
Whether the participle at `at` is passive, adverbs between left aside: "is often called".
*/
export function isPassiveAt(tokens: readonly Token[], at: number, floor: number): boolean {
	let left = at - 1;
	while (left > floor && left > at - 3 && isAdverb(tokens[left]!)) {
		left--;
	}

	return left >= floor && passiveAuxiliaries.test(tokens[left]!.lower);
}

const isAdverb = ({kind, isCapital, lower}: Token) => kind === 'word' && !isCapital && (/..ly$/v.test(lower) || /^(?:often|sometimes|once|also|still|now|then|later|soon|long|even|already|never|always|just|since|widely|better|best)$/v.test(lower));

const aspectual = /^(?:began|begin|begins|begun|started|start|starts|kept|keep|keeps|continued|continue|continues|resumed)$/v;

// "said a delighted Federer afterwards"
const timeWords = /^(?:afterwards?|last|next|minutes|moments|hours|days|weeks|months|years|seconds|later|yesterday|today|tonight|tomorrow|recently|again|too|once|twice|this|that)$/v;

// "Ann Lee, asked how she had done it, answered": what was asked of her.
const isInserted = ({stream: {tokens}, index}: CueReader, at: number, floor: number) => at > floor + 1 && tokens[at - 1]!.text === ',' && index.mentions[index.endingAt[at - 2]!]?.kind === 'person' && /^(?:how|if|whether|why|what|when|where|who|about|by)$/v.test(tokens[at + 1]?.lower ?? '');

// "said the printed Cruz slate card": a name between a determiner and a noun is not who speaks.
function isModifier({stream: {tokens}, index}: CueReader, found: number, hasDeterminer: boolean): boolean {
	const {kind, run, role} = index.mentions[found]!;
	const next = tokens[run.to];
	return hasDeterminer && kind === 'person' && role === null && next?.kind === 'word' && !next.isCapital && !timeWords.test(next.lower) && !next.lower.endsWith('ly') && !prepositions.has(next.lower) && !clauseOpeners.has(next.lower) && !auxiliaries.has(next.lower) && !closedWords.has(next.lower);
}

/**
The mention that begins at `at`, a determiner or a few words of its phrase before it left aside; of "Smith's lawyer" the lawyer; -1 where there is none.
*/
export function mentionFrom(reading: CueReader, at: number, limit: number, isOverComma = true): number {
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
			return isModifier(reading, found, start > at) ? -1 : found;
		}

		const token = tokens[start]!;
		// "said what everyone thought"
		if (token.lower === 'what') {
			return -1;
		}

		// "one of the survivors"
		if (determiners.has(token.lower) && tokens[start + 1]?.lower === 'of') {
			start++;
			continue;
		}

		// "said London-based Ann Lee"
		if (!(isBeside(token) || besideLength(tokens, start) > 0 || determiners.has(token.lower) || (isOverComma && token.text === ',') || (token.kind === 'word' && !prepositions.has(token.lower) && !token.isCapital && start < at + 3) || token.kind === 'number')) {
			return -1;
		}
	}

	return -1;
}

/**
The subject of the verb at `at`. `firstCue` is the first cue of its sentence.
*/
export function findSubject(reading: CueReader, at: number, sentence: Run, form: VerbForm, firstCue: number, strength: CueStrength): Subject {
	const {tokens} = reading.stream;
	const before = at > sentence.from ? tokens[at - 1]! : undefined;
	const beforeThat = at > sentence.from + 1 ? tokens[at - 2]! : undefined;
	if (before !== undefined && form === 'past' && tokens[at]!.lower !== 'quoted' && isPassiveAt(tokens, at, sentence.from)) {
		return findAgent(reading, at, sentence);
	}

	// "Asked whether she would, Smith said": a participle, and nobody's.
	const isReceiving = form === 'past' && receivingForms.has(tokens[at]!.lower);
	if (isReceiving && (before === undefined || isInserted(reading, at, sentence.from))) {
		return noSubject;
	}

	const isInverted = before === undefined || before.kind === 'quotation' || ((before.text === ',' || /^(?:-+|[–—…]|\.\.\.)$/v.test(before.text)) && beforeThat?.kind === 'quotation');
	if (isInverted && form !== 'ing') {
		const mention = mentionFrom(reading, at + 1, sentence.to);
		if (mention >= 0 && !(strength === 'shape' && reading.index.mentions[mention]!.run.from > at + 2)) {
			return {mention, place: 'after'};
		}
	}

	// "The crowd began chanting"
	const isBegun = form === 'ing' && before !== undefined && aspectual.test(before.lower) && before.kind === 'word';
	const direct = findSubjectBefore(tokens, reading.index, isBegun ? at - 1 : at, sentence);
	if (strength === 'speech' && form !== 'ing' && tokens[at]!.lower !== 'told' && direct.mention < 0 && before?.text === ',' && isClosing(reading, at + 1, sentence)) {
		return {mention: mentionFrom(reading, at + 1, sentence.to), place: 'after'};
	}

	// “He had keys”, jury told
	if (tokens[at]!.lower === 'told' && isHearing(reading, direct.mention) && (at + 1 >= sentence.to || tokens[at + 1]!.text === '.')) {
		return noSubject;
	}

	const isAfterObject = form === 'ing' && direct.mention >= 0 && direct.place === 'before' && isAddressed(reading, direct.mention);
	return direct.mention >= 0 && !isAfterObject && !(form === 'ing' && direct.place === 'before' && tokens[at - 1]!.text === ',') ? direct : findShared(reading, at, sentence, form, firstCue, before);
}

// Bodies and crowds that are told something, where nobody else is.
const isHearing = ({index: {mentions}}: CueReader, mention: number): boolean => /^(?:body|group|organization|place)$/v.test(mentions[mention]?.kind ?? '');

// "sent a letter to Director Ann Roe demanding answers", "posted a notice on the East Wing calling": where something goes to, and not who speaks by it.
function isAddressed({stream: {tokens}, index}: CueReader, mention: number): boolean {
	const {kind, run: {from}} = index.mentions[mention]!;
	const before = tokens[from - 1]?.lower ?? '';
	return (kind === 'person' ? /^to$/v : /^(?:to|on|onto|in|at|across|around|outside|inside)$/v).test(determiners.has(before) ? tokens[from - 2]?.lower ?? '' : before);
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
			return mention < 0 ? noSubject : {mention, place: 'passive'};
		}
	}

	return noSubject;
}

// "and has said", "and each time has said": whether a word that joins stands before the verb.
function isJoint(tokens: readonly Token[], at: number, floor: number): boolean {
	let joint = at - 1;
	while (joint > floor && (auxiliaries.has(tokens[joint]!.lower) || tokens[joint]!.lower.endsWith('ly'))) {
		joint--;
	}

	if (joint > floor + 1 && /^(?:time|day|week|month|year|night|turn|once|far)$/v.test(tokens[joint]!.lower) && /^(?:each|every|this|that|one|in|the|so|at)$/v.test(tokens[joint - 1]!.lower)) {
		joint -= 2;
	}

	return /^(?:and|but|then|or|,|later|also)$/v.test(tokens[joint]!.lower);
}

// "called it X and said Y", "left, saying": the subject of the verb before, or of the sentence.
function findShared(reading: CueReader, at: number, sentence: Run, form: VerbForm, firstCue: number, before: Token | undefined): Subject {
	const isJoined = before !== undefined && isJoint(reading.stream.tokens, at, sentence.from);
	if (form !== 'ing' && !isJoined) {
		return noSubject;
	}

	const place = form === 'ing' ? 'participle' : 'shared';
	for (let index = reading.cues.length - 1; index >= Math.max(firstCue, reading.cues.length - 8); index--) {
		const cue = reading.cues[index]!;
		if (cue.subject >= 0 && cue.place !== 'relative' && cue.strength !== 'according') {
			return {mention: cue.subject, place};
		}
	}

	// Maher said it “wasn’t good.” Adding, “…”
	const last = reading.cues.at(-1);
	const isGoingOn = form === 'ing' && at === sentence.from && last !== undefined && reading.stream.sentenceOf[last.run.from] === reading.stream.sentenceOf[at]! - 1;
	return {mention: isGoingOn ? last.subject : findFirstSubject(reading, sentence, at), place};
}

// "Ann Lee, a longtime ally who left after Bob Roe lost, called": the first of all, with an apposition.
const isOpeningApposition = (tokens: readonly Token[], at: number) => tokens[at]?.text === ',' && /^(?:a|an|the|who|whose|his|her|one|now|then)$/v.test(tokens[at + 1]?.lower ?? '');

// The first mention with a verb of its own, else the first of all.
function findFirstSubject(reading: CueReader, sentence: Run, limit: number): number {
	const {tokens} = reading.stream;
	let first = -1;
	for (let at = sentence.from; at < Math.min(limit, sentence.from + 60); at++) {
		const found = reading.index.startingAt[at]!;
		const mention = reading.index.mentions[found];
		if (mention === undefined || mention.isPossessive || mention.head === 'who' || isObject(tokens, mention)) {
			continue;
		}

		if (isSubject(tokens, mention) || (mention.kind === 'person' && mention.run.from === sentence.from && isOpeningApposition(tokens, mention.run.to))) {
			return found;
		}

		first = first < 0 && mention.kind !== 'place' ? found : first;
	}

	return first;
}
