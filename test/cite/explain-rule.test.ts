/*
Every rule is told in plain words.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {explainRule} from '../../source/cite/explain-rule.js';
import {correctedRule} from '../../source/quotes/quote.js';
import {speechWeights} from '../../source/quotes/speech-weights.js';

const ranked = Object.keys(speechWeights).map(key => /^relation:(?<rule>[-a-z]+)$/.exec(key)?.groups?.rule).filter(rule => rule !== undefined);
// What the ranker never met, or does not rank.
const others = ['cue-mention-colon-quote', 'dash', 'turn', 'indirect-mention-cue', 'indirect-cue-mention', 'mention-cue-indirect', 'indirect-according-to', correctedRule];

test('every rule has words of its own, short and without its id', () => {
	assert.ok(ranked.length > 15, `saw ${ranked.length}`);
	const rules = [...new Set([...ranked, ...others])];
	const told = rules.map(rule => explainRule(rule));
	assert.equal(new Set(told).size, rules.length);
	for (const [at, words] of told.entries()) {
		assert.match(words, /^[a-z][^-]+[a-z]$/, rules[at]);
		assert.ok(words.length < 65, words);
	}
});

test('what is no rule of ours is told as it is', () => {
	assert.equal(explainRule('somebody-else'), 'somebody-else');
	assert.equal(explainRule('constructor'), 'constructor');
});
