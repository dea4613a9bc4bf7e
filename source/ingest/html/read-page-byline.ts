import {agencies} from '../../article/pictures/agencies.js';
import {isNameLike} from '../../article/head/read-byline.js';
import {foldText} from '../../language/fold-text.js';
import {isAuthorLabel} from './byline-words.js';
import {wordsOf, type PageElement} from './element.js';
import {createHouseTest} from './find-byline.js';
import {findShownNames} from './find-shown-names.js';
import {decodeEntities, metaOf, mostValues, type PageSource} from './page-source.js';
import {namesOfValue} from './read-linked-data.js';
import {isName, readWrittenNames} from './read-written-names.js';

const isAuthor = (element: PageElement): boolean => {
	const property = element.getAttribute('itemprop');
	return property === 'author' || element.getAttribute('rel') === 'author' || (property === 'name' && element.closest('[itemprop=author]') !== null);
};

// Of the names on a page, those that stand together with the first.
const readNamed = ({elements}: PageSource): readonly string[] => {
	const [first, ...others] = elements.filter(element => isAuthor(element) && wordsOf(element) !== '').slice(0, mostValues);
	const place = first?.parentNode?.parentNode;
	return first === undefined ? [] : [first, ...others.filter(other => other.parentNode === first.parentNode || other.parentNode?.parentNode === place)].map(element => wordsOf(element)).filter(name => name.length < 80);
};

const cardLabel = /^(?:twitter:label(\d)|twitter:misc:(.+))$/;

// What cards say in pairs: "twitter:label1" is "Written by" and "twitter:data1" the name, or the label is part of the name.
const readCard = (source: PageSource): readonly string[] =>
	[...source.metas].flatMap(([name, [content = '']]) => {
		const [, count, label] = cardLabel.exec(name) ?? [];
		return isAuthorLabel(foldText(label ?? content).text) && (count ?? label) !== undefined ? (count === undefined ? [content] : metaOf(source, `twitter:data${count}`)) : [];
	});

const isEastern = (names: readonly string[]): boolean => names.every(name => !/\p{Script=Latin}/u.test(name));
const agencyWords = /(?:agentur|agency|agence|agencia|agenzia|agentura|agjencia|ajansi|byra|bureau|press|presse|redaktion|news)\b/;
const isWriter = (name: string): boolean => (isNameLike(name) && !agencyWords.test(foldText(name).text)) || isEastern([name]);
const isAgency = (name: string): boolean => agencies.has(foldText(name).text);

// "Deutsche Welle (www.dw.com)": a house, and where it is.
const atHome = /\s\((?:www\.)?[\w-]+(?:\.[\w-]+)+\)$/;
const domain = /^[\w-]+(?:\.[\w-]+){1,3}$/;

/**
Who wrote a page's story: as its data says, then as its meta elements and its own marks do; where those name nobody but the house, as the page shows it. A house that is named beside its writers is left out.
*/
export const readPageByline = (source: PageSource, outlet: string | null): readonly string[] => {
	const isOwn = createHouseTest(outlet);
	const houses = new Set<string>();
	const isHouse = (name: string): boolean => houses.has(name) || isOwn(name);
	const readNames = (written: string): readonly string[] => {
		const bare = written.replace(atHome, '');
		if (bare !== written) {
			houses.add(bare);
		}

		return readWrittenNames(bare).filter(name => isName(name) || (domain.test(name) && isOwn(name)));
	};

	const stated = [
		namesOfValue(source.data.author),
		namesOfValue(source.data.creator),
		metaOf(source, 'article:author', 'author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'cxenseparse:author'),
		readCard(source),
		readNamed(source),
	].map(names => names.slice(0, mostValues).flatMap(name => readNames(decodeEntities(name))));
	const known = stated.filter(names => names.length > 0);
	// Where a house signs for its writers, another place on the page may name them.
	const found = known.find(names => names.some(name => isNameLike(name) && !isHouse(name)))
		?? known.find(names => names.some(name => !isHouse(name)) && isEastern(names.filter(name => !isHouse(name))))
		?? known.find(names => names.some(name => isAgency(name)))
		?? findShownNames(source.elements, name => !isHouse(name))
		?? known[0] ?? [];
	const writers = found.filter(name => !isHouse(name));
	return [...new Map((writers.some(name => isWriter(name)) ? writers : found).map(name => [foldText(name).text, name])).values()];
};
