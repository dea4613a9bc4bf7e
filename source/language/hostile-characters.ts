/*
What no text may carry into the program: characters that command a terminal, turn the order of reading, or cannot be seen.
The rules look at single characters and never parse an escape sequence, so that there is no parser to fool.
*/

/**
What is wrong with a character. `line-end`: a line break in another form than `\n`. `mark`: a byte order mark where it belongs, harmless.
`control`: commands a terminal. `invisible`: cannot be seen, or turns the order of what can. `unassigned`: means nothing outside one machine, or nothing at all.
*/
export type HostileKind = 'line-end' | 'mark' | 'control' | 'invisible' | 'unassigned';

/**
A character to replace: `start` and `end` in UTF-16 code units.
*/
export type HostileCharacter = {
	readonly start: number;
	readonly end: number;
	readonly kind: HostileKind;
};

// All that is neither plain nor certainly harmless. Joiners and variation selectors are judged by their neighbors, elsewhere.
const suspect = /[\p{Default_Ignorable_Code_Point}\p{Private_Use}\p{Surrogate}\p{Noncharacter_Code_Point}\0-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}\u{FFF9}-\u{FFFB}]/gu;

// Most news has only these, and is done with after one look.
const remarkable = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{370}-\u{58F}\u{904}-\u{939}\u{1E00}-\u{200A}\u{2010}-\u{2027}\u{202F}-\u{205F}\u{2070}-\u{20CF}\u{2100}-\u{2CEE}\u{3000}-\u{3029}\u{3030}-\u{3163}\u{3165}-\u{A66E}\u{AC00}-\u{D7FB}\u{F900}-\u{FB1D}]/u;

const isJoiner = (code: number): boolean => code === 0x20_0C || code === 0x20_0D || (code >= 0xFE_00 && code <= 0xFE_0F);

// The flags of England, Scotland and Wales are the only ones written with tags.
const flagTags = /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/uy;
const flagLength = 14;

const isLineEnd = (code: number): boolean =>
	(code >= 0x0B && code <= 0x0D) || code === 0x85 || code === 0x20_28 || code === 0x20_29;

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7F && code <= 0x9F);

const invisible = /[\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/u;

const kindOf = (code: number, start: number): HostileKind => {
	if (isLineEnd(code)) {
		return 'line-end';
	}

	if (isControl(code)) {
		return 'control';
	}

	if (code === 0xFE_FF && start === 0) {
		return 'mark';
	}

	return invisible.test(String.fromCodePoint(code)) ? 'invisible' : 'unassigned';
};

// How many units the character takes that ends at `end`.
const widthBefore = (text: string, end: number): number => end > 1 && text.codePointAt(end - 2)! > 0xFF_FF ? 2 : 1;

// Where the tags of a flag end, when the tag at `start` is the first of such a flag's.
const endOfFlag = (text: string, start: number): number => {
	flagTags.lastIndex = start - 2;
	return start >= 2 && flagTags.test(text) ? start - 2 + flagLength : start;
};

/**
Every character of a text that has to be replaced or dropped, in order. Joiners and variation selectors (`findStrayJoiners`) and long heaps of combining marks (`findMarkHeaps`) are not among them.
*/
export const findHostileCharacters = (text: string): readonly HostileCharacter[] => {
	if (!remarkable.test(text)) {
		return [];
	}

	const found: HostileCharacter[] = [];
	suspect.lastIndex = 0;
	while (suspect.test(text)) {
		const end = suspect.lastIndex;
		const start = end - widthBefore(text, end);
		const code = text.codePointAt(start)!;
		if (code === 0xE_00_67 && endOfFlag(text, start) > start) {
			suspect.lastIndex = endOfFlag(text, start);
		} else if (!isJoiner(code)) {
			found.push({start, end, kind: kindOf(code, start)});
		}
	}

	return found;
};
