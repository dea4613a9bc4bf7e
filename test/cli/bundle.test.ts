/*
What is built is what starts: the door reads on any Node, and a shell command loads nothing of the reader.
*/
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {before, suite, test} from 'node:test';
import type {Metafile} from 'esbuild';
import ts from 'typescript';
import {buildProgram} from '../../.build.js';
import {commands} from '../../source/commands/command-table.js';
import {checkout} from '../helpers/fake-host.js';
import {findNodes, readSourceFiles} from '../helpers/source-files.js';
import {makeFolder} from '../helpers/temporary-folder.js';

let folder: string;
let outputs: Metafile['outputs'];
let inputs: Metafile['inputs'];

before(async () => {
	folder = await makeFolder();
	const built = await buildProgram(folder);
	outputs = Object.assign({}, ...built.map(metafile => metafile.outputs)) as typeof outputs;
	inputs = Object.assign({}, ...built.map(metafile => metafile.inputs)) as typeof inputs;
});

const outputOf = (entryPoint: string) => {
	const found = Object.values(outputs).find(output => output.entryPoint === entryPoint);
	assert.ok(found, `nothing is built of ${entryPoint}`);
	return found;
};

// All sources that are run with one, before anything is fetched that is only fetched when it is needed.
const sourcesOf = (source: string, seen = new Set<string>()): readonly string[] => {
	assert.ok(inputs[source], `nothing is built with ${source}`);
	seen.add(source);
	for (const {path: target, kind, external} of inputs[source].imports) {
		if (kind !== 'dynamic-import' && external !== true && !seen.has(target)) {
			sourcesOf(target, seen);
		}
	}

	return [...seen];
};

const ofPackage = (sources: readonly string[], name: string): readonly string[] => sources.filter(source => source.includes(`node_modules/${name}/`));

test('the door loads nothing before it has looked at Node', () => {
	const {imports} = outputOf('source/cli.ts');
	assert.deepEqual(imports.map(({path: target, kind}) => `${kind} ${target}`), []);
});

test('the door is written as Node 12 reads it', () => {
	const text = readFileSync(path.join(folder, 'cli.js'), 'utf8');
	const tree = ts.createSourceFile('cli.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
	// The build gives every file a `require`, by a module that every Node has.
	const imported = tree.statements.filter(statement => ts.isImportDeclaration(statement)).map(({moduleSpecifier}) => moduleSpecifier.getText().slice(1, -1));
	assert.deepEqual(imported.filter(name => name !== 'module' && name !== 'node:module'), []);
	const tooNew = new Set([
		ts.SyntaxKind.QuestionQuestionToken,
		ts.SyntaxKind.QuestionDotToken,
		ts.SyntaxKind.QuestionQuestionEqualsToken,
		ts.SyntaxKind.BarBarEqualsToken,
		ts.SyntaxKind.AmpersandAmpersandEqualsToken,
		ts.SyntaxKind.PropertyDeclaration,
		ts.SyntaxKind.PrivateIdentifier,
		ts.SyntaxKind.BigIntLiteral,
		ts.SyntaxKind.ClassStaticBlockDeclaration,
	]);
	let seen = 0;
	const visit = (node: ts.Node, isInFunction: boolean): void => {
		seen++;
		assert.ok(!tooNew.has(node.kind), `${ts.SyntaxKind[node.kind]}: ${node.parent?.getText().slice(0, 80)}`);
		assert.ok(isInFunction || !ts.isAwaitExpression(node), 'await outside of a function');
		assert.ok(!ts.isNumericLiteral(node) || !node.getText().includes('_'), 'a number with separators');
		ts.forEachChild(node, child => {
			visit(child, isInFunction || ts.isFunctionLike(node));
		});
	};

	visit(tree, false);
	assert.ok(seen > 200);
	// By which the system runs what npm links as `newsread`.
	assert.ok(text.startsWith('#!/usr/bin/env node\n'));
	// What only a newer Node has is a function that is called when Node has been looked at.
	assert.match(text, /getBuiltinModule\("node:fs"\)/);
});

suite('what a command loads', () => {
	for (const {name, load} of commands) {
		test(name, () => {
			const file = /import\(["']\.\/(?<file>[\w-]+)\.js["']\)/.exec(load.toString())?.groups?.file;
			const sources = [...sourcesOf('source/commands/run-command-line.ts'), ...sourcesOf(`source/commands/${file}.ts`)];
			assert.ok(sources.length > 20);
			for (const unwanted of ['ink', 'react', 'react-reconciler', 'yoga-layout', 'fuse.js', 'chalk', 'meow']) {
				assert.deepEqual(ofPackage(sources, unwanted), [], unwanted);
			}

			assert.deepEqual(sources.filter(source => source.startsWith('source/tui/')), []);
		});
	}

	test('a library in which nothing has changed is opened without what reads and extracts', () => {
		const sources = [...sourcesOf('source/library/open-library.ts'), ...sourcesOf('source/library/sync/keep-in-step.ts'), ...sourcesOf('source/store/sqlite-store.ts'), ...sourcesOf('source/library/sync/reported-speech.ts')];
		assert.ok(sources.length > 50);
		assert.deepEqual(['yaml', 'marked'].flatMap(name => ofPackage(sources, name)), []);
		assert.deepEqual(sources.filter(source => /^source\/(?:ingest|article\/head|language\/en\/(?:common-words|forenames)|quotes\/(?:find|word-facts|extract))/.test(source)), []);
	});

	test('the search that quotes needs comes with the first search', () => {
		assert.notDeepEqual(ofPackage(sourcesOf('source/library/sync/reported-speech.ts'), 'fuse.js'), []);
	});

	test('what brings articles in comes with the first thing asked of it', () => {
		const late = /^source\/(?:library\/intake|ingest)\/|^source\/tui\/run-intake\.ts/;
		assert.deepEqual([...sourcesOf('source/tui/open-reader.ts'), ...sourcesOf('source/tui/first-frame.ts')].filter(source => late.test(source)), []);
		assert.deepEqual(['undici', 'linkedom', 'feedsmith'].flatMap(name => ofPackage(Object.keys(outputOf('source/tui/open-reader.ts').inputs), name)), []);
	});

	test('what pages, feeds and the network need is in no file that other starts read', () => {
		for (const entry of ['commands/run-command-line.ts', 'library/workers/extract-worker.ts', 'library/workers/library-worker.ts', 'index.ts']) {
			const held = Object.keys(outputOf(`source/${entry}`).inputs);
			assert.ok(held.length > 100, entry);
			assert.deepEqual(['undici', 'linkedom', 'feedsmith', '@mozilla/readability', 'cssomnom'].flatMap(name => ofPackage(held, name)), [], entry);
		}
	});

	test('the reader has what it needs', () => {
		const sources = Object.keys(outputOf('source/tui/open-reader.ts').inputs);
		assert.notDeepEqual(ofPackage(sources, 'ink'), []);
		assert.notDeepEqual(ofPackage(sources, 'react'), []);
	});
});

test('what the first frame needs is in one file, without Ink', () => {
	const {imports, inputs: within} = outputOf('source/tui/first-frame.ts');
	assert.deepEqual(imports.filter(({external}) => external !== true), []);
	assert.deepEqual(['ink', 'react', 'react-reconciler', 'yoga-layout', 'fuse.js', 'meow'].flatMap(name => ofPackage(Object.keys(within), name)), []);
	assert.deepEqual(Object.keys(within).filter(input => /^source\/(?:quotes\/(?:find|extract)|ingest|article\/head|commands)/.test(input)), []);
});

test('what other programs import has neither the commands nor the reader in it', () => {
	const sources = sourcesOf('source/index.ts');
	assert.ok(sources.length > 20);
	assert.deepEqual(sources.filter(source => /^source\/(?:commands|tui)\//.test(source)), []);
	assert.deepEqual(ofPackage(sources, 'react'), []);
});

test('every file is of ASCII alone, which is half as much to read', () => {
	const files = Object.keys(outputs);
	assert.ok(files.length > 10);
	assert.deepEqual(files.filter(file => /\P{ASCII}/u.test(readFileSync(path.join(checkout, file), 'utf8'))), []);
});

test('no raw text has a letter that is escaped where the program is built', () => {
	const raw = readSourceFiles().flatMap(({name, tree}) => findNodes(tree, ts.isTaggedTemplateExpression).map(node => `${name}: ${node.getText(tree)}`));
	assert.ok(raw.length > 10);
	assert.deepEqual(raw.filter(text => /\P{ASCII}/u.test(text)), []);
});
