import {readDate} from '../../article/head/read-stamp.js';
import {readWebAddress} from '../../article/markdown/read-target.js';
import {foldText} from '../../language/fold-text.js';
import type {Story} from '../story.js';
import {chooseHeadline} from './choose-headline.js';
import {wordsOf, type PageElement} from './element.js';
import {decodeEntities, metaOf, mostValues, taggedIn, type PageSource} from './page-source.js';
import {isRecord, listOf, readLinkedData, textOfValue} from './read-linked-data.js';
import {readPageByline} from './read-page-byline.js';

/**
What a page says of its article beside the words of it.
*/
export type PageFacts = Omit<Story, 'keyPoints' | 'blocks' | 'standfirst'> & {
	/**
	What the page says that its story is about, in its own words or in words for elsewhere.
	*/
	readonly descriptions: readonly string[];

	/**
	What its data says of its pictures.
	*/
	readonly described: readonly string[];
};

const readMetas = (elements: readonly PageElement[]): PageSource['metas'] => {
	const metas = new Map<string, string[]>();
	for (const meta of elements) {
		const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
		const content = meta.getAttribute('content')?.replaceAll(/\s+/g, ' ').trim() ?? '';
		const known = metas.get(name) ?? [];
		if (name === '' || content === '' || known.length >= mostValues) {
			continue;
		}

		known.push(content);
		metas.set(name, known);
	}

	return metas;
};

const shortestHeadline = 12;
const firstOf = (candidates: readonly string[]): string | null => candidates.find(candidate => candidate !== '') ?? null;
const attributeOf = (element: PageElement | undefined, name: string): string => element?.getAttribute(name)?.trim() ?? '';

const readHeadline = (source: PageSource): string | null => chooseHeadline({
	named: [textOfValue(source.data.headline), metaOf(source, 'og:title')[0] ?? ''].map(title => decodeEntities(title)),
	rest: [textOfValue(source.data.alternativeHeadline), ...metaOf(source, 'headline', 'parsely-title', 'sailthru.title', 'twitter:title'), ...taggedIn(source, 'title').slice(0, 1).map(element => wordsOf(element))].map(title => decodeEntities(title)),
	tagged: source.tagged,
});

// "Levy passes | The Skerry Post" is the headline and whose it is.
const dropOutlet = (headline: string, outlet: string | null): string => {
	const at = Math.max(...[' | ', ' – ', ' — ', ' · ', ' - '].map(mark => headline.lastIndexOf(mark)));
	const simplify = (text: string): string => foldText(text).text.replaceAll(/\W/g, '');
	return at >= shortestHeadline && outlet !== null && simplify(headline.slice(at)) === simplify(outlet) ? headline.slice(0, at).trim() : headline;
};

const readDateOf = (candidates: readonly string[]): string | null => candidates.map(candidate => readDate(candidate)).find(date => date !== null && date !== undefined) ?? null;

const mostPictures = 20;

const describePictures = (image: unknown): readonly string[] =>
	listOf(image).slice(0, mostPictures).flatMap(one => isRecord(one) ? [one.caption, one.name, one.description] : []).map(text => textOfValue(text)).filter(text => text !== '');

const language = /^[a-z]{2,3}(?:[-_][\da-z]{2,8}){0,3}$/i;

/**
A page's facts: from JSON-LD, then from OpenGraph and its like, then from its own marks. `elements` are the page's, in order.
*/
export const readPageFacts = (elements: readonly PageElement[]): PageFacts => {
	const tagged = Map.groupBy(elements, ({localName}) => localName);
	const scripts = (tagged.get('script') ?? []).map(({textContent}) => textContent);
	const source: PageSource = {elements, tagged, data: readLinkedData(scripts) ?? {}, metas: readMetas(tagged.get('meta') ?? [])};
	const {data} = source;
	const outlet = firstOf([...metaOf(source, 'og:site_name'), textOfValue(data.publisher), ...metaOf(source, 'application-name')]);
	const headline = readHeadline(source);
	const lang = [attributeOf(taggedIn(source, 'html')[0], 'lang'), textOfValue(data.inLanguage)].find(tag => language.test(tag));
	const addresses = [attributeOf(taggedIn(source, 'link')[0], 'href'), ...metaOf(source, 'og:url'), textOfValue(data.url)];
	const published = readDateOf([textOfValue(data.datePublished), ...metaOf(source, 'article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'date'), attributeOf(taggedIn(source, 'time').find(time => time.getAttribute('datetime') !== null), 'datetime')]);
	const updated = readDateOf([textOfValue(data.dateModified), ...metaOf(source, 'article:modified_time', 'og:updated_time', 'datemodified')]);
	return {
		headline: headline === null ? null : dropOutlet(headline, outlet),
		section: firstOf([textOfValue(data.articleSection), ...metaOf(source, 'article:section', 'parsely-section')]),
		outlet,
		byline: readPageByline(source, outlet),
		descriptions: [textOfValue(data.description), ...metaOf(source, 'og:description', 'description', 'twitter:description')].map(text => decodeEntities(text)),
		described: describePictures(data.image),
		published,
		updated: updated === published ? null : updated,
		url: addresses.map(address => readWebAddress(address)).find(address => address !== '') ?? null,
		lang: lang?.replace('_', '-') ?? null,
	};
};
