/*
Why a quote is said to be by somebody, in words: what a person would look at to judge it.
*/
import type {Article} from '../article/article.js';
import {findSentences} from '../language/en/find-sentences.js';
import {isOverlapping, textOf, type Span} from '../language/span.js';
import {correctedRule, doubtfulConfidence, type Quote, type Speaker} from '../quotes/quote.js';
import {explainRule} from './explain-rule.js';

/**
One piece of evidence: what it is, and what is there, on one line.
*/
export type Evidence = {
	readonly label: 'mention' | 'cue' | 'rule' | 'confidence' | 'runner-up';
	readonly text: string;
};

const longestSentence = 240;

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const shorten = (text: string): string => {
	const cut = text.slice(0, longestSentence - 1);
	return text.length <= longestSentence ? text : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestSentence / 2)).toWellFormed()}…`;
};

// The sentence that a mention stands in, where no part of the quote does.
const findElsewhere = ({text, blocks}: Article, {parts}: Quote, mention: Span): string | undefined => {
	const block = blocks.find(each => each.start <= mention.start && mention.end <= each.end);
	const sentence = block && findSentences(text, block).find(each => isOverlapping(each, mention));
	return sentence === undefined || parts.some(part => isOverlapping(part, sentence)) ? undefined : shorten(onOneLine(textOf(text, sentence)));
};

const explainMention = (article: Article, quote: Quote): string => {
	const {mention} = quote.attribution;
	if (mention === null) {
		return 'none';
	}

	const elsewhere = findElsewhere(article, quote, mention);
	return `“${onOneLine(mention.text)}”${elsewhere === undefined ? '' : ` in: ${elsewhere}`}`;
};

const nameSpeaker = ({name, role}: Speaker): string => onOneLine(role === null ? name : `${name}, ${role}`);

const explainRunnerUp = ({attribution: {rule, runnerUp}}: Quote): string => {
	if (rule !== correctedRule) {
		return runnerUp === null ? 'none' : nameSpeaker(runnerUp);
	}

	return runnerUp === null ? 'none' : `${nameSpeaker(runnerUp)} (as newsread found it)`;
};

// Two digits, for that is how finely it was measured.
const explainConfidence = ({attribution: {speaker, confidence, rule}}: Quote): string => {
	const doubt = speaker !== null && confidence < doubtfulConfidence ? ', so it is shown as doubtful' : '';
	return rule === correctedRule || speaker !== null ? `${confidence.toFixed(2)}${doubt}` : 'none';
};

/**
The evidence for who spoke a quote of an article: the words that named the speaker (with their sentence, where that is another), the words that announce speech, the rule that decided, in plain words, how sure it is, and who would have been named otherwise.
*/
export const explainAttribution = (quote: Quote, article: Article): readonly Evidence[] => {
	const {cue, rule} = quote.attribution;
	return [
		{label: 'mention', text: explainMention(article, quote)},
		{label: 'cue', text: cue === null ? 'none' : `“${onOneLine(cue.text)}”`},
		{label: 'rule', text: explainRule(rule)},
		{label: 'confidence', text: explainConfidence(quote)},
		{label: 'runner-up', text: explainRunnerUp(quote)},
	];
};
