import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.js';
import {articleSchema} from '../../source/commands/schemas/library-schemas.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {checkout} from '../helpers/fake-host.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeSmallLibrary, smallLibrary} from '../helpers/small-library.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const folder = await makeSmallLibrary();
const read = async (...argv: readonly string[]) => runNewsread(['read', '--library', folder, ...argv]);

test('for people: head, body, and who speaks in each paragraph', async () => {
	const {output, errors, code} = await read('bridge');
	const paragraphs = output.split('\n\n');
	assert.deepEqual(paragraphs.slice(0, 5), [
		'Bridge: closed until spring',
		'Local · The Weir Gazette · By Per Holm · 2024-03-05',
		'The old bridge at Weir will stay closed until spring, the council said on\nTuesday.',
		'“The bridge is safe for ducks and for nobody else,” Mayor Ann Lee told\nreporters.\n  ▎Ann Lee, Mayor · told',
		'“We will open it when it is safe for the rest of us,” she said.\n  ▎Ann Lee, Mayor · said',
	]);
	assert.match(paragraphs[5]!, /^Engineer Tom Reyes called the cracks “a kind of handwriting” and asked for\npatience\.\n {2}▎Tom Reyes, Engineer[^\n]*\n$/);
	assert.equal(paragraphs.length, 6);
	assert.deepEqual([errors, code], ['', 0]);
});

test('where several speak in a paragraph, each is named with the words that are theirs', async () => {
	const {output} = await runNewsread(['read', '-'], {stdin: [
		'Harbour levy passes by one vote',
		'Updated: 3 May 2026',
		'“We are not a car park,” harbour master Odile Brandt told the chamber. “Nor is this a zoo for the gulls of the town,” said Councillor Tomasz Weil, who had brought a fork.',
		'“It is for the boats,” Brandt said on Tuesday. “And for the roof,” she said.',
	].join('\n\n')});
	assert.deepEqual(output.split('\n\n').slice(1), [
		'updated 2026-05-03',
		'“We are not a car park,” harbour master Odile Brandt told the chamber. “Nor is\nthis a zoo for the gulls of the town,” said Councillor Tomasz Weil, who had\nbrought a fork.\n  ▎Odile Brandt, harbour master · told: “We are not a car park,”\n  ▎Tomasz Weil, Councillor · said: “Nor is this a zoo for…”',
		'“It is for the boats,” Brandt said on Tuesday. “And for the roof,” she said.\n  ▎Odile Brandt, harbour master · said\n',
	]);
});

test('stated key points, captions, lists and subheadings stand where they belong; what is of the page is left out', async () => {
	const samples = path.join(checkout, 'articles');
	const kim = await runNewsread(['read', '--library', samples, 'politics-second-kim-meeting']);
	assert.match(kim.output, /\n\nKEY POINTS\n• A letter from Kim/);
	assert.match(kim.output, /\n {2}Kim Jong Un, left, and Donald Trump [^\n]+\n(?: {2}[^\n]+\n)* {2}Saul Loeb \| AFP \| Getty Images\n/);
	assert.doesNotMatch(kim.output, /Trump Tweet/);
	const raw = await runNewsread(['read', '--library', samples, 'politics-second-kim-meeting', '--raw']);
	assert.match(raw.output, /Trump Tweet/);
	const tower = await runNewsread(['read', '--library', samples, 'thirty-one-summers-in-the-tower']);
	assert.match(tower.output, /\n\nKEY POINTS( \(found by newsread\))?\n• /);
});

test('a line that names other writers than the page does is shown', async () => {
	const story = 'It was close, the council of the town said on Tuesday, after a night of songs and of sums that nobody had asked it to do.';
	const made = await makeSmallLibrary({'a.md': `---\ntitle: A levy\nbyline: [Ines Calder]\n---\n\nBy Grand Design\n\n${story}\n`, 'b.md': `---\ntitle: A levy\nbyline: [Ines Calder]\n---\n\nBy Ines Calder\n\n${story}\n`});
	const [other, same] = [await runNewsread(['read', '--library', made, 'a.md']), await runNewsread(['read', '--library', made, 'b.md'])];
	assert.match(other.output, /^A levy\n\nBy Ines Calder\n\nBy Grand Design\n\nIt was close/);
	assert.match(same.output, /^A levy\n\nBy Ines Calder\n\nIt was close/);
	const loud = await makeSmallLibrary({'c.md': `---\ntitle: A levy\nbyline: [Ines Calder]\n---\n\nBY INES CALDER\n\n${story}\n`});
	const once = await runNewsread(['read', '--library', loud, 'c.md']);
	assert.match(once.output, /^A levy\n\nBy Ines Calder\n\nIt was close/);
});

test('what was hidden in a text is told', async () => {
	const hidden = await makeSmallLibrary({'one.txt': 'A text with one\u{200B} hidden character.', 'two.txt': 'A text with\u{202E} two\u{1B} of them.'});
	const one = await runNewsread(['read', '--library', hidden, 'one.txt']);
	assert.match(one.output, /⚠ 1 hidden character\n/);
	const two = await runNewsread(['read', '--library', hidden, 'two.txt']);
	assert.match(two.output, /⚠ 2 hidden characters\n/);
});

test('of several files those that are there are printed, and the others told', async () => {
	const cwd = await makeSmallLibrary({'a b.txt': 'Text.'});
	const library = await makeFolder({'other.md': 'Text.'});
	const {output, errors, code} = await runNewsread(['read', 'bridge.md', 'none.txt', 'sub/ferry.txt', '--ndjson', '--library', library], {cwd});
	assert.equal(checkJsonLines(output, articleSchema).length, 2);
	assert.equal(errors, 'newsread: none.txt is not there. Check the name; newsread list shows what the library holds.\n');
	assert.equal(code, 2);
	const words = await runNewsread(['read', 'a b.txt', 'morning'], {cwd});
	assert.equal(words.code, 1);
});

suite('how an article is named', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], headline: string]> = [
		[['bridge.md'], 'Bridge: closed until spring'],
		[['bridge'], 'Bridge: closed until spring'],
		[['sub/ferry.txt'], 'Ferry brings back the morning bus'],
		[['sub/ferry'], 'Ferry brings back the morning bus'],
		[['ferry.txt'], 'Ferry brings back the morning bus'],
		[['Bridge: closed until spring'], 'Bridge: closed until spring'],
		[['closed', 'spring'], 'Bridge: closed until spring'],
		[['morn'], 'Ferry brings back the morning bus'],
		[['closed', 'sprng'], 'Bridge: closed until spring'],
		[['QUIET DAY'], 'A quiet day'],
	];
	for (const [argv, headline] of table) {
		test(`read ${argv.join(' ')}`, async () => {
			const {output} = await read('--json', ...argv);
			assert.equal((checkJson(output, articleSchema) as {headline: string}).headline, headline);
		});
	}

	test('by id, by a path from here, and several at once', async () => {
		const byPath = await runNewsread(['read', 'ferry.txt', '--json'], {cwd: path.join(folder, 'sub')});
		const {id, path: name} = checkJson(byPath.output, articleSchema) as {id: string; path: string};
		assert.equal(name, 'ferry.txt');
		const inLibrary = await runNewsread(['read', 'ferry.txt', '--json', '--library', folder], {cwd: path.join(folder, 'sub')});
		const known = checkJson(inLibrary.output, articleSchema) as {id: string; path: string};
		assert.equal(known.path, 'sub/ferry.txt');
		assert.notEqual(known.id, id);
		const byId = await read('--json', known.id);
		assert.equal(byId.output, inLibrary.output);
		const several = await read('--ndjson', 'bridge.md', 'quiet.md', known.id);
		assert.deepEqual(checkJsonLines(several.output, articleSchema).map(record => (record as {path: string}).path), ['bridge.md', 'quiet.md', 'sub/ferry.txt']);
	});
});

suite('what cannot be read', () => {
	const table: ReadonlyArray<readonly [argv: readonly string[], errors: RegExp, code: number]> = [
		[['nothing', 'like', 'it'], /^newsread: No article is called "nothing like it"\. newsread list shows what there is\.\n$/, 1],
		[['none.txt'], /^newsread: There is no file none\.txt, and no such article in the library\. .+\n$/, 2],
		[['no/such/path'], /^newsread: There is no file no\/such\/path, .+\n$/, 2],
		[['bridge', '--raw', '--json'], /^newsread: --raw and --json exclude each other\. .+\n$/, 2],
		[['bridge.md', 'quiet.md', '--json'], /^newsread: --json prints one article, .+--ndjson.+\n$/, 2],
		[['bridge', '--csv'], /^newsread: newsread read takes no option --csv\. .+\n$/, 2],
		[[], /^newsread: newsread read needs to know what\. .+\n$/, 2],
	];
	for (const [argv, errors, code] of table) {
		test(`read ${argv.join(' ')}`, async () => {
			const run = await read(...argv);
			assert.match(run.errors, errors);
			assert.equal(run.code, code);
			assert.equal(run.output, '');
		});
	}

	test('several that could be meant', async () => {
		const twins = await makeSmallLibrary({'one.md': '---\ntitle: Budget passes in spring\n---\n\nText one.\n', 'two.md': '---\ntitle: Budget fails in spring\n---\n\nText two.\n'});
		const {errors, code} = await runNewsread(['read', '--library', twins, 'budget']);
		assert.equal(errors, 'newsread: 2 articles are meant by "budget": Budget passes in spring (one.md); Budget fails in spring (two.md). Give more words, or the path or id of one.\n');
		assert.equal(code, 2);
	});

	test('a folder', async () => {
		const {errors, code} = await runNewsread(['read', 'sub'], {cwd: folder});
		assert.match(errors, /^newsread: sub is a folder\. newsread sub opens it .+\n$/);
		assert.equal(code, 2);
	});

	test('a file that is no article: the others are printed, exit code 2', async () => {
		const mixed = await makeSmallLibrary({'photo.jpg': new Uint8Array([0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2])});
		const {output, errors, code} = await runNewsread(['read', 'quiet.md', 'photo.jpg', '--ndjson'], {cwd: mixed});
		assert.equal(checkJsonLines(output, articleSchema).length, 1);
		assert.equal(errors, 'newsread: photo.jpg is a JPEG image, not an article. Save the article as plain text (.txt), Markdown (.md) or a web page (.html).\n');
		assert.equal(code, 2);
	});
});

test('--raw gives the file, byte for byte; several one after the other', async () => {
	const {output} = await read('bridge.md', 'sub/ferry.txt', '--raw');
	assert.equal(output, smallLibrary['bridge.md']! + smallLibrary['sub/ferry.txt']!);
	const bytes = new Uint8Array([0x63, 0x61, 0x66, 0xE9, 0x0D, 0x0A]);
	const odd = await makeSmallLibrary({'odd.txt': bytes});
	assert.deepEqual(await readFile(path.join(odd, 'odd.txt')).then(file => [...file]), [...bytes]);
	const raw = await runNewsread(['read', 'odd.txt', '--raw'], {cwd: odd});
	assert.equal(raw.code, 0);
});

test('--markdown reads back to the same article', async () => {
	for (const name of ['bridge.md', 'sub/ferry.txt', 'quiet.md']) {
		/* eslint-disable no-await-in-loop -- one run after the other */
		const {output} = await read(name, '--markdown');
		const json = await read(name, '--json');
		/* eslint-enable no-await-in-loop */
		const {schema: _schema, quotes: _quotes, path: _path, neutralized: _neutralized, ...record} = JSON.parse(json.output) as Record<string, unknown>;
		const {path: _noPath, neutralized: _none, ...back} = parseArticle(output, {id: 'x', path: null, format: 'markdown'});
		assert.equal(JSON.stringify(back), JSON.stringify(record));
	}
});

test('of a story only the summary is here: that is told, and goes along when it is added elsewhere', async () => {
	const source = await makeFolder({'lens.md': '---\ntitle: Lens to be lowered\nextent: summary\n---\n\n“In one piece,” said Bo Wren.\n'});
	const world = {cwd: source};
	const plain = await runNewsread(['read', 'lens.md'], world);
	assert.match(plain.output, /^Lens to be lowered\n\nsummary only\n/);
	const {output} = await runNewsread(['read', 'lens.md', '--json'], world);
	assert.equal((JSON.parse(output) as {extent: string}).extent, 'summary');
	const other = await makeFolder();
	await runNewsread(['add', 'lens.md', '--library', other], world);
	const kept = await runNewsread(['read', 'lens', '--library', other]);
	assert.match(kept.output, /^Lens to be lowered\n\nsummary only\n/);
});
