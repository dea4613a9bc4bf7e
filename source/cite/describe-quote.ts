/*
What is said of a quote wherever it is cited, before a form escapes it.
*/
import {doubtfulConfidence, type Quote} from '../quotes/quote.js';
import {markWords} from './mark-words.js';
import {onOneLine} from './on-one-line.js';

/**
Who spoke, in pieces to be put one behind the other: `certainty` is empty or ends with a space, `role` is empty or begins with a comma.
*/
export type DescribedSpeaker = {
	readonly isKnown: boolean;
	readonly certainty: string;
	readonly name: string;
	readonly role: string;
};

/**
Describes the speaker of a quote: "probably" where the attribution is doubtful, for what is taken away must not be surer than what was shown.
*/
export const describeSpeaker = ({kind, attribution: {speaker, confidence}}: Quote): DescribedSpeaker => {
	if (speaker === null) {
		return {isKnown: false, certainty: '', name: 'speaker not identified', role: ''};
	}

	const certainty = confidence < doubtfulConfidence ? 'probably ' : '';
	const roles = [speaker.role === null ? '' : onOneLine(speaker.role), kind === 'indirect' ? 'as reported' : ''].filter(role => role !== '');
	return {isKnown: true, certainty, name: onOneLine(speaker.name), role: roles.map(role => `, ${role}`).join('')};
};

/**
A quote with its speaker as a note of a bibliography: “We had no choice,” — Ann Lee, mayor.
*/
export const describeQuote = (quote: Quote): string => {
	const {certainty, name, role} = describeSpeaker(quote);
	return `${markWords(quote).text} — ${certainty}${name}${role}`;
};
