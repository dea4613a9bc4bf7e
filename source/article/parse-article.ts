import {foldText} from '../language/fold-text.js';
import {guessLanguage} from '../language/guess-language.js';
import {normalizeText} from '../language/normalize-text.js';
import type {Article, BlockKind} from './article.js';
import {assembleArticle} from './assemble-article.js';
import {cutGlued} from './cut-glued.js';
import {fillDay} from './day-of-update.js';
import {readFrontMatter, type FrontMatter} from './front-matter/read-front-matter.js';
import {splitFrontMatter} from './front-matter/split-front-matter.js';
import {labelPage} from './label-page.js';
import {segmentMarkdown} from './markdown/segment-markdown.js';
import {createPage, type Page} from './page.js';
import {findKeyPoints} from './points/find-key-points.js';
import {readFacts} from './read-facts.js';
import {segmentText} from './segment-text.js';
import {unknownArticle} from './unknown-article.js';

/**
Where a text comes from and how it is written. `id` is the article's unless its front matter has one; `path` is relative to the library's folder.
*/
export type Source = {
	readonly id: string;
	readonly path: string | null;
	readonly format: 'text' | 'markdown';
};

const sampleLength = 2000;

const isIn = (page: Page, kind: BlockKind, text: string): boolean => {
	const folded = foldText(text).text;
	return page.segments.some((segment, index) => page.kinds[index] === kind && foldText(segment.text).text === folded);
};

// Section and headline of front matter stand at the head of the text, unless they stand there already.
const leadingBlocks = ({section, headline, standfirst}: FrontMatter, page: Page) => {
	const blocks: ReadonlyArray<readonly [BlockKind, string | null]> = [['section', section], ['headline', headline], ['standfirst', standfirst]];
	return blocks.flatMap(([kind, text]) => text === null || isIn(page, kind, text) ? [] : [{kind, text}]);
};

const noFrontMatter = readFrontMatter('');

/**
A file's text, pasted or Markdown, as an article. Total: whatever the text, there is an article; nothing of it is lost but marks of lists and markup. Linear in its length.
*/
export const parseArticle = (source: string, {id, path, format}: Source): Article => {
	const {text: cleaned, neutralized} = normalizeText(source);
	const {frontMatter, body} = splitFrontMatter(cleaned);
	const front = frontMatter === null ? noFrontMatter : readFrontMatter(frontMatter);
	const read = format === 'markdown' ? segmentMarkdown(body) : {segments: segmentText(body), neutralized: 0};
	const page = labelPage(createPage(cutGlued(read.segments)), front.headline ?? '');
	const assembly = assembleArticle(leadingBlocks(front, page), page);
	const lang = front.lang ?? guessLanguage(foldText(assembly.text.slice(0, sampleLength)).text);
	const facts = readFacts(assembly, lang);
	return {
		...unknownArticle(front.id ?? id),
		...assembly,
		headline: front.headline ?? facts.headline,
		section: front.section ?? facts.section,
		outlet: front.outlet,
		byline: front.byline.length > 0 ? front.byline : facts.byline,
		...fillDay({
			published: front.published ?? facts.published,
			publishedWording: front.publishedWording ?? facts.publishedWording,
			updated: front.updated ?? facts.updated,
			updatedWording: front.updatedWording ?? facts.updatedWording,
		}),
		url: front.url ?? facts.url,
		path,
		lang,
		added: front.added,
		extent: front.extent,
		keyPoints: findKeyPoints(assembly.text, assembly.blocks, assembly.inlines),
		neutralized: neutralized + read.neutralized + front.neutralized,
	};
};
