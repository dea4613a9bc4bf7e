import {agencies} from './pictures/agencies.js';

const longest = 90;
const dash = /\s?(?:[–—]|--?)(?=\s|$)\s?|[–—](?=\S)/g;
const agencyBrackets = /\(([^()]{2,40})\)/;
const upperWord = /\p{Uppercase_Letter}{3}/u;
const placeText = /^[\d\p{Uppercase_Letter}][\d\p{Letter}\p{Mark} ',\-./’]*$/u;
const date = /,?\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?$/;
const loneAgency = /^\(([A-Z][ .A-Za-z]{1,30})\)\s?(?:[-–—]{1,2}\s)?/;

const isAgencyName = (text: string): boolean => agencies.has(text.toLowerCase()) || /^(?:CNN|AP|AFP|UPI|Reuters|Bloomberg)\b/.test(text);

// "WASHINGTON", "DUBAI, United Arab Emirates", "CAMBRIDGE, Mass., Dec. 11": begins in capitals, and is nothing but names.
const isPlace = (text: string): boolean => {
	const place = text.replace(date, '');
	const [city = ''] = place.split(/,|\s[-–]/, 1);
	return placeText.test(place)
		&& city === city.toUpperCase()
		&& upperWord.test(city)
		&& place.split(/\s+/).length <= 8
		&& place.split(', ').slice(1).every(part => /^\p{Uppercase_Letter}/u.test(part));
};

const endBehindBrackets = (head: string): number | undefined => {
	const brackets = agencyBrackets.exec(head);
	if (!brackets) {
		return undefined;
	}

	const before = head.slice(0, brackets.index).trim().replace(/,$/, '');
	const end = brackets.index + brackets[0].length;
	const isPlaceBefore = before.split(/\s+/).length <= 7 && before.split(/\s+/).every(word => /^[\d\p{Uppercase_Letter}]/u.test(word));
	if (!isPlaceBefore) {
		return undefined;
	}

	const isKnown = isAgencyName(brackets[1]!.split(/[,/]/, 1)[0]!.trim());
	const mark = /^\s?(?:[–—]|--?)(?=[\s\p{Letter}"“])/u.exec(head.slice(end));
	if (mark) {
		return isKnown || isPlace(before) ? end + mark[0].length : undefined;
	}

	// Without a dash only capitals tell a dateline from a name with its agency.
	return isKnown && (isPlace(before) || /\bCNN\b/.test(brackets[1]!)) ? end : undefined;
};

/**
Where the dateline at the head of a paragraph ends ("WASHINGTON (AP) —", "DUBAI, United Arab Emirates —", "(CNN)"), its dash included; undefined where there is none.
*/
export const findDatelineEnd = (text: string): number | undefined => {
	if (!/^[\p{Uppercase_Letter}(]/u.test(text)) {
		return undefined;
	}

	const lone = loneAgency.exec(text);
	if (lone) {
		return isAgencyName(lone[1]!) ? lone[0].trimEnd().length : undefined;
	}

	const head = text.slice(0, longest);
	const behindBrackets = endBehindBrackets(head);
	if (behindBrackets !== undefined) {
		return behindBrackets;
	}

	dash.lastIndex = 0;
	const mark = dash.exec(head);
	return mark && isPlace(head.slice(0, mark.index)) ? mark.index + mark[0].trimEnd().length : undefined;
};

/**
Whether a line is a dateline and nothing else: "WASHINGTON", "DUBAI, United Arab Emirates", "WASHINGTON (AP) —".
*/
export const isDateline = (text: string): boolean => {
	if (text.length > longest) {
		return false;
	}

	const bare = text.replace(/\s?[-–—]{1,2}$/, '');
	return findDatelineEnd(text) === text.length || (isPlace(bare) && (bare !== text || bare.includes(',')));
};
