import {textOf} from '../language/span.js';
import {foldText} from '../language/fold-text.js';
import type {Article, Block, BlockKind} from './article.js';
import type {Assembly} from './assemble-article.js';
import {readLoneAddress} from './debris/find-debris-sign.js';
import {readSection} from './head/choose-headline.js';
import {isNameLike, readByline} from './head/read-byline.js';
import {readStamp, type Stamp} from './head/read-stamp.js';
import {sectionNames} from './head/section-names.js';

/**
What the blocks of an article's head say of it.
*/
export type Facts = Pick<Article, 'headline' | 'section' | 'byline' | 'published' | 'publishedWording' | 'updated' | 'updatedWording' | 'url'>;

const mostBlocks = 20;
const addressReach = 4;
const longestAddress = 2100;

// A fact stands on one line, its white space single.
const tidy = (line: string): string => line.replaceAll(/[\t ]+/g, ' ');

const textsOf = (text: string, blocks: readonly Block[], kind: BlockKind): readonly string[] =>
	blocks.filter(block => block.kind === kind).slice(0, mostBlocks).map(block => textOf(text, block));

const chooseSection = (sections: readonly string[]): string | null => {
	const named = sections.map(section => tidy(readSection(section)));
	return named.find(section => sectionNames.has(foldText(section).text)) ?? named.at(-1) ?? null;
};

// The line at the foot that says who reported counts only where the head names nobody.
const findBylines = (text: string, blocks: readonly Block[]): readonly string[] => {
	const body = blocks.findIndex(({kind}) => kind === 'paragraph');
	const head = textsOf(text, body === -1 ? blocks : blocks.slice(0, body), 'byline');
	return head.length > 0 ? head : textsOf(text, blocks, 'byline');
};

// People where any are named, else the agency that signs.
const chooseNames = (bylines: readonly string[]): readonly string[] => {
	const names = [...new Set(bylines.flatMap(byline => readByline(byline.replaceAll(/^\(|\)$/g, ''))?.names ?? []))];
	const people = names.filter(name => isNameLike(name));
	return people.length > 0 ? people : names;
};

const firstOf = (stamps: ReadonlyArray<Stamp | undefined>, key: keyof Stamp): string | null =>
	stamps.map(stamp => stamp?.[key] ?? null).find(value => value !== null)?.replaceAll(/[\t ]+/g, ' ') ?? null;

// A lone address above the story or below it is the story's own.
const findAddress = (text: string, blocks: readonly Block[]): string | null =>
	[...blocks.slice(0, addressReach), ...blocks.slice(-addressReach)]
		.filter(({kind, start, end}) => kind === 'debris' && end - start < longestAddress)
		.map(block => readLoneAddress(textOf(text, block)))
		.find(address => address !== '') ?? null;

/**
Reads section, headline, byline and dates out of the blocks that hold them; `lang` (BCP 47) tells how dates in figures are meant.
*/
export const readFacts = ({text, blocks}: Assembly, lang: string): Facts => {
	const stamps = textsOf(text, blocks, 'timestamp').map(line => readStamp(line, {isDayFirst: !lang.startsWith('en')}));
	return {
		headline: tidy(textsOf(text, blocks, 'headline')[0] ?? ''),
		section: chooseSection(textsOf(text, blocks, 'section')),
		byline: chooseNames(findBylines(text, blocks)),
		published: firstOf(stamps, 'published'),
		publishedWording: firstOf(stamps, 'publishedWording'),
		updated: firstOf(stamps, 'updated'),
		updatedWording: firstOf(stamps, 'updatedWording'),
		url: findAddress(text, blocks),
	};
};
