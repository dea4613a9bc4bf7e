import type {BlockKind} from '../article.js';
import {isFree, type Labels, type Page} from '../page.js';
import {isProse} from '../read-shape.js';

const fewest = 2;
const most = 8;
const fewestWords = 5;
const fewestParagraphs = 2;

/**
Key points without a heading: bulleted lines under the headline and before the first paragraph of the body.
*/
export const labelOpeningBullets = (page: Page): Labels => {
	const headline = page.kinds.lastIndexOf('headline');
	if (headline === -1 || page.kinds.includes('key-point')) {
		return new Map();
	}

	const found: number[] = [];
	for (let index = headline + 1; index < page.segments.length; index++) {
		const isBullet = page.segments[index]!.marker === 'bullet';
		if (isFree(page, index) && isBullet) {
			found.push(index);
		} else if (isFree(page, index) || found.length > most) {
			break;
		}
	}

	const words = found.reduce((sum, index) => sum + page.shapes[index]!.words, 0);
	const paragraphs = page.shapes.slice(0, 400).filter((shape, index) => index > (found.at(-1) ?? 0) && isFree(page, index) && isProse(shape)).length;
	return found.length >= fewest && found.length <= most && words >= found.length * fewestWords && paragraphs >= fewestParagraphs
		? new Map(found.map((index): [number, BlockKind] => [index, 'key-point']))
		: new Map();
};
