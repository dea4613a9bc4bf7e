import {createRequire} from 'node:module';

const load = createRequire(import.meta.url);

/**
What Citation.js makes of a record of RIS. The writers of news are its reporters, unless nothing tells that it is of the newer kind.
*/
export type RisItem = {
	readonly id: string;
	readonly type: string;
	readonly title?: string;
	readonly reporter?: string | readonly string[];
	readonly author?: ReadonlyArray<Readonly<Partial<Record<'family' | 'given' | 'literal' | 'suffix' | 'non-dropping-particle' | 'dropping-particle', string>>>>;
	readonly 'container-title'?: string;
	readonly section?: string;
	readonly language?: string;
	readonly URL?: string;
	readonly issued?: {readonly 'date-parts': ReadonlyArray<readonly number[]>};
	readonly note?: string | readonly string[];
};

type CitationJs = {readonly plugins: {readonly input: {readonly chain: (text: string, options: object) => readonly RisItem[]}}};

/**
Reads RIS as Citation.js does.
*/
export const readRis = (text: string): readonly RisItem[] => {
	load('@citation-js/plugin-ris');
	const {plugins} = load('@citation-js/core') as CitationJs;
	return plugins.input.chain(text, {generateGraph: false});
};
