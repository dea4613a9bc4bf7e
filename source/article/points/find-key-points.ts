import {findSentences} from '../../language/en/find-sentences.js';
import type {Span} from '../../language/span.js';
import type {Block, Inline, KeyPoint} from '../article.js';
import {chooseSentences, type Candidate} from './choose-sentences.js';
import {findSource, indexSources} from './find-source.js';

const mostCandidates = 60;
const mostSources = 600;
const fewestSentences = 5;
const foundPoints = 3;
const fewestWords = 7;
const mostWords = 60;
const mostQuoted = 0.5;
const quotationMark = /["“”]/;
const leaningWeight = 0.6;
const spokenWeight = 0.7;
const sentenceEnd = /[!.…。]["')\]’”]*$/;
const sourceKinds = new Set(['paragraph', 'list-item', 'blockquote', 'answer', 'embed']);
const leaning = /^(?:But|And|So|Or|Yet|Still|Then|Also|He|She|It|They|His|Her|Their|Its|That|This|These|Those|There|However|Meanwhile|Instead|Later|For example|In addition|Another|Asked|According|Er|Sie|Es|Das|Dies|Diese|Dieser|Aber|Doch|Il|Elle|Ils|Ce|Cette|Mais|Pero|Esto|Ella)\b/;
const spoken = /\b(?:I|we|you|my|our|your)\b/;

const sentencesOf = (text: string, blocks: readonly Block[], kinds: ReadonlySet<string>, most: number): readonly Span[] => {
	const sentences: Span[] = [];
	for (const block of blocks) {
		if (kinds.has(block.kind)) {
			sentences.push(...findSentences(text, block).slice(0, most - sentences.length));
		}

		if (sentences.length >= most) {
			break;
		}
	}

	return sentences;
};

// A dateline says where, not what: the point begins behind it.
const withoutDateline = (text: string, span: Span, inlines: readonly Inline[]): Span => {
	const dateline = inlines.find(({kind, start}) => kind === 'dateline' && start === span.start);
	if (!dateline) {
		return span;
	}

	const rest = text.slice(dateline.end, span.end);
	return {start: dateline.end + rest.length - rest.trimStart().length, end: span.end};
};

// What begins with a quotation mark is somebody's, what begins with a name and a colon a turn of an interview.
const unfit = /^(?:["«‘“]|\p{Uppercase_Letter}[\p{Letter} '\-.’]{0,30}:\s)/u;

// How many code units of a sentence stand in quotation marks.
const countQuoted = (sentence: string): number => {
	let units = 0;
	let isQuoted = false;
	for (const part of sentence.split(quotationMark)) {
		units += isQuoted ? part.length : 0;
		isQuoted = !isQuoted;
	}

	return units;
};

// How well a sentence stands by itself, 0 to 1; 0 for what is no statement of the story.
const weigh = (sentence: string): number => {
	const words = sentence.split(' ').length;
	const quotedUnits = countQuoted(sentence);
	const isStatement = words >= fewestWords && words <= mostWords && sentenceEnd.test(sentence) && quotedUnits <= sentence.length * mostQuoted && !unfit.test(sentence);
	return isStatement ? (leaning.test(sentence) ? leaningWeight : 1) * (spoken.test(sentence) ? spokenWeight : 1) * (1 - (quotedUnits / sentence.length / 2)) : 0;
};

// Whether somebody's words that began before are still going on at a place of a block, by double marks, or by single ones, which look like apostrophes: those that stand before a word open, and those after a word or a stop close.
const isWithinQuote = (text: string, {start}: Span, at: number): boolean => {
	let isOpen = false;
	let isSingleOpen = false;
	for (const {groups: {double, opening} = {}} of text.slice(start, at).matchAll(/(?<double>["“”])|(?<=^|[\s(:–—])(?<opening>['‘])(?=[\p{Letter}\p{Number}])|['’](?=$|[\s!),.:;?–—])/gu)) {
		if (double === undefined) {
			isSingleOpen = opening !== undefined;
		} else {
			isOpen = double === '"' ? !isOpen : double === '“';
		}
	}

	return isOpen || isSingleOpen;
};

// A sentence out of the midst of what somebody says is half of it.
const isWhole = (text: string, blocks: readonly Block[], {start, end}: Span): boolean => {
	const block = blocks.find(one => one.start <= start && end <= one.end);
	return block !== undefined && !isWithinQuote(text, block, start) && !isWithinQuote(text, block, end);
};

const findPoints = (text: string, blocks: readonly Block[], inlines: readonly Inline[]): readonly KeyPoint[] => {
	const sentences = sentencesOf(text, blocks, new Set(['paragraph', 'answer']), mostCandidates);
	// A short story is not told twice.
	if (sentences.length < fewestSentences) {
		return [];
	}

	const candidates = sentences.map((sentence, place): Candidate => {
		const span = withoutDateline(text, sentence, inlines);
		return {...span, place, weight: isWhole(text, blocks, sentence) ? weigh(text.slice(span.start, span.end)) : 0};
	}).filter(({weight}) => weight > 0);
	return chooseSentences(text, candidates, foundPoints).map(({start, end}) => ({text: text.slice(start, end), start, end, origin: 'found', source: {start, end}}));
};

/**
The key points of an article: those it states, with the sentences of the body that they come from; where it states none, up to three sentences found in the body.
*/
export const findKeyPoints = (text: string, blocks: readonly Block[], inlines: readonly Inline[]): readonly KeyPoint[] => {
	const stated = blocks.filter(({kind}) => kind === 'key-point');
	if (stated.length === 0) {
		return findPoints(text, blocks, inlines);
	}

	const index = indexSources(text, sentencesOf(text, blocks, sourceKinds, mostSources));
	return stated.map(({start, end}) => {
		const point = text.slice(start, end);
		return {text: point, start, end, origin: 'stated', source: findSource(point, index)};
	});
};
