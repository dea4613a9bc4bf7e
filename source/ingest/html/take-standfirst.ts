import {foldText} from '../../language/fold-text.js';
import {classOf, wordsOf, type PageElement} from './element.js';
import {standfirstNames, sureStandfirstNames} from './page-selectors.js';
import type {PageBlock} from './read-page-blocks.js';

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

const readDescribed = (descriptions: readonly string[]): ((text: string) => boolean) => {
	const described = descriptions.map(text => simplify(text)).filter(text => text !== '');
	return text => {
		const simple = simplify(text);
		return described.some(other => other === simple || (other.length >= shortestStart && simple.startsWith(other)));
	};
};

const isAllStrong = ({text, inlines = []}: PageBlock): boolean => inlines.some(({kind, start, end}) => kind === 'strong' && end - start >= text.length * 0.9);

/**
The first block of a body where that is no part of it but says, made otherwise than what follows, what the page says of itself.
*/
export const findLeadingStandfirst = (blocks: readonly PageBlock[], descriptions: readonly string[]): PageBlock | undefined => {
	const [first, second] = blocks.filter(({kind}) => kind === 'paragraph' || kind === 'subheading');
	if (first === undefined || second === undefined || first.text.length > longest) {
		return undefined;
	}

	const isApart = first.kind === 'subheading' || first.sign !== second.sign || isAllStrong(first);
	return isApart && readDescribed(descriptions)(first.text) ? first : undefined;
};

/**
Takes the sentence under a page's headline out of its tree: what stands where such sentences do and says what the page says of itself, or goes by a name that nothing else has; null where there is none. `elements` are the page's, in order.
*/
export const takeStandfirst = (elements: readonly PageElement[], descriptions: readonly string[]): string | null => {
	const isDescribed = readDescribed(descriptions);
	const headings = new Set(elements.filter(({tagName}) => tagName === 'H1' || tagName === 'HEADER').map(element => element.tagName === 'H1' ? element.parentNode : element));
	const places = elements.filter(element => isPlace(element, headings)).slice(0, mostPlaces)
		.map(element => ({element, words: wordsOf(element)}))
		.filter(({words}) => words.length >= shortest && words.length <= longest);
	const found = places.find(({words}) => isDescribed(words)) ?? places.find(({element}) => sureStandfirstNames.test(classOf(element)));
	found?.element.remove();
	return found?.words ?? null;
};
