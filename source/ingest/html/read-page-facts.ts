import {readNames} from '../../article/head/read-byline.js';
import {readDate} from '../../article/head/read-stamp.js';
import {decodeEntity} from '../../article/markdown/decode-entity.js';
import {readWebAddress} from '../../article/markdown/read-target.js';
import {foldText} from '../../language/fold-text.js';
import type {Story} from '../story.js';
import {wordsOf, type PageDocument} from './element.js';
import {namesOfValue, readLinkedData, textOfValue, type LinkedData} from './read-linked-data.js';

/**
What a page says of its article beside the words of it.
*/
export type PageFacts = Omit<Story, 'keyPoints' | 'blocks' | 'standfirst'>;

type Source = {
	readonly page: PageDocument;
	readonly data: LinkedData;
	readonly metas: ReadonlyMap<string, readonly string[]>;
};

const authors = '[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]';
const shortestHeadline = 12;

const readMetas = (page: PageDocument): Source['metas'] => {
	const metas = new Map<string, string[]>();
	for (const meta of page.querySelectorAll('meta')) {
		const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
		const content = meta.getAttribute('content')?.replaceAll(/\s+/g, ' ').trim() ?? '';
		if (name !== '' && content !== '') {
			metas.set(name, [...metas.get(name) ?? [], content]);
		}
	}

	return metas;
};

const firstOf = (candidates: readonly string[]): string | null => candidates.find(candidate => candidate !== '') ?? null;
const metaOf = ({metas}: Source, ...names: readonly string[]): readonly string[] => names.flatMap(name => metas.get(name) ?? []);
const attributeOf = ({page}: Source, selector: string, name: string): string => page.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
const textIn = ({page}: Source, selector: string): string => {
	const element = page.querySelector(selector);
	return element === null ? '' : wordsOf(element);
};

// What some houses write into their data is written for a page.
const decodeEntities = (text: string): string => {
	let decoded = '';
	for (let at = 0; at < text.length;) {
		const found = text[at] === '&' ? decodeEntity(text, at) : undefined;
		decoded += found?.character ?? text[at]!;
		at = found?.end ?? (at + 1);
	}

	return decoded;
};

// What stands over the story, where that says in fewer words what the page says it is called: "Levy passes | Sport".
const chooseHeadline = (source: Source): string | null => {
	const named = firstOf([textOfValue(source.data.headline), ...metaOf(source, 'og:title', 'parsely-title', 'sailthru.title', 'twitter:title')]);
	const headings = [...source.page.querySelectorAll('h1')].map(element => wordsOf(element)).filter(words => words !== '');
	const shown = headings.find(words => named !== null && words.length >= shortestHeadline && foldText(decodeEntities(named)).text.includes(foldText(words).text));
	return shown ?? firstOf([decodeEntities(named ?? ''), ...headings, textIn(source, 'title')]);
};

// "Levy passes | The Skerry Post" is the headline and whose it is.
const dropOutlet = (headline: string, outlet: string | null): string => {
	const at = Math.max(...[' | ', ' – ', ' — ', ' · ', ' - '].map(mark => headline.lastIndexOf(mark)));
	const simplify = (text: string): string => foldText(text).text.replaceAll(/\W/g, '');
	return at >= shortestHeadline && outlet !== null && simplify(headline.slice(at)) === simplify(outlet) ? headline.slice(0, at).trim() : headline;
};

const readBylineOf = (source: Source): readonly string[] => {
	const found = [
		namesOfValue(source.data.author),
		metaOf(source, 'article:author', 'author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator').filter(name => !/^https?:/.test(name)),
		[...source.page.querySelectorAll(authors)].map(element => wordsOf(element)).filter(name => name.length < 80),
	].find(names => names.length > 0) ?? [];
	const names = found.flatMap(name => {
		const bare = name.replace(/^by[ :]\s*/i, '');
		const read = readNames(bare);
		return read.length > 0 ? read : [bare];
	});
	return [...new Map(names.map(name => [foldText(name).text, name])).values()].filter(name => name !== '');
};

const readDateOf = (candidates: readonly string[]): string | null => candidates.map(candidate => readDate(candidate)).find(date => date !== null && date !== undefined) ?? null;

const language = /^[a-z]{2,3}(?:[-_][\da-z]{2,8}){0,3}$/i;

/**
A page's facts: from JSON-LD, then from OpenGraph and its like, then from its own marks.
*/
export const readPageFacts = (page: PageDocument): PageFacts => {
	const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map(({textContent}) => textContent);
	const source: Source = {page, data: readLinkedData(scripts) ?? {}, metas: readMetas(page)};
	const {data} = source;
	const outlet = firstOf([...metaOf(source, 'og:site_name'), textOfValue(data.publisher), ...metaOf(source, 'application-name')]);
	const headline = chooseHeadline(source);
	const lang = [attributeOf(source, 'html', 'lang'), textOfValue(data.inLanguage)].find(tag => language.test(tag));
	const addresses = [attributeOf(source, 'link[rel=canonical]', 'href'), ...metaOf(source, 'og:url'), textOfValue(data.url)];
	const published = readDateOf([textOfValue(data.datePublished), ...metaOf(source, 'article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'date'), attributeOf(source, 'time[datetime]', 'datetime')]);
	const updated = readDateOf([textOfValue(data.dateModified), ...metaOf(source, 'article:modified_time', 'og:updated_time', 'datemodified')]);
	return {
		headline: headline === null ? null : dropOutlet(headline, outlet),
		section: firstOf([textOfValue(data.articleSection), ...metaOf(source, 'article:section', 'parsely-section')]),
		outlet,
		byline: readBylineOf(source),
		published,
		updated: updated === published ? null : updated,
		url: addresses.map(address => readWebAddress(address)).find(address => address !== '') ?? null,
		lang: lang?.replace('_', '-') ?? null,
	};
};
