/*
Clauses of a quotation's sentence that yield to one nearer to it: of another main clause, or of a subordinate one before it.
*/
import type {Analysis} from './analysis.js';
import type {ClauseRelation} from './clause-relation.js';
import type {Cue} from './cue.js';
import {isDash} from './token.js';

/**
A clause of the sentence: the index of its cue, and how it stands to the quotation.
*/
export type PlacedClause = {readonly at: number; readonly clause: ClauseRelation};

/**
What stands between a clause and the quotation that belongs to it.
*/
export const besideGaps: ReadonlySet<string> = new Set(['touching', ',', ':', 'that']);

// "Smith said, and a woman behind him, Ann Roe, said": a clause of its own, not within what the first one says.
function isCoordinate({outline, index}: Analysis, first: Cue, second: Cue): boolean {
	const {tokens} = outline.narrative;
	const {mentions, startingAt} = index;
	for (let at = first.run.to; at < second.run.from - 2; at++) {
		const starts = startingAt[at + 2]!;
		if ((tokens[at]!.text === ',' || isDash(tokens[at]!)) && /^(?:and|but|while|whereas)$/v.test(tokens[at + 1]!.lower) && starts >= 0 && mentions[starts]!.kind !== 'pronoun') {
			return true;
		}
	}

	return false;
}

const subordinators = /^(?:after|when|while|as|although|though|if|since|before|once|whereas|whenever)$/v;

// "After Smith argued that it was late, Roe said only": the sentence is Roe's.
function isSubordinateTo({outline, index}: Analysis, first: Cue, main: Cue): boolean {
	const {tokens, sentences} = outline.narrative;
	const subject = index.mentions[main.subject]!;
	return subordinators.test(tokens[sentences[main.sentence]!.from]!.lower) && /^(?:before|apart)$/v.test(main.place) && subject.run.from > first.run.to && tokens[subject.run.from - 1]!.text === ',';
}

// "Smith said what everyone was thinking: “…”": Smith's words, whoever thinks so.
const isWordedAs = ({outline, index}: Analysis, outer: Cue, inner: Cue, token: number) => outline.narrative.tokens[outer.run.to]?.lower === 'what' && outline.narrative.tokens[token - 1]!.text === ':'
	&& inner.strength !== 'speech' && inner.run.from > outer.run.to && index.mentions[inner.subject] !== undefined && index.mentions[inner.subject]!.run.from > outer.run.to;

/**
Whether a verb of speech tells more of its subject than a participle before it: "Smith, believing that nobody heard, said".
*/
export const isMainOver = ({strength, place, run: {from}}: Cue, participle: Cue): boolean => participle.place === 'participle' && participle.strength === 'fragment' && strength === 'speech' && place === 'apart' && from > participle.run.from;

// "Smith opened what Roe called “the last bridge”": the words of Roe.
const isCalledBy = ({outline, index}: Analysis, {strength, place, run, subject}: Cue, token: number) => /^(?:person|description|organization)$/v.test(index.mentions[subject]!.kind) && strength !== 'shape' && place === 'before' && (run.to === token || (run.to === token - 1 && outline.narrative.tokens[run.to]!.lower === 'as'))
	&& outline.narrative.tokens[index.mentions[subject]!.run.from - 1]?.lower === 'what';

/**
The cues, by index, whose clauses stand before the quotation and yield to a nearer one of speech.
*/
export function findFarClauses(analysis: Analysis, clauses: readonly PlacedClause[], token: number): ReadonlySet<number> {
	const {cues} = analysis;
	const spoken = clauses.filter(({at, clause}) => clause.side === 'before' && cues[at]!.strength === 'speech' && cues[at]!.subject >= 0 && /^(?:before|apart)$/v.test(cues[at]!.place));
	const nearest = spoken.find(({clause}) => besideGaps.has(clause.gap))?.at ?? -1;
	const main = Math.max(-1, ...spoken.map(({at}) => at));
	// "Smith proposed a debate, but the Roe campaign rejected it as “absurd”"
	const last = clauses.findLast(({at, clause}) => clause.side === 'before' && cues[at]!.strength === 'fragment' && cues[at]!.place === 'before' && cues[at]!.subject >= 0)?.at ?? -1;
	const called = clauses.find(({at}) => cues[at]!.subject >= 0 && isCalledBy(analysis, cues[at]!, token))?.at ?? -1;
	const worded = spoken.filter(({at}) => clauses.some(({at: other, clause}) => clause.side === 'before' && isWordedAs(analysis, cues[at]!, cues[other]!, token)));
	return new Set(clauses.map(({at}) => at).filter(at => at < called || worded.some(({at: outer}) => isWordedAs(analysis, cues[outer]!, cues[at]!, token)) || (at < nearest && (cues[at]!.strength !== 'speech' || isCoordinate(analysis, cues[at]!, cues[nearest]!)))
		|| (at < last && last > main && isCoordinate(analysis, cues[at]!, cues[last]!)) || (at < main && isSubordinateTo(analysis, cues[at]!, cues[main]!))));
}
