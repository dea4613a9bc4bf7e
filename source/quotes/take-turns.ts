/*
Dialogue by turns: a paragraph that is nothing but a short quotation, after the short reply of one of two who speak in turn, is the other's. In news such a paragraph mostly goes on with the same speaker, so it asks for signs of a conversation, and stays doubtful.
*/
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import type {Addressees} from './heed-addressees.js';
import type {Resolution} from './resolve-mentions.js';

// What one paragraph says: `entity` is -1 where several speak or nobody known. `isTurn`: it was given away by turn.
type Said = {readonly block: number; readonly members: RankedQuotation[]; entity: number; words: number; isTurn: boolean};

const longestReply = 8;
const longestTurn = 15;
// Comes out of the calibration as doubtful.
const turnShare = 0.45;
const replierShare = 0.4;
const replies = new Set(['reply', 'answer', 'respond', 'retort', 'counter', 'shoot', 'snap', 'ask', 'agree', 'object', 'interrupt']);

const entityOfMention = ({entityOf}: Resolution, mention: number) => mention < 0 ? -1 : entityOf[mention]!;
const bestOf = ({ranked}: RankedQuotation) => ranked[0]!.candidate;

const isAlone = ({outline}: Analysis, {members}: Said) => {
	const {outer, block, isContinued} = outline.quotations[members[0]!.quotation]!;
	const {start, end} = outline.blocks[block]!;
	return members.length === 1 && !isContinued && outer.start === start && outer.end === end;
};

function isQuestion({outline: {text, quotations}}: Analysis, {members}: Said): boolean {
	const {end} = quotations[members.at(-1)!.quotation]!;
	return text.slice(Math.max(0, end - 2), end).includes('?');
}

// That the two talk to each other: one asks and asks again, the reply says so, or follows by turn itself, or the one who replies is named where the other speaks, or by the other.
function isConversation(analysis: Analysis, resolution: Resolution, [first, reply, next]: readonly [Said, Said, Said], addressees: Addressees): boolean {
	const {cues, index, mentionsOf} = analysis;
	const cue = cues[bestOf(reply.members[0]!).cue];
	const isSpokenTo = [first, next].some(({members}) => members.some(({quotation}) => addressees.get(quotation)?.has(reply.entity) === true));
	if (reply.isTurn || isSpokenTo || (isQuestion(analysis, first) && isQuestion(analysis, next)) || (cue !== undefined && replies.has(cue.lemma))) {
		return true;
	}

	const {from, to} = mentionsOf[first.members[0]!.shape.sentence]!;
	return index.mentions.slice(from, Math.min(to, from + 20)).some((_, offset) => resolution.entityOf[from + offset] === reply.entity);
}

// The other speaker's mention first, as likely as a turn is; who replied, and so may go on, comes next.
function giveTo({quotation, shape, ranked}: RankedQuotation, {entityOf}: Resolution, mention: number, replier: number): RankedQuotation {
	const others = ranked.filter(({candidate}) => candidate.mention < 0 || (entityOf[candidate.mention] !== entityOf[mention] && entityOf[candidate.mention] !== entityOf[replier]));
	return {quotation, shape, ranked: [
		{candidate: {mention, cue: -1, relation: 'turn', features: []}, share: turnShare},
		{candidate: {mention: replier, cue: -1, relation: 'continued', features: []}, share: replierShare},
		...others.map(({candidate, share}) => ({candidate, share: share * (1 - turnShare - replierShare)})),
	]};
}

function isReplyTo({outline}: Analysis, first: Said, reply: Said, next: Said): boolean {
	const [{quotation}] = reply.members as [RankedQuotation];
	return reply.block === first.block + 1 && next.block === reply.block + 1 && first.entity >= 0 && reply.entity >= 0 && first.entity !== reply.entity
		&& reply.words <= longestReply && outline.quotations[quotation]!.outer.start === outline.blocks[reply.block]!.start
		&& !outline.quotations[reply.members.at(-1)!.quotation]!.isContinued;
}

function gatherSaid({outline}: Analysis, resolution: Resolution, spoken: readonly RankedQuotation[]): readonly Said[] {
	const said: Said[] = [];
	for (const each of spoken) {
		const {block} = outline.quotations[each.quotation]!;
		const entity = entityOfMention(resolution, bestOf(each).mention);
		const last = said.at(-1);
		if (last?.block === block) {
			last.members.push(each);
			last.entity = last.entity === entity ? entity : -1;
			last.words += each.shape.words;
		} else {
			said.push({block, members: [each], entity, words: each.shape.words, isTurn: false});
		}
	}

	return said;
}

// Nothing of its own says who speaks: it only went on with the one before.
const isOpening = ({members}: Said) => bestOf(members[0]!).cue < 0 || bestOf(members[0]!).relation === 'continued' || bestOf(members[0]!).relation === 'previous-sentence';

const longestAnswer = 40;

// “Will you pay?” Ann Lee asked. ¶ “In time.” — who asks does not answer; whoever was asked does, or spoke before, or nobody known.
function answer(analysis: Analysis, resolution: Resolution, before: Said | undefined, question: Said, next: Said): RankedQuotation | null {
	const {index, cues} = analysis;
	const asker = bestOf(question.members[0]!).mention;
	const cue = cues[bestOf(question.members[0]!).cue];
	if (cue?.lemma !== 'ask' || cue.subject !== asker || question.entity < 0 || next.entity !== question.entity || next.words > longestAnswer || next.block !== question.block + 1 || !isQuestion(analysis, question) || !isAlone(analysis, next)) {
		return null;
	}

	const earlier = before !== undefined && question.block - before.block < 3 && before.entity >= 0 && before.entity !== question.entity && resolution.entities[before.entity]!.kind !== 'organization' ? bestOf(before.members[0]!).mention : -1;
	const answerer = cue.addressee >= 0 && index.mentions[cue.addressee]!.kind === 'person' ? cue.addressee : earlier;
	return giveTo(next.members[0]!, resolution, answerer, asker);
}

/**
The same quotations, those in a dialogue by turns given to the one whose turn it is; the list itself where there is none.
*/
export function takeTurns(analysis: Analysis, resolution: Resolution, spoken: readonly RankedQuotation[], addressees: Addressees): readonly RankedQuotation[] {
	const said = gatherSaid(analysis, resolution, spoken);
	let isChanged = false;
	for (let at = 1; at < said.length; at++) {
		const next = said[at]!;
		const answered = isOpening(next) ? answer(analysis, resolution, said[at - 2], said[at - 1]!, next) : null;
		if (answered === null) {
			continue;
		}

		next.members[0] = answered;
		next.entity = entityOfMention(resolution, bestOf(answered).mention);
		isChanged = true;
	}

	for (let at = 2; at < said.length; at++) {
		const [first, reply, next] = [said[at - 2]!, said[at - 1]!, said[at]!];
		if (!(isOpening(next) && next.words <= longestTurn && isAlone(analysis, next) && isReplyTo(analysis, first, reply, next) && isConversation(analysis, resolution, [first, reply, next], addressees))) {
			continue;
		}

		next.members[0] = giveTo(next.members[0]!, resolution, bestOf(first.members[0]!).mention, bestOf(reply.members[0]!).mention);
		next.entity = first.entity;
		next.isTurn = true;
		isChanged = true;
	}

	return isChanged ? said.flatMap(({members}) => members) : spoken;
}
