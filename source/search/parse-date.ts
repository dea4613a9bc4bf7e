const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
A year, a month or a day as typed (`2018`, `2018-9`, `2018/09/10`) as a partial ISO date; undefined where it is none.
*/
export const parseDate = (typed: string): string | undefined => {
	const fields = typed.split(/[-./]/);
	const [year = '', month, day] = fields;
	if (fields.length > 3 || !/^[12]\d{3}$/.test(year) || fields.slice(1).some(field => !/^\d{1,2}$/.test(field))) {
		return undefined;
	}

	const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
	const isDay = day === undefined || (isMonth && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month)));
	return isMonth && isDay ? [year, ...fields.slice(1).map(field => field.padStart(2, '0'))].join('-') : undefined;
};

/**
What is certain of a date that is still being typed: `2018-0` is at least in `2018`, `20` may become anything. Undefined where it can become no date.
*/
export const parseUnfinishedDate = (typed: string): {readonly date: string | undefined} | undefined => {
	if (/^(?:[12]\d{0,2})?$/.test(typed)) {
		return {date: undefined};
	}

	const date = parseDate(typed) ?? parseDate(typed.replace(/[-./]0?$/, ''));
	return date === undefined ? undefined : {date};
};
