import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseQuery} from '../../source/search/parse-query.js';
import {suggestSpeaker} from '../../source/search/suggest-speaker.js';
import {createMemoryStore} from '../../source/store/memory-store.js';
import {buildRecord} from '../store/build-record.js';

const names = ['Donald Trump', 'Donald Trump', 'Sarah Huckabee Sanders', 'Kim Jong Un', 'Ana Müller', 'Anna Miller', 'a senior official'];

test('an unknown speaker is taken for the nearest, most quoted one', async () => {
	const store = createMemoryStore();
	await store.put([buildRecord({id: 'a', quotes: names.map(name => ({text: 'Yes.', name}))})]);
	const speakers = await store.speakers();
	const cases: ReadonlyArray<readonly [string, string | undefined]> = [
		['speaker:trmup', 'Donald Trump'],
		['speaker:tramp tax', 'Donald Trump'],
		['@sanderson', 'Sarah Huckabee Sanders'],
		['speaker:"sarah hukabee sandrs"', 'Sarah Huckabee Sanders'],
		['speaker:"kim yong un"', 'Kim Jong Un'],
		['speaker:"ana mueller"', 'Ana Müller'],
		['tramp', 'Donald Trump'],
		['"kim yong un"', 'Kim Jong Un'],
		['speaker:trump', undefined],
		['speaker:"sarah sanders"', undefined],
		['speaker:xyzzy', undefined],
		['-speaker:tramp', undefined],
		['text:tramp', undefined],
		['', undefined],
		['after:2018', undefined],
		['speaker:"kim peterson mcallister"', undefined],
	];
	for (const [query, expected] of cases) {
		assert.equal(suggestSpeaker(speakers, parseQuery(query))?.name, expected, query);
	}

	assert.equal(suggestSpeaker([], parseQuery('speaker:trump')), undefined);
});
