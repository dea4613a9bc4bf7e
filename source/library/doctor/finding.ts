/**
One thing that a doctor has looked at. `ok`: all is well; `mended`: it was not, and now is; `note`: worth knowing, and nothing is wrong; `trouble`: something is left for the person to do.
`says` is a phrase, `hint` a sentence on what to do, null where there is nothing.
*/
export type Finding = {
	readonly name: string;
	readonly state: 'ok' | 'mended' | 'note' | 'trouble';
	readonly says: string;
	readonly hint: string | null;
};

/**
A number with its unit: `1 file`, `2,000 files`; `many` is the unit where it is not one, if that takes more than an s.
*/
export const countOf = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
