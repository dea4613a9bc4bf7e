/*
Whom the writer turns to before a quotation that has no clause of its own.
*/
import type {Analysis} from './analysis.js';
import {isWritersAddressee} from './grammar.js';
import type {Mention} from './mention.js';
import type {QuotationShape} from './quotation-shape.js';

const mostMentions = 10;

/**
Whether a mention of the sentence `number`, one or two before a quotation, is of whom the writer asks, and nobody else comes in between: "I ask Hale. There is a pause. “I banned her.”"
*/
export function isTurnedTo({index: {mentions}, mentionsOf, outline}: Analysis, {place, sentence}: QuotationShape, number: number, mention: Mention): boolean {
	const {tokens, sentences} = outline.narrative;
	if (place !== 'floating' || number >= sentence || sentences[number]!.paragraph !== sentences[sentence]!.paragraph || !isWritersAddressee(tokens, mention) || tokens[sentences[number]!.to - 1]!.kind !== 'mark') {
		return false;
	}

	const {from, to} = mentionsOf[sentence - 1]!;
	return number === sentence - 1 || (/^(?:there|he|she)$/v.test(tokens[sentences[sentence - 1]!.from]!.lower) && mentions.slice(from, Math.min(to, from + mostMentions)).every(({kind}) => kind === 'place'));
}
