import assert from 'node:assert/strict';
import {existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {correctQuote, undoCorrection} from '../../../source/library/corrections/correct-quote.js';
import {changeFile} from '../../../source/library/change-file.js';
import {createCorrectionKeeper} from '../../../source/library/corrections/corrections.js';
import {makeMerge} from '../../../source/library/corrections/make-correction.js';
import type {OpenLibrary} from '../../../source/library/open-library.js';
import {createFakeHost} from '../../helpers/fake-host.js';
import {openWatched} from '../../helpers/open-watched.js';
import {makeSmallLibrary} from '../../helpers/small-library.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const names = async (library: OpenLibrary): Promise<string> => {
	const speakers = await library.speakers();
	return speakers.map(({name, quotes}) => `${name} ${quotes}`).join(', ');
};

suite('an open library', () => {
	test('shows a correction at once: in the article, in search, in its snapshot; and takes it back', async () => {
		const library = await openWatched(createFakeHost().host, {folder: await makeSmallLibrary()});
		await library.ready;
		const before = await library.search('sheep');
		const {quote} = before.hits[0]!.stored;
		let changes = 0;
		library.onChange(() => {
			changes++;
		});
		await correctQuote(library, {articleId: quote.articleId, quoteId: quote.id, speaker: 'tom reyes'});
		const record = await library.read(quote.articleId);
		assert.equal(record!.quotes.find(({id}) => id === quote.id)!.attribution.speaker?.name, 'Tom Reyes');
		const {hits} = await library.search('sheep speaker:reyes');
		assert.equal(hits.length, 1);
		assert.equal(await names(library), 'Ann Lee 3, Tom Reyes 2');
		assert.equal(changes, 1);
		await undoCorrection(library);
		const after = await library.search('sheep');
		assert.deepEqual(after.hits[0]!.stored.quote, quote);
		assert.equal(await names(library), 'Ann Lee 4, Tom Reyes 1');
		await library.close();
	});

	test('takes corrections while it is still being read', async () => {
		const files = Object.fromEntries(Array.from({length: 120}, (_, index) => [`${index}.txt`, `Story number ${index} of the weir\n\n“The water is ${index} feet high now,” said Ann Lee, the mayor.\n`]));
		const library = await openWatched(createFakeHost().host, {folder: await makeFolder(files)});
		await library.corrections.add({type: 'rename', names: ['Ann Lee'], to: 'Anna Lee', role: null, kind: null});
		await library.ready;
		assert.equal(await names(library), 'Anna Lee 120');
		await library.close();
	});

	test('two at once are both written', async () => {
		const folder = await makeSmallLibrary();
		const library = await openWatched(createFakeHost().host, {folder});
		await library.ready;
		const [lee, reyes] = await library.speakers();
		await Promise.all([
			library.corrections.add(makeMerge(reyes!, lee!, [lee!, reyes!])),
			library.corrections.add({type: 'rename', names: ['Ann Lee'], to: 'Anna Lee', role: null, kind: null}),
		]);
		assert.equal(await names(library), 'Anna Lee 5');
		await library.close();
		const again = await openWatched(createFakeHost().host, {folder});
		await again.ready;
		assert.equal(await names(again), 'Anna Lee 5');
	});
});

suite('the file', () => {
	test('is never written over what somebody else wrote meanwhile', async () => {
		const folder = await makeFolder({'corrections.yaml': ''});
		const file = path.join(folder, 'corrections.yaml');
		let edits = 0;
		await assert.rejects(changeFile(file, false, text => {
			edits++;
			writeFileSync(file, `${text}${edits}\n`);
			return 'mine\n';
		}), /is being written by another program/);
		assert.doesNotMatch(await readFile(file, 'utf8'), /mine/);
	});

	test('is not written where its library is gone', async () => {
		const folder = await makeFolder({});
		const keeper = createCorrectionKeeper(path.join(folder, 'gone', 'corrections.yaml'), 'corrections.yaml');
		await assert.rejects(keeper.add({type: 'rename', names: ['Ann Lee'], to: 'Anna Lee', role: null, kind: null}), /gone is not there any more, so nothing was saved/);
		assert.equal(existsSync(path.join(folder, 'gone')), false);
	});

	test('that cannot be read or written is told', async () => {
		const folder = await makeSmallLibrary({'corrections.yaml/x.txt': 'A folder of that name.'});
		const library = await openWatched(createFakeHost().host, {folder});
		await library.ready;
		assert.match(library.snapshot().problems.map(({path: file, message}) => `${file} ${message}`).join('\n'), /^corrections\.yaml could not be read \(EISDIR\), so no correction counts$/m);
		await assert.rejects(library.corrections.undo(), /corrections\.yaml could not be written \(EISDIR\)/);
	});

	test('that can no longer be read counts for nothing, as its problem says, and counts again when it can', async () => {
		const file = path.join(await makeFolder({'corrections.yaml': '- rename: Ann Lee\n  to: Anna Lee\n'}), 'corrections.yaml');
		const keeper = createCorrectionKeeper(file, 'corrections.yaml');
		assert.deepEqual(await keeper.load(), []);
		assert.equal(keeper.all().length, 1);
		renameSync(file, `${file}.away`);
		mkdirSync(file);
		const problems = await keeper.load();
		assert.deepEqual(problems.map(({message}) => message), ['could not be read (EISDIR), so no correction counts']);
		assert.deepEqual(keeper.all(), []);
		rmdirSync(file);
		renameSync(`${file}.away`, file);
		assert.deepEqual(await keeper.load(), []);
		assert.equal(keeper.all().length, 1);
	});
});
