import {foldText} from '../../language/fold-text.js';
import {isAttached, type Page} from '../page.js';
import {trimMarks} from '../trim-marks.js';
import {findMoments} from './find-moments.js';
import {sectionNames} from './section-names.js';

/**
Which of the lines at the head is the headline (undefined where none is), and which above it name sections.
*/
export type Titles = {
	readonly headline: number | undefined;
	readonly sections: readonly number[];

	/**
	Lines of a trail of sections ("Home  Politics  World") that repeat the page's own name.
	*/
	readonly trail: readonly number[];
};

const trail = /^(?:home|startseite|accueil|inicio|portada|news) ?(?:[/>|·»›]| \S)/;
const trailMarks = /\s{2,}|\s?[>|·»›]\s?|\s\/\s/;
const crumbMarks = /\s[/>|»›]\s/;
const mostDatedWords = 10;
const mostSectionWords = 4;
const longestSection = 40;

const fold = (text: string): string => foldText(text).text.trim();

/**
The section that a line names: of a trail ("Home  Politics  World") its first that is not the front page.
*/
export const readSection = (line: string): string => {
	const parts = line.split(trailMarks).map(part => part.trim()).filter(part => part !== '');
	const named = parts.find(part => !['home', 'startseite', 'accueil', 'inicio', 'portada'].includes(fold(part)));
	return trimMarks(named ?? line, '/|:');
};

const isTrail = (page: Page, index: number): boolean => {
	const {text} = page.segments[index]!;
	const {folded, words} = page.shapes[index]!;
	const parts = text.split(crumbMarks);
	return words <= 10
		&& ((trail.test(folded) && trailMarks.test(text)) || (parts.length > 2 && parts.every(part => part.split(' ').length <= 3 && /^\p{Uppercase_Letter}/u.test(part))));
};

// A line with a day and little else is part of the page's frame where a headline follows.
const isDated = (page: Page, index: number): boolean =>
	page.shapes[index]!.words <= mostDatedWords && findMoments(page.shapes[index]!.folded).some(({date}) => date?.day !== undefined || date?.american !== undefined);

const isSection = (page: Page, index: number, next: number): boolean => {
	const {folded, words, ending} = page.shapes[index]!;
	const after = page.shapes[next]!;
	const {text} = page.segments[index]!;
	if (sectionNames.has(folded.replace(/ ?[/:|]$/, '')) || isTrail(page, index) || text === page.segments[next]!.text) {
		return true;
	}

	return words <= mostSectionWords
		&& text.length <= longestSection
		&& (ending === 'none' || ending === 'colon')
		&& after.words >= 5
		&& after.words >= words * 2
		&& after.ending !== 'stop'
		&& page.segments[next]!.marker !== 'heading';
};

/**
Chooses among the lines at the head; `known` is the headline that front matter gives.
*/
export const chooseHeadline = (page: Page, lines: readonly number[], known = ''): Titles => {
	const undated = lines.filter(index => !isDated(page, index));
	const titles = undated.some(index => page.shapes[index]!.words > mostSectionWords) ? undated : lines;
	const topHeading = titles.find(index => page.segments[index]!.marker === 'heading' && page.segments[index]!.level === 1);
	const same = known === '' ? undefined : titles.find(index => fold(page.segments[index]!.text) === fold(known));
	const marked = same ?? topHeading;
	const sections: number[] = [];
	const trailing: number[] = [];
	for (const [place, index] of titles.slice(0, marked === undefined ? titles.length : titles.indexOf(marked)).entries()) {
		const next = titles[place + 1];
		if (next !== undefined && trailing.length === 0 && sections.length > 0 && isTrail(page, sections.at(-1)!) && isAttached(page, index) && !isAttached(page, next)) {
			trailing.push(index);
		} else if (next === undefined ? known !== '' && sectionNames.has(page.shapes[index]!.folded) : isSection(page, index, next)) {
			sections.push(index);
		} else {
			break;
		}
	}

	const first = titles[sections.length + trailing.length];
	const headline = marked ?? (known === '' ? first : undefined);
	return {headline, sections: sections.filter(index => headline === undefined || index < headline), trail: trailing};
};
