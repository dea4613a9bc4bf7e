import {foldText} from '../language/fold-text.js';
import {guessLanguage} from '../language/guess-language.js';
import {normalizeText} from '../language/normalize-text.js';
import {composeMaps, type OffsetMap} from '../language/offset-map.js';
import {createTextBuilder} from '../language/text-builder.js';
import type {Article, Block} from './article.js';
import {unknownArticle} from './unknown-article.js';

const sampleLength = 2000;

// What stands between two blocks of an article's text.
const blockBreak = '\n\n';

/**
The article that a bare body is: each line that holds anything is a paragraph, no head and no key points are looked for, and nothing is dropped but the white space around lines. The language is guessed, English where that is not clear.
`toSource` leads from the article's offsets to those of `source` as it was given.
*/
export const buildBody = (source: string, {id}: {readonly id: string}): {readonly article: Article; readonly toSource: OffsetMap} => {
	const {text, toSource, neutralized} = normalizeText(source);
	const builder = createTextBuilder(text);
	const blocks: Block[] = [];
	let lineStart = 0;
	while (lineStart < text.length) {
		const lineBreak = text.indexOf('\n', lineStart);
		const lineEnd = lineBreak === -1 ? text.length : lineBreak;
		const line = text.slice(lineStart, lineEnd);
		const start = lineStart + line.length - line.trimStart().length;
		const end = start + line.trim().length;
		if (end > start) {
			if (blocks.length > 0) {
				builder.replace(start, start, blockBreak);
			}

			const blockStart = builder.length();
			builder.copy(start, end);
			blocks.push({kind: 'paragraph', start: blockStart, end: builder.length()});
		}

		lineStart = lineEnd + 1;
	}

	const body = builder.build();
	return {
		article: {...unknownArticle(id), text: body.text, blocks, neutralized, lang: guessLanguage(foldText(body.text.slice(0, sampleLength)).text)},
		toSource: composeMaps(toSource, body.toSource),
	};
};
