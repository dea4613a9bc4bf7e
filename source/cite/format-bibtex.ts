/*
Articles as BibTeX: for BibTeX itself, and for biblatex, which knows of days, newspapers and annotations.
*/
import type {Entry} from './build-entries.js';
import {capitalize} from './capitalize.js';
import type {CitedDate, Source} from './describe-source.js';
import {escapeLatex, escapeLatexTitle} from './escape-latex.js';
import {joinFilled} from './join-filled.js';
import {onOneLine} from './on-one-line.js';
import {padYear} from './pad.js';
import {formatIsoDate} from './partial-date.js';
import {splitName} from './split-name.js';

/**
What the file is written for: BibTeX, of which a date has a year and a month, or biblatex.
*/
export type BibtexDialect = 'bibtex' | 'biblatex';

type Field = readonly [name: string, value: string];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// BibTeX takes all up to the last small word for a particle: "{Ortega y Gasset}, José".
const formatFamily = (family: string): string => (/ \p{Lowercase_Letter}/u.test(family) ? `{${escapeLatex(family)}}` : escapeLatex(family));

// "de Vries, Jr., Piet"; who is no person stands in braces, and is taken apart by nobody.
const formatName = (name: string, outlet: string): string => {
	const split = splitName(name, outlet);
	if ('literal' in split) {
		return `{${escapeLatex(split.literal)}}`;
	}

	const {given, particle, family, suffix} = split;
	return joinFilled([`${escapeLatex(particle)} ${formatFamily(family)}`.trim(), escapeLatex(suffix), escapeLatex(given)], ', ');
};

const braced = (value: string): string => `{${value}}`;

const dateFields = ({parts, isUpdate, words}: CitedDate, dialect: BibtexDialect): readonly Field[] => {
	if (isUpdate || parts === undefined) {
		// A field for dates would pass it for the day of publication, or not take it.
		return [['note', braced(escapeLatex(capitalize(words)))]];
	}

	const {year, month} = parts;
	return dialect === 'biblatex'
		? [['date', braced(formatIsoDate(parts))]]
		: [['year', braced(padYear(year))], ...(month === undefined ? [] : [['month', months[month - 1]!] as const])];
};

const accessFields = ({accessed}: Source): readonly Field[] =>
	(accessed?.parts === undefined ? [] : [['urldate', braced(formatIsoDate(accessed.parts))]]);

const typeOf = ({outlet, address}: Source, dialect: BibtexDialect): string => {
	if (outlet !== '') {
		return 'article';
	}

	return dialect === 'biblatex' && address !== undefined ? 'online' : 'misc';
};

const outletFields = (outlet: string, dialect: BibtexDialect): readonly Field[] => {
	if (outlet === '') {
		return [];
	}

	const value = braced(escapeLatex(outlet));
	return dialect === 'biblatex' ? [['journaltitle', value], ['entrysubtype', braced('newspaper')]] : [['journal', value]];
};

const fieldsOf = ({source, quotes}: Entry, dialect: BibtexDialect): readonly Field[] => {
	const {title, authors, outlet, date, address} = source;
	return [
		...(authors.length === 0 ? [] : [['author', braced(authors.map(name => formatName(name, outlet)).join(' and '))] as const]),
		...(title === '' ? [] : [['title', braced(escapeLatexTitle(title))] as const]),
		...outletFields(outlet, dialect),
		...(date === null ? [] : dateFields(date, dialect)),
		// The field takes an address as it is; but some readers take a dollar sign for the beginning of mathematics.
		...(address === undefined ? [] : [['url', braced(address.replaceAll('$', '%24'))] as const]),
		...accessFields(source),
		// Not `note`, which is set in every bibliography.
		[dialect === 'biblatex' ? 'annotation' : 'annote', braced(quotes.map(quote => escapeLatex(onOneLine(quote))).join(' \\par\n    '))],
	];
};

/**
An article as an entry of a `.bib` file in UTF-8, with its quotes as annotation. Several lines, without a last line break.
*/
export const formatBibtex = (entry: Entry, dialect: BibtexDialect): string => {
	const fields = fieldsOf(entry, dialect).map(([name, value]) => `  ${name} = ${value},`);
	return [`@${typeOf(entry.source, dialect)}{${entry.key},`, ...fields, '}'].join('\n');
};
