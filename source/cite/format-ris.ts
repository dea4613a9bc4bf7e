/*
Articles as RIS, the tagged form that reference managers exchange.
*/
import type {Entry} from './build-entries.js';
import {capitalize} from './capitalize.js';
import type {CitedDate} from './describe-source.js';
import {joinFilled} from './join-filled.js';
import {onOneLine} from './on-one-line.js';
import {pad, padYear} from './pad.js';
import {splitName} from './split-name.js';

type Line = readonly [tag: string, value: string];

// Year, month, day and what else there is to say, the slashes kept.
const formatDate = ({parts, words}: CitedDate): string =>
	(parts === undefined ? `///${words.replaceAll('/', '-')}` : `${[padYear(parts.year), ...[parts.month, parts.day].map(part => part === undefined ? '' : pad(part))].join('/')}/`);

const formatName = (name: string, outlet: string): string => {
	const split = splitName(name, outlet);
	return 'literal' in split ? split.literal : joinFilled([`${split.particle} ${split.family}`.trim(), split.given, split.suffix], ', ');
};

const dateLines = (date: CitedDate | null): readonly Line[] => {
	if (date === null) {
		return [];
	}

	// Every field for dates is read as the day of publication.
	if (date.isUpdate) {
		return [['N1', capitalize(date.words)]];
	}

	const year: readonly Line[] = date.parts === undefined ? [] : [['PY', padYear(date.parts.year)]];
	return [...year, ['DA', formatDate(date)]];
};

/**
An article as a record of RIS, with a note for each of its quotes: a line for each fact, so that nothing in one is taken for a tag. Several lines, without a last line break.
*/
export const formatRis = ({key, source, lang, quotes}: Entry): string => {
	const {title, authors, outlet, section, date, address, accessed} = source;
	const lines: readonly Line[] = [
		['TY', 'NEWS'],
		['ID', key],
		...authors.map((name): Line => ['AU', formatName(name, outlet)]),
		['TI', title],
		['T2', outlet],
		...dateLines(date),
		['SE', section],
		['UR', address ?? ''],
		['Y2', accessed === null ? '' : formatDate(accessed)],
		['LA', lang],
		...quotes.map((quote): Line => ['N1', quote]),
	];
	return [...lines.map(([tag, value]) => [tag, onOneLine(value)] as const).filter(([, value]) => value !== ''), ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}`).join('\n');
};
