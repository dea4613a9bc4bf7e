const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
A partial ISO date in words, as far as it is known: `2018`, `September 2018`, `10 September 2018`; the time of day is left out, and what is no such date stays as it is.
*/
export const formatDate = (date: string): string => {
	const [year, month, day] = date.split('T', 1)[0]!.split('-', 3);
	const name = months[Number(month) - 1];
	if (year === undefined || name === undefined) {
		return date;
	}

	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
};
