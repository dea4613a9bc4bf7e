/*
How an article's page is divided: margin, gutter for the bars and initials of speakers, and the measure its text is set in.
*/
/**
Cells of a page from left to right: empty `margin`, `gutter` (initials and bar), then `measure` cells of text. `hasInitials`: whether the gutter has room for them.
*/
export type Page = {
	readonly margin: number;
	readonly gutter: number;
	readonly measure: number;
	readonly hasInitials: boolean;
};

const longestMeasure = 72;
const widestMargin = 8;

/**
The page for a pane of `width` cells: a measure that eyes can follow, the rest as margin, half of it at most on the left.
*/
export const measurePage = (width: number): Page => {
	const hasInitials = width >= 32;
	const gutter = hasInitials ? 5 : (width >= 12 ? 2 : 0);
	const right = width >= 32 ? 1 : 0;
	const measure = Math.max(1, Math.min(longestMeasure, width - gutter - right));
	const margin = Math.max(0, Math.min(widestMargin, Math.floor((width - gutter - right - measure) / 2)));
	return {margin, gutter, measure, hasInitials};
};
