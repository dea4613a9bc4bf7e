import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {suite, test} from 'node:test';
import {extractSchema} from '../../source/commands/schemas/quote-schemas.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';

type Line = {
	readonly id: string | number | null;
	readonly error?: string;
	readonly quotes?: ReadonlyArray<{
		readonly text: string;
		readonly parts: ReadonlyArray<{readonly start: number; readonly end: number}>;
		readonly speaker: {readonly name: string} | null;
		readonly mention: {readonly text: string; readonly start: number; readonly end: number} | null;
		readonly cue: {readonly text: string; readonly start: number; readonly end: number} | null;
		readonly kind: string;
	}>;
};

const said = '“We will look into it,” said Ann Lee, the mayor of Weir.';
const lines = (...records: readonly unknown[]): string => records.map(record => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');
const extract = async (stdin: string | Uint8Array, ...argv: readonly string[]) => {
	const run = await runNewsread(['extract', ...argv], {stdin});
	return {...run, lines: checkJsonLines(run.output, extractSchema) as readonly Line[]};
};

test('one line in, one line out, in order', async () => {
	const {lines: found, code, errors} = await extract(lines({id: 'b', text: said}, {id: 7, text: 'Nothing was said.'}, {text: said, id: 'a', more: true}), '--ndjson');
	assert.deepEqual(found.map(({id, quotes}) => [id, quotes?.length]), [['b', 1], [7, 0], ['a', 1]]);
	assert.equal(found[0]!.quotes![0]!.speaker?.name, 'Ann Lee');
	assert.deepEqual([code, errors], [0, '']);
});

test('exactly these members, so that others can rely on them', async () => {
	const {lines: found} = await extract(lines({id: 'a1', text: said}), '--ndjson');
	const line = found[0];
	assert.deepEqual(Object.keys(line!), ['id', 'quotes']);
	assert.deepEqual(Object.keys(line!.quotes![0]!), ['text', 'kind', 'parts', 'speaker', 'mention', 'cue', 'rule', 'confidence']);
	assert.deepEqual(Object.keys(line!.quotes![0]!.speaker!), ['name', 'role', 'kind']);
});

test('offsets are into the text as it was given, whatever cleaning happens inside', async () => {
	const text = '\u{FEFF}Cafe\u{301} news\u{200B}.\r\n\r\n   “We\u{AD} will look into it,” said Ann Lee, the mayor of Weir. “We\u{202E} always do.”\r\n\t'
		+ '“It is a long way off,” she said. \u{1F600} “That is not what we were told,” said Tom Reyes.';
	const {lines: found} = await extract(lines({id: 'x', text}), '--ndjson');
	const quotes = found[0]!.quotes!;
	assert.ok(quotes.length >= 3);
	for (const {parts, mention, cue} of quotes) {
		for (const {start, end} of parts) {
			assert.match(text.slice(start - 1, start), /“/);
			assert.match(text.slice(end, end + 1), /”/);
		}

		const phrases = [mention, cue].filter(phrase => phrase !== null);
		for (const phrase of phrases) {
			assert.equal(text.slice(phrase.start, phrase.end).normalize('NFC').replaceAll(/[\u{AD}\u{200B}\u{202E}]/gu, ''), phrase.text.replaceAll('\u{FFFD}', ''));
		}
	}
});

suite('a bad line', () => {
	const table: ReadonlyArray<readonly [line: unknown, id: string | number | null, error: RegExp]> = [
		['{"id": "a"', null, /^line 2 is not JSON$/],
		[{id: 'a'}, 'a', /^line 2 has no "text"/],
		[{id: 'a', text: 5}, 'a', /^line 2 has no "text"/],
		[{text: said}, null, /^line 2 has no "id"/],
		[{id: null, text: said}, null, /^line 2 has no "id"/],
		[[1, 2], null, /^line 2 has no "id"/],
		['null', null, /^line 2 has no "id"/],
		['"text"', null, /^line 2 has no "id"/],
	];
	for (const [line, id, error] of table) {
		test(JSON.stringify(line), async () => {
			const {lines: found, code} = await extract(lines({id: 'first', text: said}, line, {id: 'last', text: said}), '--ndjson');
			assert.deepEqual(found.map(each => each.id), ['first', id, 'last']);
			assert.match(found[1]!.error ?? '', error);
			assert.equal(found[2]!.quotes?.length, 1);
			assert.equal(code, 2);
		});
	}

	test('that is not UTF-8', async () => {
		const bad = Buffer.from('{"id": "a", "text": "café"}\n', 'latin1');
		const {lines: found, code} = await extract(Buffer.concat([bad, Buffer.from(lines({id: 'b', text: said}))]), '--ndjson');
		assert.deepEqual(found.map(each => [each.id, each.error]), [[null, 'line 1 is not UTF-8'], ['b', undefined]]);
		assert.equal(code, 2);
	});

	test('that is far too long', async () => {
		const run = await runNewsread(['extract', '--ndjson'], {stdin: [...Array.from({length: 33}, () => 'x'.repeat(1024 * 1024)), '\n', lines({id: 'b', text: said})]});
		const found = checkJsonLines(run.output, extractSchema) as readonly Line[];
		assert.deepEqual(found.map(each => [each.id, each.error]), [[null, 'line 1 is longer than 32 MB'], ['b', undefined]]);
		assert.equal(run.code, 2);
	});

	test('an empty one is none', async () => {
		const {lines: found, code} = await extract(`\n${lines({id: 'a', text: said})}\n \n`, '--ndjson');
		assert.deepEqual(found.map(each => each.id), ['a']);
		assert.equal(code, 0);
	});
});

test('text from stdin, by name or without one', async () => {
	for (const argv of [[], ['-']]) {
		// eslint-disable-next-line no-await-in-loop
		const {lines: found, code} = await extract(said, ...argv);
		assert.equal(found[0]!.id, '-');
		assert.equal(found[0]!.quotes!.length, 1);
		assert.equal(code, 0);
	}
});

test('files, each by its path as it was given; no quotes is no trouble', async () => {
	const folder = await makeFolder({'a.txt': `A headline that is no headline here\n${said}`, 'sub/b.txt': 'Nothing was said.'});
	const run = await runNewsread(['extract', 'a.txt', 'sub/b.txt'], {cwd: folder});
	const found = checkJsonLines(run.output, extractSchema) as readonly Line[];
	assert.deepEqual(found.map(({id, quotes}) => [id, quotes?.length]), [['a.txt', 1], ['sub/b.txt', 0]]);
	assert.equal(run.code, 0);
});

test('files of lines', async () => {
	const folder = await makeFolder({'a.ndjson': lines({id: 'a', text: said}), 'b.ndjson': lines({id: 'b', text: said})});
	const run = await runNewsread(['extract', '--ndjson', 'a.ndjson', 'b.ndjson'], {cwd: folder});
	assert.deepEqual((checkJsonLines(run.output, extractSchema) as readonly Line[]).map(({id}) => id), ['a', 'b']);
});

test('what cannot be read is a line on stderr and exit code 2, and the others are extracted', async () => {
	const folder = await makeFolder({'a.txt': said, 'image.txt': new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0, 0])});
	const run = await runNewsread(['extract', 'none.txt', 'image.txt', '.', 'a.txt'], {cwd: folder});
	assert.equal((checkJson(run.output.trimEnd(), extractSchema) as Line).id, 'a.txt');
	assert.deepEqual(run.errors.trimEnd().split('\n'), [
		'newsread: none.txt is not there. Check the name; a link may lead to nothing.',
		'newsread: image.txt is a PNG image, not text. Send plain text.',
		'newsread: . is a folder. Name the files in it; newsread list --library DIR shows them.',
	]);
	assert.equal(run.code, 2);
	const ndjson = await runNewsread(['extract', '--ndjson', 'none.ndjson'], {cwd: folder});
	assert.equal(ndjson.code, 2);
});

test('at a terminal without a file it does not wait', async () => {
	const {errors, code} = await runNewsread(['extract'], {isTty: true});
	assert.match(errors, /^newsread: newsread extract needs to know what\. .+\n$/);
	assert.equal(code, 2);
});

test('--indirect adds what was said without marks, and nothing else changes', async () => {
	const text = `${said}\nTom Reyes said that the bridge would stay closed until spring.`;
	const without = await extract(text);
	const indirect = await extract(text, '--indirect');
	assert.ok(without.lines[0]!.quotes!.every(({kind}) => kind !== 'indirect'));
	assert.deepEqual(indirect.lines[0]!.quotes!.filter(({kind}) => kind !== 'indirect'), without.lines[0]!.quotes);
});
