/*
The keys by which a text cites the entries of a bibliography: readable, small ASCII letters, and the same with every run.
*/
import {clauseOpeners, determiners, prepositions} from '../language/en/function-words.js';
import {foldWords} from '../language/fold-words.js';
import {hashText} from '../language/hash-text.js';
import type {Source} from './describe-source.js';
import {padYear} from './pad.js';
import {splitName} from './split-name.js';

/**
An article as its key needs it.
*/
export type Keyed = {
	readonly id: string;
	readonly source: Source;
};

const longest = 24;

const lettersOf = (text: string): readonly string[] => foldWords(text).map(word => word.replaceAll(/[^\da-z]/g, '')).filter(word => word !== '');

const isSmall = (word: string): boolean => determiners.has(word) || prepositions.has(word) || clauseOpeners.has(word) || word.length < 2;

const joinWords = (text: string): string => lettersOf(text).filter(word => word !== 'the').join('').slice(0, longest);

const familyOf = (name: string, outlet: string): string => {
	const split = splitName(name, outlet);
	return joinWords('literal' in split ? split.literal : `${split.particle} ${split.family}`);
};

const firstWordOf = (title: string): string => {
	const words = lettersOf(title);
	return (words.find(word => !isSmall(word)) ?? words[0] ?? '').slice(0, longest);
};

const baseOf = ({title, authors, outlet, date}: Source): string => {
	const [author] = authors;
	const who = author === undefined ? joinWords(outlet) : familyOf(author, outlet);
	const year = date?.parts === undefined ? 'nd' : padYear(date.parts.year);
	return `${who === '' ? 'article' : who}${year}${firstWordOf(title)}`;
};

/**
A key for each article, in their order: its first writer (else its outlet), its year, the first word of weight in its headline, and letters that hang on nothing but the article: `holm2024bridge-226d05`. Always with these, for a key stands in texts, and has to stay when other articles come and go.
*/
export const citationKeys = (articles: readonly Keyed[]): readonly string[] => {
	const taken = new Set<string>();
	return articles.map(({id, source}) => {
		const whole = `${baseOf(source)}-${hashText(id).slice(0, 6)}`;
		let key = whole;
		for (let number = 2; taken.has(key); number++) {
			key = `${whole}-${number}`;
		}

		taken.add(key);
		return key;
	});
};
