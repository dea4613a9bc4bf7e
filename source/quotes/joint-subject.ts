/*
Two people who say something together: "Ann Lee and Bo Roe, who own the bar, said".
*/
import type {Analysis} from './analysis.js';
import type {Candidate} from './candidate.js';
import {isObject, isVerbLike} from './grammar.js';

/**
Whether the mention at `at` and the one before it are names of people joined by "and".
*/
export function isJoinedPair({outline, index: {mentions}}: Pick<Analysis, 'outline' | 'index'>, at: number): boolean {
	const [one, other] = [mentions[at - 1], mentions[at]];
	return one?.kind === 'person' && other?.kind === 'person' && one.run.to + 1 === other.run.from && outline.narrative.tokens[one.run.to]!.lower === 'and';
}

const opening = /^(?:both|but|and|while|as|when|though|although|the|whereas)$/v;

/**
Whether the mention of a candidate is one of two such names that are the subject of its clause together; but not in "he met Lee and Roe said", nor in "said Lee and Roe agreed".
*/
export function isJointSubject(analysis: Analysis, {mention, cue}: Candidate): boolean {
	const {outline: {narrative}, index: {mentions}, cues} = analysis;
	const clause = cues[cue];
	const second = isJoinedPair(analysis, mention) ? mention : mention + 1;
	if (clause?.subject !== mention || !isJoinedPair(analysis, second)) {
		return false;
	}

	const {tokens, sentences} = narrative;
	const {from} = mentions[second - 1]!.run;
	if (clause.run.from < from) {
		return clause.run.to === from && !isVerbLike(tokens[mentions[second]!.run.to]);
	}

	const before = tokens[from - 1];
	return !isObject(tokens, mentions[second - 1]!) && (from === sentences[clause.sentence]!.from || before?.kind !== 'word' || opening.test(before.lower));
}
