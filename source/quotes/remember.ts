/*
What is told of a word by the word alone is asked again and again, for every token of every article.
*/
const mostRemembered = 20_000;
const longestRemembered = 24;

// A piece of a text keeps the whole of it in memory; a copy does not.
const copyOf = (word: string): string => word.length < shortestPiece ? word : [...word].join('');

const shortestPiece = 13;

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

		if (known.size >= mostRemembered || word.length >= longestRemembered) {
			return tell(word);
		}

		const own = copyOf(word);
		const fact = tell(own);
		known.set(own, fact);
		return fact;
	};
}
