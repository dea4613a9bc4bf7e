/*
How an article's page is divided: margin, gutter for the bars and initials of speakers, and the measure its text is set in.
*/
/**
Cells of a page from left to right: empty `margin`, `gutter` (initials and bar), then `measure` cells of text, of the `room` there is for it. `hasInitials`: whether the gutter has room for them.
*/
export type Page = {
	readonly margin: number;
	readonly gutter: number;
	readonly measure: number;
	readonly room: number;
	readonly hasInitials: boolean;
};

/**
Cells of text that eyes can follow, where there is room for them and nobody chose others.
*/
export const usualMeasure = 72;

/**
What may be chosen instead.
*/
export const [leastMeasure, mostMeasure, measureStep] = [32, 120, 4] as const;

const widestMargin = 8;

/**
The page for a pane of `width` cells: `wanted` cells of text at most, the rest as margin, half of it at most on the left.
*/
export const measurePage = (width: number, wanted: number): Page => {
	const hasInitials = width >= 32;
	const gutter = hasInitials ? 5 : (width >= 12 ? 2 : 0);
	const right = width >= 32 ? 1 : 0;
	const room = Math.max(1, width - gutter - right);
	const measure = Math.min(wanted, room);
	const margin = Math.max(0, Math.min(widestMargin, Math.floor((width - gutter - right - measure) / 2)));
	return {margin, gutter, measure, room, hasInitials};
};
