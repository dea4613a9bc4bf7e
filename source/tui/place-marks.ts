/*
Where on its row what comes next stands, told in a way that comes through Ink: as the address of a link, which Ink takes for a look and leaves alone, and for which it writes a line anew as a whole instead of from the cell where it thinks that it changed. On the way to the terminal it becomes a move of the cursor: no address is ever sent.
*/
const address = 'newsread-cell:';
const begin = '\u{1B}]8;;';
const end = '\u{7}';
const marks = /\u{1B}\]8;;(?:newsread-cell:(?<cell>\d+))?\u{7}/gu;

/**
What is written before text that is to stand at a cell of its row, counted from 0.
*/
export const markPlace = (cell: number): string => `${begin}${address}${cell}${end}`;

// What a terminal drew too wide before it is erased with what was there.
const moveTo = (cell: number): string => `\u{1B}[K\u{1B}[${cell + 1}G`;

/**
What is sent to the terminal for what was written: each place that is told becomes a move to it.
*/
export const moveToPlaces = (written: string): string =>
	written.includes(begin) ? written.replaceAll(marks, (_, cell: string | undefined) => (cell === undefined ? '' : moveTo(Number(cell)))) : written;
