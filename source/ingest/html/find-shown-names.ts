import {isForename} from '../../article/head/is-forename.js';
import {isNameLike} from '../../article/head/read-byline.js';
import {foldText} from '../../language/fold-text.js';
import {isAuthorLabel, writerSteps} from './byline-words.js';
import {isOfWords} from './find-byline.js';
import {classOf, hasManyLetters, wordsOf, type PageElement} from './element.js';
import {hasOpening, isName, readWrittenNames} from './read-written-names.js';

const classNames = /(?:^|[\s\-_])(?:author|byline|autor|auteur|redakteur)(?:s|-?names?)?(?:$|[\s\-_])/i;
// Who is quoted, comments or took a picture is no writer of the page.
const otherNames = /quote|comment|photo|image|caption/i;
const longestShown = 80;
const longestLabel = 24;
const longestStamp = 120;
const mostTries = 20;
const shortestParagraph = 80;

// "metaInfoAuthorList-item" as its words.
const splitClass = (classes: string): string => classes.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-');

const isShort = (words: string): boolean => words !== '' && words.length < longestShown;
const honorific = /^(?:(?:Dr|Prof|Mag|Ing|Dipl|PD|DDr)\.[\s-]?){1,3}/;
const isKnownName = (name: string): boolean => isNameLike(name) && isForename(name.replace(honorific, '').split(' ', 1)[0]!);

// "Von Ada Quill, Skerry": what follows a comma is where it was written, or who the writer is.
const namesIn = (words: string): readonly string[] => readWrittenNames(words.split(/[,|]/, 1)[0]!.trim()).filter(name => isName(name));

// What a page calls its author by the class of the place alone. Other things stand there too, so that a name has to be known for one, or to follow a "by".
const readClassed = (elements: readonly PageElement[]): ReadonlyArray<readonly string[]> =>
	elements.filter(element => classNames.test(splitClass(classOf(element))) && !otherNames.test(classOf(element))).slice(0, mostTries)
		.map(element => wordsOf(element)).filter(words => isShort(words))
		.map(words => ({names: namesIn(words), isSure: hasOpening(words)}))
		.map(({names, isSure}) => names.some(name => isSure ? isNameLike(name) : isKnownName(name)) ? names : []);

const isAside = (element: PageElement): boolean => element.closest('nav, aside, footer') !== null;

// Of links that lead to what a house says of a writer, the first after the headline with those beside it.
const readLinked = (elements: readonly PageElement[]): readonly string[] => {
	const links = elements.filter(element => element.localName === 'a' && writerSteps.test(element.getAttribute('href') ?? '')).filter(link => isNameLike(wordsOf(link)) && !isAside(link)).slice(0, mostTries);
	const [first] = links;
	const place = first?.parentNode?.parentNode;
	return links.filter(link => link.parentNode === first?.parentNode || link.parentNode?.parentNode === place).map(link => wordsOf(link));
};

const isLabel = (words: string): boolean => words !== '' && words.length <= longestLabel && isAuthorLabel(foldText(words).text);

// "Author: Ada Quill", the label in a place of its own or before a colon.
const readLabelled = (element: PageElement): readonly string[] => {
	const label = element.firstChild?.nodeType === 3 ? element.firstChild.textContent.trim() : '';
	const at = label.search(/[:：]/);
	if (at > 0 && isLabel(label.slice(0, at))) {
		const words = wordsOf(element);
		return isShort(words) ? readWrittenNames(words.slice(at + 1).trim()) : [];
	}

	const holder = element.parentNode;
	const isAlone = isLabel(label) && wordsOf(element) === label;
	const words = isAlone && holder !== null && !hasManyLetters(holder, longestShown) ? wordsOf(holder) : '';
	return isShort(words) && words.startsWith(label) ? readWrittenNames(words.slice(label.length).trim()) : [];
};

const stampParts = /\s?[|·•]\s?|\s[-–—]\s/;
const datedTags: ReadonlySet<string> = new Set(['div', 'p', 'span', 'li']);
const mostDated = 200;

// "Ada Quill | 05.04.2025": a name on the line that says when.
const readDated = (elements: readonly PageElement[]): readonly string[] => {
	for (const element of elements.filter(({localName}) => datedTags.has(localName)).slice(0, mostDated)) {
		const words = hasManyLetters(element, longestStamp) ? '' : wordsOf(element);
		const [name = '', stamp = ''] = words.split(stampParts, 2);
		if (isNameLike(name) && !isOfWords(name) && /^\P{Letter}*\d/u.test(stamp) && /\b(?:19|20)\d\d\b/.test(words)) {
			return [name];
		}
	}

	return [];
};

type Below = {readonly all: readonly PageElement[]; readonly below: readonly PageElement[]};

const readers: ReadonlyArray<(page: Below) => ReadonlyArray<readonly string[]>> = [
	({below}) => readClassed(below),
	({below}) => [readLinked(below)],
	({below}) => below.map(element => readLabelled(element)).filter(names => names.every(name => isNameLike(name))),
	({all}) => readClassed(all),
	({below}) => [readDated(below)],
];

/**
Who wrote a story, as its page shows it below its headline: in places called after authors, in links to what the house says of its writers, behind a word that says who wrote it, beside the date; the first names that are somebody's. `elements` are the page's, in order.
*/
export const findShownNames = (elements: readonly PageElement[], isSomebody: (name: string) => boolean): readonly string[] | undefined => {
	const headline = elements.findIndex(({localName}) => localName === 'h1');
	// What the story itself says of somebody is no byline: only what stands above it, below its headline.
	const below = elements.slice(Math.max(0, headline));
	const story = below.findIndex(element => element.localName === 'p' && hasManyLetters(element, shortestParagraph));
	const page = {all: elements, below: story === -1 ? below : below.slice(0, story)};
	for (const read of readers) {
		const found = read(page).find(names => names.some(name => isSomebody(name)));
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
};
