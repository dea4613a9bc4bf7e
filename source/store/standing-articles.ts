/*
The articles of a store in order, as numbers side by side: a large library has as many as a hundred thousand, and each as an object would take three times the memory.
*/

/**
An article by number, with the numbers of its quotes, `count` from `first` on, and those of its facets.
*/
export type StandingArticle = {readonly number: number; readonly first: number; readonly count: number; readonly published: number; readonly section: number; readonly outlet: number};

/**
Articles in order: six numbers for each of `length`.
*/
export type StandingArticles = {readonly length: number; readonly numbers: Uint32Array};

/**
How many numbers there are for each article.
*/
export const numbersEach = 6;

/**
Articles of such numbers, six for each.
*/
export const createStandingArticles = (numbers: Uint32Array): StandingArticles => ({length: numbers.length / numbersEach, numbers});

/**
The article at a place below `length`.
*/
export const standingAt = ({numbers}: StandingArticles, at: number): StandingArticle => {
	const from = at * numbersEach;
	return {number: numbers[from]!, first: numbers[from + 1]!, count: numbers[from + 2]!, published: numbers[from + 3]!, section: numbers[from + 4]!, outlet: numbers[from + 5]!};
};

/**
The number of the article at a place; undefined beyond the last.
*/
export const numberAt = ({numbers}: StandingArticles, at: number): number | undefined => numbers[at * numbersEach];

/**
All articles, as a list.
*/
export const listStanding = (articles: StandingArticles): readonly StandingArticle[] => Array.from(articles, (_, at) => standingAt(articles, at));

/**
The numbers of an article in the order in which they are kept.
*/
export const numbersOfStanding = ({number, first, count, published, section, outlet}: StandingArticle) => [number, first, count, published, section, outlet] as const;

/**
The articles without those of some numbers.
*/
export const omitStanding = (articles: StandingArticles, omitted: ReadonlySet<number>): StandingArticles => {
	const left = new Uint32Array(articles.numbers.length);
	let length = 0;
	for (let from = 0; from < articles.numbers.length; from += numbersEach) {
		if (omitted.has(articles.numbers[from]!)) {
			continue;
		}

		left.set(articles.numbers.subarray(from, from + numbersEach), length);
		length += numbersEach;
	}

	return createStandingArticles(left.slice(0, length));
};

/**
The articles with others among them: each before the one that was at its place; ascending.
*/
export const insertStanding = ({length, numbers}: StandingArticles, placed: ReadonlyArray<{readonly article: StandingArticle; readonly at: number}>): StandingArticles => {
	const all = new Uint32Array((length + placed.length) * numbersEach);
	let from = 0;
	for (const [count, {article, at}] of placed.entries()) {
		all.set(numbers.subarray(from, at * numbersEach), from + (count * numbersEach));
		from = at * numbersEach;
		all.set(numbersOfStanding(article), from + (count * numbersEach));
	}

	all.set(numbers.subarray(from), from + (placed.length * numbersEach));
	return createStandingArticles(all);
};
