/*
Gives the turns of an interview that name nobody to who answers in it and to who asks.
*/
import type {Article} from '../article/article.js';
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import type {Interviewee} from './find-interviewee.js';
import type {Attribution, Phrase, Quote, Speaker} from './quote.js';
import {toSpeakerId} from './speaker-id.js';

const noCandidate = {mention: -1, cue: -1, relation: 'none', features: []} as const;

/**
The same quotations, the answers given to whoever is asked, the questions to nobody yet.
*/
export function giveAnswers({outline: {quotations}, index}: Analysis, {mention: {start}, share}: Interviewee, spoken: readonly RankedQuotation[]): readonly RankedQuotation[] {
	const mention = index.mentions.findIndex(each => each.kind === 'person' && each.start === start);
	return spoken.map(each => {
		const {asks} = quotations[each.quotation]!;
		if (asks === undefined) {
			return each;
		}

		const isGiven = !asks && mention !== -1;
		return {...each, ranked: isGiven ? [{candidate: {mention, cue: -1, relation: 'turn', features: []}, share}, {candidate: noCandidate, share: 1 - share}] : [{candidate: noCandidate, share: 1}]};
	});
}

// Who signed the article asks; where several did, or a desk, it is not told which of them.
const askerShare = 0.85;
const unnamedAsker: Speaker = {id: toSpeakerId('interviewer'), name: 'interviewer', role: null, kind: 'unnamed'};
const isName = (name: string): boolean => /^\p{Uppercase_Letter}[\p{Letter}\p{Mark}'\-.’]*(?: [\p{Letter}\p{Mark}'\-.’]+){1,3}$/v.test(name) && !/\b(?:staff|reporters?|desk|team|news|press|editors?|correspondents?|writers?|interview)\b/iv.test(name);

function findByline({text, blocks}: Article, name: string): Phrase | null {
	const block = blocks.find(({kind}) => kind === 'byline');
	const at = block === undefined ? -1 : text.slice(block.start, block.end).indexOf(name);
	return at < 0 ? null : {text: name, start: block!.start + at, end: block!.start + at + name.length};
}

/**
Who asks in an article's interview, as every one of its questions has it.
*/
export function attributeAsker(article: Article): Attribution {
	const [name = '', other] = article.byline;
	const isNamed = other === undefined && isName(name);
	return {
		speaker: isNamed ? {id: toSpeakerId(name), name, role: null, kind: 'person'} : unnamedAsker, mention: isNamed ? findByline(article, name) : null, cue: null,
		rule: 'turn', confidence: askerShare, runnerUp: null,
	};
}

/**
The quotes, in the order of the quotations that begin them, with the questions of an interview given to who asks.
*/
export const giveQuestions = (article: Article, {outline: {quotations}}: Analysis, quotes: readonly Quote[], firstOf: (at: number) => number): readonly Quote[] => {
	const attribution = attributeAsker(article);
	return quotes.map((quote, at) => quotations[firstOf(at)]!.asks === true ? {...quote, attribution} : quote);
};
