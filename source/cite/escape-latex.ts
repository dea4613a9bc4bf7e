/*
Words from articles as LaTeX that sets just them, within a field of BibTeX.
*/

// BibTeX counts braces even behind a backslash, so that one of the text may never stand as itself.
const commands: Readonly<Record<string, string>> = {
	'\\': String.raw`{\textbackslash}`,
	'{': String.raw`{\textbraceleft}`,
	'}': String.raw`{\textbraceright}`,
	'~': String.raw`{\textasciitilde}`,
	'^': String.raw`{\textasciicircum}`,
	'<': String.raw`{\textless}`,
	'>': String.raw`{\textgreater}`,
	'|': String.raw`{\textbar}`,
	'`': String.raw`{\textasciigrave}`,
	$: String.raw`\$`,
	'&': String.raw`\&`,
	'#': String.raw`\#`,
	'%': String.raw`\%`,
	_: String.raw`\_`,
};

// Of dashes, apostrophes and commas, TeX sets two in a row as another character.
const special = /[#$%&<>\\^_`{|}~]|(?<=-)-|(?<=')'|(?<=,),/g;

/**
A text on one line as LaTeX, its braces balanced. Letters beyond ASCII stay: BibTeX files are UTF-8.
*/
export const escapeLatex = (text: string): string => text.replaceAll(special, character => commands[character] ?? `{}${character}`);

// "NATO", "iPhone", and whatever begins with a capital later than the first word.
const isCased = (word: string, index: number): boolean => /\p{Uppercase_Letter}/u.test(index === 0 ? word.replace(/\p{Letter}/u, '') : word);

/**
A title on one line as LaTeX, with braces round the words whose capitals a bibliography must not make small.
*/
export const escapeLatexTitle = (title: string): string => title.split(' ').map((word, index) => {
	if (!isCased(word, index)) {
		return escapeLatex(word);
	}

	const letters = [...word.matchAll(/[\p{Letter}\p{Number}]\p{Mark}*/gu)];
	const start = letters[0]!.index;
	const end = letters.at(-1)!.index + letters.at(-1)![0].length;
	return `${escapeLatex(word.slice(0, start))}{${escapeLatex(word.slice(start, end))}}${escapeLatex(word.slice(end))}`;
}).join(' ');
