/*
The whole pipeline: marks, quotations, tokens, mentions, cues, attribution, coreference, judgment, merging.
*/
import {isBodyBlock, type Article, type Block} from '../article/article.js';
import {foldText} from '../language/fold-text.js';
import {isHardlyEnglish} from '../language/guess-language.js';
import {hashText} from '../language/hash-text.js';
import {analyze} from './analysis.js';
import {attributeQuotations, type RankedQuotation} from './attribute-quotations.js';
import {findIndirect} from './find-indirect.js';
import {findInterview, type Interview} from './find-interview.js';
import {findInterviewee, type Interviewee} from './find-interviewee.js';
import {findQuotations} from './find-quotations.js';
import {giveAnswers, giveQuestions} from './give-answers.js';
import {limitChains} from './limit-chains.js';
import {gatherAddressees, heedAddressees} from './heed-addressees.js';
import {joinQuotations, type Utterance} from './join-quotations.js';
import {mergeOccurrences, wordsOf, type PlacedQuote} from './merge-occurrences.js';
import {makeIndirectQuote, makeQuote} from './make-quote.js';
import type {Occurrence, Quote} from './quote.js';
import {quoteUnattributed} from './quote-unattributed.js';
import type {Quotation} from './quotation.js';
import {resolveMentions} from './resolve-mentions.js';
import {takeTurns} from './take-turns.js';

/**
`isIndirectWanted`: reported speech without marks is found too.
*/
export type ExtractOptions = {readonly isIndirectWanted?: boolean};

const whereByKind: Partial<Record<Block['kind'], Occurrence['where']>> = {headline: 'headline', standfirst: 'standfirst', 'key-point': 'key-point', caption: 'caption'};
const isRead = (block: Block) => isBodyBlock(block) || whereByKind[block.kind] !== undefined;
const partOf = ({kind}: Block) => whereByKind[kind] ?? 'body';

// Twice what is looked at, since folding can shorten.
const sampleLength = 4000;

// By two of three: the beginning, which may be a table of results or a list of names, and the words about the first quotation and about the middle one, of which one may be a foreign voice. Mostly the first two agree, or are one.
function isEnglishText(text: string, quotations: readonly Quotation[]): boolean {
	const isEnglishAt = (start: number) => !isHardlyEnglish(foldText(text.slice(start, start + sampleLength)).text);
	const [first = 0, middle = 0] = [quotations[0], quotations[Math.floor(quotations.length / 2)]].map(quotation => Math.max(0, Math.min((quotation?.start ?? 0) - (sampleLength / 4), text.length - (sampleLength / 2))));
	const isBeginning = isEnglishAt(0);
	return first === 0 || isEnglishAt(first) === isBeginning ? isBeginning : isEnglishAt(middle);
}

// By the primary subtag: en, en-GB, en_US. Pages of houses that are mostly English say so of every page.
const isTaggedEnglish = ({lang}: Article) => /^en(?:[\-_]|$)/iv.test(lang);
const isEnglish = (article: Article, quotations: readonly Quotation[]) => isTaggedEnglish(article) && isEnglishText(article.text, quotations);

// The id survives edits elsewhere: article, words, and which of equal words it is.
function nameQuotes(quotes: readonly Quote[]): readonly Quote[] {
	const counts = new Map<string, number>();
	return quotes.map(quote => {
		const words = wordsOf(quote.text);
		const ordinal = counts.get(words) ?? 0;
		counts.set(words, ordinal + 1);
		return {...quote, id: hashText(`${quote.articleId}\n${words}\n${ordinal}`)};
	});
}

/**
Every quote of an article, in the order of the text, each with its speaker and how that is known; where the article is not in English, by its marks alone, with no speaker. Never throws; linear in the length of the text.
*/
export function extractQuotes(article: Article, {isIndirectWanted = false}: ExtractOptions = {}): readonly Quote[] {
	const blocks = article.blocks.filter(block => isRead(block));
	const asked = findAsked(article, blocks);
	const quotations = findQuotations(article.text, blocks, asked?.interview.turns);
	if (quotations.length === 0 && !isIndirectWanted) {
		return [];
	}

	if (!isEnglish(article, quotations)) {
		const found = quoteUnattributed(article, quotations, blocks.map(({start}) => start));
		return nameQuotes(mergeOccurrences(found.map(({quote, block}) => ({quote, where: partOf(blocks[block]!)}))));
	}

	return nameQuotes(mergeOccurrences(placeQuotes({article, blocks, quotations, interviewee: asked?.interviewee, isIndirectWanted})));
}

// An interview without names at its turns, and whom it is with.
function findAsked(article: Article, blocks: readonly Block[]): {readonly interview: Interview; readonly interviewee: Interviewee} | undefined {
	const interview = isTaggedEnglish(article) ? findInterview(article, blocks) : null;
	const interviewee = interview === null ? null : findInterviewee(article, interview);
	return interview === null || interviewee === null ? undefined : {interview, interviewee};
}

const speakersOf = (spoken: readonly RankedQuotation[]) => new Map(spoken.map(each => [each.quotation, each.ranked[0]!.candidate.mention]));

type Placing = {readonly article: Article; readonly blocks: readonly Block[]; readonly quotations: readonly Quotation[]; readonly interviewee: Interviewee | undefined; readonly isIndirectWanted: boolean};

// What English says: the whole pipeline.
function placeQuotes({article, blocks, quotations, interviewee, isIndirectWanted}: Placing): readonly PlacedQuote[] {
	const analysis = analyze(article.text, blocks, quotations);
	const ranked = attributeQuotations(analysis, block => partOf(blocks[block]!));
	const isHead = ({quotation, shape}: RankedQuotation) => shape.words > 1 && partOf(blocks[quotations[quotation]!.block]!) !== 'body';
	const judged = new Set(ranked.filter(({isSpeech}) => isSpeech).map(({quotation}) => quotation));
	const giveTurns = (each: readonly RankedQuotation[]) => interviewee === undefined ? each : giveAnswers(analysis, interviewee, each);
	const inOrder = giveTurns(ranked.filter(each => judged.has(each.quotation) || isHead(each)));
	const first = resolveMentions(analysis, speakersOf(inOrder));
	const addressees = gatherAddressees(analysis, first);
	const spoken = giveTurns(takeTurns(analysis, first, heedAddressees(addressees, first, inOrder), addressees));
	// Who speaks by turn keeps the floor for the pronouns that follow.
	const resolution = spoken === inOrder ? first : resolveMentions(analysis, speakersOf(spoken));
	const utterances: readonly Utterance[] = joinQuotations(analysis, spoken);
	const made = limitChains(utterances.map(utterance => makeQuote(article, analysis, resolution, utterance)), utterances, analysis, resolution);
	const quotes = interviewee === undefined ? made : giveQuestions(article, analysis, made, at => utterances[at]!.members[0]!.quotation);
	const placed: PlacedQuote[] = utterances.map(({members}, at) => {
		const {quotation} = members[0]!;
		return {quote: quotes[at]!, where: partOf(blocks[quotations[quotation]!.block]!), isDoubtful: !judged.has(quotation)};
	});
	if (isIndirectWanted) {
		for (const speech of findIndirect(analysis)) {
			const {paragraph} = analysis.outline.narrative.sentences[analysis.cues[speech.cue]!.sentence]!;
			placed.push({quote: makeIndirectQuote(article, analysis, resolution, speech), where: partOf(blocks[paragraph]!)});
		}
	}

	return placed;
}
