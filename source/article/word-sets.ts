import {findWords} from '../language/find-words.js';
import {foldText} from '../language/fold-text.js';

// Words that every sentence has, so that having them in common means nothing.
const common = new Set('a an the and or but nor so yet if of to in on at by for from with without as is are was were be been being am do does did have has had will would can could may might must shall should not no it its this that these those there here he she they we you i him her his hers them their theirs our ours us your yours my mine me who whom whose which what when where why how than then also just more most some any all each both other such only own same too very into onto over under about after before between during against out up down off again further once because while until said says say told according s t'.split(' '));

/**
The folded words of a stretch of text that say something, each once.
*/
export const readWordSet = (text: string): ReadonlySet<string> => {
	const folded = foldText(text).text;
	const words = new Set<string>();
	for (const {start, end} of findWords(folded)) {
		const word = folded.slice(start, end);
		if (!common.has(word)) {
			words.add(word);
		}
	}

	return words;
};

/**
How much of the smaller of two sets of words stands in the other, 0 to 1; 0 where either says next to nothing.
*/
export const measureOverlap = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
	const [small, large] = first.size <= second.size ? [first, second] : [second, first];
	if (small.size < 4) {
		return 0;
	}

	let shared = 0;
	for (const word of small) {
		shared += large.has(word) ? 1 : 0;
	}

	return shared / small.size;
};
