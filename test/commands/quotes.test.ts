import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {foundQuoteSchema, quotesSchema} from '../../source/commands/schemas/quote-schemas.js';
import {toQueryText} from '../../source/commands/to-query-text.js';
import {openLibrary} from '../../source/library/open-library.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const folder = await makeSmallLibrary();
const quotes = async (...argv: readonly string[]) => runNewsread(['quotes', '--library', folder, ...argv]);

type Found = {
	readonly schema: string;
	readonly total: number;
	readonly quotes: ReadonlyArray<{
		readonly text: string;
		readonly parts: ReadonlyArray<{readonly start: number; readonly end: number}>;
		readonly article: {readonly path: string};
	}>;
};

const find = async (...argv: readonly string[]): Promise<Found> => {
	const {output} = await quotes('--json', ...argv);
	return checkJson(output, quotesSchema) as Found;
};

test('what is found only with a slip is told: of each quote, and in one line of all', async () => {
	const slipped = await quotes('ducsk');
	assert.match(slipped.output, /^“The bridge is safe for ducks and for nobody else,”\n {2}Ann Lee, Mayor · told\n {2}spelled “ducks” · Bridge: closed until spring · /);
	assert.equal(slipped.errors, 'newsread: No quote found has “ducsk” as typed: these have words spelled like it.\n');
	assert.equal(slipped.code, 0);
	const nothing = await quotes('fork');
	assert.deepEqual([nothing.output, nothing.code], ['', 1]);
});

test('for people: the words in marks, who said them, where; a blank line between', async () => {
	const {output, errors, code} = await quotes('ducks');
	assert.equal(output, [
		'“The bridge is safe for ducks and for nobody else,”',
		'  Ann Lee, Mayor · told',
		'  Bridge: closed until spring · Local · The Weir Gazette · 2024-03-05',
		'',
	].join('\n'));
	assert.equal(errors, '');
	assert.equal(code, 0);
});

suite('what is found', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], texts: readonly string[]]> = [
		[['sheep'], ['So have the sheep,']],
		[['brigde'], ['The bridge is safe for ducks and for nobody else,']],
		[['speaker:reyes'], ['a kind of handwriting']],
		[['--speaker', 'Tom Reyes'], ['a kind of handwriting']],
		[['--speaker', 'tom reys'], ['a kind of handwriting']],
		[['@reyes'], ['a kind of handwriting']],
		[['@tom reyes'], ['a kind of handwriting']],
		[['speaker:tom reyes'], ['a kind of handwriting']],
		[['rest of us'], ['We will open it when it is safe for the rest of us,']],
		[['safe', '-ducks'], ['We will open it when it is safe for the rest of us,']],
		[['safe', '--', '-ducks'], ['We will open it when it is safe for the rest of us,']],
		[['safe', 'not:ducks'], ['We will open it when it is safe for the rest of us,']],
		[['safe', '-nobody else'], ['We will open it when it is safe for the rest of us,']],
		[['after:2024-04', 'sheep'], ['So have the sheep,']],
		[['kind:partial'], ['a kind of handwriting']],
	];
	for (const [argv, texts] of table) {
		test(`newsread quotes ${argv.map(word => word.includes(' ') ? `"${word}"` : word).join(' ')}`, async () => {
			const found = await find(...argv);
			assert.deepEqual(found.quotes.map(({text}) => text), texts);
			assert.equal(found.total, texts.length);
		});
	}
});

test('offsets are into the text that read gives', async () => {
	const {quotes: found} = await find();
	assert.equal(found.length, 5);
	for (const {text, parts, article} of found) {
		// eslint-disable-next-line no-await-in-loop
		const {output} = await runNewsread(['read', '--library', folder, article.path, '--json']);
		const {text: whole} = JSON.parse(output) as {text: string};
		assert.equal(parts.map(({start, end}) => whole.slice(start, end)).join(' '), text);
	}
});

test('without a query: all quotes, newest first; --sort newest says the same of a query', async () => {
	const all = await find();
	assert.deepEqual(all.quotes.map(({article}) => article.path), ['sub/ferry.txt', 'sub/ferry.txt', 'bridge.md', 'bridge.md', 'bridge.md']);
	const sorted = await find('--sort', 'newest', 'speaker:lee');
	assert.deepEqual(sorted.quotes.map(({article}) => article.path), ['sub/ferry.txt', 'sub/ferry.txt', 'bridge.md', 'bridge.md']);
});

test('the order is that of the reader', async () => {
	const library = await openLibrary(createFakeHost().host, {folder});
	await library.ready;
	for (const query of ['', 'safe', 'the', 'speaker:lee', 'safe for']) {
		/* eslint-disable no-await-in-loop -- one run after the other */
		const {hits} = await library.search(query);
		const words = query === '' ? [] : query.split(' ');
		const found = await find(...words);
		/* eslint-enable no-await-in-loop */
		assert.deepEqual(found.quotes.map(({text}) => text), hits.map(({stored}) => stored.quote.text), query);
	}
});

test('--limit takes the first, total counts all, and who asked for it is told nothing', async () => {
	const {output, errors} = await quotes('--json', '--limit', '2');
	const {total, quotes: found} = checkJson(output, quotesSchema) as Found;
	assert.equal(total, 5);
	assert.equal(found.length, 2);
	assert.equal(errors, '');
});

test('who has not asked for a limit is told what is left out', async () => {
	const text = Array.from({length: 205}, (_, index) => `“This is remark number ${index} of the evening,” said Ann Lee.`).join('\n\n');
	const long = await makeSmallLibrary({'long.txt': text});
	const plain = await runNewsread(['quotes', '--library', long, 'remark']);
	assert.equal(plain.output.match(/^“/gm)?.length, 200);
	assert.equal(plain.errors, 'newsread: 200 of 205 are shown; --limit all shows the rest.\n');
	assert.equal(plain.code, 0);
	const all = await runNewsread(['quotes', '--library', long, 'remark', '--limit', 'all']);
	assert.equal(all.output.match(/^“/gm)?.length, 205);
	const lines = await runNewsread(['quotes', '--library', long, 'remark', '--ndjson']);
	assert.equal(checkJsonLines(lines.output, foundQuoteSchema).length, 205);
});

test('--ndjson gives the records of --json, one a line', async () => {
	const {output} = await quotes('--ndjson');
	const {quotes: found} = await find();
	assert.deepEqual(checkJsonLines(output, foundQuoteSchema), found);
});

test('--csv has a head and a row for each', async () => {
	const {output} = await quotes('--csv', 'ducks');
	const lines = output.trimEnd().split('\n');
	assert.equal(lines[0], 'text,speaker,role,speaker_kind,cue,confidence,kind,headline,section,outlet,published,url,path,article_id,id,day_of');
	assert.match(lines[1]!, /^"The bridge is safe for ducks and for nobody else,",Ann Lee,Mayor,person,told,[\d.]+,direct,Bridge: closed until spring,Local,The Weir Gazette,2024-03-05,/);
	assert.match(lines[1]!, /,https:\/\/gazette\.example\.org\/bridge,bridge\.md,[\da-f]+,[\da-f]+,publication$/);
	assert.equal(lines.length, 2);
});

test('--markdown quotes with speaker and source', async () => {
	const {output} = await quotes('--markdown', 'ducks');
	assert.match(output, /^> “The bridge is safe for ducks and for nobody else,”\n>\n> — \*\*Ann Lee\*\*, Mayor, \[Bridge: closed until spring\]\(https:\/\/gazette\.example\.org\/bridge\)/);
});

test('nothing found is exit code 1 and says so; a document is a document still', async () => {
	const plain = await quotes('xyzzyx');
	assert.deepEqual([plain.output, plain.errors, plain.code], ['', 'newsread: No quote matches xyzzyx. newsread speakers lists who is quoted, newsread list the articles.\n', 1]);
	const json = await quotes('xyzzyx', '--json');
	assert.deepEqual(checkJson(json.output, quotesSchema), {schema: 'newsread.quotes/1', total: 0, quotes: []});
	assert.equal(json.code, 1);
	const csv = await quotes('xyzzyx', '--csv');
	assert.equal(csv.output.split('\n').length, 2);
});

suite('what cannot be meant', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], errors: RegExp, code: number]> = [
		[[''], /^newsread: The query is empty\. .+\n$/, 2],
		[['a', ' '], /^newsread: The query is empty\. .+\n$/, 2],
		[['--speaker', ''], /^newsread: --speaker needs a value\. .+\n$/, 2],
		[['--speaker', '?!'], /^newsread: There is no name in "\?!"\. .+\n$/, 2],
		[['???'], /^newsread: In the query, "\?\?\?": There is no word in it to look for\. .+\n$/, 2],
		[['🙂'], /^newsread: In the query, "🙂": There is no word .+\n$/u, 2],
		[['speaker:nobodyatall'], /^newsread: No speaker is called "nobodyatall"\. .*newsread speakers.*\n$/, 1],
		[['--speaker', 'Quentin Nobody'], /^newsread: No speaker is called "quentin"\. .+\n$/, 1],
		[['speaker:lee', 'handwriting'], /^newsread: No quote matches speaker:lee handwriting\. .+\n$/, 1],
		[['kind:sung'], /^newsread: In the query, "kind:sung": .+\n$/, 2],
		[['--json', '--csv'], /^newsread: --json and --csv exclude each other\. .+\n$/, 2],
	];
	for (const [argv, errors, code] of table) {
		test(`newsread quotes ${argv.map(word => JSON.stringify(word)).join(' ')}`, async () => {
			const run = await quotes(...argv);
			assert.match(run.errors, errors);
			assert.equal(run.code, code);
			assert.equal(run.output, '');
		});
	}
});

test('color sets matches off on a terminal, and is never the only sign', async () => {
	const world = {isTty: true, columns: 60};
	const colored = await runNewsread(['quotes', '--library', folder, 'ducks'], world);
	assert.match(colored.output, /\u{1B}\[1;33mducks\u{1B}\[22;39m/u);
	const plain = await runNewsread(['quotes', '--library', folder, 'ducks', '--no-color'], world);
	assert.equal(colored.output.replaceAll(/\u{1B}\[[\d;]*m/gu, ''), plain.output);
	for (const env of [{NO_COLOR: '1'}, {TERM: 'dumb'}, {CI: 'true'}] as const) {
		// eslint-disable-next-line no-await-in-loop
		const {output} = await runNewsread(['quotes', '--library', folder, 'ducks'], {...world, env});
		assert.equal(output, plain.output, JSON.stringify(env));
	}

	const forced = await runNewsread(['quotes', '--library', folder, 'ducks', '--color=always']);
	assert.match(forced.output, /\u{1B}\[1;33mducks/u);
});

test('no line is wider than the terminal, and --width narrows it', async () => {
	for (const columns of [20, 37, 60]) {
		// eslint-disable-next-line no-await-in-loop
		const {output} = await runNewsread(['quotes', '--library', folder, '--no-color'], {isTty: true, columns});
		assert.ok(output.split('\n').every(line => line.length <= columns), output);
	}

	const {output} = await runNewsread(['quotes', '--library', folder, '--no-color', '--width', '30'], {isTty: true, columns: 120});
	assert.ok(output.split('\n').every(line => line.length <= 30), output);
});

test('hostile text reaches the terminal as text only', async () => {
	const hostile = await makeSmallLibrary({'evil.md': [
		'---\ntitle: "Evil \\e[2J\\u202E headline"\nsection: "\\x9b2J"\n---\n',
		'“Look \u{1B}]52;c;cm0=\u{7} and \u{202E}here,” said Eve \u{1B}[31mMallory.\n',
	].join('\n')});
	const calls = [
		['quotes', 'article:evil'],
		['quotes', '--csv'],
		['quotes', '--markdown'],
		['quotes', '--json'],
		['list'],
		['list', '--json'],
		['speakers'],
		['read', 'evil'],
		['read', 'evil', '--json'],
		['read', 'evil.md', '--raw'],
	];
	for (const argv of calls) {
		// eslint-disable-next-line no-await-in-loop
		const {output, errors} = await runNewsread([...argv, '--library', hostile, '--no-color'], {isTty: true, columns: 80});
		assert.doesNotMatch(output + errors, /(?!\n)[\p{Control}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u, argv.join(' '));
		assert.notEqual(output, '');
	}
});

test('a file may be called anything', async () => {
	const name = 'e\u{1B}]0;owned\u{7}\u{9B}2J.txt';
	const hostile = await makeFolder({[name]: '“We love geese,” said Mayor Bob Stone.\n'});
	const calls = [['quotes'], ['quotes', '--markdown'], ['quotes', '--csv'], ['quotes', '--json'], ['list'], ['list', '--markdown'], ['list', '--json'], ['read', name]];
	for (const argv of calls) {
		// eslint-disable-next-line no-await-in-loop
		const {output, errors} = await runNewsread([...argv, '--library', hostile, '--no-color'], {isTty: true, columns: 120});
		assert.doesNotMatch(output + errors, /(?!\n)\p{Control}/u, argv.join(' '));
		assert.match(output, argv[0] === 'read' || argv.length === 1 ? /geese/ : /owned/);
	}
});

suite('queries of the command line', () => {
	const table: ReadonlyArray<readonly [words: readonly string[], speaker: string | undefined, text: string]> = [
		[['a', 'b'], undefined, 'a b'],
		[['white house', 'x'], undefined, '"white house" x'],
		[['"white house" x'], undefined, '"white house" x'],
		[['-white house'], undefined, '-"white house"'],
		[['speaker:ann lee'], undefined, 'speaker:"ann lee"'],
		[['-speaker:ann lee'], undefined, '-speaker:"ann lee"'],
		[['@ann lee'], undefined, '@"ann lee"'],
		[[' padded words '], undefined, '"padded words"'],
		[[], 'Ann  Lee', 'speaker:Ann speaker:Lee'],
		[['x'], 'Ann "The Duck" Lee', 'speaker:Ann speaker:The speaker:Duck speaker:Lee x'],
		[[], '“Ann” – Lee', 'speaker:Ann speaker:Lee'],
		[['Speaker:ann lee'], undefined, 'Speaker:"ann lee"'],
		[['-not:ann lee'], undefined, '-not:"ann lee"'],
		[['said: the letter'], undefined, '"said: the letter"'],
		[['-said: the letter'], undefined, '-"said: the letter"'],
		[['https://example.org is down'], undefined, '"https://example.org is down"'],
		[['“the letter”', '-meeting'], undefined, '“the letter” -meeting'],
		[['x'], 'Lee', 'speaker:Lee x'],
		[[], undefined, ''],
	];
	for (const [words, speaker, text] of table) {
		test(JSON.stringify([words, speaker]), () => {
			assert.equal(toQueryText(words.map(word => ({text: word, isLiteral: false})), speaker), text);
		});
	}
});

test('the same words in two articles are shown once, and nothing is said to be left out', async () => {
	const story = (headline: string): string => `${headline}\n\n“We will mend the weir before the winter comes,” said Ann Lee, the mayor of Weir.\n`;
	const twice = await makeFolder({'a.txt': story('The weir'), 'b.txt': story('The weir again')});
	const {output, errors, code} = await runNewsread(['quotes', '--library', twice]);
	assert.equal(code, 0);
	assert.equal(output.match(/We will mend/g)?.length, 1);
	assert.match(output, /· in 2 articles/);
	assert.equal(errors, '');
	const json = await runNewsread(['quotes', '--json', '--library', twice]);
	assert.equal((JSON.parse(json.output) as {readonly quotes: readonly unknown[]}).quotes.length, 2);
});

test('the parts of a quote that is interrupted: joined by one space for programs, each in marks for people', async () => {
	const bridge = await makeFolder({'a.txt': 'Bridge closed\n\n“We had no choice,” said Ann Lee, the mayor. “The girders are gone.”\n'});
	const ask = async (...flags: readonly string[]): Promise<string> => {
		const {output} = await runNewsread(['quotes', 'girders', ...flags, '--library', bridge]);
		return output;
	};

	const answer = JSON.parse(await ask('--json')) as {readonly quotes: ReadonlyArray<{readonly text: string; readonly parts: readonly unknown[]}>};
	assert.deepEqual(answer.quotes.map(({text, parts}) => [text, parts.length]), [['We had no choice, The girders are gone.', 2]]);
	assert.match(await ask('--csv'), /\n"We had no choice, The girders are gone\.",Ann Lee,/);
	assert.match(await ask(), /“We had no choice,” “The girders are gone\.”/);
	assert.match(await ask('--markdown'), /“We had no choice,” “The girders are gone\.”/);
});
