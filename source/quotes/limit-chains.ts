/*
How sure a quote is that only leans on the one before it: no surer than that one.
*/
import type {Analysis} from './analysis.js';
import type {Utterance} from './join-quotations.js';
import type {Quote} from './quote.js';
import type {Resolution} from './resolve-mentions.js';

const mentionOf = ({members}: Utterance) => members[0]!.ranked[0]!.candidate.mention;

// Whether a mention only stands for somebody: "she", "the official".
const isLeaning = ({index}: Analysis, mention: number) => mention >= 0 && /^(?:pronoun|description)$/v.test(index.mentions[mention]!.kind);

// Whether a mention between two, or the later of them, names whom it points to.
const isNamedBetween = ({index: {mentions}}: Analysis, {entityOf}: Resolution, from: number, to: number) => mentions.slice(from + 1, to + 1).some(({kind}, offset) => kind === 'person' && entityOf[from + 1 + offset] === entityOf[to]);

/**
The quotes of the utterances, in order, of which none that leans on a doubtful "she" before it is surer than that one: were it wrong, so would be the next.
*/
export function limitChains(quotes: readonly Quote[], utterances: readonly Utterance[], analysis: Analysis, resolution: Resolution): readonly Quote[] {
	const limited: Quote[] = [];
	for (const [at, quote] of quotes.entries()) {
		const before = limited.at(-1);
		const mention = mentionOf(utterances[at]!);
		const earlier = before === undefined ? -1 : mentionOf(utterances[at - 1]!);
		const isBound = before !== undefined && before.attribution.confidence < Math.min(leastSure, quote.attribution.confidence) && isLeaning(analysis, mention) && isLeaning(analysis, earlier)
			&& earlier <= mention && resolution.entityOf[earlier] === resolution.entityOf[mention] && !isNamedBetween(analysis, resolution, earlier, mention);
		limited.push(isBound ? {...quote, attribution: {...quote.attribution, confidence: before.attribution.confidence}} : quote);
	}

	return limited;
}

// Below this a "she" is wrong so often that the next one should not hide it.
const leastSure = 0.8;
