import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFakeHost} from '../helpers/fake-host.js';
import {openWatched} from '../helpers/open-watched.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const story = 'The harbour reopens\n\nIt rained over the harbour all night, and the town waited for news of the ferry and of its crew.\n\nHarbour master Ines Calder said that the ferry would sail again on Monday.\n\n“We never closed,” Calder told the council in the evening.\n';

const openStory = async () => {
	const folder = await makeFolder({'ferry.txt': story});
	const {host} = createFakeHost();
	const library = await openWatched(host, {folder, origin: 'chosen'});
	await library.ready;
	return library;
};

const found = async (query: string) => {
	const library = await openStory();
	const {total, hits} = await library.search(query);
	await library.close();
	return {total, hits: hits.map(({stored}) => [stored.quote.kind, stored.quote.text, stored.quote.attribution.speaker?.name])};
};

const said = ['direct', 'We never closed,', 'Ines Calder'];
const reported = ['indirect', 'the ferry would sail again on Monday', 'Ines Calder'];

test('reported speech is found where its kind is asked for, and nowhere else', async () => {
	assert.deepEqual(await found('calder'), {total: 1, hits: [said]});
	assert.deepEqual(await found('ferry'), {total: 0, hits: []});
	assert.deepEqual(await found('kind:indirect'), {total: 1, hits: [reported]});
	assert.deepEqual(await found('ferry kind:indirect'), {total: 1, hits: [reported]});
	const both = await found('calder kind:direct,indirect');
	assert.equal(both.total, 2);
	assert.deepEqual(new Set(both.hits.map(([kind]) => kind)), new Set(['direct', 'indirect']));
});

test('it follows corrections of names, and is in no total', async () => {
	const library = await openStory();
	await library.search('kind:indirect');
	await library.corrections.add({type: 'rename', names: ['Ines Calder'], to: 'Inez Calder', role: null, kind: null});
	const {hits} = await library.search('kind:indirect');
	assert.deepEqual(hits.map(({stored}) => stored.quote.attribution.speaker?.name), ['Inez Calder']);
	assert.equal(library.snapshot().totals.quotes, 1);
	await library.close();
});

test('a question that comes while the first is being answered sees as much', async () => {
	const folder = await makeFolder(Object.fromEntries(Array.from({length: 60}, (_, at) => [`ferry-${at}.txt`, `${story}\nIt was day ${at} of the storm.\n`])));
	const {host} = createFakeHost();
	const library = await openWatched(host, {folder, origin: 'chosen'});
	await library.ready;
	const [first, second] = await Promise.all([library.search('kind:indirect'), library.search('ferry kind:indirect')]);
	assert.deepEqual([first.total, second.total], [60, 60]);
	await library.close();
});

test('quotes and reported speech of both kinds come newest first where that is asked for', async () => {
	const folder = await makeFolder({
		'old.md': `---\ndate: 2020-01-02\n---\n# ${story}`,
		'new.md': `---\ndate: 2024-01-02\n---\n# ${story.replaceAll('Ines Calder', 'Omar Reyes').replaceAll('Calder', 'Reyes')}`,
	});
	const {host} = createFakeHost();
	const library = await openWatched(host, {folder, origin: 'chosen'});
	await library.ready;
	const {hits} = await library.search('kind:direct,indirect', {order: 'newest'});
	await library.close();
	assert.deepEqual(hits.map(({stored}) => stored.quote.attribution.speaker?.name), ['Omar Reyes', 'Omar Reyes', 'Ines Calder', 'Ines Calder']);
});
