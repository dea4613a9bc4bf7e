/*
A Markdown lexer looks at nested and endless blocks again and again. Cut where blocks surely end, a file costs it only its length.
*/

const longestChunk = 16_384;
const usualChunk = 2048;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const startsFresh = /^[^\s\d#*+\-<=>`|~]/;

/**
A stretch of Markdown that can be read by itself; `isPlain` where it is too long to be read as Markdown.
*/
export type Chunk = {
	readonly text: string;
	readonly isPlain: boolean;
};

/**
A file cut at blank lines before plain paragraphs, outside of fences, so that no list, quotation or fence is parted.
*/
export const chunkMarkdown = (text: string): readonly Chunk[] => {
	const chunks: Chunk[] = [];
	let start = 0;
	let open = '';
	let isAfterBlank = false;

	const cut = (end: number) => {
		if (end > start) {
			chunks.push({text: text.slice(start, end), isPlain: end - start > longestChunk});
		}

		start = end;
	};

	for (let at = 0; at < text.length;) {
		const lineBreak = text.indexOf('\n', at);
		const end = lineBreak === -1 ? text.length : lineBreak + 1;
		const line = text.slice(at, Math.min(end, at + 200));
		const mark = fence.exec(line)?.[1] ?? '';
		if (isAfterBlank && open === '' && at - start > usualChunk && startsFresh.test(line)) {
			cut(at);
		}

		if (mark !== '' && (open === '' || (mark.startsWith(open) && line.trim() === mark))) {
			open = open === '' ? mark : '';
		}

		isAfterBlank = line.trim() === '' && end - at < 200;
		at = end;
	}

	cut(text.length);
	return chunks;
};
