import {isNameLike, readNames} from '../../article/head/read-byline.js';
import {readDate} from '../../article/head/read-stamp.js';
import {decodeEntity} from '../../article/markdown/decode-entity.js';
import {isForename} from '../../article/head/is-forename.js';
import {readWebAddress} from '../../article/markdown/read-target.js';
import {foldText} from '../../language/fold-text.js';
import type {Story} from '../story.js';
import {chooseHeadline} from './choose-headline.js';
import {createHouseTest} from './find-byline.js';
import {classOf, wordsOf, type PageElement} from './element.js';
import {namesOfValue, readLinkedData, textOfValue, type LinkedData} from './read-linked-data.js';

/**
What a page says of its article beside the words of it.
*/
export type PageFacts = Omit<Story, 'keyPoints' | 'blocks' | 'standfirst'> & {
	/**
	What the page says that its story is about, in its own words or in words for elsewhere.
	*/
	readonly descriptions: readonly string[];
};

type Source = {
	readonly elements: readonly PageElement[];

	/**
	The page's elements by their tags, in order.
	*/
	readonly tagged: ReadonlyMap<string, readonly PageElement[]>;
	readonly data: LinkedData;
	readonly metas: ReadonlyMap<string, readonly string[]>;
};

const shortestHeadline = 12;

// Of what a page says again and again, the first are heard.
const mostValues = 100;

const readMetas = (elements: readonly PageElement[]): Source['metas'] => {
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

const firstOf = (candidates: readonly string[]): string | null => candidates.find(candidate => candidate !== '') ?? null;
const metaOf = ({metas}: Source, ...names: readonly string[]): readonly string[] => names.flatMap(name => metas.get(name) ?? []);
const taggedIn = ({tagged}: Source, tag: string): readonly PageElement[] => tagged.get(tag) ?? [];
const attributeOf = (element: PageElement | undefined, name: string): string => element?.getAttribute(name)?.trim() ?? '';

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

const readHeadline = (source: Source): string | null => chooseHeadline({
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

const isAuthor = (element: PageElement): boolean => {
	const property = element.getAttribute('itemprop');
	return property === 'author' || element.getAttribute('rel') === 'author' || (property === 'name' && element.closest('[itemprop=author]') !== null);
};

// Of the names on a page, those that stand together with the first.
const readNamed = ({elements}: Source): readonly string[] => {
	const [first, ...others] = elements.filter(element => isAuthor(element) && wordsOf(element) !== '').slice(0, mostValues);
	const place = first?.parentNode?.parentNode;
	return first === undefined ? [] : [first, ...others.filter(other => other.parentNode === first.parentNode || other.parentNode?.parentNode === place)].map(element => wordsOf(element)).filter(name => name.length < 80);
};

const opening = /^(?:by|von|par|por|di|door|av|af|text|words by|written by|story by)[ :]\s*(?=\p{Uppercase_Letter})/iu;
const pair = /\s(?:og|och|ja|&|und|et)\s/;

// "Elena Oberholzer (obe)", "Deutsche Welle (www.dw.com)": a name, and how its house signs or where it is.
const signature = /\s\((?:[a-z]{1,5}|(?:www\.)?[\w-]+(?:\.[\w-]+)+)\)$/;

const namesIn = (written: string): readonly string[] => {
	if (written.includes(';')) {
		return written.split(';').map(part => part.trim()).filter(part => part !== '').flatMap(part => namesIn(part));
	}

	const bare = written.replace(opening, '').replace(signature, '');
	const parts = bare.split(pair);
	if (parts.length > 1 && parts.every(part => isNameLike(part))) {
		return parts;
	}

	const read = readNames(bare);
	return read.length > 0 ? read : [bare];
};

// "ada-quill" is an address, as is "a.quill@post.example"; "(Image: Getty)" is a picture's.
const isName = (name: string): boolean => /\p{Letter}/u.test(name) && !/^[(@]|https?:|\S@\S|^[\da-z]+(?:[-._][\da-z]+){1,4}$/.test(name);

const labels = /(?:^|[\s\-_])(?:author|byline|autor|auteur|redakteur)(?:s|-?names?)?(?:$|[\s\-_])/i;
const longestLabelled = 80;
const mostLabelled = 20;

// What a page calls its author by the class of the place alone: "Von Ada Quill, Skerry". Other things stand there too, so that a name has to be known for one.
const readLabelled = ({elements}: Source): ReadonlyArray<readonly string[]> =>
	elements.filter(element => labels.test(classOf(element))).slice(0, mostLabelled)
		.map(element => wordsOf(element)).filter(words => words !== '' && words.length < longestLabelled)
		.map(words => namesIn(words.split(/[,|]/, 1)[0]!.trim()).filter(name => isName(name)));

const readBylineOf = (source: Source, outlet: string | null): readonly string[] => {
	const stated = [
		namesOfValue(source.data.author),
		namesOfValue(source.data.creator),
		metaOf(source, 'article:author', 'author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'cxenseparse:author'),
		readNamed(source),
	].map(names => names.slice(0, mostValues).flatMap(name => namesIn(decodeEntities(name))).filter(name => isName(name)));
	const known = stated.filter(names => names.length > 0);
	// Where a house signs for its writers, another place on the page may name them.
	const isHouse = createHouseTest(outlet);
	const found = known.find(names => names.some(name => isNameLike(name) && !isHouse(name)))
		?? known.find(names => names.every(name => !(isHouse(name) || /\p{Script=Latin}/u.test(name))))
		?? readLabelled(source).find(names => names.some(name => isNameLike(name) && isForename(name.split(' ', 1)[0]!) && !isHouse(name)))
		?? known[0] ?? [];
	return [...new Map(found.map(name => [foldText(name).text, name])).values()];
};

const readDateOf = (candidates: readonly string[]): string | null => candidates.map(candidate => readDate(candidate)).find(date => date !== null && date !== undefined) ?? null;

const language = /^[a-z]{2,3}(?:[-_][\da-z]{2,8}){0,3}$/i;

/**
A page's facts: from JSON-LD, then from OpenGraph and its like, then from its own marks. `elements` are the page's, in order.
*/
export const readPageFacts = (elements: readonly PageElement[]): PageFacts => {
	const tagged = Map.groupBy(elements, ({localName}) => localName);
	const scripts = (tagged.get('script') ?? []).map(({textContent}) => textContent);
	const source: Source = {elements, tagged, data: readLinkedData(scripts) ?? {}, metas: readMetas(tagged.get('meta') ?? [])};
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
		byline: readBylineOf(source, outlet),
		descriptions: [textOfValue(data.description), ...metaOf(source, 'og:description', 'description', 'twitter:description')].map(text => decodeEntities(text)),
		published,
		updated: updated === published ? null : updated,
		url: addresses.map(address => readWebAddress(address)).find(address => address !== '') ?? null,
		lang: lang?.replace('_', '-') ?? null,
	};
};
