import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {extractFromText} from '../../source/quotes/extract-from-text.js';
import {forms, kinds, marks, names, notSpeech, orders, parts, speakers, subjects, type Construction} from './constructions.js';

const found = (text: string) => extractFromText(text, {id: 'a'}).quotes.map(quote => [quote.text, quote.attribution.speaker?.name ?? null]);

const tables: ReadonlyArray<readonly [string, readonly Construction[]]> = [
	['orders of source, cue and quotation', orders],
	['utterances in parts', parts],
	['marks', marks],
	['subjects', subjects],
	['names', names],
	['speakers', speakers],
	['forms', forms],
	['no speech', notSpeech],
];

for (const [title, table] of tables) {
	describe(title, () => {
		for (const [name, text, expected] of table) {
			test(name, () => {
				assert.deepEqual(found(text), expected);
			});
		}
	});
}

describe('kinds of speakers', () => {
	for (const [text, expected] of kinds) {
		test(text, () => {
			assert.deepEqual(extractFromText(text, {id: 'a'}).quotes.map(({attribution: {speaker}}) => [speaker?.name, speaker?.kind]), expected);
		});
	}
});
