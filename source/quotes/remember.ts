/*
What is told of a word by the word alone is asked again and again, for every token of every article.
*/
const mostRemembered = 20_000;
const longestRemembered = 24;

/**
The same function of a word, which remembers what it told: of 20,000 words at most, none of them longer than 23 code units.
*/
export function remember<Fact>(tell: (word: string) => Fact): (word: string) => Fact {
	const known = new Map<string, Fact>();
	return word => {
		const found = known.get(word);
		if (found !== undefined) {
			return found;
		}

		const fact = tell(word);
		if (known.size < mostRemembered && word.length < longestRemembered) {
			known.set(word, fact);
		}

		return fact;
	};
}
