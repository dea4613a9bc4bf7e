/*
Dialogue by turns: a paragraph that is nothing but a short quotation, after the short reply of one of two who speak in turn, is the other's. In news such a paragraph mostly goes on with the same speaker, so it asks for signs of a conversation, and stays doubtful.
*/
import {replyVerbs} from '../language/en/cue-uses.js';
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
	// “Do you take sugar?” / “One lump,” Ann Lee said. / “Then this cup is yours.”
	const isAsked = isQuestion(analysis, first) && (isAlone(analysis, first) || isQuestion(analysis, next));
	if (reply.isTurn || isSpokenTo || isAsked || (cue !== undefined && replyVerbs.has(cue.lemma))) {
		return true;
	}

	const {from, to} = mentionsOf[first.members[0]!.shape.sentence]!;
	return index.mentions.slice(from, Math.min(to, from + 20)).some((_, offset) => resolution.entityOf[from + offset] === reply.entity);
}

// For each entity, as the text goes on, the mention that named it last.
function followMentions({index: {mentions}}: Analysis, {entityOf}: Resolution): (entity: number, token: number) => number {
	const last = new Map<number, number>();
	let next = 0;
	return (entity, token) => {
		for (; next < mentions.length && mentions[next]!.run.from < token; next++) {
			if (!mentions[next]!.isPossessive) {
				last.set(entityOf[next]!, next);
			}
		}

		return last.get(entity) ?? -1;
	};
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

// The quotation begins the paragraph, or the name of who speaks does, as in a transcript.
const isLeading = ({outline}: Analysis, first: RankedQuotation, block: number) => outline.quotations[first.quotation]!.outer.start === outline.blocks[block]!.start || bestOf(first).features.includes('sieve:colon');

function isReplyTo(analysis: Analysis, first: Said, reply: Said, next: Said): boolean {
	const {outline} = analysis;
	const longest = reply.isTurn && isQuestion(analysis, reply) ? longestTurn : longestReply;
	return reply.block === first.block + 1 && next.block === reply.block + 1 && first.entity >= 0 && reply.entity >= 0 && first.entity !== reply.entity
		&& reply.words <= longest && isLeading(analysis, reply.members[0]!, reply.block)
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

// “Will you pay?” Ann Lee asked. ¶ “In time.” — who asks does not answer; whoever was asked does, or spoke before; where it is nobody that is known, the asker is as doubtful as anyone.
function answer(analysis: Analysis, resolution: Resolution, before: Said | undefined, question: Said, next: Said): RankedQuotation | null {
	const {index, cues} = analysis;
	const asker = bestOf(question.members[0]!).mention;
	const cue = cues[bestOf(question.members[0]!).cue];
	if (cue?.lemma !== 'ask' || cue.subject !== asker || question.entity < 0 || next.entity !== question.entity || next.words > longestAnswer || next.block !== question.block + 1 || !isQuestion(analysis, question) || !isAlone(analysis, next)) {
		return null;
	}

	const earlier = before !== undefined && question.block - before.block < 3 && before.entity >= 0 && before.entity !== question.entity && resolution.entities[before.entity]!.kind !== 'organization' ? bestOf(before.members[0]!).mention : -1;
	const addressee = cue.addressee >= 0 && index.mentions[cue.addressee]!.kind === 'person' ? cue.addressee : -1;
	const answerer = addressee < 0 && isToSomebody(analysis, question) ? earlier : addressee;
	return answerer < 0 ? doubt(next.members[0]!, asker) : giveTo(next.members[0]!, resolution, answerer, asker);
}

// “Will you pay?”, but not “How could they do this to us?”, which who asks goes on from as often as not.
function isToSomebody({outline: {text, quotations}}: Analysis, {members}: Said): boolean {
	const {start, end} = quotations[members.at(-1)!.quotation]!;
	return /\byou(?:r|['’](?:re|ve|d|ll))?\b/iv.test(text.slice(Math.max(start, end - longestQuestion), end));
}

const longestQuestion = 200;

// It is not known that anybody else answers, nor that who asked goes on.
const doubt = ({quotation, shape}: RankedQuotation, asker: number): RankedQuotation => ({quotation, shape, ranked: [
	{candidate: {mention: asker, cue: -1, relation: 'continued', features: []}, share: turnShare},
	{candidate: {mention: -1, cue: -1, relation: 'none', features: []}, share: replierShare},
]});

// “Are you sure, Mr Roe?”: who alone is asked by name; -1 where nobody is, or who speaks.
function findAsked(analysis: Analysis, addressees: Addressees, said: Said): number {
	const [asked = -1, other] = isQuestion(analysis, said) ? addressees.get(said.members.at(-1)!.quotation) ?? [] : [];
	return other === undefined && asked !== said.entity ? asked : -1;
}

/**
The same quotations, those in a dialogue by turns given to the one whose turn it is; the list itself where there is none.
*/
export function takeTurns(analysis: Analysis, resolution: Resolution, spoken: readonly RankedQuotation[], addressees: Addressees): readonly RankedQuotation[] {
	const said = gatherSaid(analysis, resolution, spoken);
	const mentionOf = followMentions(analysis, resolution);
	let isChanged = false;
	const give = (next: Said, given: RankedQuotation, isTurn: boolean) => {
		next.members[0] = given;
		next.entity = entityOfMention(resolution, bestOf(given).mention);
		next.isTurn = isTurn;
		isChanged = true;
	};

	for (const [at, next] of said.entries()) {
		const [first, reply] = [said[at - 2], said[at - 1]];
		if (reply === undefined || !isOpening(next)) {
			continue;
		}

		const answered = answer(analysis, resolution, first, reply, next);
		const isTurn = next.words <= longestTurn && isAlone(analysis, next);
		const asked = isTurn && reply.block === next.block - 1 ? findAsked(analysis, addressees, reply) : -1;
		const answerer = asked < 0 ? -1 : mentionOf(asked, next.members[0]!.shape.token);
		const replier = bestOf(reply.members[0]!).mention;
		if (answerer >= 0) {
			give(next, giveTo(next.members[0]!, resolution, answerer, replier), true);
		} else if (answered !== null) {
			give(next, answered, false);
		} else if (isTurn && first !== undefined && isReplyTo(analysis, first, reply, next) && isConversation(analysis, resolution, [first, reply, next], addressees)) {
			give(next, giveTo(next.members[0]!, resolution, bestOf(first.members[0]!).mention, replier), true);
		}
	}

	return isChanged ? said.flatMap(({members}) => members) : spoken;
}
