import {createRandom} from '../../bench/random.js';

const speakers = ['Ann Lee', 'Tom Reyes', 'Ines Calder', 'Bo Wren', 'Odile Brandt', 'Tomasz Weil', 'Mirela Voss', 'Ruben Achterberg'];
const roles = ['mayor', 'engineer', 'harbor master', 'councilor', 'biologist', 'goalkeeper'];
const things = ['bridge', 'ferry', 'levy', 'harbor', 'sheep', 'budget', 'letter', 'summit', 'roof', 'lantern', 'orchard', 'tunnel'];
const verdicts = ['is safe for ducks', 'costs too much', 'will open in spring', 'was never asked for', 'has a leak', 'needs more time', 'is the talk of the town'];

/**
The text of one invented article, another with every number: two quotes by people who are quoted elsewhere too.
*/
export const writeNews = (number: number): string => {
	const random = createRandom(number + 1);
	const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)]!;
	const [speaker, thing, other] = [pick(speakers), pick(things), pick(things)];
	return `---
title: "The ${thing} and the ${other}, part ${number}"
section: Local
published: 20${10 + random.below(15)}-0${1 + random.below(9)}-1${random.below(10)}
---

The town spoke of the ${thing} again on Tuesday, for the ${number}th time.

“The ${thing} ${pick(verdicts)}, and item ${number} says so,” said ${speaker}, the ${pick(roles)}. “So does the ${other}.”

“I would rather have the ${pick(things)},” ${pick(speakers)} told reporters. Nobody else was asked.
`;
};

/**
So many invented articles, by the names of their files, in a few folders.
*/
export const makeNews = (count: number): Readonly<Record<string, string>> =>
	Object.fromEntries(Array.from({length: count}, (_, number) => [`${number % 7}/news-${number}.md`, writeNews(number)]));
