import {correctedRule} from '../quotes/quote.js';

const sentences: Readonly<Record<string, string>> = {
	'quote-mention-cue': 'the speaker and the verb follow the quote',
	'quote-cue-mention': 'the verb and the speaker follow the quote',
	'mention-cue-quote': 'the speaker and the verb lead to the quote',
	'cue-mention-quote': 'the verb and the speaker lead to the quote',
	'mention-cue-colon-quote': 'the speaker, the verb and a colon lead to the quote',
	'cue-mention-colon-quote': 'the verb, the speaker and a colon lead to the quote',
	'mention-colon-quote': 'the speaker and a colon lead to the quote',
	'quote-according-to': 'the quote is followed by whom it is according to',
	'according-to-quote': 'whom it is according to leads to the quote',
	passive: 'the verb is followed by whom it was said by',
	'shared-cue': 'the verb takes its speaker from a verb before it',
	'participle-cue': 'the verb, as in “saying”, takes its speaker from one before it',
	dash: 'the quote is signed, after a dash',
	'quote-mention': 'the speaker is named after the quote, without a verb',
	'mention-quote': 'the speaker is named before the quote, without a verb',
	'previous-sentence': 'the speaker is in a sentence before the quote',
	'next-sentence': 'the speaker is in the sentence after the quote',
	turn: 'two speak in turn, and it is the turn of this one',
	continued: 'the speaker of the quote before goes on',
	'indirect-mention-cue': 'the speaker and the verb follow what is reported',
	'indirect-cue-mention': 'the verb and the speaker follow what is reported',
	'mention-cue-indirect': 'the speaker and the verb lead to what is reported',
	'indirect-according-to': 'beside what is reported stands whom it is according to',
	none: 'none: nothing says who spoke',
	[correctedRule]: 'corrected by hand',
};

/**
The rule of an attribution in a few plain words; the rule itself where it is none of ours.
*/
export const explainRule = (rule: string): string => (Object.hasOwn(sentences, rule) ? sentences[rule]! : rule);
