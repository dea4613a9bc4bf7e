import {months, seasonalZones, zones} from './date-words.js';

/**
A date or a time of day in a folded line: `start` and `end` in that line.
*/
export type Moment = {
	readonly start: number;
	readonly end: number;
	readonly date?: CalendarDate;
	readonly time?: TimeOfDay;
};

/**
A day, a month or a year; what is not known is left out.
*/
export type CalendarDate = {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;

	/**
	What the line means if an American wrote it, and if somebody else did, where that differs.
	*/
	readonly american?: CalendarDate;
	readonly elsewhere?: CalendarDate;
};

/**
A time of day; `zone` is folded (`est`, `et`, `+01:00`) or undefined where the line does not say.
*/
export type TimeOfDay = {
	readonly hour: number;
	readonly minute: number;
	readonly zone?: string;
};

const zoneNames = [...zones.keys(), ...seasonalZones.keys()].sort((a, b) => b.length - a.length).join('|');
const iso = String.raw`(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>\d\d)(?:-(?<isoDay>\d\d))?(?:[t ](?<isoHour>\d\d):(?<isoMinute>\d\d)(?::\d\d(?:\.\d{1,9})?)?(?<isoZone>z|[+-]\d\d:?\d\d)?)?(?!\d)`;
const monthFirst = String.raw`(?<![a-z])(?<monthA>[a-z]{3,10})\.? (?<dayA>\d\d?)(?:st|nd|rd|th)?,? ?(?<yearA>(?:19|20)\d\d)`;
// Apart, since a raw text may hold ASCII alone.
const ordinal = 'º';
const han = {year: '年', month: '月', day: '日'};
const dayFirst = String.raw`(?<!\d)(?<dayB>\d\d?)(?:st|nd|rd|th|er|\.|${ordinal})? (?:of |de |d')?(?<monthB>[a-z]{3,10})\.?,? (?:de |del )?(?<yearB>(?:19|20)\d\d)`;
const numeric = String.raw`(?<!\d)(?<first>\d\d?)(?<separator>[./-])(?<second>\d\d?)\k<separator>(?<yearC>(?:19|20)\d\d)`;
const yearFirst = String.raw`(?<!\d)(?<yearD>(?:19|20)\d\d)(?:[./]|${han.year})(?<monthD>\d\d?)(?:[./]|${han.month})(?<dayD>\d\d?)(?!\d)${han.day}?`;
const monthOnly = String.raw`(?<![a-z])(?<monthE>[a-z]{3,10})\.? (?<yearE>(?:19|20)\d\d)(?!\d)`;
const clock = String.raw`(?<hour>\d\d?)(?:[:.h](?<minute>\d\d)(?::\d\d)?)? ?(?<half>[ap]\.?m\b\.?|[ap]m)?(?: uhr)?(?: ?(?<zone>(?:gmt|utc) ?[+-]\d\d?(?::?\d\d)?|${zoneNames})(?=[^a-z]|$|updated|published|last|modified))?`;
const moments = new RegExp([iso, yearFirst, monthFirst, dayFirst, numeric, monthOnly, clock].join('|'), 'g');

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const checkDate = (year: string | undefined, month: number | undefined, day?: string): CalendarDate | undefined => {
	if (year === undefined || month === undefined || month < 1 || month > 12) {
		return undefined;
	}

	const number = day === undefined ? undefined : Number(day);
	if (number !== undefined && (number < 1 || number > daysIn[month - 1]!)) {
		return undefined;
	}

	return number === undefined ? {year: Number(year), month} : {year: Number(year), month, day: number};
};

// 10.09.2018 is the tenth of September; 10/09/2018 is that only outside America, so that all it surely says is the year.
const readNumeric = (first: string, second: string, separator: string, year: string): CalendarDate | undefined => {
	const asDayFirst = checkDate(year, Number(second), first);
	const asMonthFirst = checkDate(year, Number(first), second);
	if (separator === '.' || asMonthFirst === undefined || first === second) {
		return asDayFirst ?? asMonthFirst;
	}

	return asDayFirst === undefined ? asMonthFirst : {year: Number(year), american: asMonthFirst, elsewhere: asDayFirst};
};

const monthOf = (name: string | undefined): number | undefined => name === undefined ? undefined : months.get(name);

type Groups = Readonly<Record<string, string | undefined>>;

const readDate = (groups: Groups): CalendarDate | undefined => {
	const {isoYear, isoMonth, isoDay, yearA, monthA, dayA, yearB, monthB, dayB, yearC, first, second, separator, yearD, monthD, dayD, yearE, monthE} = groups;
	return checkDate(isoYear, Number(isoMonth), isoDay)
		?? checkDate(yearA, monthOf(monthA), dayA)
		?? checkDate(yearB, monthOf(monthB), dayB)
		?? checkDate(yearD, Number(monthD), dayD)
		?? (yearC === undefined ? undefined : readNumeric(first!, second!, separator!, yearC))
		?? checkDate(yearE, monthOf(monthE));
};

const readHour = (hour: string, half: string | undefined): number => {
	const number = Number(hour);
	return half === undefined ? number : (number % 12) + (half.startsWith('p') ? 12 : 0);
};

const readTime = ({isoHour, isoMinute, isoZone, hour, minute, half, zone}: Groups): TimeOfDay | undefined => {
	if (isoHour !== undefined) {
		return {hour: Number(isoHour), minute: Number(isoMinute), zone: isoZone};
	}

	// A bare number is no time of day.
	return hour === undefined || (minute === undefined && half === undefined) || (half !== undefined && Number(hour) > 12) ? undefined : {hour: readHour(hour, half), minute: Number(minute ?? 0), zone};
};

/**
The dates and times of day in a folded line, in order.
*/
export const findMoments = (folded: string): readonly Moment[] => {
	const found: Moment[] = [];
	for (const match of folded.matchAll(moments)) {
		const groups = match.groups as Groups;
		const date = readDate(groups);
		const time = readTime(groups);
		if ((date !== undefined || time !== undefined) && !(time && (time.hour > 23 || time.minute > 59))) {
			found.push({start: match.index, end: match.index + match[0].length, date, time});
		}
	}

	return found;
};
