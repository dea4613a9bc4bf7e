/*
Whom the sentences of the narrative are about: not everyone who is named is also brought up to be spoken of further.
*/
import type {Analysis} from './analysis.js';
import {isObject, isSubject} from './grammar.js';
import type {Mention} from './mention.js';
import type {Token} from './token.js';

// "The club's doctor, Irena Novak, saw it"
const isBeside = (tokens: readonly Token[], {kind, run}: Mention, mention: Mention) => kind === 'description' && run.to + 1 === mention.run.from && tokens[run.to]!.text === ',';

/**
The people named as what their sentence is about: its subject, the first named in it, or who speaks in it. Somebody's relative is only where the relative speaks.
*/
export function findTopics({outline, index: {mentions}, cues, mentionsOf}: Analysis): ReadonlySet<Mention> {
	const {tokens} = outline.narrative;
	const topics = new Set<Mention>();
	for (const {from, to} of mentionsOf) {
		const about = mentions.slice(from, to).filter(mention => !mention.isPossessive && !isObject(tokens, mention));
		for (const mention of about) {
			if (mention.kind === 'person' && mention.isRelative !== true && (mention === about[0] || isSubject(tokens, mention) || isBeside(tokens, about[0]!, mention))) {
				topics.add(mention);
			}
		}
	}

	for (const {subject} of cues) {
		if (subject >= 0) {
			topics.add(mentions[subject]!);
		}
	}

	return topics;
}
