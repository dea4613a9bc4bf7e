import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {splitName} from '../../source/cite/split-name.js';
import {arbitraryText} from '../helpers/arbitrary-text.js';

test('people are given, particle, family and suffix', () => {
	const people: ReadonlyArray<readonly [name: string, given: string, particle: string, family: string, suffix: string]> = [
		['Per Holm', 'Per', '', 'Holm', ''],
		['Sarah J. Sanders', 'Sarah J.', '', 'Sanders', ''],
		['Desmond Pryce-Hale', 'Desmond', '', 'Pryce-Hale', ''],
		['Seán O’Brien', 'Seán', '', 'O’Brien', ''],
		['Piet de Vries', 'Piet', 'de', 'Vries', ''],
		['Ludwig van der Rohe', 'Ludwig', 'van der', 'Rohe', ''],
		['Robert De Niro', 'Robert', '', 'De Niro', ''],
		['José Ortega y Gasset', 'José', '', 'Ortega y Gasset', ''],
		['Sammy Davis Jr.', 'Sammy', '', 'Davis', 'Jr.'],
		['Sammy Davis, Jr.', 'Sammy', '', 'Davis', 'Jr.'],
		['  Ann \n Lee ', 'Ann', '', 'Lee', ''],
		['Ann Lee, MD', 'Ann', '', 'Lee', 'MD'],
		['Al Gore', 'Al', '', 'Gore', ''],
		['La Toya Jackson', 'La Toya', '', 'Jackson', ''],
		['J. D. Vance', 'J. D.', '', 'Vance', ''],
		['Zhu Chen', 'Zhu', '', 'Chen', ''],
		['Jean-Claude Petit', 'Jean-Claude', '', 'Petit', ''],
		['Maria De la Cruz', 'Maria', '', 'De la Cruz', ''],
	];
	for (const [name, given, particle, family, suffix] of people) {
		assert.deepEqual(splitName(name), {given, particle, family, suffix}, name);
	}
});

test('what is not certainly a person stays whole', () => {
	for (const name of ['The Associated Press', 'Reuters', 'Voltaire', 'BBC News', 'Kestrel Wire', 'Staff Reporter', '李小龍', '한 강', 'Agence France-Presse', 'jane doe', 'The Editorial Board', 'Smith, John', 'A', '', 'Harbour Authority']) {
		assert.deepEqual(splitName(name), {literal: name}, name);
	}
});

test('houses stay whole, of whatever words', () => {
	const houses = ['Voice of America', 'Al Jazeera', 'Bank of England', 'Radio Free Europe', 'Agence France Presse', 'Human Rights Watch', 'Le Monde', 'Der Spiegel', 'Deutsche Welle', 'Médecins Sans Frontières', 'La Stampa', 'El País', 'O Globo', 'Christian Science Monitor', 'Wells Fargo', 'Jordan Press Desk', 'Daughters of Charity', 'Kyiv Independent'];
	for (const name of houses) {
		assert.deepEqual(splitName(name), {literal: name}, name);
	}
});

test('a byline that is the outlet stays whole', () => {
	assert.deepEqual(splitName('Israel Hayom', 'Israel Hayom'), {literal: 'Israel Hayom'});
	assert.deepEqual(splitName('Mother Jones', 'The Mother Jones'), {literal: 'Mother Jones'});
	assert.ok('family' in splitName('Sally Jones', 'Mother Jones'));
});

test('nothing of a name is lost', () => {
	fc.assert(fc.property(arbitraryText, name => {
		const split = splitName(name);
		const whole = 'literal' in split ? split.literal : [split.given, split.particle, split.family, split.suffix].join('');
		assert.equal(whole.replaceAll(/[\s,]/g, ''), name.replaceAll(/[\s,]/g, ''));
	}));
});
