import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {citationKeys, type Keyed} from '../../source/cite/citation-key.js';
import {describeSource} from '../../source/cite/describe-source.js';
import {hashText} from '../../source/language/hash-text.js';
import type {RecordSketch} from '../store/build-record.js';
import {arbitraryQuotes, buildCited} from './arbitrary-quotes.js';

const keyed = (sketch: Partial<RecordSketch>, id = 'a'): Keyed => ({id, source: describeSource(buildCited({text: 'Yes.'}, sketch))});

const partOf = (id: string): string => hashText(id).slice(0, 6);

test('a key is of writer, year and the first word of weight, and a part of the id', () => {
	const keys: ReadonlyArray<readonly [Partial<RecordSketch>, string]> = [
		[{byline: ['Per Holm', 'Jo Park'], published: '2024-03-05', headline: 'The bridge stays closed'}, 'holm2024bridge'],
		[{byline: ['Piet de Vries'], published: '2024', headline: '“A second” meeting'}, 'devries2024second'],
		[{byline: ['Lars Ødegård'], published: '2024', headline: 'Étude for two cranes'}, 'odegard2024etude'],
		[{byline: ['The Associated Press'], outlet: 'The Weir Gazette', headline: 'Why'}, 'associatedpressndwhy'],
		[{outlet: 'The Weir Gazette', published: '2018-09', headline: '3,000 crosswords'}, 'weirgazette20183000'],
		[{byline: ['李小龍'], published: '2018', headline: '東京'}, 'article2018'],
		[{headline: '', path: 'notes/a_b.txt'}, 'articlendnotes'],
		[{}, 'articlend'],
	];
	for (const [sketch, key] of keys) {
		assert.deepEqual(citationKeys([keyed(sketch)]), [`${key}-${partOf('a')}`]);
	}
});

test('a key stays whatever stands beside it', () => {
	const bridge = {byline: ['Per Holm'], published: '2024', headline: 'Bridge'};
	const [a, b, c] = [keyed(bridge, 'a'), keyed({headline: 'Other'}, 'b'), keyed(bridge, 'c')];
	assert.equal(citationKeys([a])[0], citationKeys([a, c])[0]);
	const keys = citationKeys([a, b, c]);
	assert.deepEqual(keys, [`holm2024bridge-${partOf('a')}`, `articlendother-${partOf('b')}`, `holm2024bridge-${partOf('c')}`]);
	assert.deepEqual(citationKeys([c, b, a]), keys.toReversed());
});

test('keys are unique and what every program takes', () => {
	fc.assert(fc.property(arbitraryQuotes, quotes => {
		const keys = citationKeys(quotes.map(cited => ({id: cited.article.id, source: describeSource(cited)})));
		assert.equal(new Set(keys).size, quotes.length);
		assert.deepEqual(keys.filter(key => !/^[\da-z]+-[\da-f]{6}(?:-\d+)?$/.test(key)), []);
	}));
});
