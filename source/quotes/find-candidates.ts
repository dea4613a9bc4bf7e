/*
Gathers, for one quotation, every mention that may name its speaker, with features: from its own sentence, from the two before and the one after, and from the quotation before it.
*/
import type {Analysis} from './analysis.js';
import type {Candidate} from './candidate.js';
import {findBeside} from './find-beside.js';
import {continuedFeatures, type Previous} from './continued-features.js';
import {besideGaps, findFarClauses, isMainOver} from './far-clauses.js';
import {describeClause, isClosing, isEmbedded, isOpenRelative, type ClauseRelation} from './clause-relation.js';
import type {Mention} from './mention.js';
import type {QuotationShape} from './quotation-shape.js';
import {isOwnRemark} from './owned-remark.js';
import {isSigned, isTranscribed} from './signed-quotation.js';
import type {Run} from './token.js';
import {isTurnedTo} from './turned-to.js';
import {isDenied, unspokenFeatures} from './unspoken-clause.js';

type Draft = {mention: number; cue: number; relation: string; strength: number; features: string[]};

const mostPerSentence = 10;
const plainPronouns = new Set(['it', 'who', 'i', 'we', 'you']);

const pronounKind = ({head, number}: Mention): string => {
	if (number === 'many') {
		return 'they';
	}

	return plainPronouns.has(head) ? head : 'pronoun';
};

const kindOf = (mention: Mention) => {
	const {kind, isPossessive} = mention;
	if (kind === 'pronoun') {
		return `${pronounKind(mention)}${isPossessive ? '\'s' : ''}`;
	}

	return isPossessive ? `${kind}'s` : kind;
};

type CandidateGatherer = {
	readonly analysis: Analysis;
	readonly shape: QuotationShape;
	readonly drafts: Map<number, Draft>;
};

function add(gathering: CandidateGatherer, mention: number, cue: number, relation: string, strength: number, features: readonly string[]): void {
	const draft = gathering.drafts.get(mention);
	if (draft === undefined) {
		const kind = mention < 0 ? 'nobody' : kindOf(gathering.analysis.index.mentions[mention]!);
		gathering.drafts.set(mention, {mention, cue, relation, strength, features: [`kind:${kind}`, `${gathering.shape.place}:kind:${kind}`, ...features]});
		return;
	}

	draft.features.push(...features);
	if (strength > draft.strength) {
		Object.assign(draft, {relation, strength, cue});
	}
}

// Of several clauses with one subject only the strongest counts, or a busy subject would win by numbers.
function addClauses(gathering: CandidateGatherer, near: Run): void {
	const {cues} = gathering.analysis;
	const best = new Map<number, {at: number; clause: ClauseRelation}>();
	for (let at = near.from; at < near.to; at++) {
		const cue = cues[at]!;
		if (Math.abs(cue.run.from - gathering.shape.token) >= 80) {
			continue;
		}

		const clause = describeClause(gathering.analysis, cue, gathering.shape, near, at);
		const known = best.get(cue.subject);
		if (known === undefined || clause.strength >= known.clause.strength || (clause.side === 'before' && isMainOver(cue, cues[known.at]!))) {
			best.set(cue.subject, {at, clause});
		}
	}

	const closing = [...best].filter(([, {at}]) => isClosing(gathering.analysis, cues[at]!)).map(([subject]) => subject);
	const isTouched = [...best].some(([subject, {clause, at}]) => subject >= 0 && cues[at]!.strength === 'speech' && clause.side === 'after' && (clause.gap === 'touching' || clause.gap === ','));
	const order = [...best].filter(([subject]) => subject >= 0).sort(([, a], [, b]) => b.clause.strength - a.clause.strength).map(([subject]) => subject);
	const far = findFarClauses(gathering.analysis, [...best.values()], gathering.shape.token);
	for (const [subject, {at, clause}] of best) {
		const isReporting = cues[at]!.lemma === 'report' && isClosing(gathering.analysis, cues[at]!) && best.values().some(other => other.clause.side === 'before' && cues[other.at]!.strength === 'speech' && cues[other.at]!.subject >= 0);
		const isSecondhand = isTouched && cues[at]!.strength === 'according' && clause.side === 'after' && clause.gap !== 'touching' && clause.gap !== ',';
		const isEmbedding = clause.side === 'before' && best.values().some(other => other.at !== at && isEmbedded(gathering.analysis, cues[at]!, cues[other.at]!, gathering.shape.token));
		const isRelative = closing.length === 0 && !isTouched && isOpenRelative(gathering.analysis, cues[at]!, gathering.shape.token) && best.values().every(other => other.at >= at || cues[other.at]!.strength !== 'speech');
		const isElsewhere = closing.length > 0 && !closing.includes(subject);
		add(gathering, subject, at, clause.relation, clause.strength, [...clause.features, ...(isElsewhere ? [`clause:closed-elsewhere:${clause.side}`] : []), ...(isSecondhand ? ['sieve:secondhand'] : []), ...(isReporting ? ['sieve:reported'] : []), ...(far.has(at) ? ['sieve:farther'] : []), ...(isRelative ? ['sieve:which'] : []), ...(isElsewhere && clause.side === 'before' && !besideGaps.has(clause.gap) && isThatOpening(gathering) ? ['sieve:embedding'] : []), ...(isEmbedding ? ['sieve:embedding'] : []), `clause:rank:${subject < 0 ? 'none' : Math.min(order.indexOf(subject), 2)}`]);
	}
}

// "That Smith announced it is “a sign,” says Roe"
const isThatOpening = ({analysis: {outline}, shape}: CandidateGatherer) => outline.narrative.tokens[outline.narrative.sentences[shape.sentence]!.from]!.lower === 'that';

// "Rates & Rents: “Nobody can pay this”": what a film is of, under it.
const isTopic = ({analysis: {asides, outline}, shape}: CandidateGatherer, {kind}: Mention): boolean => kind !== 'person' && asides.has(outline.narrative.sentences[shape.sentence]!.paragraph);

function addOwn(gathering: CandidateGatherer): void {
	const {cues, cuesOf, index, mentionsOf, outline} = gathering.analysis;
	const {sentence, token, place} = gathering.shape;
	addClauses(gathering, nearest(cues, cuesOf[sentence]!, token));
	const run = mentionsOf[sentence]!;
	// Of a sentence with very many mentions only those near count.
	const near = nearest(index.mentions, run, token);
	const unspoken = unspokenFeatures(gathering.analysis, gathering.shape);
	for (let at = near.from; at < near.to; at++) {
		const mention = index.mentions[at]!;
		if (isSigned(gathering.analysis, gathering.shape, mention)) {
			add(gathering, at, -1, 'dash', 3, ['sieve:dash']);
		}

		if (isTranscribed(gathering.analysis, gathering.shape, mention) && !isTopic(gathering, mention)) {
			add(gathering, at, -1, 'mention-colon-quote', 3, ['sieve:colon']);
		}

		const side = mention.run.from > token ? 'after' : 'before';
		const order = side === 'after' ? orderAfter(gathering, at, token) : at - run.from;
		const distance = side === 'after' ? mention.run.from - token : token - mention.run.to;
		const before = outline.narrative.tokens[mention.run.from - 1];
		add(gathering, at, -1, side === 'after' ? 'quote-mention' : 'mention-quote', 0.5, [
			`own:${side}`,
			...(side === 'before' ? unspoken : []),
			...(isOwnRemark(gathering.analysis, gathering.shape, mention) ? ['sieve:remark'] : []),
			`own:${place}:${side}:${Math.min(order, 3)}`,
			`own:${side}:near:${Math.min(distance, 3)}`,
			`own:${side}:kind:${kindOf(mention)}:near:${distance < 2 ? 'touching' : (distance < 8 ? 'near' : 'far')}`,
			...(before !== undefined && mention.run.from > outline.narrative.sentences[sentence]!.from && /^(?:of|in|on|at|to|for|with|by|from|about|against)$/v.test(before.lower) ? [`own:${side}:after-preposition`, `own:preposition:${before.lower}`] : []),
		]);
	}
}

function orderAfter(gathering: CandidateGatherer, at: number, token: number): number {
	let order = 0;
	while (order < 3 && at > order && gathering.analysis.index.mentions[at - order - 1]!.run.from > token) {
		order++;
	}

	return order;
}

// "Another villager, Ann Roe, said": a description that the name after it replaces.
function isNamedAfter({outline, index: {mentions}}: Analysis, at: number): boolean {
	const {tokens} = outline.narrative;
	const {kind, run} = mentions[at]!;
	const next = mentions[at + 1];
	return kind === 'description' && next?.kind === 'person' && next.words.length > 1 && tokens[run.to]?.text === ',' && next.run.from === run.to + 1 && tokens[next.run.to]?.text === ',';
}

// The sentences before or after: subjects of cues, and the first mentions.
function addBeside(gathering: CandidateGatherer, offset: number): void {
	const {cues, cuesOf, index, mentionsOf, outline} = gathering.analysis;
	const {number, paragraphs} = findBeside(gathering.analysis, gathering.shape.sentence, offset);
	const sentence = outline.narrative.sentences[number];
	if (sentence === undefined || paragraphs > 2) {
		return;
	}

	const side = offset < 0 ? 'previous' : 'next';
	const lead = `${side}:${Math.abs(offset)}`;
	const last = outline.narrative.tokens[sentence.to - 1]!;
	const ending = last.text === ':' ? ':colon' : '';
	const quoting = hasQuotationIn(gathering.analysis, number) ? 'quoted' : 'plain';
	const context = [`${lead}:${gathering.shape.place}`, `${lead}:paragraphs:${paragraphs}:${gathering.shape.place}`, `${lead}:${quoting}:${gathering.shape.place}:${paragraphs}${ending}`];
	const run = cuesOf[number]!;
	for (let at = run.from; at < Math.min(run.to, run.from + 4); at++) {
		const cue = cues[at]!;
		if (cue.subject >= 0) {
			add(gathering, cue.subject, at, `${side}-sentence`, 0.4, [...context.map(feature => `cue:${feature}`), `${lead}:${cue.strength}:${cue.place}`, `${lead}:cue:${Math.min(at - run.from, 2)}:${paragraphs}`, ...(ending === '' ? [] : [`${lead}:colon:${cue.strength}`])]);
		}
	}

	const mentions = mentionsOf[number]!;
	let order = 0;
	for (let at = mentions.from; at < Math.min(mentions.to, mentions.from + 6); at++) {
		const mention = index.mentions[at]!;
		if (isNamedAfter(gathering.analysis, at)) {
			continue;
		}

		const isFirst = mention.run.from - sentence.from < 2 || (order === 0 && at > mentions.from);
		add(gathering, at, -1, `${side}-sentence`, 0.2, [...context, `${lead}:order:${Math.min(order, 3)}:${gathering.shape.place}`, `${lead}:kind:${kindOf(mention)}`, ...(isFirst ? [`${lead}:subject:${gathering.shape.place}:${paragraphs}`] : []), ...(isTurnedTo(gathering.analysis, gathering.shape, number, mention) ? ['sieve:turned-to'] : []), ...(at === mentions.to - 1 && sentence.to - mention.run.to < 2 ? [`${lead}:ends${ending}`] : [])]);
		order++;
	}
}

// "When she was asked, “Will you go?” Smith said": nobody says who asked.
function isAskedBefore({analysis: {cues, cuesOf, outline}, shape}: CandidateGatherer): boolean {
	const {tokens} = outline.narrative;
	const verb = /^[,:]$/v.test(tokens[shape.token - 1]?.text ?? '') ? shape.token - 2 : shape.token - 1;
	return tokens[verb]?.lower === 'asked' && cues.slice(cuesOf[shape.sentence]!.from, cuesOf[shape.sentence]!.to).some(({run, isPassive, subject}) => run.from === verb && isPassive && subject < 0);
}

function addNobody(gathering: CandidateGatherer): void {
	add(gathering, -1, -1, 'none', 0, [...(isAskedBefore(gathering) ? ['sieve:asked'] : []), ...(isDenied(gathering.analysis, gathering.shape) ? ['sieve:denied'] : []), `nobody:${gathering.shape.place}`, `nobody:${gathering.shape.words < 4 ? 'short' : 'long'}:${gathering.shape.place}`]);
}

function nearest(items: ReadonlyArray<{readonly run: Run}>, {from, to}: Run, token: number): Run {
	if (to - from <= mostPerSentence * 2) {
		return {from, to};
	}

	let low = from;
	let high = to;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (items[middle]!.run.from < token) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return {from: Math.max(from, low - mostPerSentence), to: Math.min(to, low + mostPerSentence)};
}

function hasQuotationIn({outline}: Analysis, sentence: number): boolean {
	const {from, to} = outline.narrative.sentences[sentence]!;
	for (let at = from; at < Math.min(to, from + 60); at++) {
		if (outline.narrative.tokens[at]!.kind === 'quotation') {
			return true;
		}
	}

	return false;
}

/**
The candidates for a quotation of the given shape; `previous` is the quotation before it in the same part of the article, where there is one.
*/
export function findCandidates(analysis: Analysis, shape: QuotationShape, previous: Previous | null): readonly Candidate[] {
	const gathering: CandidateGatherer = {analysis, shape, drafts: new Map()};
	addNobody(gathering);
	addOwn(gathering);
	addBeside(gathering, -1);
	addBeside(gathering, -2);
	addBeside(gathering, 1);
	if (previous !== null) {
		add(gathering, previous.mention, previous.cue, 'continued', 0.6, continuedFeatures(analysis, shape, previous));
	}

	return gathering.drafts.values().toArray();
}
