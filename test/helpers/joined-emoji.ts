/*
Articles with what terminals draw in more or in fewer cells.
*/
import {makeRecord} from './make-record.js';

/**
Four emoji joined to one: two cells on one terminal, eight on another.
*/
export const family = '👨‍👩‍👧‍👦';

/**
An article full of them, and of ideographs.
*/
export const loud = makeRecord({
	id: 'loud',
	outlet: 'The 🇬🇧 Post',
	blocks: [
		['headline', `${family} A headline with families ${family} ${family} that is longer than its list is wide`],
		['key-point', `The point is ${family}, and nobody shall say 👍🏽 that it was not made in so many words.`],
		['paragraph', `“We are a harbour ${family} and we do not regret a word of it 🏳️‍🌈,” Odile Brandt said, and went on for some time.`],
		...Array.from({length: 30}, (_, index) => ['paragraph', `Paragraph ${index} has 小鳥が鳴く and ${family.repeat(index % 4)} in it, and an end.`] as const),
	],
	quotes: [{parts: [`We are a harbour ${family} and we do not regret a word of it 🏳️‍🌈,`], by: `Odile ${family} Brandt`, role: 'harbour master', cue: 'said'}],
});
/**
A list of headlines with more and more of them.
*/
export const crowd = Array.from({length: 12}, (_, index) => makeRecord({id: `other${index}`, blocks: [['headline', `${'👍🏽'.repeat(index)} Number ${index} ${family} of a list`], ['paragraph', 'Nothing more.']], section: index % 2 === 0 ? '🇬🇧 News' : 'News'}));
