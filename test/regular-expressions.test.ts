/*
No regular expression of the program may cost more than linear time on hostile text.
*/
/* eslint-disable unicorn/no-global-object-property-assignment -- the constructor can be watched in no other way */
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

const isFunction = (node: ts.Node): boolean => ts.isFunctionLike(node);

// Those made of word tables can only be read once made: every module that makes one is loaded while the constructor is watched.
const makers = readSourceFiles().filter(file => findNodes(file.tree, ts.isNewExpression).some(({expression}) => expression.getText(file.tree) === 'RegExp'));

const watchConstructor = async (): Promise<readonly Literal[]> => {
	const made: Literal[] = [];
	const original = RegExp;
	globalThis.RegExp = new Proxy(original, {
		construct(Target, [source, flags = '']: [string | RegExp, string?]) {
			const place = new Error('place').stack?.split('\n').find(line => line.includes('/source/'));
			if (place !== undefined) {
				made.push({place: `${place.trim()} ${String(source).slice(0, 60)}`, source: typeof source === 'string' ? source : source.source, flags: flags.replace('v', 'u')});
			}

			return new Target(source, flags);
		},
	});
	try {
		for (const {name} of makers) {
			// eslint-disable-next-line no-await-in-loop -- one module after the other, as the watch is global
			await import(new URL(`../source/${name}`, import.meta.url).href);
		}
	} finally {
		globalThis.RegExp = original;
	}

	return made;
};

test('no regular expression is vulnerable', async () => {
	assert.ok(literals.length > 20, `saw ${literals.length} expressions`);
	const made = await watchConstructor();
	assert.ok(made.length >= makers.length, `saw ${made.length} expressions made by ${makers.length} modules`);
	const verdicts = [];
	for (const {place, source, flags} of [...literals, ...made]) {
		// eslint-disable-next-line no-await-in-loop -- one at a time: each check uses a whole core
		const {status} = await check(source, flags, {timeout: 20_000});
		if (status !== 'safe') {
			verdicts.push(`${place}: ${status}`);
		}
	}

	assert.deepEqual(verdicts, []);
});

test('an expression that is not a literal is made of constants, while its module loads', () => {
	const made = makers.flatMap(file => findNodes(file.tree, ts.isNewExpression)
		.filter(node => node.expression.getText(file.tree) === 'RegExp' && ts.findAncestor(node, isFunction) !== undefined)
		.map(node => `${file.name} ${node.getText(file.tree)}`));
	assert.deepEqual(made, []);
});
