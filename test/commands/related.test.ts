import assert from 'node:assert/strict';
import path from 'node:path';
import {suite, test} from 'node:test';
import {relatedArticleSchema, relatedSchema} from '../../source/commands/schemas/library-schemas.js';
import {checkJson, checkJsonLines} from '../helpers/check-json.js';
import {runNewsread} from '../helpers/run-newsread.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const article = (title: string, outlet: string, published: string, body: string): string => `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\npublished: ${published}\n---\n\n${body}\n`;

const wire = `MERROW (Coastal Press) — A chemical barge broke loose from its tug off Merrow Head on Tuesday and drifted for six hours before it ran aground on the Tallis sandbank, the coastguard said.

The barge, the Olga Brandt, was carrying 900 tonnes of caustic soda from Fennwick to the paper mill at Osterby. None of it has leaked, according to the coastguard.

“We had a rope on her twice and twice it parted like string in the swell,” said Hanne Roost, who commands the Merrow lifeboat.

Two men who were aboard the tug were treated for cold at the cottage hospital and sent home in the evening.

The harbour board will try to refloat the barge with the spring tide on Friday.`;

// Each in its own words, but for the commander's; the last two are of the same beat, and another day or another barge.
const files: Readonly<Record<string, string>> = {
	'wire.md': article('Chemical barge aground on Tallis sandbank', 'Coastal Press', '2024-11-05', wire),
	'copy.md': article('Drifting barge runs aground off Merrow Head', 'The Fennwick Mail', '2024-11-06', wire.replace('MERROW (Coastal Press) — A', 'A').replace('for six hours before it', 'for most of the day and').replace('in the evening', 'on Tuesday night')),
	'own.md': article('How the lifeboat lost the Olga Brandt', 'The Osterby Clarion', '2024-11-06', `Hanne Roost has pulled forty vessels off the rocks in her time. The Olga Brandt got away.

The barge, loaded with caustic soda for the Osterby mill, is now lying on the Tallis sandbank with a list of nine degrees and a guard boat beside it.

“We had a rope on her twice and twice it parted like string in the swell,” Roost said on the quay, still in her oilskins.

At the mill the foreman, Piet Lund, said he had soda for a week.`),
	'beat.md': article('Harbour board raises fees for barges', 'The Fennwick Mail', '2024-11-07', `The harbour board will ask barges for more from January, it decided on Wednesday evening.

“A tide costs what a tide costs, and someone has to pay the pilots,” said its chair, Morten Vane.

The coastguard and the lifeboat at Merrow pay nothing, as before. The paper mill at Osterby said it would pass the fee on.`),
	'older.md': article('Barge of timber sinks at Fennwick quay', 'Coastal Press', '2024-06-11', `A barge laden with timber sank at its moorings in Fennwick on Monday night, the coastguard said.

Nobody was aboard. “She went down like an old dog lying down, with a sigh,” said the night watchman, Edvard Krill.

Divers will look for the leak when the tide allows.`),
	'none.md': article('Choir sings for the roof', 'The Osterby Clarion', '2024-11-06', `The choir of St Brannock sang for nine hours on Sunday to pay for new slates.

“My voice went at tea and came back for the Magnificat,” said Ada Quill, an alto.`),
};

const folder = await makeFolder(files);
const run = async (...argv: readonly string[]) => runNewsread(['related', ...argv, '--library', folder]);

suite('newsread related', () => {
	test('a wire story: its copy first, then who tells it in other words, and why', async () => {
		const {output, errors, code} = await run('chemical', 'barge');
		assert.equal(output, [
			'2024-11-06  The Fennwick Mail    Drifting barge runs aground off Merrow Head  nearly the same text; a quote of Hanne Roost; headline: barge, aground  copy.md',
			'2024-11-06  The Osterby Clarion  How the lifeboat lost the Olga Brandt        a quote of Hanne Roost                              own.md',
			'',
		].join('\n'));
		assert.deepEqual([errors, code], ['', 0]);
	});

	for (const [name, found] of [['copy', ['wire.md', 'own.md']], ['own', ['wire.md', 'copy.md']]] as const) {
		test(`what is related to one is so to the other: ${name}`, async () => {
			const {output} = await run(name, '--ndjson');
			const lines = checkJsonLines(output, relatedArticleSchema) as ReadonlyArray<{readonly article: {readonly path: string}}>;
			assert.deepEqual(lines.map(({article: {path: file}}) => file).sort(), [...found].sort());
		});
	}

	for (const name of ['beat', 'older', 'none']) {
		test(`another event of the beat has none: ${name}`, async () => {
			const {output, errors, code} = await run(name);
			assert.deepEqual([output, errors, code], ['', 'newsread: No other article tells this story. newsread quotes finds who else is quoted on it.\n', 1]);
		});
	}

	test('--json, --csv and --markdown say the same, and nothing found is a document too', async () => {
		const {output} = await run('wire', '--json');
		const {total, story, related} = checkJson(output, relatedSchema) as {readonly total: number; readonly story: {readonly path: string}; readonly related: ReadonlyArray<{readonly why: {readonly text: number; readonly speakers: readonly string[]}}>};
		assert.deepEqual([total, story.path, related.length], [2, 'wire.md', 2]);
		assert.ok(related[0]!.why.text > 0.7, output);
		assert.deepEqual(related[1]!.why.speakers, ['Hanne Roost']);
		const csv = await run('wire', '--csv');
		assert.match(csv.output, /^published,outlet,headline,why,score,url,path,id,day_of\r?\n2024-11-06,The Fennwick Mail,/);
		const markdown = await run('wire', '--markdown');
		assert.match(markdown.output, /^\| Date \| Outlet \| Headline \| Why \| Path \|\n\| --- \|/);
		const first = await run('wire', '--json', '--limit', '1');
		assert.equal((checkJson(first.output, relatedSchema) as {readonly related: readonly unknown[]}).related.length, 1);
		const none = await run('none', '--json');
		assert.equal((checkJson(none.output, relatedSchema) as {readonly total: number}).total, 0);
		assert.equal(none.code, 1);
	});

	test('a file: one of the library is known as itself, another is held beside it', async () => {
		const own = await run(path.join(folder, 'wire.md'));
		assert.ok(!own.output.includes('wire.md'), own.output);
		assert.ok(own.output.includes('copy.md'));
		const elsewhere = await makeFolder({'story.md': files['own.md']!});
		const {output, code} = await run(path.join(elsewhere, 'story.md'), '--ndjson');
		assert.deepEqual([checkJsonLines(output, relatedArticleSchema).length, code], [3, 0]);
	});

	test('one article at a time', async () => {
		const {errors, code} = await run('wire.md', 'own.md');
		assert.deepEqual([errors, code], ['newsread: newsread related takes one article, and 2 are meant. Name one at a time.\n', 2]);
		const stranger = await run('zeppelins');
		assert.match(stranger.errors, /No article is called "zeppelins"\./);
		assert.equal(stranger.code, 1);
	});

	test('what another article hides in its head does not reach the terminal', async () => {
		const hostile = await makeFolder({...files, 'copy.md': files['copy.md']!.replace('The Fennwick Mail', String.raw`"Mail \e]0;owned\a"`)});
		const {output} = await runNewsread(['related', 'wire', '--library', hostile]);
		assert.match(output, /copy\.md/);
		assert.doesNotMatch(output, /[\u{7}\u{1B}]/u);
	});
});
