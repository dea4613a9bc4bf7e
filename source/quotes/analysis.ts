/*
What the stages before attribution have found, by sentence.
*/
import type {Block} from '../article/article.js';
import {buildOutline, type Outline} from './build-outline.js';
import type {Cue} from './cue.js';
import {findCues} from './find-cues.js';
import {findMentions} from './find-mentions.js';
import type {Mention} from './mention.js';
import {indexMentions, type MentionIndex} from './mention-index.js';
import {readCapitals} from './can-start-name.js';
import type {Quotation} from './quotation.js';
import type {Run} from './token.js';

/**
`cuesOf[s]` and `mentionsOf[s]` are the runs of cues and of mentions of the narrative's sentence s, by index; `inner` are the mentions inside quotations; `asides` the blocks that stand beside the story wherever they stand in it: captions.
*/
export type Analysis = {
	readonly outline: Outline;
	readonly index: MentionIndex;
	readonly inner: readonly Mention[];
	readonly cues: readonly Cue[];
	readonly cuesOf: readonly Run[];
	readonly mentionsOf: readonly Run[];
	readonly asides: ReadonlySet<number>;
};

// Items in order of their sentences, as one run a sentence.
function groupBySentence<Item>(items: readonly Item[], sentenceOf: (item: Item) => number, count: number): readonly Run[] {
	const runs: Run[] = [];
	let at = 0;
	for (let sentence = 0; sentence < count; sentence++) {
		const from = at;
		while (at < items.length && sentenceOf(items[at]!) === sentence) {
			at++;
		}

		runs.push({from, to: at});
	}

	return runs;
}

/**
Analyses an article's narrative around its quotations.
*/
export function analyze(text: string, blocks: readonly Block[], quotations: readonly Quotation[]): Analysis {
	const outline = buildOutline(text, blocks, quotations);
	const {narrative, inner} = outline;
	const capitals = readCapitals(narrative.tokens, narrative.sentences);
	const mentions = findMentions(text, narrative, capitals);
	const index = indexMentions(mentions, narrative.tokens.length);
	const cues = findCues(narrative, index);
	return {
		outline, index, cues,
		asides: new Set(blocks.flatMap(({kind}, block) => kind === 'caption' ? [block] : [])),
		inner: findMentions(text, inner, capitals),
		cuesOf: groupBySentence(cues, ({sentence}) => sentence, narrative.sentences.length),
		mentionsOf: groupBySentence(mentions, ({run}) => narrative.sentenceOf[run.from]!, narrative.sentences.length),
	};
}
