import type {Article} from '../../source/article/article.js';
import {parseArticle} from '../../source/article/parse-article.js';
import {textOf} from '../../source/language/span.js';

/**
An article from a text, as from a file of no name.
*/
export const articleOf = (source: string, format: 'text' | 'markdown' = 'text'): Article => parseArticle(source, {id: 'test', path: null, format});

/**
What an article was found to consist of, a line a block: `paragraph: Its first words`, cut after `length` code units.
*/
export const outlineArticle = (article: Article, length = 40): readonly string[] =>
	article.blocks.map(block => `${block.kind}: ${textOf(article.text, block).slice(0, length)}`);

/**
The texts of an article's blocks of one kind.
*/
export const textsOfKind = ({text, blocks}: Article, kind: string): readonly string[] =>
	blocks.filter(block => block.kind === kind).map(block => textOf(text, block));

/**
Five paragraphs of a story that nobody lived, for heads and debris to stand around.
*/
export const story: readonly string[] = [
	'The harbour council voted on Tuesday night to raise the mooring levy by 4 percent, the first rise in nine years.',
	'Mayor Ilse Grand said the money would pay for a new sea wall. "We have waited long enough," she said, "and so has the water."',
	'Fishing crews filled the public gallery. Several of them left before the vote was taken, and one shouted from the stairs.',
	'The levy takes effect in January and will be reviewed after two winters, according to the council clerk, Tomas Reyes.',
	'Opponents said they would collect signatures for a referendum. They need 1,200 of them by the end of the month.',
];

/**
What `outlineArticle` gives for it.
*/
export const storyOutline: readonly string[] = story.map(paragraph => `paragraph: ${paragraph.slice(0, 40)}`);

/**
`story` with a blank line between its paragraphs.
*/
export const body: string = story.join('\n\n');
