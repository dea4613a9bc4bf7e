/*
Dates of feeds: ISO 8601 and its kin, RFC 822 and what passes for it. Words are looked at one by one, so their order matters little and what is unknown is passed over.
*/
type Parts = {
	year?: number;
	month?: number;
	day?: number;
	time?: string;
	zone?: string;
	isAfternoon?: boolean;
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longest = 100;

// The zones that news feeds write by name.
const zones: Readonly<Record<string, string>> = {
	z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', wet: 'Z',
	est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
	akst: '-09:00', akdt: '-08:00', hst: '-10:00', ast: '-04:00', adt: '-03:00', nst: '-03:30', ndt: '-02:30',
	bst: '+01:00', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00', met: '+01:00', eet: '+02:00', eest: '+03:00', msk: '+03:00',
	jst: '+09:00', kst: '+09:00', hkt: '+08:00', sgt: '+08:00', awst: '+08:00', acst: '+09:30', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00', sast: '+02:00',
};

const iso = /^([12]\d{3})(?:-?([01]\d)(?:-?([0-3]\d))?)?(?:[\st_]{1,5}(\d{1,2}:\d{2}(?::\d{2})?|\d{4}(?:\d{2})?)(?:[,.]\d{1,12})?\s{0,5}([a-z]{1,5}|(?:[a-z]{3})?[+-]\d{1,2}(?::?\d{2})?)?)?/i;
const offset = /^(?:utc|gmt|z)?([+-])(\d{1,2}):?(\d{2})?$/;
const clock = /^(\d{1,2}):?(\d{2})(?::?(\d{2}))?$/;
const two = (value: number | string): string => String(value).padStart(2, '0');
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const readZone = (word: string): string | undefined => {
	const known = Object.hasOwn(zones, word) ? zones[word] : undefined;
	const [, sign, hours, minutes = '00'] = offset.exec(word) ?? [];
	if (known !== undefined || sign === undefined || Number(hours) > 14 || Number(minutes) > 59) {
		return known;
	}

	return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${two(hours!)}:${minutes}`;
};

const readClock = ({time, isAfternoon}: Parts): string | undefined => {
	const [, hours, minutes, seconds = '00'] = clock.exec(time ?? '') ?? [];
	const told = Number(hours);
	const hour = isAfternoon === undefined || told > 12 ? told : (told % 12) + (12 * Number(isAfternoon));
	return hours === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds) > 60 ? undefined : `${two(hour)}:${minutes}:${two(Math.min(59, Number(seconds)))}`;
};

const formatParts = (parts: Parts): string | null => {
	const {year = 0, month, day} = parts;
	if (year < 1600 || year > 2199 || (month !== undefined && (month < 1 || month > 12))) {
		return null;
	}

	if (month === undefined || day === undefined) {
		return month === undefined ? String(year) : `${year}-${two(month)}`;
	}

	const time = readClock(parts);
	return day < 1 || day > daysOf(year, month) ? null : `${year}-${two(month)}-${two(day)}${time === undefined ? '' : `T${time}${parts.zone ?? ''}`}`;
};

const numberOf = (digits: string | undefined): number | undefined => digits === undefined ? undefined : Number(digits);

const parseIso = (text: string): string | null => {
	const [, year, month, day, time, zone] = iso.exec(text) ?? [];
	const read = readZone((zone ?? '').toLowerCase());
	return year === undefined ? null : formatParts({year: Number(year), ...(month !== undefined && {month: numberOf(month)!}), ...(day !== undefined && {day: numberOf(day)!}), ...(time !== undefined && {time}), ...(read !== undefined && {zone: read})});
};

// Two digits are of the years 1970 to 2069, three are counted from 1900.
const fullYear = (digits: string): number => {
	const year = Number(digits);
	const century = year < 70 ? 2000 : 1900;
	return digits.length > 3 ? year : century + year;
};

const readNumber = (parts: Parts, digits: string): void => {
	if (digits.length <= 2 && parts.day === undefined) {
		parts.day = Number(digits);
	} else if (digits.length <= 4) {
		parts.year ??= fullYear(digits);
	}
};

// The first rule that fits a word takes it.
const rules: ReadonlyArray<readonly [fits: RegExp, read: (parts: Parts, word: string) => void]> = [
	[/^\d{1,2}:\d{2}(?::\d{2})?$/, (parts, word) => {
		parts.time ??= word;
	}],
	[/^\d{1,2}:\d{2}(?::\d{2})?[ap]m$/, (parts, word) => {
		parts.time ??= word.slice(0, -2);
		parts.isAfternoon = word.endsWith('pm');
	}],
	[/^[ap]\.?m\.?$/, (parts, word) => {
		parts.isAfternoon = word.startsWith('p');
	}],
	[/^\d{1,2}(?:st|nd|rd|th)$/, (parts, word) => {
		parts.day ??= Number(word.slice(0, -2));
	}],
	[/^\d+$/, readNumber],
	[/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/, (parts, word) => {
		parts.month ??= monthNames.indexOf(word.slice(0, 3)) + 1;
	}],
];

const readWord = (parts: Parts, word: string): void => {
	const rule = rules.find(([fits]) => fits.test(word));
	if (rule !== undefined) {
		rule[1](parts, word);
		return;
	}

	const zone = readZone(word);
	if (zone !== undefined) {
		parts.zone ??= zone;
	}
};

const parseWords = (text: string): string | null => {
	const parts: Parts = {};
	const spaced = text.toLowerCase().replaceAll(/(?<=\d)-(?=[a-z])/g, ' ').replaceAll(/(?<=[a-z])-(?=\d{2,4}(?!\d))/g, ' ').replaceAll(/\.\d{3}\b/g, '');
	for (const word of spaced.split(/[\s(),;]+/)) {
		readWord(parts, word);
	}

	return parts.year === undefined || parts.month === undefined || parts.day === undefined ? null : formatParts(parts);
};

const parseEpoch = (text: string): string | null => {
	const milliseconds = Number(text) * (text.length === 13 ? 1 : 1000);
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
};

/**
A feed's date as ISO 8601: with its time and zone as far as it told them (`2024-05-01T09:30:00-04:00`; `Z` for UTC), a day, a month or a year otherwise; null where it cannot be read. A time that cannot be is left out.
*/
export const parseFeedDate = (text: string): string | null => {
	const words = text.slice(0, longest).trim();
	if (/^\d{10}(?:\d{3})?$/.test(words)) {
		return parseEpoch(words);
	}

	return /^\d{4}/.test(words) ? parseIso(words) : parseWords(words);
};
