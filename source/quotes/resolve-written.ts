/*
Papers that speak: whose "the statement" and "the report" are.
*/
import {chooseSalient} from './discourse.js';
import type {Mention, MentionKind} from './mention.js';
import {issued as wasIssued} from './phrase-head.js';
import {fromChoice, nobody, type Found, type Resolving} from './resolving.js';
import type {Token} from './token.js';

// Papers that speak for whoever put them out.
const issued = new Set(['statement', 'letter', 'email', 'e-mail', 'memo', 'post', 'tweet', 'release', 'op-ed', 'note', 'column', 'message', 'card', 'answer', 'reply']);

// What goes from one to another.
const sent = new Set(['letter', 'email', 'e-mail', 'memo', 'note', 'message', 'notice', 'text', 'card']);
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
function findSender({analysis, named}: Resolving, {run, head}: Mention, at: number, resolveSender: (mention: number) => number): number {
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
	const isUnnamed = isFrom && senders.has(kind) && (!isDefinite || issued.has(head) || sent.has(head));
	return named.get(mentions[next]!) ?? (isUnnamed ? resolveSender(next) : -1);
}

/**
Who speaks by a paper that nothing beside it says whose it is: whom it was said to be by or from when it was brought up ("A study by the University of Calgary … the report said"), who said so in it, else for what people issue the one most talked of; null where nobody. `resolveSender` gives whom a mention that is no name points to.
*/
export function resolveWritten(resolving: Resolving, mention: Mention, at: number, sentence: number, resolveSender: (mention: number) => number): Found | null {
	const {tokens, sentences, sentenceOf} = resolving.analysis.outline.narrative;
	const after = tokens[mention.run.to]?.lower;
	const sender = findSender(resolving, mention, at, resolveSender);
	if (sender >= 0) {
		resolving.phrases.set('written', sender);
		resolving.phrases.set(`written ${mention.head}`, sender);
		return {entity: sender, sureness: 0.85, runnerUp: -1};
	}

	const author = resolving.phrases.get(`written ${mention.head}`) ?? (mention.isDefinite ? resolving.phrases.get('written') : undefined);
	if (author !== undefined && mention.isDefinite) {
		return {entity: author, sureness: 0.7, runnerUp: -1};
	}

	// "Smith said in a statement that …"
	const speaker = issued.has(mention.head) && /^(?:in|via|through|on)$/v.test(tokens[mention.run.from - 1]?.lower ?? '') ? sayerIn(resolving, mention, sentence) : -1;
	if (speaker >= 0) {
		resolving.phrases.set(`written ${mention.head}`, speaker);
		return {entity: speaker, sureness: 0.85, runnerUp: -1};
	}

	// "An email to parents said": nobody says from whom, as "to her fans" does.
	const isFirst = mention.run.from === sentences[sentenceOf[mention.run.from]!]!.from;
	if (isFirst && sent.has(mention.head) && !mention.isDefinite && after === 'to' && !/^(?:his|her|their|its)$/v.test(tokens[mention.run.to + 1]?.lower ?? '')) {
		return nobody;
	}

	const issuer = issued.has(mention.head) ? chooseSalient(resolving.discourse, sentence, ({kind}) => kind === 'person' || kind === 'organization' ? 1 : 0) : null;
	if (issuer === null || issuer.entity < 0) {
		return null;
	}

	// "The committee sent a letter to the port … the letter said"
	if (!mention.isDefinite && issuer.share > leastShare && issuing.test(tokens[mention.run.from - 1]?.lower ?? '')) {
		resolving.phrases.set(`written ${mention.head}`, issuer.entity);
	}

	return fromChoice(issuer, 0.75);
}
