/**
How words may be set off. Without color every style is the text itself, so nothing may be said by style alone.
*/
export type Style = {
	readonly headline: (text: string) => string;
	readonly speaker: (text: string) => string;
	readonly match: (text: string) => string;
	readonly aside: (text: string) => string;
	readonly heading: (text: string) => string;
};

// The sixteen colors of the palette that the person has chosen for their terminal, never fixed ones.
const codes: Readonly<Record<keyof Style, readonly [on: string, off: string]>> = {
	headline: ['1', '22'],
	speaker: ['36', '39'],
	match: ['1;33', '22;39'],
	aside: ['2', '22'],
	heading: ['1', '22'],
};

const paint = ([on, off]: readonly [string, string]) => (text: string): string => text === '' ? '' : `\u{1B}[${on}m${text}\u{1B}[${off}m`;

const plain = (text: string): string => text;

/**
The styles of a call: escape sequences where color is wanted, nothing otherwise.
*/
export const createStyle = (isColored: boolean): Style => Object.fromEntries(Object.entries(codes).map(([role, code]) => [role, isColored ? paint(code) : plain])) as Style;
