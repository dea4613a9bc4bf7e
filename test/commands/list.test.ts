import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {articlesSchema, articleSummarySchema, indexSchema, speakerSchema, speakersSchema} from '../../source/commands/schemas/library-schemas.js';
import {quotesSchema} from '../../source/commands/schemas/quote-schemas.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const folder = await makeSmallLibrary();
const run = async (...argv: readonly string[]) => runNewsread([...argv, '--library', folder]);

suite('newsread list', () => {
	test('for people in a pipe: every article whole, newest first, aligned', async () => {
		const {output, errors, code} = await run('list');
		assert.equal(output, [
			'2024-05-06  Ferry brings back the morning bus         2  sub/ferry.txt',
			'2024-03-05  Bridge: closed until spring        Local  3  bridge.md',
			'2023-01     A quiet day                        Local  0  quiet.md',
			'',
		].join('\n'));
		assert.deepEqual([errors, code], ['', 0]);
	});

	test('a long path goes whole into a pipe', async () => {
		const name = `${'very-long-name-'.repeat(8)}.md`;
		const {output} = await runNewsread(['list', '--library', await makeFolder({[name]: '---\ntitle: Long\n---\n\nText of it.\n'})]);
		assert.ok(output.trimEnd().endsWith(name), output);
	});

	test('for people at a terminal: with a head, cut to its width', async () => {
		const {output} = await runNewsread(['list', '--library', folder, '--no-color'], {isTty: true, columns: 44});
		assert.equal(output, [
			'DATE        HEADLINE          SECTION  QUOTES',
			'2024-05-06  Ferry brings ba…                2',
			'2024-03-05  Bridge: closed…   Local         3',
			'2023-01     A quiet day       Local         0',
			'',
		].join('\n'));
	});

	test('--json, --ndjson, --csv and --markdown say the same', async () => {
		const json = await run('list', '--json');
		const {total, articles} = checkJson(json.output, articlesSchema) as {total: number; articles: ReadonlyArray<{id: string; headline: string}>};
		assert.equal(total, 3);
		const lines = await run('list', '--ndjson');
		assert.deepEqual(checkJsonLines(lines.output, articleSummarySchema), articles);
		const csv = await run('list', '--csv');
		assert.match(csv.output, /^id,headline,section,outlet,byline,published,updated,words,quotes,speakers,lang,url,path,added,day_of\n/);
		assert.equal(csv.output.trimEnd().split('\n').length, 4);
		const markdown = await run('list', '--markdown');
		assert.match(markdown.output, /^\| Date \| Headline \| Section \| Quotes \| Path \|\n\| --- \| --- \| --- \| ---: \| --- \|\n/);
		for (const {headline} of articles) {
			assert.ok(csv.output.includes(headline), headline);
			assert.ok(markdown.output.includes(headline), headline);
		}
	});

	test('a day that is only that of an update is told as such, and cited as such', async () => {
		const dated = await makeFolder({
			'a.txt': 'Harbour levy passes by one vote\n\nUpdated: 3 May 2026\n\n“We are not a car park,” harbour master Odile Brandt told the chamber on Tuesday.\n\nThe levy asks 4 pounds a metre each month from any boat longer than nine metres.\n',
			'b.md': '---\ntitle: Ferry back\noutlet: The Echo\npublished: 2026-05-02\nupdated: 2026-05-03\n---\n\n“We are back,” said Tomasz Weil, who had waited for the ferry.\n',
		});
		const shown = async (...words: readonly string[]): Promise<string> => {
			const {output} = await runNewsread([...words, '--library', dated, '--no-color'], {columns: 120});
			return output;
		};

		const listed = await shown('list');
		assert.match(listed, /^updated 2026-05-03 {2}Harbour levy passes by one vote/m);
		assert.match(listed, /^2026-05-02 {2,}Ferry back/m);
		assert.match(await shown('list', '--markdown'), /^\| updated 2026-05-03 \| Harbour/m);
		assert.match(await shown('quotes', 'car park'), /Harbour levy passes by one vote · updated 2026-05-03$/m);
		assert.match(await shown('quotes', 'car park', '--markdown'), /Harbour levy passes by one vote \(updated 3 May 2026\)$/m);
		assert.match(await shown('quotes', 'back', '--markdown'), /Ferry back \(\*The Echo\*, 2 May 2026\)$/m);
		const {articles} = checkJson(await shown('list', '--json'), articlesSchema) as {articles: ReadonlyArray<{published: string; dayOf: string}>};
		assert.deepEqual(articles.map(({published, dayOf}) => [published, dayOf]), [['2026-05-03', 'update'], ['2026-05-02', 'publication']]);
		assert.match(await shown('quotes', 'car park', '--csv'), /,update$/m);
		const {quotes} = checkJson(await shown('quotes', '--json'), quotesSchema) as {quotes: ReadonlyArray<{article: {dayOf: string}}>};
		assert.deepEqual(quotes.map(({article}) => article.dayOf).toSorted(), ['publication', 'update']);
	});

	test('--limit takes the first', async () => {
		const {output} = await run('list', '--json', '--limit', '1');
		const {total, articles} = checkJson(output, articlesSchema) as {total: number; articles: readonly unknown[]};
		assert.deepEqual([total, articles.length], [3, 1]);
	});

	test('an empty library: exit code 1, a line that helps, and a document still', async () => {
		const empty = await makeFolder();
		const plain = await runNewsread(['list', '--library', empty]);
		assert.deepEqual([plain.output, plain.errors, plain.code], ['', `newsread: The library ${empty} is empty. newsread add FILE puts an article there; .txt, .md and .html files are read.\n`, 1]);
		const json = await runNewsread(['list', '--library', empty, '--json']);
		assert.deepEqual(checkJson(json.output, articlesSchema), {schema: 'newsread.articles/1', total: 0, articles: []});
		assert.equal(json.code, 1);
	});

	test('the samples are called so at a terminal, and only there', async () => {
		const home = await makeFolder();
		const terminal = await runNewsread(['list'], {home, isTty: true, columns: 100});
		assert.match(terminal.errors, /^newsread: These are the samples that come with newsread; .*\n$/);
		assert.equal(terminal.code, 0);
		const pipe = await runNewsread(['list'], {home});
		assert.equal(pipe.errors, '');
		assert.ok(pipe.output.split('\n').length > 12);
	});
});

test('an article without a headline is called by its first words, and found by them', async () => {
	const bare = await makeFolder({'bare.txt': 'There are geese on the quay again.\n\n“We love geese,” said Mayor Bob Stone.\n'});
	const {output} = await runNewsread(['list', '--library', bare, '--no-color'], {isTty: true, columns: 60});
	assert.match(output, /\n +There are geese on the quay again\. +1\n$/);
	const quotes = await runNewsread(['quotes', '--library', bare]);
	assert.match(quotes.output, /\n {2}There are geese on the quay again\.\n$/);
	const read = await runNewsread(['read', 'geese', 'quay', '--library', bare, '--json']);
	const {path, headline} = JSON.parse(read.output) as {path: string; headline: string};
	assert.deepEqual([path, headline], ['bare.txt', '']);
});

suite('newsread speakers', () => {
	test('what holds no name is no way to ask for all', async () => {
		const {output, errors, code} = await run('speakers', '???');
		assert.deepEqual([output, errors, code], ['', 'newsread: There is no name in "???". newsread speakers lists who is quoted.\n', 2]);
	});

	test('most quoted first', async () => {
		const {output, errors, code} = await run('speakers');
		assert.equal(output, '4  Ann Lee    Mayor     2  2024-05-06\n1  Tom Reyes  Engineer  1  2024-03-05\n');
		assert.deepEqual([errors, code], ['', 0]);
	});

	const table: ReadonlyArray<readonly [asked: readonly string[], names: readonly string[]]> = [
		[['lee'], ['Ann Lee']],
		[['LEE'], ['Ann Lee']],
		[['ann', 'lee'], ['Ann Lee']],
		[['Ann Lee'], ['Ann Lee']],
		[['rey'], ['Tom Reyes']],
		[['reyse'], ['Tom Reyes']],
	];
	for (const [asked, names] of table) {
		test(`speakers ${asked.join(' ')}`, async () => {
			const {output} = await run('speakers', '--json', ...asked);
			const {speakers} = checkJson(output, speakersSchema) as {speakers: ReadonlyArray<{name: string}>};
			assert.deepEqual(speakers.map(({name}) => name), names);
		});
	}

	test('a stranger: exit code 1, and the nearest name', async () => {
		const {output, errors, code} = await run('speakers', 'quentin');
		assert.deepEqual([output, errors, code], ['', 'newsread: No speaker is called "quentin". newsread speakers lists them.\n', 1]);
	});

	test('--ndjson, --csv and --markdown', async () => {
		const lines = await run('speakers', '--ndjson');
		assert.equal(checkJsonLines(lines.output, speakerSchema).length, 2);
		const csv = await run('speakers', '--csv');
		assert.match(csv.output, /^name,role,kind,quotes,articles,.*\nAnn Lee,Mayor,person,4,2,/);
		const markdown = await run('speakers', '--markdown');
		assert.match(markdown.output, /\n\| 4 \| Ann Lee \| Mayor \| 2 \| 2024-05-06 \|\n/);
	});
});

suite('newsread index', () => {
	test('counts what is there', async () => {
		const {output, code} = await run('index');
		assert.match(output, /^3 articles · 5 quotes · 2 speakers in .* \(3 added, \d+\.\d s\)\n$/);
		assert.equal(code, 0);
	});

	test('--json', async () => {
		const {output} = await run('index', '--json');
		const {seconds, ...counts} = checkJson(output, indexSchema) as {seconds: number};
		assert.deepEqual(counts, {schema: 'newsread.index/1', articles: 3, quotes: 5, added: 3, changed: 0, removed: 0});
		assert.ok(seconds > 0);
	});
});
