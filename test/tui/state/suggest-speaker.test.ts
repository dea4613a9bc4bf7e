import assert from 'node:assert/strict';
import {test} from 'node:test';
import {suggestSpeaker} from '../../../source/tui/state/suggest-speaker.js';
import {playReader} from '../../helpers/play-reader.js';

test('a speaker is suggested for a name that nobody has, never for a slip in the query\'s language', async () => {
	const cases: ReadonlyArray<readonly [query: string, name: string | undefined]> = [
		['speaker:achtreberg_ball', 'Ruben Achterberg'],
		['achtreberg_ball', 'Ruben Achterberg'],
		['kind:voos', undefined],
		['after:brandd', undefined],
		['kind:voos_achtreberg', 'Ruben Achterberg'],
		['zzzz_-achtreberg', undefined],
		['zzzz', undefined],
	];
	for (const [query, name] of cases) {
		// eslint-disable-next-line no-await-in-loop -- one reader after the other
		const player = await playReader();
		// eslint-disable-next-line no-await-in-loop -- one reader after the other
		assert.equal(suggestSpeaker(await player.press(`s ${query}_x <backspace> <backspace>`)), name, query);
	}
});
