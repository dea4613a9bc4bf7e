import {foldText} from '../../language/fold-text.js';
import {classOf, wordsOf, type PageElement} from './element.js';
import {standfirstNames, sureStandfirstNames} from './page-selectors.js';

const shortest = 25;
const longest = 600;
const mostPlaces = 200;
const shortestStart = 60;

const simplify = (text: string): string => foldText(text).text.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();

// Where such sentences stand: by the name they go by, or beside the headline.
const isPlace = (element: PageElement, headings: ReadonlySet<PageElement | null>): boolean =>
	standfirstNames.test(classOf(element))
	|| ['description', 'alternativeHeadline'].includes(element.getAttribute('itemprop') ?? '')
	|| (headings.has(element.parentNode) && /^(?:H2|H3|P|DIV|SPAN)$/.test(element.tagName));

/**
Takes the sentence under a page's headline out of its tree: what stands where such sentences do and says what the page says of itself, or goes by a name that nothing else has; null where there is none. `elements` are the page's, in order.
*/
export const takeStandfirst = (elements: readonly PageElement[], descriptions: readonly string[]): string | null => {
	const described = descriptions.map(text => simplify(text)).filter(text => text !== '');
	const isDescribed = (text: string): boolean => described.some(other => other === text || (other.length >= shortestStart && text.startsWith(other)));
	const headings = new Set(elements.filter(({tagName}) => tagName === 'H1' || tagName === 'HEADER').map(element => element.tagName === 'H1' ? element.parentNode : element));
	const places = elements.filter(element => isPlace(element, headings)).slice(0, mostPlaces)
		.map(element => ({element, words: wordsOf(element)}))
		.filter(({words}) => words.length >= shortest && words.length <= longest);
	const found = places.find(({words}) => isDescribed(simplify(words))) ?? places.find(({element}) => sureStandfirstNames.test(classOf(element)));
	found?.element.remove();
	return found?.words ?? null;
};
