import type {Article} from '../article/article.js';
import {toJson} from '../cite/to-json.js';
import {exitCodes, NewsreadError} from '../errors.js';
import {decodeBytes} from '../ingest/decode-bytes.js';
import {toDisplayText} from '../language/display-text.js';
import {isAddress} from '../library/intake/is-address.js';
import {formatMarkdownFile} from '../library/markdown/format-markdown-file.js';
import {findContext} from '../store/quote-context.js';
import type {ArticleRecord} from '../store/quote-store.js';
import {summarizeArticle} from '../store/summarize-article.js';
import {chooseArticles, type ChosenArticle, type ChosenArticles} from './choose-articles.js';
import {chooseFormat, type OutputFormat} from './choose-format.js';
import type {CommandCall, RunCommand} from './command.js';
import {formatArticle} from './output/format-article.js';
import {schemas} from './output/json.js';
import {buildFoundQuoteRecord} from './output/quote-record.js';

// Field by field, as with quotes, so that the shape is the one that is promised.
const toArticleRecord = (article: Article) => ({
	id: article.id,
	text: article.text,
	blocks: article.blocks.map(({kind, start, end, level, ordinal}) => ({kind, start, end, level, ordinal})),
	inlines: article.inlines.map(({kind, start, end, href}) => ({kind, start, end, href})),
	headline: article.headline,
	section: article.section,
	outlet: article.outlet,
	byline: article.byline,
	published: article.published,
	publishedWording: article.publishedWording,
	updated: article.updated,
	updatedWording: article.updatedWording,
	url: article.url,
	path: article.path,
	lang: article.lang,
	added: article.added,
	extent: article.extent,
	keyPoints: article.keyPoints.map(({text, start, end, origin, source}) => ({text, start, end, origin, source})),
	neutralized: article.neutralized,
});

const toRecord = ({article, quotes}: ArticleRecord) => {
	const summary = summarizeArticle({article, quotes});
	return {
		schema: schemas.article,
		...toArticleRecord(article),
		quotes: quotes.map(quote => buildFoundQuoteRecord({quote, article: summary, context: findContext(article, quote)})),
	};
};

/*
In a pipe the file comes out byte for byte; on a terminal, which would obey what is hidden in it, as text that is safe to show.
*/
const printRaw = async ({host, output}: CommandCall, {readBytes}: ChosenArticle): Promise<void> => {
	const bytes = await readBytes();
	const decoded = host.stdout.isTTY ? decodeBytes(bytes) : undefined;
	await output.write(decoded !== undefined && 'text' in decoded ? toDisplayText(decoded.text) : bytes);
};

const formatMarkdown = async ({record: {article}, readSource}: ChosenArticle): Promise<string> => formatMarkdownFile(article, await readSource()).trimEnd();

const linesOf = async (article: ChosenArticle, format: OutputFormat, {output}: CommandCall): Promise<readonly string[]> => {
	const machine = async (): Promise<string> => format === 'markdown' ? formatMarkdown(article) : toJson(toRecord(article.record));
	return format === 'plain' ? formatArticle(article.record, output) : [await machine()];
};

const separators: Readonly<Record<OutputFormat, readonly string[]>> = {plain: ['', ''], markdown: [''], json: [], ndjson: [], csv: []};

const checkFlags = ({flags}: CommandCall, format: OutputFormat, count: number): void => {
	if (format !== 'plain' && flags.raw) {
		throw new NewsreadError(`--raw and --${format} exclude each other.`, {hint: 'Give one of them.'});
	}

	if (format === 'json' && count > 1) {
		throw new NewsreadError('--json prints one article, and several are meant.', {hint: 'Use --ndjson: one a line.'});
	}
};

// What is given with the call brings all with it that fetches and takes in, and is fetched for that alone.
const choose = async (call: CommandCall): Promise<ChosenArticles> => {
	if (call.words.some(({text}) => !(text === '-' || isAddress(text)))) {
		return chooseArticles(call);
	}

	const {readGivenArticles} = await import('./given-articles.js');
	return readGivenArticles(call);
};

/**
`newsread read`: prints articles, for people or for programs.
*/
export const read: RunCommand = async call => {
	const {flags, output} = call;
	const format = chooseFormat(flags);
	const {chosen, isAll} = await choose(call);
	checkFlags(call, format, chosen.length);
	for (const [index, article] of chosen.entries()) {
		/* eslint-disable no-await-in-loop -- one after the other, as they were given */
		if (flags.raw) {
			await printRaw(call, article);
		} else {
			await output.writeLines([...(index === 0 ? [] : separators[format]), ...await linesOf(article, format, call)]);
		}
		/* eslint-enable no-await-in-loop */
	}

	return isAll ? exitCodes.found : exitCodes.trouble;
};
