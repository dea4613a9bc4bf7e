import type {MatchIndex, QuoteTest} from './match-quotes.js';
import {endOfWords, type QuoteIndex} from './quote-index.js';
import type {PhraseGroup} from './quote-store.js';
import {createSpeakerTest, visitNamed, visitRoles} from './speaker-index.js';
import {countOf} from './vocabulary.js';

// Whether a run of numbers stands somewhere from `start` to `end` of a list.
const isRunWithin = (list: Int32Array, start: number, end: number, run: readonly number[]): boolean => {
	for (let at = start, last = end - run.length; at <= last; at++) {
		let next = 0;
		while (next < run.length && list[at + next] === run[next]) {
			next++;
		}

		if (next === run.length) {
			return true;
		}
	}

	return false;
};

const createPhraseTest = (index: QuoteIndex, {field, words}: PhraseGroup): QuoteTest => {
	const run = words.map(word => index.byWord.get(word)?.id ?? -1);
	const isInAnyText = field !== 'speaker' && !run.includes(-1);
	const isInSpeaker = field === 'text' ? () => false : createSpeakerTest(index.speakers, words);
	return doc => {
		if (words.length === 0 || (isInAnyText && isRunWithin(index.words.values, index.starts.values[doc]!, endOfWords(index, doc), run))) {
			return true;
		}

		const {form} = index.quotes[doc]!;
		return form !== undefined && isInSpeaker(form);
	};
};

/**
An index in memory as `matchQuotes` asks it; holds until a quote is added or taken out.
*/
export const createMemoryMatching = (index: QuoteIndex): MatchIndex => ({
	size: index.quotes.length,
	tally: index.tally,
	docsOfWord: word => index.byWord.get(word)?.docs ?? [],
	docsOfSurface: surface => index.bySurface.get(surface)?.docs ?? [],
	visitSpeakers(word, visit) {
		visitNamed(index.speakers, word, ({docs}) => {
			visit(docs, true);
		});
		visitRoles(index.speakers, word, ({docs}) => {
			visit(docs, false);
		});
	},
	countOf: (word, field) => countOf(index.vocabulary, word, field),
	createPhraseTest: phrase => createPhraseTest(index, phrase),
	createKindTest: kinds => doc => kinds.includes(index.quotes[doc]!.quote.kind),
});
