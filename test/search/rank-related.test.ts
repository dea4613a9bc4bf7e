import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {isRelated, relateStories, type Relation} from '../../source/search/rank-related.js';
import {outlineStory} from '../../source/search/story-outline.js';
import {createRarity} from '../../source/search/word-rarity.js';
import {buildRecord, type RecordSketch} from '../store/build-record.js';

const rarityOf = createRarity({size: 0, articles: 0, inSample: new Map(), inQuotes: new Map()});

const relate = (one: RecordSketch, other: RecordSketch, repeats: readonly number[] = []): Relation =>
	relateStories(outlineStory(buildRecord(one)), outlineStory(buildRecord(other)), {rarityOf, repeats});

const stump = 'We will build it tall and we will build it before the winter comes to Dunmore';

// One speech, held anywhere: what is around it is the place's own.
const rallies: readonly RecordSketch[] = [
	{
		id: 'averley', published: '2024-03-01', headline: 'Grocer with a bell stops governor’s speech in Averley',
		quotes: [
			{text: stump, name: 'Ilse Brandt', before: 'The governor had come to the corn exchange to speak of the dam. ', after: ' said Ilse Brandt.'},
			{text: 'Not with the money of Averley you will not', name: 'Otto Klee', after: ' shouted Otto Klee, a grocer, who rang until he was led out by two ushers.'},
		],
	},
	{
		id: 'sandmouth', published: '2024-03-06', headline: 'Sandmouth fishermen want a harbour wall first',
		quotes: [
			{text: stump, name: 'Ilse Brandt', before: 'On the pier on Wednesday Ilse Brandt promised what she promises everywhere. ', after: ' she said.'},
			{text: 'Tall is fine, but our boats need shelter in October', name: 'Mina Farr', after: ' said Mina Farr, who owns three trawlers and mends nets for the rest.'},
		],
	},
];

const meeting = (id: string, published: string): RecordSketch => ({...rallies[0]!, id, published});

suite('two stories', () => {
	test('a phrase that is said every week makes no story of two rallies', () => {
		const [one, other] = [rallies[0]!, rallies[1]!];
		assert.ok(relate(one, other).score > relate(one, other, [6, 0]).score);
		assert.ok(!isRelated(relate(one, other, [6, 0]), 100));
	});

	test('many days between them take from a likeness', () => {
		const [one, other, later] = [meeting('a', '2024-03-01'), meeting('b', '2024-03-01'), meeting('c', '2024-05-01')];
		assert.ok(relate(one, other).score > relate(one, later).score);
		assert.ok(isRelated(relate(one, other), 1));
	});

	test('the same words by another speaker are no quote in common', () => {
		const [one, other] = [meeting('a', '2024-03-01'), meeting('b', '2024-03-01')];
		const renamed = {...other, quotes: other.quotes!.map(quote => ({...quote, name: 'Karl Moor'}))};
		assert.equal(relate(one, other).reasons.quotes, 2);
		assert.equal(relate(one, renamed).reasons.quotes, 0);
	});

	test('any two give a number, and a share of wording', () => {
		const sketch = fc.record({id: fc.string(), headline: fc.string(), published: fc.constantFrom('2024', '2024-02-01', '2024-02-30'), quotes: fc.array(fc.record({text: fc.lorem()}), {maxLength: 3})}, {requiredKeys: ['id', 'headline', 'quotes']});
		fc.assert(fc.property(sketch, sketch, (one, other) => {
			const {score, reasons: {text}} = relate(one, other);
			assert.ok(Number.isFinite(score));
			assert.ok(text >= 0);
			assert.ok(text <= 1);
		}));
	});
});
