import type {Query} from '../../search/query.js';

/**
What a search that found nothing says: that, and what may find more, unless what is wrong with it is told already.
*/
export const sayNothingFound = ({words, phrases, filters, mistakes}: Query): readonly string[] => {
	const ways: ReadonlyArray<readonly [isOpen: boolean, words: string]> = [
		[Object.keys(filters).length > 0, 'Without the dates, section, outlet, article or kind there may be more.'],
		[phrases.length > 0, 'Without quotation marks, words are found anywhere in a quote.'],
		[words.length > 1, 'Fewer words find more.'],
		[true, 'Only quotes are searched, and who said them.'],
	];
	return ['No quote matches.', ...(mistakes.length > 0 ? [] : [ways.find(([isOpen]) => isOpen)![1]])];
};
