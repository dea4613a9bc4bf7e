/**
When to color: on a terminal, always, or never.
*/
export type ColorChoice = 'auto' | 'always' | 'never';

/**
All color choices, the default first.
*/
export const colorChoices: readonly ColorChoice[] = ['auto', 'always', 'never'];

/**
The narrowest and the widest text measure that can be set, in columns.
*/
export const widthRange = {least: 20, most: 400} as const;

/**
A color choice as written, undefined where it is none.
*/
export const readColorChoice = (written: unknown): ColorChoice | undefined => colorChoices.find(choice => choice === written);

/**
A width as written ("72"), undefined where it is no whole number within `widthRange`.
*/
export const readWidth = (written: unknown): number | undefined => {
	const width = typeof written === 'string' && /^\d{1,5}$/.test(written) ? Number(written) : written;
	return typeof width === 'number' && Number.isSafeInteger(width) && width >= widthRange.least && width <= widthRange.most ? width : undefined;
};
