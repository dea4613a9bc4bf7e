import {parse} from 'yaml';
import {foldText} from '../../language/fold-text.js';
import {normalizeText} from '../../language/normalize-text.js';
import {readNames} from '../head/read-byline.js';
import {readDate} from '../head/read-stamp.js';
import {readWebAddress} from '../markdown/read-target.js';

/**
What front matter says of an article; null or empty where it says nothing. `neutralized` counts the characters that its escapes had smuggled in.
*/
export type FrontMatter = {
	readonly id: string | null;
	readonly headline: string | null;
	readonly standfirst: string | null;
	readonly section: string | null;
	readonly outlet: string | null;
	readonly byline: readonly string[];
	readonly published: string | null;
	readonly publishedWording: string | null;
	readonly updated: string | null;
	readonly updatedWording: string | null;
	readonly url: string | null;
	readonly lang: string | null;
	readonly added: string | null;
	readonly extent: 'summary' | null;
	readonly neutralized: number;
};

const list = (words: string): readonly string[] => words.split(' ');

// What each key is called by those who write one, without case, spaces and underscores; the surest first.
const keys = {
	id: list('id uid guid'),
	headline: list('headline title hed articletitle'),
	standfirst: list('standfirst subtitle subheadline dek deck subhead'),
	section: list('section category categories desk kicker channel'),
	outlet: list('outlet publication publisher newspaper sitename site source'),
	byline: list('byline authors author bylines by writers writer creator'),
	published: list('published publisheddate publishedat datepublished publicationdate pubdate publishdate date created'),
	updated: list('updated updatedat dateupdated lastupdated modified datemodified lastmodified lastmod'),
	url: list('url link canonical canonicalurl sourceurl permalink originalurl source'),
	lang: list('lang language locale inlanguage'),
	added: list('added addedat dateadded saved savedat clipped retrieved accessed'),
	extent: list('extent'),
} as const;

type Values = ReadonlyMap<string, readonly string[]>;

const simplify = (key: string): string => foldText(key).text.replaceAll(/[\s\-_]/g, '');
const mostValues = 50;

const unquote = (value: string): string => {
	const quoted = /^(["'])(.*)\1$/.exec(value);
	return quoted && !quoted[2]!.includes(quoted[1]!) ? quoted[2]! : value;
};

/**
Front matter read line by line, `key: rest`, with whatever stands in the rest: what YAML cannot read ("title: Trump: "we win"") is there too.
*/
const readLines = (source: string): Values => {
	const values = new Map<string, string[]>();
	let current: string[] = [];
	for (const line of source.split('\n')) {
		const pair = /^["']?(\w[\w -]{0,60})["']?:(?:\s(.*))?$/.exec(line);
		const item = /^\s*-\s+(\S.*)$/.exec(line) ?? /^\s+(\S.*)$/.exec(line);
		if (pair) {
			const value = pair[2]?.trim() ?? '';
			current = value === '' || /^[>|][+-]?$/.test(value) ? [] : [unquote(value)];
			if (!values.has(simplify(pair[1]!))) {
				values.set(simplify(pair[1]!), current);
			}
		} else if (item && current.length < mostValues) {
			current.push(unquote(item[1]!.trim()));
		}
	}

	return values;
};

const toStrings = (value: unknown, raw: readonly string[] | undefined): readonly string[] => {
	if (typeof value === 'string') {
		return [value];
	}

	if (Array.isArray(value)) {
		return value.slice(0, mostValues).flatMap(item => toStrings(item, undefined));
	}

	if (typeof value === 'object' && value !== null) {
		const {name} = value as {readonly name?: unknown};
		return typeof name === 'string' ? [name] : [];
	}

	// A number, a truth or nothing is what YAML made of words: those are in the line.
	return raw ?? (value === null || value === undefined ? [] : [JSON.stringify(value)]);
};

const readYaml = (source: string, lines: Values): Values | undefined => {
	try {
		const parsed: unknown = parse(source, {logLevel: 'error', maxAliasCount: 10, prettyErrors: false});
		return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
			? new Map(Object.entries(parsed).map(([key, value]) => [simplify(key), toStrings(value, lines.get(simplify(key)))]))
			: undefined;
	} catch {
		return undefined;
	}
};

const readByline = (values: readonly string[]): readonly string[] =>
	values.flatMap(value => {
		const bare = value.replace(/^by[ :]\s*/i, '').trim();
		const names = readNames(bare);
		return names.length > 0 ? names : [bare];
	}).filter(name => name !== '');

const readMoment = (value: string | undefined): {readonly moment: string | null; readonly wording: string | null} => {
	const moment = value === undefined ? null : readDate(value);
	return {moment, wording: value === undefined || /^\d{4}-\d\d/.test(value) || moment === value ? null : value};
};

const languageTag = /^[a-z]{2,3}(?:[-_][0-9a-z]{2,8}){0,3}$/i;

/**
Reads front matter: as YAML without anything that runs, and line by line where YAML gives up.
*/
export const readFrontMatter = (source: string): FrontMatter => {
	const lines = readLines(source);
	const values = readYaml(source, lines) ?? lines;
	let neutralized = 0;

	// What escapes have put together is cleaned like the file itself; a value has one line.
	const clean = (value: string): string => {
		const cleaned = normalizeText(value);
		neutralized += cleaned.neutralized;
		return cleaned.text.replaceAll(/\s+/g, ' ').trim();
	};

	const all = (names: readonly string[]): readonly string[] =>
		(names.map(name => values.get(name)).find(found => found !== undefined && found.length > 0) ?? []).map(value => clean(value)).filter(value => value !== '');
	const one = (names: readonly string[]): string | null => all(names)[0] ?? null;

	const published = readMoment(one(keys.published) ?? undefined);
	const updated = readMoment(one(keys.updated) ?? undefined);
	const added = one(keys.added);
	const outlet = one(keys.outlet);
	const lang = one(keys.lang);
	const url = keys.url.map(key => readWebAddress(one([key]) ?? '')).find(address => address !== '');
	return {
		id: one(keys.id)?.slice(0, 200) ?? null,
		headline: one(keys.headline),
		standfirst: one(keys.standfirst),
		section: one(keys.section),
		outlet: outlet !== null && readWebAddress(outlet) === '' ? outlet : null,
		byline: readByline(all(keys.byline)),
		published: published.moment,
		publishedWording: published.wording,
		updated: updated.moment,
		updatedWording: updated.wording,
		url: url ?? null,
		lang: lang !== null && languageTag.test(lang) ? lang.replace('_', '-') : null,
		added,
		extent: one(keys.extent) === 'summary' ? 'summary' : null,
		neutralized,
	};
};
