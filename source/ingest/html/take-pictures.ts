import {foldText} from '../../language/fold-text.js';
import {isNameLike} from '../../article/head/read-byline.js';
import {isCredit, isCreditUnder} from '../../article/pictures/find-credit.js';
import {findCreditStart} from '../../article/pictures/split-credit.js';
import {trimMarksEnd} from '../../article/trim-marks.js';
import type {StoryBlock} from '../story.js';
import {classOf, hasManyLetters, isAmongLinks, isStillIn, linesOf, wordsOf, type PageDocument, type PageElement} from './element.js';
import {findLabelledCredit} from './find-labelled-credit.js';
import {findToldCaptions} from './find-told-captions.js';
import {leftoverLines} from './leftover-words.js';
import {captionNames, creditNames, hiddenNames, pictureNames} from './page-selectors.js';

// Readability keeps what stands in paragraphs: a caption's place is marked by a word that no page has.
const openMark = '\u{E001}';

/**
A page's pictures by the mark that stands in their place.
*/
export type Pictures = ReadonlyMap<string, readonly StoryBlock[]>;

/**
What a page says of its pictures in its data, and its headline, which is said of some.
*/
export type Told = {readonly described: readonly string[]; readonly headline: string | null};

const block = (kind: StoryBlock['kind'], text: string): readonly StoryBlock[] => text === '' ? [] : [{kind, text}];

const creditProperties: ReadonlySet<string | null> = new Set(['copyrightHolder', 'author', 'creditText']);
const creditTags: ReadonlySet<string> = new Set(['SMALL', 'CITE']);
const wholes: ReadonlySet<string> = new Set(['FIGURE', 'IMG', 'PICTURE', 'BODY', 'MAIN', 'ARTICLE', 'SECTION', 'VIDEO', 'HTML']);
const longestCaption = 900;
const shortestWords = 60;
const mostParagraphs = 3;

const isCreditPlace = (element: PageElement): boolean =>
	creditTags.has(element.tagName) || creditNames.test(classOf(element)) || creditProperties.has(element.getAttribute('itemprop'));

const isCaptionPlace = (element: PageElement): boolean =>
	element.tagName === 'FIGCAPTION' || element.getAttribute('itemprop') === 'caption' || (captionNames.test(classOf(element)) && !wholes.has(element.tagName));

// "VIDEO 4:42", which stands on a film.
const filmWords: ReadonlySet<string> = new Set(['video', 'watchnow', 'watchnowvideo']);
const isOfFilm = (line: string): boolean => filmWords.has(line.replaceAll(/[\s\d:]+/g, '').toLowerCase());
const captionLines = (element: PageElement): readonly string[] => linesOf(element).filter(line => !isOfFilm(line));

// What a first line does not end with, where the second is whose picture it is: "said", "Ada Quill and", "built in".
const goesOn = /(?:[",:;“”]|\s(?:and|or|of|in|on|at|by|with|from|to|for|the|a|an|said|says|leaves|reads?|is|are|was|were))$/iv;
const isCreditOf = (first: string, second: string): boolean => second !== '' && !goesOn.test(first) && isCreditUnder(first, second);

// "Mayor of Aldmouth", "Aldmouth": what is said of a name on the line above it.
const mostPhraseWords = 9;
const isPhrase = (line: string): boolean => /^\p{Letter}[^!".:?«»“”„]*$/v.test(line) && line.split(' ').length <= mostPhraseWords;

// A name that has a line to itself ends with it, as it does with a comma: "Ann Lee Mayor" would be another's.
const joinLines = (lines: readonly string[]): string => {
	const [first = '', second = ''] = lines;
	return isNameLike(first) && isPhrase(second) && !isCreditOf(first, second) ? `${first}, ${lines.slice(1).join(' ')}` : lines.join(' ');
};

// "2 of 12 | The mill … Read More": where it stands in a gallery, and a button.
const readCaption = (element: PageElement): string => {
	const words = joinLines(captionLines(element)).replace(/^\d{1,3} (?:of|\/) \d{1,3}(?: \| ?| |$)/, '').replace(/ (?:Read|Show) [Mm]ore$/, '');
	return /^\d{1,2}(?::\d\d){1,2}$/.test(words) ? '' : words;
};

// "Image", said to those who hear a page of what follows.
const dropLabels = (caption: PageElement): void => {
	for (const element of caption.querySelectorAll('*')) {
		if (hiddenNames.test(classOf(element)) && /^\p{Letter}+$/u.test(wordsOf(element))) {
			element.remove();
		}
	}
};

const splitCaption = (caption: PageElement): readonly StoryBlock[] => {
	dropLabels(caption);
	const places = [...caption.querySelectorAll('*')].filter(element => isCreditPlace(element));
	const credit = places.map(element => wordsOf(element)).find(text => text !== '');
	const whole = readCaption(caption);
	for (const element of places) {
		element.remove();
	}

	const words = readCaption(caption);
	// A house may call all of a caption its credit.
	if (credit !== undefined && !(words === '' && !isCredit(whole) && whole.length > shortestWords)) {
		return [...block('caption', words), ...block('credit', credit)];
	}

	if (isCredit(whole)) {
		return block('credit', whole);
	}

	const [first = '', second = '', ...others] = captionLines(caption);
	if (others.length === 0 && isCreditOf(first, second) && whole.endsWith(second)) {
		return [...block('caption', whole.slice(0, -second.length).trim()), ...block('credit', second)];
	}

	const at = findCreditStart(whole) ?? findLabelledCredit(whole);
	return at === undefined ? block('caption', whole) : [...block('caption', trimMarksEnd(whole.slice(0, at).trim(), '|,–—').trim()), ...block('credit', whole.slice(at).trim())];
};

const longestBareCaption = 450;

const longestUnnamedCaption = 200;
const shortestBareCaption = 8;

// A figure, or what is called a picture or is no larger than one, with words in it that are neither sentences of a story nor a link to one.
const isBarePicture = (element: PageElement): boolean => {
	const isNamed = element.tagName === 'FIGURE' || pictureNames.test(classOf(element));
	const words = hasManyLetters(element, (isNamed ? longestBareCaption : longestUnnamedCaption) * 2) ? '' : wordsOf(element);
	if (words === '' || words.length > (isNamed ? longestBareCaption : longestUnnamedCaption) || words.includes(openMark)) {
		return false;
	}

	return element.querySelector('img, picture') !== null
		&& element.querySelector(isNamed ? 'blockquote, h1, table, ul, ol' : 'p, blockquote, h1, h2, h3, h4, table, ul, ol, time') === null
		&& element.closest('nav, header, aside, footer') === null
		&& !isAmongLinks(element)
		// A writer has a portrait.
		&& !/^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s\p{Uppercase_Letter}[^!.?]*$/v.test(words);
};

// What may be a picture with its words: a figure or a division around an image.
const findFrames = (elements: readonly PageElement[]): ReadonlySet<PageElement> => {
	const frames = new Set<PageElement>();
	const seen = new Set<PageElement>();
	const images = elements.filter(({localName}) => localName === 'img' || localName === 'picture');
	for (const image of images) {
		for (let place = image.parentNode; place !== null && !seen.has(place); place = place.parentNode) {
			seen.add(place);
			if (place.localName === 'figure' || place.localName === 'div') {
				frames.add(place);
			}
		}
	}

	return frames;
};

const isCaption = (element: PageElement): boolean => {
	const {length} = wordsOf(element);
	// A header may be called after the caption that it has.
	return element.tagName === 'FIGCAPTION' || (length <= longestCaption && [...element.querySelectorAll('p')].length <= mostParagraphs && element.querySelector('h1') === null);
};

/**
Takes captions and credits out of a page's tree; each is told once, where it first stands. `elements` are the page's, in order; what the page says of its pictures helps to know them.
*/
export const takePictures = (page: PageDocument, elements: readonly PageElement[], {described, headline}: Told): Pictures => {
	const pictures = new Map<string, readonly StoryBlock[]>();
	const seen = new Set<string>();
	const framed = findFrames(elements);
	const told = findToldCaptions(elements, described, headline);
	const isFound = (element: PageElement): boolean => isCaptionPlace(element) ? isCaption(element) : isBarePicture(element) || (told.has(element) && !wordsOf(element).includes(openMark));
	const places = [...elements.filter(element => isCaptionPlace(element)), ...elements.filter(element => framed.has(element)), ...told.keys()];
	for (const caption of places) {
		// Within one that was taken, and no longer in the page.
		if (!isStillIn(caption) || !isFound(caption)) {
			continue;
		}

		// "Share" on a picture is a button's.
		const shortest = isCaptionPlace(caption) ? 1 : shortestBareCaption;
		const blocks = splitCaption(caption).filter(({kind, text}) => kind === 'credit' || (text.length >= shortest && !seen.has(text) && !leftoverLines.has(foldText(text).text)));
		// Whose a picture is, told once more and of nothing, is a second view of it.
		const isRepeated = blocks.length === 1 && seen.has(blocks[0]!.text);
		for (const {text} of blocks) {
			seen.add(text);
		}

		if (blocks.length > 0 && !isRepeated) {
			const mark = `${openMark}${pictures.size}${openMark}`;
			pictures.set(mark, blocks);
			const place = page.createElement('p');
			place.textContent = mark;
			// A picture may be a button that shows it larger.
			((isCaptionPlace(caption) ? undefined : told.get(caption)) ?? caption.closest('button') ?? caption).before(place);
			caption.remove();
		} else {
			caption.remove();
		}
	}

	return pictures;
};
