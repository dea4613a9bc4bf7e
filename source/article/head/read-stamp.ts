import {foldText} from '../../language/fold-text.js';
import {toSourceOffset} from '../../language/offset-map.js';
import {trimMarks} from '../trim-marks.js';
import {months, relativeWords, seasonalZones, stampWords, updateWords, zones} from './date-words.js';
import {findMoments, type CalendarDate, type Moment, type TimeOfDay} from './find-moments.js';

/**
What a line says of when its article was published and changed: partial ISO 8601 where it can be known, and the line's own words.
*/
export type Stamp = {
	readonly published: string | null;
	readonly publishedWording: string | null;
	readonly updated: string | null;
	readonly updatedWording: string | null;
};

const longest = 160;
const furthest = 12;
const words = /[a-z]+/g;
const readingTime = /\b\d{1,3}[ -]min(?:ute)?s?[ -]read(?:ing time)?/;
const updateWord = new RegExp(`(?:${updateWords.join('|')})`, 'g');
const americanZone = /^(?:[cemp][ds]?t|eastern|central|mountain|pacific)$/;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

// The United States keep summer time from the second Sunday of March to the first of November.
const isAmericanSummer = ({year, month, day}: CalendarDate): boolean => {
	if (month === undefined || day === undefined) {
		return false;
	}

	const firstSunday = (of: number): number => 1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7);
	const number = (month * 100) + day;
	return number >= 300 + firstSunday(3) + 7 && number < 1100 + firstSunday(11);
};

const formatOffset = (minutes: number): string =>
	minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;

const formatZone = (zone: string | undefined, date: CalendarDate): string => {
	if (zone === undefined) {
		return '';
	}

	const shift = /^(?:gmt|utc) ?([+-])(\d\d?)(?::?(\d\d))?$/.exec(zone);
	if (shift) {
		return `${shift[1]!}${shift[2]!.padStart(2, '0')}:${shift[3] ?? '00'}`;
	}

	if (/^[+-]/.test(zone)) {
		return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
	}

	const seasonal = seasonalZones.get(zone);
	const minutes = seasonal === undefined ? zones.get(zone) : seasonal + (isAmericanSummer(date) ? 60 : 0);
	return minutes === undefined ? '' : formatOffset(minutes);
};

// The zone tells who wrote a date that reads one way in America and another elsewhere.
const chooseReading = (date: CalendarDate, zone: string | undefined): CalendarDate => zone === undefined || zone === 'z' ? date : (americanZone.test(zone) ? date.american : date.elsewhere) ?? date;

const formatMoment = (written: CalendarDate, time: TimeOfDay | undefined, isDayFirst: boolean): string => {
	const chosen = chooseReading(written, time?.zone);
	const date = isDayFirst ? chosen.elsewhere ?? chosen : chosen;
	const {year, month, day} = date;
	const parts = [pad(year, 4), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])];
	return day === undefined || time === undefined
		? parts.join('-')
		: `${parts.join('-')}T${pad(time.hour)}:${pad(time.minute)}${formatZone(time.zone, date)}`;
};

// The first date of a stretch with the time of day that stands beside it.
const readMoment = (moments: readonly Moment[], isDayFirst = false): string | null => {
	const index = moments.findIndex(({date}) => date !== undefined);
	const dated = moments[index];
	if (dated?.date === undefined) {
		return null;
	}

	const next = moments[index + 1];
	const previous = moments[index - 1];
	const isNear = (first: Moment | undefined, second: Moment | undefined): boolean =>
		first !== undefined && second !== undefined && second.start - first.end <= furthest;
	const after = isNear(dated, next) && next!.date === undefined ? next!.time : undefined;
	const before = isNear(previous, dated) && previous!.date === undefined ? previous!.time : undefined;
	return formatMoment(dated.date, dated.time ?? after ?? before, isDayFirst);
};

// Whether a line says nothing but when.
const isStamp = (folded: string, moments: readonly Moment[]): boolean => {
	let at = 0;
	let rest = '';
	for (const {start, end} of moments) {
		rest += `${folded.slice(at, start)} `;
		at = end;
	}

	const left = `${rest}${folded.slice(at)}`
		.replaceAll(updateWord, ' $& ')
		.match(words) ?? [];
	const hasDate = moments.some(({date}) => date !== undefined);
	const hasVerb = left.some(word => relativeWords.has(word)) || /^(?:published|posted|updated|last|publi|veroffentlicht|aktualisiert|stand|mis)/.test(folded);
	return left.every(word => stampWords.has(word) || months.has(word) || zones.has(word)) && (hasDate || (hasVerb && (moments.length > 0 || /\d|\ban?\b|just/.test(folded))));
};

const wordingOf = (text: string): string | null => {
	const wording = trimMarks(text, '|·•/,:–—-');
	return wording === '' ? null : wording;
};

/**
What a line says of an article's dates, or undefined where it says something else too. `isDayFirst` where 10/09/2018 can only be the tenth of September, since nobody in America writes so. Understands times glued to years ("Nov 20 20194:29 AM ESTUpdated an hour ago").
*/
export const readStamp = (text: string, {isDayFirst = false}: {readonly isDayFirst?: boolean} = {}): Stamp | undefined => {
	if (text.length > longest || !/\d|ago|just|today|heute/i.test(text)) {
		return undefined;
	}

	const {text: whole, toSource} = foldText(text);
	const folded = whole.replace(readingTime, found => ' '.repeat(found.length));
	const moments = findMoments(folded);
	if (!isStamp(folded, moments)) {
		return undefined;
	}

	updateWord.lastIndex = 0;
	const match = updateWord.exec(folded);
	const cut = match?.index ?? folded.length;
	const published = moments.filter(({start}) => start < cut);
	const updated = moments.filter(({start}) => start >= cut);
	const cutInText = cut >= folded.length ? text.length : toSourceOffset(toSource, cut);
	return {
		published: readMoment(published, isDayFirst),
		publishedWording: wordingOf(text.slice(0, cutInText)),
		updated: readMoment(updated, isDayFirst),
		updatedWording: wordingOf(text.slice(cutInText)),
	};
};

/**
Reads a date as front matter may hold it: partial ISO 8601, or whatever a line of an article may say.
*/
export const readDate = (text: string): string | null => {
	const moments = findMoments(foldText(text.slice(0, longest)).text);
	return /^(?:19|20)\d\d$/.test(text.trim()) ? text.trim() : readMoment(moments);
};
