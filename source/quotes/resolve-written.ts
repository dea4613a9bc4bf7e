/*
Papers that speak: whose "the statement" and "the report" are.
*/
import {issuedPapers, sentPapers} from '../language/en/written-words.js';
import {chooseSalient} from './discourse.js';
import {isPassiveAt} from './find-cue-subject.js';
import {findSubjectBefore} from './find-subject.js';
import type {Mention, MentionKind} from './mention.js';
import {issued as wasIssued} from './phrase-head.js';
import {fromChoice, nobody, type Found, type Resolving} from './resolving.js';
import type {Token} from './token.js';

const senders: ReadonlySet<MentionKind> = new Set(['description', 'body', 'group']);

const issuing = /^(?:sent|sends|wrote|issued|issues|released|releases|published|publishes|posted|posts|filed|files)$/v;

// From how much more talked of than anyone else somebody is whose paper it is.
const leastShare = 0.6;

// Who says, right before a paper, what stands in it.
function sayerIn({analysis: {cues, cuesOf}, entityOf}: Resolving, {run}: Mention, sentence: number): number {
	const {from, to} = cuesOf[sentence]!;
	const cue = cues.slice(from, to).find(({run: {to: end}, subject, strength}) => strength === 'speech' && subject >= 0 && end <= run.from - 1 && end > run.from - 4);
	return cue === undefined ? -1 : entityOf[cue.subject]!;
}

// "the document", whoever's was the last.
const isBarePaper = ({isDefinite, run}: Mention) => isDefinite && run.to - run.from <= 2;

const put = /^(?:wrote|written|penned|sent|issued)$/v;
// Of a bill that was signed the words are another's.
const signable = /^(?:letter|statement|note|email|e-mail)$/v;
const farthestAgent = 12;

// "83 nurses had signed a letter", "a letter was sent to the port by the union": who did; -1 where nobody.
function findWriter({analysis: {outline, index}}: Resolving, {run, head}: Mention, sentence: number): number {
	const {tokens, sentences} = outline.narrative;
	const {from, to} = sentences[sentence]!;
	const verb = run.from - 1;
	if (verb > from && (put.test(tokens[verb]!.lower) || (tokens[verb]!.lower === 'signed' && signable.test(head))) && !isPassiveAt(tokens, verb, from)) {
		const {mention} = findSubjectBefore(tokens, index, verb, sentences[sentence]!);
		return index.mentions[mention]?.kind === 'place' ? -1 : mention;
	}

	const after = tokens.slice(run.to, Math.min(to, run.to + farthestAgent));
	const isPut = /^(?:was|were|has|had)$/v.test(after[0]?.lower ?? '') && after.slice(1, 3).some(({lower}) => put.test(lower));
	const by = isPut ? after.findIndex(({lower}) => lower === 'by') : -1;
	const agent = run.to + by + 1;
	return by < 0 ? -1 : Math.max(index.startingAt[agent] ?? -1, tokens[agent]?.lower === 'the' ? index.startingAt[agent + 1] ?? -1 : -1);
}

// Who says, right behind a paper and its comma, what stands in it: "In a letter, it said".
function sayerAfter({analysis: {cues, cuesOf, index, outline}}: Resolving, {run}: Mention, sentence: number): number {
	const {from, to} = cuesOf[sentence]!;
	const cue = outline.narrative.tokens[run.to]?.text === ',' ? cues.slice(from, to).find(({strength, subject}) => strength === 'speech' && subject >= 0 && index.mentions[subject]!.run.from === run.to + 1) : undefined;
	return cue?.subject ?? -1;
}

const longestAddressee = 4;

// Over "to staff", "to all parents", where it is said behind that from whom.
function afterAddressee(tokens: readonly Token[], at: number): number {
	let next = at;
	while (tokens[at]?.lower === 'to' && next <= at + longestAddressee && tokens[next]?.kind === 'word' && !isSending(tokens[next]!)) {
		next++;
	}

	return tokens[next]?.kind === 'word' && isSending(tokens[next]!) ? next : at;
}

const isSending = ({lower}: Token) => /^(?:by|from)$/v.test(lower) || wasIssued.test(lower);

// "a study by Roe", "the lawsuit in Ohio", "a statement by a Sussex spokesperson", "an email sent by the school": whom the words after a paper say it is by; -1 where nobody.
function findSender({analysis, named}: Resolving, {run, head}: Mention, at: number, resolveSender: ResolveSender): number {
	const {mentions} = analysis.index;
	const {tokens} = analysis.outline.narrative;
	const behind = afterAddressee(tokens, run.to);
	const from = behind + (wasIssued.test(tokens[behind]?.lower ?? '') ? 1 : 0);
	const first = at + 1 + mentions.slice(at + 1, at + longestAddressee).filter(({run: {from: start}}) => start < from).length;
	const after = tokens[from]?.lower ?? '';
	const isFrom = /^(?:by|from)$/v.test(after);
	const beside = mentions[first];
	if (beside === undefined || beside.run.from > from + 2 || !(isFrom || (after === 'of' && from === run.to) || (after === 'in' && from === run.to && beside.kind === 'organization'))) {
		return -1;
	}

	// "from his lawyer", "from Lee's lawyer"
	const next = first + (beside.isPossessive && mentions[first + 1]?.run.from === beside.run.from ? 1 : 0);
	const {kind, isDefinite} = mentions[next]!;
	const isUnnamed = isFrom && senders.has(kind) && (!isDefinite || issuedPapers.has(head) || sentPapers.has(head));
	return named.get(mentions[next]!) ?? (isUnnamed ? resolveSender(next) : -1);
}

// "Smith said in a statement that …", "In a statement, it said …"
const isSaidIn = ({head, run}: Mention, tokens: readonly Token[]) => issuedPapers.has(head) && /^(?:in|via|through|on)$/v.test(tokens[run.from - 1]?.lower ?? '');

// Whose a paper that was brought up before is known to be; -1 where nobody's.
function authorOf({analysis, phrases, papers, entityOf}: Resolving, mention: Mention): number {
	// "the Finnish guidance" is another than the Swedish one.
	if (!mention.isDefinite || analysis.outline.narrative.tokens.slice(mention.run.from + 1, mention.run.to).some(({isCapital}) => isCapital)) {
		return -1;
	}

	const sayer = papers.get(mention.head) ?? -1;
	return phrases.get(`written ${mention.head}`) ?? (isBarePaper(mention) ? phrases.get('written') : undefined) ?? (sayer < 0 ? -1 : entityOf[sayer]!);
}

type ResolveSender = (mention: number) => number;

// Another paper than the last that was called so: "A letter was left at the door."
function bringIn(resolving: Resolving, mention: Mention, sentence: number): void {
	const {phrases, papers, analysis} = resolving;
	phrases.delete(`written ${mention.head}`);
	phrases.delete('written');
	papers.delete(mention.head);
	const sayer = isSaidIn(mention, analysis.outline.narrative.tokens) ? sayerAfter(resolving, mention, sentence) : -1;
	if (sayer >= 0) {
		papers.set(mention.head, sayer);
	}
}

// Who says in its sentence what is in the paper, or put it out there; -1 where nobody.
function authorBeside(resolving: Resolving, mention: Mention, at: number, sentence: number, resolveSender: ResolveSender): number {
	const {analysis, phrases, named, entityOf} = resolving;
	const sayer = isSaidIn(mention, analysis.outline.narrative.tokens) ? sayerIn(resolving, mention, sentence) : -1;
	if (sayer >= 0) {
		phrases.set(`written ${mention.head}`, sayer);
		return sayer;
	}

	const writer = findWriter(resolving, mention, sentence);
	const entity = writer < 0 ? -1 : (writer < at ? entityOf[writer]! : named.get(analysis.index.mentions[writer]!) ?? resolveSender(writer));
	if (entity >= 0) {
		phrases.set('written', entity).set(`written ${mention.head}`, entity);
	}

	return entity;
}

// "An email to parents said": nobody says from whom, as "to her fans" does.
function isUnsigned({analysis}: Resolving, {run, head, isDefinite}: Mention): boolean {
	const {tokens, sentences, sentenceOf} = analysis.outline.narrative;
	const isFirst = run.from === sentences[sentenceOf[run.from]!]!.from;
	return isFirst && sentPapers.has(head) && !isDefinite && tokens[run.to]?.lower === 'to' && !/^(?:his|her|their|its)$/v.test(tokens[run.to + 1]?.lower ?? '');
}

/**
Who speaks by a paper that nothing beside it says whose it is: whom it was said to be by or from when it was brought up ("A study by the University of Calgary … the report said"), who said so in it or put it out, else for what people issue the one most talked of; null where nobody. `resolveSender` gives whom a mention that is no name points to.
*/
export function resolveWritten(resolving: Resolving, mention: Mention, at: number, sentence: number, resolveSender: ResolveSender): Found | null {
	const {analysis, phrases} = resolving;
	const {tokens} = analysis.outline.narrative;
	const sender = findSender(resolving, mention, at, resolveSender);
	if (sender >= 0) {
		phrases.set('written', sender).set(`written ${mention.head}`, sender);
		return {entity: sender, sureness: 0.85, runnerUp: -1};
	}

	if (!mention.isDefinite) {
		bringIn(resolving, mention, sentence);
	}

	const author = authorOf(resolving, mention);
	if (author >= 0) {
		return {entity: author, sureness: 0.7, runnerUp: -1};
	}

	const beside = authorBeside(resolving, mention, at, sentence, resolveSender);
	if (beside >= 0) {
		return {entity: beside, sureness: 0.85, runnerUp: -1};
	}

	if (isUnsigned(resolving, mention)) {
		return nobody;
	}

	const issuer = issuedPapers.has(mention.head) ? chooseSalient(resolving.discourse, sentence, ({kind}) => kind === 'person' || kind === 'organization' ? 1 : 0) : null;
	if (issuer === null || issuer.entity < 0) {
		return null;
	}

	// "The committee sent a letter to the port … the letter said"
	if (!mention.isDefinite && issuer.share > leastShare && issuing.test(tokens[mention.run.from - 1]?.lower ?? '')) {
		phrases.set(`written ${mention.head}`, issuer.entity);
	}

	return fromChoice(issuer, 0.75);
}
