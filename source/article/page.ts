import type {BlockKind} from './article.js';
import {readShape, type Shape} from './read-shape.js';
import type {Segment} from './segment.js';

/**
A file on its way to becoming an article: its segments, their shapes, and what each was found to be so far.
*/
export type Page = {
	readonly segments: readonly Segment[];
	readonly shapes: readonly Shape[];
	readonly kinds: ReadonlyArray<BlockKind | undefined>;

	/**
	Whether blank lines part its segments, so that lines without one between belong together.
	*/
	readonly hasGaps: boolean;
};

/**
What a stage found: kinds by the place of their segments.
*/
export type Labels = ReadonlyMap<number, BlockKind>;

const fewestGaps = 0.25;

/**
A page of which only that is known which the file's own marks say.
*/
export const createPage = (segments: readonly Segment[]): Page => ({
	segments,
	shapes: segments.map(segment => readShape(segment)),
	kinds: segments.map(({kind}) => kind),
	hasGaps: segments.filter(({isAfterGap}) => isAfterGap).length > (segments.length * fewestGaps) + 1,
});

/**
The page with what a stage found; an earlier finding stands unless `isFinal`.
*/
export const withLabels = (page: Page, labels: Labels, {isFinal = false} = {}): Page => labels.size === 0
	? page
	: {...page, kinds: page.kinds.map((kind, index) => (isFinal ? labels.get(index) ?? kind : kind ?? labels.get(index)))};

/**
Whether nobody knows yet what the segment at `index` is (false outside the page).
*/
export const isFree = ({segments, kinds}: Page, index: number): boolean =>
	index >= 0 && index < segments.length && kinds[index] === undefined;

/**
Whether two segments stand on lines next to each other, in a page where that means something.
*/
export const isAttached = (page: Page, index: number): boolean =>
	index > 0 && index < page.segments.length && !page.segments[index]!.isAfterGap;
