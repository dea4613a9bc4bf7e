/*
How well saved pages are read: `npm run evaluate:pages -- FOLDER`, over folders of `<Outlet>.json` (what each page holds) beside `<Outlet>_<day>.html.gz`, as the tests of fundus have them.
Body: precision, recall and F1 of word 4-grams against the given paragraphs, page by page, then the means; F1 of the means beside it.
Headline: as given, folded; `shown`: that or what a heading of the first two ranks says, with or without the words over it, since houses call a story by several names. Captions: given ones that are captions here and not in the body, where the given body does not have them too. Points: pages with several given, all found; invented: pages without any, some stated.
*/
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {gunzipSync} from 'node:zlib';
import {isBodyBlock, type Article} from '../source/article/article.js';
import {readArticle} from '../source/ingest/read-article.js';
import {foldText} from '../source/language/fold-text.js';

type Gold = {
	readonly authors?: readonly string[];
	readonly body?: {readonly summary: readonly string[]; readonly sections: ReadonlyArray<{readonly headline: readonly string[]; readonly paragraphs: readonly string[]}>};
	readonly publishing_date?: string;
	readonly title?: string;
	readonly images?: ReadonlyArray<{readonly caption?: string | null}>;
};

const english = new Set(['us', 'uk', 'ca', 'au', 'ind', 'za', 'na', 'tz', 'my', 'gl', 'il']);
const [folder] = process.argv.slice(2);
if (folder === undefined) {
	throw new Error('Name the folder of pages: npm run evaluate:pages -- FOLDER');
}

const wordsOf = (text: string): readonly string[] => foldText(text).text.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
const shinglesOf = (text: string): ReadonlyMap<string, number> => {
	const words = wordsOf(text);
	const counts = new Map<string, number>();
	for (let at = 0; at < Math.max(1, words.length - 3); at++) {
		const shingle = words.slice(at, at + 4).join(' ');
		counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}

	return counts;
};

const bodyOf = ({body}: Gold): string => (body?.sections ?? []).flatMap(({headline, paragraphs}) => [...headline, ...paragraphs]).join('\n');
const overlap = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => a.entries().reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);
const sizeOf = (a: ReadonlyMap<string, number>): number => a.values().reduce((sum, count) => sum + count, 0);
const mean = (values: readonly number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
const f1 = (p: number, r: number): number => p + r === 0 ? 0 : (2 * p * r) / (p + r);
const simple = (text: string): string => wordsOf(text).join(' ');

type Row = {readonly name: string; readonly isEnglish: boolean; readonly figures: Readonly<Record<string, number>>};

const textsOf = ({text, blocks}: Article, kind: string): readonly string[] => blocks.filter(block => block.kind === kind).map(({start, end}) => simple(text.slice(start, end)));
const headingsOf = (html: string): readonly string[] => html.matchAll(/<(h[12])(?:\s[^>]*)?>(.*?)<\/\1>/gs).map(match => simple((match[2] ?? '').replaceAll(/<[^<>]*>/g, ' ').replaceAll(/&#?\w+;/g, '\''))).toArray();

const measure = (name: string, article: Article, gold: Gold, html: string, milliseconds: number): Row => {
	const body = article.blocks.filter(block => isBodyBlock(block)).map(({start, end}) => article.text.slice(start, end)).join('\n');
	const [ours, theirs] = [shinglesOf(body), shinglesOf(bodyOf(gold))];
	const common = overlap(ours, theirs);
	const [p, r] = [common / Math.max(1, sizeOf(ours)), common / Math.max(1, sizeOf(theirs))];
	const names = new Set(article.byline.map(one => simple(one)));
	const authors = new Set((gold.authors ?? []).map(one => simple(one)));
	const both = [...names].filter(one => authors.has(one)).length;
	const stated = article.keyPoints.filter(({origin}) => origin === 'stated').map(({text}) => simple(text));
	const summary = (gold.body?.summary ?? []).map(one => simple(one));
	const captions = (gold.images ?? []).map(({caption}) => simple(caption ?? '')).filter(caption => caption.length > 30);
	const plain = simple(body);
	const shown = textsOf(article, 'caption');
	const given = simple(bodyOf(gold));
	// A story may say in its body what a picture says too.
	const isCaption = (caption: string): boolean => (!plain.includes(caption) || given.includes(caption)) && shown.some(other => other !== '' && (other.includes(caption) || caption.includes(other)));
	const isHeadline = simple(article.headline) === simple(gold.title ?? '');
	return {
		name,
		isEnglish: english.has(name.slice(0, name.indexOf('/'))),
		figures: {
			p,
			r,
			f1: f1(p, r),
			headline: Number(isHeadline),
			shown: Number(isHeadline || headingsOf(html).some(words => ` ${words}`.endsWith(` ${simple(article.headline)}`))),
			day: Number((article.published ?? '').slice(0, 10) === (gold.publishing_date ?? '').slice(0, 10)),
			...(gold.authors !== undefined && {authors: names.size + authors.size === 0 ? 1 : (2 * both) / (names.size + authors.size)}),
			...(summary.length > 1 ? {points: Number(summary.every(point => stated.some(other => other.includes(point) || point.includes(other))))} : {invented: Number(stated.length > 0 && summary.length === 0)}),
			...(captions.length > 0 && {captions: captions.filter(caption => isCaption(caption)).length / captions.length}),
			milliseconds,
		},
	};
};

const chooseGold = (versions: readonly Gold[], html: string): Gold => {
	const plain = simple(html.replaceAll(/<[^<>]*>/g, ' '));
	const scored = versions.map(gold => ({gold, score: wordsOf(bodyOf(gold)).length === 0 ? 0 : bodyOf(gold).split('\n').filter(line => plain.includes(simple(line))).length / bodyOf(gold).split('\n').length}));
	return scored.sort((a, b) => b.score - a.score)[0]!.gold;
};

const rows: Row[] = [];
for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.html.gz')).sort()) {
	const outlet = path.join(folder, file.replace(/_\d{4}_\d\d_\d\d.*$/, '.json'));
	const bytes = gunzipSync(readFileSync(path.join(folder, file)));
	let gold: Gold;
	try {
		gold = chooseGold(Object.values(JSON.parse(readFileSync(outlet, 'utf8')) as Readonly<Record<string, Gold>>), bytes.toString());
	} catch {
		continue;
	}

	// The first page pays for what is loaded with it.
	if (rows.length === 0) {
		// eslint-disable-next-line no-await-in-loop
		await readArticle({bytes, path: 'page.html', id: 'page'});
	}

	const start = performance.now();
	// eslint-disable-next-line no-await-in-loop -- one page at a time, for its time
	const read = await readArticle({bytes, path: 'page.html', id: 'page'});
	if ('article' in read) {
		rows.push(measure(file, read.article, gold, bytes.toString(), performance.now() - start));
	}
}

const columns = ['p', 'r', 'f1', 'headline', 'shown', 'day', 'authors', 'points', 'invented', 'captions'];
for (const [title, chosen] of [['English', rows.filter(({isEnglish}) => isEnglish)], ['all', rows]] as const) {
	const figures = columns.map(column => `${column} ${mean(chosen.flatMap(row => row.figures[column] ?? []))}`);
	const times = chosen.map(row => row.figures.milliseconds!).sort((a, b) => a - b);
	const [p = 0, r = 0] = ['p', 'r'].map(column => Number(mean(chosen.flatMap(row => row.figures[column] ?? []))));
	console.log(`${title}, ${chosen.length} pages: F1 of means ${f1(p, r).toFixed(3)}  ${figures.join('  ')}  ms ${times[Math.floor(times.length / 2)]?.toFixed(1)} (p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)})`);
}

if (process.argv.includes('--misses')) {
	for (const {name, figures} of rows) {
		console.log(name, Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(2)}`).join(' '));
	}
}
