/*
What is built is what starts: the door reads on any Node, and a shell command loads nothing of the reader.
*/
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {before, suite, test} from 'node:test';
import ts from 'typescript';
import {commands} from '../../source/commands/command-table.js';
import {checkout} from '../helpers/fake-host.js';
import {makeFolder} from '../helpers/temporary-folder.js';

type Output = {
	readonly imports: ReadonlyArray<{readonly path: string; readonly kind: string; readonly external?: boolean}>;
	readonly inputs: Readonly<Record<string, unknown>>;
	readonly entryPoint?: string;
};

let folder: string;
let outputs: Readonly<Record<string, Output>>;

before(async () => {
	folder = await makeFolder();
	const {scripts} = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as {scripts: Record<string, string>};
	const build = (name: string): typeof outputs => {
		const script = scripts[name]!;
		assert.match(script, / --outdir=dist/);
		const built = script.replace('--outdir=dist', () => `--metafile=${folder}/meta.json --outdir=${folder}`);
		execFileSync('sh', ['-c', built], {cwd: checkout, env: {...process.env, PATH: `${path.join(checkout, 'node_modules/.bin')}:${process.env.PATH}`}});
		return (JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as {outputs: typeof outputs}).outputs;
	};

	outputs = {...build('build:parts'), ...build('build:reader')};
});

const outputOf = (entryPoint: string): string => {
	const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint);
	assert.ok(found, `nothing is built of ${entryPoint}`);
	return found[0];
};

// All sources that are loaded with an output, before anything of it runs.
const loadedWith = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
	seen.add(name);
	for (const {path: target, kind, external} of outputs[name]!.imports) {
		if (kind === 'import-statement' && external !== true && !seen.has(target)) {
			loadedWith(target, seen);
		}
	}

	return seen;
};

const sourcesOf = (entryPoint: string): readonly string[] => [...loadedWith(outputOf(entryPoint))].flatMap(name => Object.keys(outputs[name]!.inputs));
const ofPackage = (sources: readonly string[], name: string): readonly string[] => sources.filter(source => source.includes(`node_modules/${name}/`));

test('the door loads nothing before it has looked at Node', () => {
	const {imports} = outputs[outputOf('source/cli.ts')]!;
	assert.deepEqual(imports.filter(({kind}) => kind !== 'dynamic-import').map(({path: target}) => target), []);
	assert.ok(imports.length > 4);
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
	// Node 12 has import() and modules by file, but knows built-in modules by `node:` only late.
	assert.match(text, /import\("node:fs"\)/);
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
		const sources = [...sourcesOf('source/library/sync/keep-in-step.ts'), ...sourcesOf('source/store/sqlite-store.ts'), ...sourcesOf('source/library/sync/reported-speech.ts')];
		assert.ok(sources.length > 50);
		assert.deepEqual(['yaml', 'marked'].flatMap(name => ofPackage(sources, name)), []);
		assert.deepEqual(sources.filter(source => /^source\/(?:ingest|article\/head|quotes\/(?:find|word-facts|extract))/.test(source)), []);
	});

	test('the search that quotes needs comes with the first search', () => {
		assert.notDeepEqual(ofPackage(sourcesOf('source/library/sync/reported-speech.ts'), 'fuse.js'), []);
	});

	test('the reader has what it needs', () => {
		const sources = sourcesOf('source/tui/open-reader.ts');
		assert.notDeepEqual(ofPackage(sources, 'ink'), []);
		assert.notDeepEqual(ofPackage(sources, 'react'), []);
	});
});

test('what the first frame needs is in one file, without Ink', () => {
	const {imports, inputs} = outputs[outputOf('source/tui/first-frame.ts')]!;
	assert.deepEqual(imports.filter(({external}) => external !== true), []);
	assert.deepEqual(['ink', 'react', 'react-reconciler', 'yoga-layout', 'fuse.js', 'meow'].flatMap(name => ofPackage(Object.keys(inputs), name)), []);
	assert.deepEqual(Object.keys(inputs).filter(input => /^source\/(?:quotes\/(?:find|extract)|ingest|article\/head|commands)/.test(input)), []);
});

test('what other programs import has neither the commands nor the reader in it', () => {
	const sources = sourcesOf('source/index.ts');
	assert.ok(sources.length > 20);
	assert.deepEqual(sources.filter(source => /^source\/(?:commands|tui)\//.test(source)), []);
	assert.deepEqual(ofPackage(sources, 'react'), []);
});
