/**
A file with its front matter apart: `frontMatter` without its fences, or null where there is none; `body` is the rest.
*/
export type SplitFile = {
	readonly frontMatter: string | null;
	readonly body: string;
};

const longest = 65_536;
const opening = /^\s{0,8}---[\t ]{0,8}\n/;
const closing = /(?:^|\n)(?:---|\.\.\.)[\t ]{0,8}(?=\n|$)/;
const keyLine = /^[\w"'][^:]{0,60}:(?:\s|$)/;

/**
Parts the front matter between two lines of `---` at the head of a file from what follows. A rule at the head of a text is not taken for it.
*/
export const splitFrontMatter = (text: string): SplitFile => {
	const start = opening.exec(text)?.[0].length;
	if (start === undefined) {
		return {frontMatter: null, body: text};
	}

	const head = text.slice(start, start + longest);
	const end = closing.exec(head);
	return !end || head.slice(0, end.index).split('\n').every(line => !keyLine.test(line)) ? {frontMatter: null, body: text} : {frontMatter: head.slice(0, end.index), body: text.slice(start + end.index + end[0].length).replace(/^\n/, '')};
};
