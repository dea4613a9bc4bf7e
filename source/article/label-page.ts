import {labelBody} from './body/label-body.js';
import {labelQuestions} from './body/label-questions.js';
import {labelDebrisLines} from './debris/label-debris-lines.js';
import {labelLinkLists} from './debris/label-link-lists.js';
import {labelHead} from './head/label-head.js';
import {withLabels, type Labels, type Page} from './page.js';
import {labelPictures} from './pictures/label-pictures.js';
import {labelKeyPoints} from './points/label-key-points.js';
import {labelOpeningBullets} from './points/label-opening-bullets.js';

/**
Finds out what every segment of a page is, one stage after another; what an earlier stage found stands. `headline` is the one that front matter gives, else empty.
*/
export const labelPage = (page: Page, headline: string): Page => {
	const stages: ReadonlyArray<(page: Page) => Labels> = [
		labelDebrisLines,
		labelPictures,
		labelKeyPoints,
		current => labelHead(current, headline),
		labelOpeningBullets,
		labelLinkLists,
		labelQuestions,
		labelBody,
	];
	let current = page;
	for (const stage of stages) {
		current = withLabels(current, stage(current));
	}

	return current;
};
