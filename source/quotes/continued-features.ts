/*
What speaks for a quotation being the words of whoever spoke the one before it.
*/
import {utteranceNouns} from '../language/en/written-words.js';
import type {Analysis} from './analysis.js';
import {isVerbLike} from './grammar.js';
import type {MentionKind} from './mention.js';
import type {QuotationShape} from './quotation-shape.js';

/**
What is known of the quotation before this one: its index, its mention (-1 unknown) and its shape.
*/
export type Previous = {
	readonly quotation: number;
	readonly mention: number;
	readonly cue: number;
	readonly shape: QuotationShape;
};

const namingKinds: ReadonlySet<MentionKind> = new Set(['person', 'description', 'organization']);

/**
The features of the candidate that spoke the quotation before.
*/
export function continuedFeatures(analysis: Analysis, shape: QuotationShape, previous: Previous): readonly string[] {
	const {outline} = analysis;
	const own = outline.narrative.sentences[shape.sentence]!;
	const before = outline.narrative.sentences[previous.shape.sentence]!;
	const sentences = Math.min(shape.sentence - previous.shape.sentence, 4);
	const paragraphs = Math.min(own.paragraph - before.paragraph, 3);
	const {isContinued} = outline.quotations[previous.quotation]!;
	const between = newPeopleBetween(analysis, shape, previous);
	const places = `${previous.shape.place}>${shape.place}`;
	return [
		`continued:${shape.place}`,
		`continued:${places}:${sentences}:${paragraphs}`,
		`continued:${shape.place}:${sentences}:${between}`,
		`continued:paragraphs:${paragraphs}:${shape.place}`,
		`continued:${shape.isWhole ? 'whole' : 'fragment'}:${previous.shape.isWhole ? 'whole' : 'fragment'}:${sentences}`,
		...(isContinued ? ['continued:open'] : []),
		...(isCutOff(analysis, shape, previous) || isReacted(analysis, shape, previous) || isIntroduced(analysis, shape, previous) || isGiven(analysis, shape, previous) ? ['sieve:cut-off'] : []),
		...(shape.startsParagraph ? [`continued:starts:${paragraphs}:${previous.shape.place}`] : []),
	];
}

// "Cruz called it “a mess” and Trump says they are “losing it,”": a clause of its own stands between.
function isCutOff({cues, cuesOf}: Analysis, shape: QuotationShape, previous: Previous): boolean {
	const {from, to} = cuesOf[shape.sentence]!;
	return previous.shape.sentence === shape.sentence && cues.slice(from, to).some(({run, subject, strength}) => run.from > previous.shape.token && run.from < shape.token && subject >= 0 && subject !== previous.mention && strength !== 'shape');
}

// "Told that Lee found it “absurd”, Hale shrugged. “He would be.”": who closed the sentence goes on.
function isReacted({cues, cuesOf, index, outline}: Analysis, shape: QuotationShape, previous: Previous): boolean {
	const {from, to} = cuesOf[previous.shape.sentence]!;
	const closing = cues.slice(from, to).findLast(({subject, place}) => subject >= 0 && place === 'before');
	const {tokens, sentences} = outline.narrative;
	return closing !== undefined && previous.mention >= 0 && previous.shape.sentence === shape.sentence - 1 && sentences[shape.sentence]!.from === shape.token && closing.strength === 'speech'
		&& closing.subject !== previous.mention && tokens[previous.shape.token + 1]!.text === ',' && index.mentions[closing.subject]!.run.from === previous.shape.token + 2;
}

// "Smith said. Tom Hale was blunt: “…”", "Hale's answer was short: “…”": the colon brings the words of whom the sentence begins with.
function isIntroduced({index, mentionsOf, outline}: Analysis, shape: QuotationShape, previous: Previous): boolean {
	const {tokens, sentences} = outline.narrative;
	const first = index.mentions[mentionsOf[shape.sentence]!.from];
	return previous.shape.sentence !== shape.sentence && tokens[shape.token - 1]?.text === ':' && first !== undefined && namingKinds.has(first.kind)
		&& first.run.from - sentences[shape.sentence]!.from < 2 && first.run.to < shape.token && (first.isPossessive ? utteranceNouns.has(tokens[first.run.to]!.lower) : isVerbLike(tokens[first.run.to]));
}

const longestGiving = 40;

// "Smith said. Tom Hale, a clerk, gave his own version. “…”": whose version the sentence before has announced.
function isGiven({index, mentionsOf, outline}: Analysis, shape: QuotationShape, previous: Previous): boolean {
	const {tokens, sentences} = outline.narrative;
	const before = sentences[shape.sentence - 1];
	const first = index.mentions[mentionsOf[shape.sentence - 1]?.from ?? -1];
	if (shape.place !== 'floating' || before?.paragraph !== sentences[shape.sentence]!.paragraph || previous.shape.sentence >= shape.sentence - 1 || first === undefined || !namingKinds.has(first.kind) || first.isPossessive || first.run.from - before.from > 1) {
		return false;
	}

	const words = tokens.slice(before.from, Math.min(before.to, before.from + longestGiving)).map(({lower}) => lower);
	const giving = words.findIndex((word, at) => /^(?:gave|gives|offered|offers|had|has)$/v.test(word) && /^(?:his|her|its|their|another|a|an|the)$/v.test(words[at + 1] ?? ''));
	return giving > 0 && words.slice(giving + 2, giving + 5).some(word => utteranceNouns.has(word) || /^(?:version|account|opinion)$/v.test(word));
}

function newPeopleBetween({index, mentionsOf}: Analysis, shape: QuotationShape, previous: Previous): string {
	let people = 0;
	for (let sentence = previous.shape.sentence + 1; sentence < shape.sentence && people < 2 && sentence < previous.shape.sentence + 6; sentence++) {
		const {from, to} = mentionsOf[sentence]!;
		for (let at = from; at < to; at++) {
			const {kind} = index.mentions[at]!;
			people += namingKinds.has(kind) ? 1 : 0;
		}
	}

	return people === 0 ? 'none' : (people === 1 ? 'one' : 'more');
}
