/**
A text without the characters of `marks`, and without white space, at its end.
*/
export const trimMarksEnd = (text: string, marks: string): string => {
	let end = text.length;
	while (end > 0 && (marks.includes(text[end - 1]!) || text[end - 1]!.trim() === '')) {
		end--;
	}

	return text.slice(0, end);
};

/**
A text without the characters of `marks`, and without white space, at either end.
*/
export const trimMarks = (text: string, marks: string): string => {
	const trimmed = trimMarksEnd(text, marks);
	let start = 0;
	while (start < trimmed.length && (marks.includes(trimmed[start]!) || trimmed[start]!.trim() === '')) {
		start++;
	}

	return trimmed.slice(start);
};
