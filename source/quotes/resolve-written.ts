/*
Papers that speak: whose "the statement" and "the report" are.
*/
import {chooseSalient} from './discourse.js';
import type {Mention} from './mention.js';
import {fromChoice, type Found, type Resolving} from './resolving.js';

// Papers that speak for whoever put them out.
const issued = new Set(['statement', 'letter', 'email', 'e-mail', 'memo', 'post', 'tweet', 'release', 'op-ed', 'note', 'column', 'message', 'card', 'answer', 'reply']);

const issuing = /^(?:sent|sends|wrote|issued|issues|released|releases|published|publishes|posted|posts|filed|files)$/v;

// From how much more talked of than anyone else somebody is whose paper it is.
const leastShare = 0.6;

// Who says, right before a paper, what stands in it.
function sayerIn({analysis: {cues, cuesOf}, entityOf}: Resolving, {run}: Mention, sentence: number): number {
	const {from, to} = cuesOf[sentence]!;
	const cue = cues.slice(from, to).find(({run: {to: end}, subject, strength}) => strength === 'speech' && subject >= 0 && end <= run.from - 1 && end > run.from - 4);
	return cue === undefined ? -1 : entityOf[cue.subject]!;
}

/**
Who speaks by a paper that nothing beside it says whose it is: whom it was said to be by or from when it was brought up ("A study by the University of Calgary … the report said"), who said so in it, else for what people issue the one most talked of; null where nobody. `introduce` gives whom a mention that is no name brings up.
*/
export function resolveWritten(resolving: Resolving, mention: Mention, at: number, sentence: number, introduce: (mention: number) => number): Found | null {
	const {outline, index: {mentions}} = resolving.analysis;
	const {tokens} = outline.narrative;
	const after = tokens[mention.run.to]?.lower;
	const next = mentions[at + 1];
	if (next !== undefined && next.run.from <= mention.run.to + 2 && (/^(?:by|from|of)$/v.test(after ?? '') || (after === 'in' && next.kind === 'organization'))) {
		// "a statement by a Sussex spokesperson": someone the article does not name.
		const entity = resolving.named.get(next) ?? (next.kind === 'description' && !next.isDefinite && /^(?:by|from)$/v.test(after ?? '') ? introduce(at + 1) : undefined);
		if (entity !== undefined) {
			resolving.phrases.set('written', entity);
			resolving.phrases.set(`written ${mention.head}`, entity);
			return {entity, sureness: 0.85, runnerUp: -1};
		}
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
