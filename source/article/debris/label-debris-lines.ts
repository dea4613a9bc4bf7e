import type {BlockKind} from '../article.js';
import {isFree, type Labels, type Page} from '../page.js';
import {findDebrisSign} from './find-debris-sign.js';

/**
Lines that belong to the page whatever stands around them. What a headline might say too ("Read: …") does not count on the first line.
*/
export const labelDebrisLines = (page: Page): Labels => {
	const labels = new Map<number, BlockKind>();
	const beside: number[] = [];
	for (const [index, {text}] of page.segments.entries()) {
		const sign = isFree(page, index) && page.segments[index]!.marker !== 'heading' ? findDebrisSign(text, page.shapes[index]!) : undefined;
		if (sign === 'line' || (sign === 'opening' && index > 0)) {
			labels.set(index, 'debris');
		} else if (sign === 'beside') {
			beside.push(index);
		}
	}

	for (const index of beside) {
		if (labels.has(index - 1) || labels.has(index + 1)) {
			labels.set(index, 'debris');
		}
	}

	return labels;
};
