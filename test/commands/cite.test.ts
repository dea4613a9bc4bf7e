import assert from 'node:assert/strict';
import path from 'node:path';
import {suite, test} from 'node:test';
import {build} from 'esbuild';
import {parse as parseBibtex} from '@retorquere/bibtex-parser';
import {quoteForms} from '../../source/cite/quote-forms.js';
import {citationsSchema} from '../../source/commands/schemas/citation-schemas.js';
import {checkJson} from '../helpers/check-json.js';
import {checkout} from '../helpers/fake-host.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeSmallLibrary} from '../helpers/small-library.js';

const folder = await makeSmallLibrary({
	'updated.md': '---\nheadline: Weir floods\nupdated: 2024-07-01\nadded: 2024-07-02T10:00:00Z\nurl: https://gazette.example.org/floods\n---\n\n“The lock is gone,” said Bo Wren, a keeper.\n',
	'same.md': '---\nheadline: Weir dries\npublished: 2024-08-01\nupdated: 2024-08-01\n---\n\n“The lock is back,” said Bo Wren, a keeper.\n',
});
const newsread = async (command: string, ...argv: readonly string[]) => runNewsread([command, '--library', folder, ...argv]);
const cite = async (...argv: readonly string[]) => newsread('cite', ...argv);

const {output: listed} = await newsread('quotes', '--json');
const {quotes: all} = JSON.parse(listed) as {readonly quotes: ReadonlyArray<{readonly id: string; readonly text: string}>};
const idOf = (text: string): string => all.find(quote => quote.text === text)!.id;
const sheep = idOf('So have the sheep,');
const ducks = idOf('The bridge is safe for ducks and for nobody else,');

const ducksCited = '“The bridge is safe for ducks and for nobody else,”\n— Ann Lee, Mayor\nBridge: closed until spring, by Per Holm (The Weir Gazette, 5 March 2024)\nhttps://gazette.example.org/bridge\n';

suite('a quote is named', () => {
	const ways: ReadonlyArray<readonly [how: string, argv: readonly string[]]> = [
		['by its id', [ducks]],
		['by its id in capitals', [ducks.toUpperCase()]],
		['by the beginning of its id', [ducks.slice(0, 8)]],
		['by few letters of it', [ducks.slice(0, 4)]],
		['by a word', ['ducks']],
		['by words', ['ducks', 'nobody']],
		['by a phrase', ['safe for ducks']],
		['as a query', ['speaker:lee', 'ducks']],
		['with an option', ['ducks', '--format', 'plain']],
	];
	for (const [how, argv] of ways) {
		test(how, async () => {
			assert.deepEqual(await cite(...argv), {output: ducksCited, errors: '', code: 0, error: undefined});
		});
	}

	test('with a slip, which is told', async () => {
		const {output, errors, code} = await cite('ducsk');
		assert.deepEqual([output, code], [ducksCited, 0]);
		assert.equal(errors, 'newsread: No quote found has “ducsk” as typed: these have words spelled like it.\n');
	});
});

test('what is reported without marks is named by its id or the beginning of it', async () => {
	const spoken = await makeSmallLibrary({'reported.txt': 'Ada Quill said that the lock was older than the town. “It is,” said Bo Wren.'});
	const {output} = await runNewsread(['quotes', '--library', spoken, 'kind:indirect', 'lock', '--json']);
	const found = JSON.parse(output) as {readonly quotes: readonly [{readonly id: string}]};
	const {id} = found.quotes[0];
	for (const beginning of [id, id.slice(0, 8), id.slice(0, 12).toUpperCase()]) {
		// eslint-disable-next-line no-await-in-loop -- one run after the other
		const cited = await runNewsread(['cite', '--library', spoken, beginning]);
		assert.match(cited.output, /lock was older than the town.*\n— Ada Quill, as reported\n/, beginning);
	}
});

test('several ids are several quotes, each once, in their order', async () => {
	const {output, code} = await cite(sheep, ducks.slice(0, 10), sheep, '--format', 'json');
	const {citations} = checkJson(output, citationsSchema) as {readonly citations: ReadonlyArray<{readonly id: string}>};
	assert.deepEqual(citations.map(({id}) => id), [sheep, ducks]);
	assert.equal(code, 0);
});

suite('what cannot be meant is told in one line with what to do', () => {
	const mistakes: ReadonlyArray<readonly [argv: readonly string[], code: number, errors: RegExp]> = [
		[['zebra'], 1, /^newsread: No quote has the id or the words "zebra"\. newsread quotes WORDS --why shows quotes with their ids\.\n$/],
		[['0123456789abcdef'], 1, /^newsread: No quote has the id or the words "0123456789abcdef"\. .*\n$/],
		[[ducks, '0123456789abcdef'], 1, /^newsread: No quote has the id "0123456789abcdef"\. newsread quotes WORDS --why .*\n$/],
		[['safe'], 2, /^newsread: 2 quotes are meant by "safe": “The bridge is safe for ducks and for nob…” \([\da-f]{16}\); “.*” \([\da-f]{16}\)\. Give the id of one, which stands behind each\.\n$/],
		[['befor:2024', 'ducks'], 2, /^newsread: In the query, "befor:2024": .*\n$/],
		[[], 2, /^newsread: newsread cite needs to know what\. .*\n$/],
		[['ducks', '--format', 'mla'], 2, /^newsread: --format cannot be "mla"\. Write one of plain, markdown, html, json, bibtex, biblatex, csl-json, ris\.\n$/],
		[['ducks', '--json'], 2, /^newsread: newsread cite takes no option --json\. .*\n$/],
	];
	for (const [argv, code, errors] of mistakes) {
		test(argv.join(' '), async () => {
			const run = await cite(...argv);
			assert.deepEqual([run.output, run.code], ['', code]);
			assert.match(run.errors, errors);
		});
	}
});

test('a word that may be the beginning of an id as well is not guessed at', async () => {
	const beginning = ducks.slice(0, 4);
	const both = await makeSmallLibrary({'word.txt': `“The code is ${beginning},” said Ann Lee.`});
	const run = await runNewsread(['cite', '--library', both, beginning]);
	assert.equal(run.code, 2);
	assert.match(run.errors, /^newsread: 2 quotes are meant by /);
});

test('quotes --format gives what cite does, of all that is found', async () => {
	for (const form of quoteForms) {
		// eslint-disable-next-line no-await-in-loop -- one run after the other
		const [found, cited] = await Promise.all([newsread('quotes', 'ducks', '--format', form), cite('ducks', '--format', form)]);
		assert.deepEqual(found, cited, form);
	}

	const {output, errors, code} = await newsread('quotes', '--format', 'biblatex', '--speaker', 'Lee');
	const {entries} = parseBibtex(output);
	assert.deepEqual(entries.map(({key}) => key.replace(/-[\da-f]{6}$/, '')), ['article2024ferry', 'holm2024bridge']);
	// A key that stands in a text stays whatever else is found.
	const {output: alone} = await newsread('cite', ducks, '--format', 'biblatex');
	assert.equal(parseBibtex(alone).entries[0]!.key, entries[1]!.key);
	assert.equal([...output.matchAll(/ — Ann Lee/g)].length, 4);
	assert.deepEqual([errors, code], ['', 0]);
});

test('where nothing is found a document is one still', async () => {
	for (const [form, expected] of [['csl-json', '[]\n'], ['json', '{"schema": "newsread.citations/1", "citations": []}\n'], ['bibtex', ''], ['plain', '']] as const) {
		// eslint-disable-next-line no-await-in-loop -- one run after the other
		const {output, code} = await newsread('quotes', 'zebra', '--format', form);
		assert.deepEqual([output, code], [expected, 1], form);
	}
});

test('--format is one form among the others, and --limit holds for it', async () => {
	const explained = await newsread('quotes', '--why', '--format', 'plain');
	assert.deepEqual([explained.output, explained.errors, explained.code], ['', 'newsread: --why and --format exclude each other. A quote to cite says who spoke, not how that is known. Give one of them.\n', 2]);
	const {errors, code} = await newsread('quotes', '--format', 'ris', '--csv');
	assert.deepEqual([errors, code], ['newsread: --csv and --format exclude each other. Give one of them.\n', 2]);
	const {output} = await newsread('quotes', '--format', 'ris', '--limit', '1');
	assert.equal(output.match(/^TY/gm)?.length, 1);
});

test('the day of an update is told as one, and one that is that of publication too is not', async () => {
	const updated = await cite('lock', 'gone');
	assert.equal(updated.output, '“The lock is gone,”\n— Bo Wren, keeper\nWeir floods (updated 1 July 2024)\nhttps://gazette.example.org/floods\nAccessed 2 July 2024\n');
	const {output: markdown} = await newsread('quotes', 'lock', '--markdown');
	assert.deepEqual(markdown.match(/\((?:updated )?1 \w+ 2024\)/g), ['(1 August 2024)', '(updated 1 July 2024)']);
	const found = await newsread('quotes', 'lock', '--format', 'csl-json');
	assert.deepEqual((JSON.parse(found.output) as ReadonlyArray<{readonly issued: unknown}>).map(({issued}) => issued), [{'date-parts': [[2024, 8, 1]]}, {literal: 'updated 1 July 2024'}]);
});

test('who asks for no form loads nothing of the forms', async () => {
	const {metafile: {inputs}} = await build({entryPoints: [path.join(checkout, 'source/commands/quotes.ts'), path.join(checkout, 'source/commands/run-command-line.ts')], absWorkingDir: checkout, outdir: 'unused', bundle: true, write: false, metafile: true, packages: 'external', platform: 'node', format: 'esm', splitting: true});
	const loaded = new Set<string>();
	const visit = (source: string): void => {
		loaded.add(source);
		for (const {path: target, kind, external} of inputs[source]!.imports) {
			if (kind !== 'dynamic-import' && external !== true && !loaded.has(target)) {
				visit(target);
			}
		}
	};

	visit('source/commands/quotes.ts');
	visit('source/commands/run-command-line.ts');
	assert.ok(loaded.size > 20);
	assert.deepEqual([...loaded].filter(source => /^source\/(?:commands\/cite|article\/head\/|cite\/(?:format-(?:bibtex|html|quotes|ris)|build-|citation-key|escape-latex|split-name))/.test(source)), []);
	assert.ok(inputs['source/cite/format-bibtex.ts']);
});
