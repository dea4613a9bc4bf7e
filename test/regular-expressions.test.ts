/*
No regular expression of the program may cost more than linear time on hostile text.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {check} from 'recheck';
import {findNodes, readSourceFiles} from './helpers/source-files.js';

type Literal = {
	readonly place: string;
	readonly source: string;
	readonly flags: string;
};

const literals: readonly Literal[] = readSourceFiles().flatMap(file => findNodes(file.tree, ts.isRegularExpressionLiteral).map(({text}) => ({
	place: `${file.name} ${text}`,
	source: text.slice(1, text.lastIndexOf('/')),
	// The checker does not know the flag v; what is written without set operations means the same with u.
	flags: text.slice(text.lastIndexOf('/') + 1).replace('v', 'u'),
})));

test('no regular expression is vulnerable', async () => {
	assert.ok(literals.length > 20, `saw ${literals.length} expressions`);
	const verdicts = [];
	for (const {place, source, flags} of literals) {
		// eslint-disable-next-line no-await-in-loop -- one at a time: each check uses a whole core
		const {status} = await check(source, flags, {timeout: 20_000});
		if (status !== 'safe') {
			verdicts.push(`${place}: ${status}`);
		}
	}

	assert.deepEqual(verdicts, []);
});

test('no expression is made of text', () => {
	const made = readSourceFiles().flatMap(file => findNodes(file.tree, ts.isNewExpression)
		.filter(({expression, arguments: given}) => expression.getText(file.tree) === 'RegExp' && given?.[0] && !ts.isStringLiteralLike(given[0]))
		.map(node => `${file.name} ${node.getText(file.tree)}`));
	assert.deepEqual(made, []);
});
