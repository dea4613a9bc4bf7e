/*
How the terminal is divided. What there is no room for goes first where it is missed least: rules, header, status line.
*/
/**
Size of the terminal in cells.
*/
export type Size = {
	readonly columns: number;
	readonly rows: number;
};

/**
The parts of the screen in cells. `left` is the width of the library's pane, 0 where only one pane is shown; `right` that of the other.
*/
export type Geometry = Size & {
	readonly isWide: boolean;
	readonly hasHeader: boolean;
	readonly hasRules: boolean;
	readonly hasStatus: boolean;
	readonly bodyTop: number;
	readonly bodyHeight: number;
	readonly left: number;
	readonly right: number;
};

// Columns from which library and article stand side by side.
const wideFrom = 100;

/**
Cells between the two panes.
*/
export const separator = 3;

const leftShare = 0.33;
const [leftLeast, leftMost] = [32, 46];

/**
Divides a terminal of a size.
*/
export const measureScreen = ({columns, rows}: Size): Geometry => {
	const isWide = columns >= wideFrom;
	const [hasStatus, hasHeader, hasRules] = [rows >= 2, rows >= 5, rows >= 8];
	const bodyTop = (hasHeader ? 1 : 0) + (hasRules ? 1 : 0);
	const bodyHeight = Math.max(1, rows - bodyTop - (hasRules ? 1 : 0) - (hasStatus ? 1 : 0));
	const left = isWide ? Math.max(leftLeast, Math.min(leftMost, Math.round(columns * leftShare))) : 0;
	return {columns, rows, isWide, hasHeader, hasRules, hasStatus, bodyTop, bodyHeight, left, right: isWide ? columns - left - separator : columns};
};
