import {foldText} from '../../language/fold-text.js';
import {classOf, wordsOf, type PageElement} from './element.js';
import {crumbNames} from './page-selectors.js';

/**
What a page calls its story: in its data first, then in words for elsewhere, then in the least certain ones, empty where it says nothing; and its elements by their tags, in order.
*/
export type Titles = {
	readonly named: readonly string[];
	readonly rest: readonly string[];
	readonly tagged: ReadonlyMap<string, readonly PageElement[]>;
};

const shortestHeadline = 12;
const mostHeadings = 100;
const crumbLevels = 4;

const fold = (text: string): string => foldText(text).text;
const withoutMarks = (text: string): string => fold(text).replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ').trim();
const isSameTitle = (a: string, b: string): boolean => fold(a) === fold(b);
const isPartOf = (part: string, whole: string): boolean => part.length >= shortestHeadline && fold(whole).includes(fold(part));
const isEndOf = (end: string, whole: string): boolean => end.length >= shortestHeadline && /[^\p{Letter}\p{Number}]$/u.test(fold(whole).slice(0, -fold(end).length)) && fold(whole).endsWith(fold(end));

// "Home > Politics > Levy passes": the last step on the way to a page is set small, whatever its tag, and is often worded for a search engine.
const isCrumb = (heading: PageElement): boolean => {
	let place: PageElement | null = heading;
	for (let level = 0; level <= crumbLevels && place?.tagName !== undefined; level++) {
		if (/^(?:LI|NAV|OL|UL)$/.test(place.tagName) || place.getAttribute('itemprop') === 'itemListElement' || crumbNames.test(classOf(place))) {
			return true;
		}

		place = place.parentNode;
	}

	return false;
};

const isAside = (heading: PageElement): boolean => heading.closest('nav, aside, footer, form') !== null;

// What stands over the story: the headings of the first rank, or of the second where those of the first only say where a page is.
const findHeadings = (tagged: Titles['tagged']): readonly PageElement[] => {
	const first = (tagged.get('h1') ?? []).slice(0, mostHeadings).filter(heading => wordsOf(heading) !== '');
	const titles = first.filter(heading => !isCrumb(heading));
	if (titles.length > 0 || first.length === 0) {
		return titles;
	}

	const second = (tagged.get('h2') ?? []).slice(0, mostHeadings).filter(heading => wordsOf(heading).length >= shortestHeadline && !isCrumb(heading) && !isAside(heading));
	return second.length > 0 ? second : first;
};

// "Harbour" in small letters over "Levy passes", within one heading.
const partsOf = (heading: PageElement): readonly string[] => {
	const parts = [...heading.childNodes].map(node => wordsOf(node)).filter(words => /\p{Letter}/u.test(words));
	return parts.length > 1 ? parts : [];
};

// A heading set in two parts reads better with the mark that its name has between them.
const readNamed = (headings: readonly PageElement[], named: readonly string[]): string | undefined => {
	for (const heading of headings) {
		const words = wordsOf(heading);
		const name = named.find(one => withoutMarks(one) === withoutMarks(words));
		if (name !== undefined && withoutMarks(words) !== '') {
			return partsOf(heading).length > 0 ? name : words;
		}
	}

	return undefined;
};

// A page's titles for elsewhere may have its house behind them: "Levy passes | Skerry", beside "Levy passes".
const chooseName = (names: readonly string[]): string | undefined => {
	const [first] = names;
	return first === undefined ? undefined : names.find(name => name.length >= shortestHeadline && name.length < first.length && fold(first).startsWith(fold(name)) && /^\s?[^\p{Letter}\p{Number}]/u.test(first.slice(name.length))) ?? first;
};

/**
A page's headline: what stands over the story where the page is called that elsewhere too, without what either puts before or behind it ("Levy passes | Sport"); null where it has none.
*/
export const chooseHeadline = ({named: all, rest: others, tagged}: Titles): string | null => {
	const named = all.filter(title => title !== '');
	const rest = others.filter(title => title !== '');
	const places = findHeadings(tagged);
	const headings = places.map(heading => wordsOf(heading));
	const parts = places.flatMap(heading => partsOf(heading));
	return headings.find(words => named.some(name => isSameTitle(words, name)))
		?? parts.find(part => part.length >= shortestHeadline && named.some(name => isSameTitle(part, name)))
		?? readNamed(places, named)
		?? (named.length > 1 && isSameTitle(named[0]!, named[1]!) && headings.every(words => !isPartOf(words, named[0]!)) ? named[0] : undefined)
		?? headings.find(words => [...named, ...rest].some(name => isPartOf(words, name)))
		?? named.find(name => headings.some(words => isPartOf(name, words)))
		?? parts.find(part => named.some(name => isEndOf(part, name)))
		?? chooseName([...named, ...headings, ...rest])
		?? null;
};
