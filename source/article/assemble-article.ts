import type {Block, BlockKind, Inline} from './article.js';
import {findDatelineEnd} from './find-dateline.js';
import type {Page} from './page.js';
import {withNumber, type Segment} from './segment.js';
import {trimMarksEnd} from './trim-marks.js';

/**
An article's text with the blocks and inlines over it.
*/
export type Assembly = {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly inlines: readonly Inline[];
};

const blockBreak = '\n\n';
const webAddress = /https?:\/\/[^\s"()<>«»“”]{3,2000}/g;
const trailing = '.,;:!?\'’';
const levelKinds: ReadonlySet<BlockKind> = new Set(['subheading', 'list-item']);

const findAddresses = ({text, inlines}: Segment): readonly Inline[] => {
	if (!text.includes('://')) {
		return [];
	}

	return [...text.matchAll(webAddress)].flatMap(({index, 0: found}) => {
		const href = trimMarksEnd(found, trailing);
		const end = index + href.length;
		return inlines.some(inline => inline.start < end && inline.end > index) ? [] : [{kind: 'link' as const, start: index, end, href}];
	});
};

const buildBlock = ({level, ordinal}: Segment, kind: BlockKind, start: number, end: number): Block => ({
	kind,
	start,
	end,
	...(level !== undefined && levelKinds.has(kind) && {level}),
	...(ordinal !== undefined && kind === 'list-item' && {ordinal}),
});

const findDateline = ({text}: Segment): readonly Inline[] => {
	const end = findDatelineEnd(text);
	return end === undefined || end >= text.length ? [] : [{kind: 'dateline', start: 0, end}];
};

/**
Puts a labeled page together: one text, a blank line between two blocks. `leading` are the blocks that front matter gives.
*/
export const assembleArticle = (leading: ReadonlyArray<{readonly kind: BlockKind; readonly text: string}>, {segments, kinds}: Page): Assembly => {
	const blocks: Block[] = [];
	const inlines: Inline[] = [];
	const parts: string[] = [];
	let length = 0;
	let hasLede = false;

	const add = (segment: Segment, kind: BlockKind) => {
		if (parts.length > 0) {
			parts.push(blockBreak);
			length += blockBreak.length;
		}

		const isLede = kind === 'paragraph' && !hasLede;
		hasLede ||= isLede;
		for (const inline of [...(isLede ? findDateline(segment) : []), ...segment.inlines, ...findAddresses(segment)]) {
			inlines.push({...inline, start: inline.start + length, end: inline.end + length});
		}

		blocks.push(buildBlock(segment, kind, length, length + segment.text.length));
		parts.push(segment.text);
		length += segment.text.length;
	};

	for (const {kind, text} of leading) {
		add({text, inlines: [], isAfterGap: true, marker: 'none'}, kind);
	}

	for (const [index, segment] of segments.entries()) {
		const kind = kinds[index] ?? 'paragraph';
		// Only where the item is shown as one does its number leave its words.
		add(segment.marker === 'number' && kind !== 'list-item' && kind !== 'key-point' ? withNumber(segment) : segment, kind);
	}

	return {text: parts.join(''), blocks, inlines};
};
