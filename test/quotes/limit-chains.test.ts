import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {extractFromText} from '../../source/quotes/extract-from-text.js';

const confidencesOf = (text: string) => extractFromText(text, {id: 'a'}).quotes.map(({attribution}) => attribution.confidence);

const doubtful = 'Ann Moss ran the ferry with Bea Hale. Hale had the keys, and Moss the boat. “It was ours,” she said.\n\n';

describe('a chain of quotes', () => {
	test('no "she" is surer than the doubtful one before it', () => {
		const [first, second, third] = confidencesOf(`${doubtful}She looked away. “We lost it in March,” she said.\n\nShe stood up. “I never went back,” she said.`);
		assert.ok(first! < 0.8);
		assert.ok(second! <= first!);
		assert.ok(third! <= first!);
	});

	test('a name between makes it sure again', () => {
		const [, second, third] = confidencesOf(`${doubtful}She looked away. “We lost it in March,” she said.\n\nHale stood up. “I never went back,” she said.`);
		assert.ok(second! < 0.8);
		assert.ok(third! > 0.9);
	});
});
