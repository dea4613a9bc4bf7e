import {foldText} from '../../language/fold-text.js';
import {isAttached, type Page} from '../page.js';
import {sectionNames} from './section-names.js';

/**
Which of the lines at the head is the headline (undefined where none is), and which above it name sections.
*/
export type Titles = {
	readonly headline: number | undefined;
	readonly sections: readonly number[];

	/** Lines of a trail of sections ("Home  Politics  World") that repeat the page's own name. */
	readonly trail: readonly number[];
};

const trail = /^(?:home|startseite|accueil|inicio|portada|news)\b ?(?:[>›»/|·]| \S)/;
const trailMarks = /\s{2,}|\s?[>›»|·]\s?|\s\/\s/;
const mostSectionWords = 4;
const longestSection = 40;

const fold = (text: string): string => foldText(text).text.trim();

/**
The section that a line names: of a trail ("Home  Politics  World") its first that is not the front page.
*/
export const readSection = (line: string): string => {
	const parts = line.split(trailMarks).map(part => part.trim()).filter(part => part !== '');
	const named = parts.filter(part => !['home', 'startseite', 'accueil', 'inicio', 'portada'].includes(fold(part)));
	return named[0] ?? line;
};

const isTrail = (page: Page, index: number): boolean =>
	trail.test(page.shapes[index]!.folded) && trailMarks.test(page.segments[index]!.text) && page.shapes[index]!.words <= 10;

const isSection = (page: Page, index: number, next: number): boolean => {
	const {folded, words, ending} = page.shapes[index]!;
	const after = page.shapes[next]!;
	const {text} = page.segments[index]!;
	if (sectionNames.has(folded.replace(/[:|]$/, '').trim()) || isTrail(page, index) || text === page.segments[next]!.text) {
		return true;
	}

	return words <= mostSectionWords
		&& text.length <= longestSection
		&& ending === 'none'
		&& after.words >= 5
		&& after.words >= words * 2
		&& after.ending !== 'stop'
		&& page.segments[next]!.marker !== 'heading';
};

/**
Chooses among the lines at the head; `known` is the headline that front matter gives.
*/
export const chooseHeadline = (page: Page, titles: readonly number[], known = ''): Titles => {
	const topHeading = titles.find(index => page.segments[index]!.marker === 'heading' && page.segments[index]!.level === 1);
	const same = known === '' ? undefined : titles.find(index => fold(page.segments[index]!.text) === fold(known));
	const marked = same ?? topHeading;
	const sections: number[] = [];
	const trailing: number[] = [];
	for (const [place, index] of titles.entries()) {
		const next = titles[place + 1];
		if (index === marked) {
			break;
		}

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
