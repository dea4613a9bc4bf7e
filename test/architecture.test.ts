/*
The laws of the house: who may import whom, which rooms are pure, and L1 to L6 of the reader. Each law also asserts that it saw what it checks.
*/
import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {findImports, findNodes, readSourceFiles, type SourceFile} from './helpers/source-files.js';

const files = readSourceFiles();
const imports = files.flatMap(file => findImports(file));
const roomOf = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : name.replace(/\.tsx?$/, ''));
const at = (file: SourceFile, node: ts.Node): string => `${file.name}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;

const everyRoom = ['language', 'article', 'quotes', 'ingest', 'store', 'search', 'cite', 'config', 'library'];

/**
Data runs down this list and imports run up it, never down.
*/
const importTable: Readonly<Record<string, readonly string[]>> = {
	errors: [],
	language: [],
	article: ['language'],
	quotes: ['article', 'language'],
	ingest: ['article', 'language'],
	store: ['quotes', 'article', 'language'],
	cite: ['quotes', 'article', 'language', 'store/quote-store'],
	search: ['store/quote-store', 'quotes', 'article', 'language'],
	config: ['language'],
	library: everyRoom,
	commands: everyRoom,
	tui: everyRoom,
	index: everyRoom,
	start: everyRoom,
	cli: [...everyRoom, 'start', 'commands', 'tui'],
};

const pure = ['language/', 'article/', 'quotes/', 'search/', 'cite/', 'store/quote-store.ts', 'tui/state/', 'tui/keys/', 'tui/actions/', 'tui/layout/'];
const isPure = (name: string): boolean => pure.some(prefix => name.startsWith(prefix));

test('every room imports only from the rooms above it', () => {
	const own = imports.filter(({isOwn}) => isOwn);
	assert.ok(own.length > 200, `saw ${own.length} imports`);
	assert.deepEqual([...new Set(files.map(({name}) => roomOf(name)))].filter(room => !importTable[room]), []);
	const broken = own.filter(({from, target}) => {
		const [room, other] = [roomOf(from), roomOf(target)];
		const allowed = importTable[room] ?? [];
		return room !== other && other !== 'errors' && !allowed.includes(other) && !allowed.includes(target);
	});
	assert.deepEqual(broken.map(({from, target}) => `${from} → ${target}`), []);
});

test('pure rooms import neither node:*, react nor ink', () => {
	for (const prefix of pure) {
		assert.ok(files.some(({name}) => name.startsWith(prefix)), `nothing under ${prefix}`);
	}

	const broken = imports.filter(({from, target, isOwn}) => isPure(from) && !isOwn && /^(?:node:|react(?:\/|$)|ink(?:\/|$))/.test(target));
	assert.deepEqual(broken.map(({from, target}) => `${from} → ${target}`), []);
});

test('pure rooms use no global of the process or the page', () => {
	const forbidden = new Set(['process', 'Buffer', 'globalThis', 'console', 'setTimeout', 'fetch', 'require']);
	const broken = files.filter(({name}) => isPure(name)).flatMap(file => findNodes(file.tree, ts.isIdentifier)
		.filter(node => forbidden.has(node.text) && !ts.isPropertyAccessExpression(node.parent) && !ts.isPropertyAssignment(node.parent) && !ts.isPropertySignature(node.parent))
		.map(node => `${at(file, node)} ${node.text}`));
	assert.deepEqual(broken, []);
});

const onlyIn = (target: RegExp, ...places: readonly string[]): void => {
	const found = imports.filter(({target: name, isTypeOnly}) => target.test(name) && !isTypeOnly);
	assert.ok(found.length > 0, `nothing imports ${target.source}`);
	assert.deepEqual(found.filter(({from}) => places.every(place => !from.startsWith(place))).map(({from}) => from), []);
};

test('only search/rank-quotes.ts imports fuse.js', () => {
	onlyIn(/^fuse\.js/, 'search/rank-quotes.ts');
});

test('only ingest/fetch-url.ts imports undici and looks names up, only ingest/robots.ts imports robots-parser', () => {
	onlyIn(/^undici(?:\/|$)/, 'ingest/fetch-url.ts');
	onlyIn(/^node:dns/, 'ingest/fetch-url.ts');
	onlyIn(/^robots-parser/, 'ingest/robots.ts');
});

test('only tui/ imports ink and react', () => {
	onlyIn(/^(?:ink|react)(?:\/|$)/, 'tui/');
});

test('only store/ and the reading record import node:sqlite, only ingest/fetch-url.ts opens connections', () => {
	const broken = imports.filter(({from, target}) => (target === 'node:sqlite' && !from.startsWith('store/') && from !== 'library/reading-record.ts' && !from.startsWith('library/record/'))
		|| (/^(?:node:(?:http|https|http2|net|tls|dgram)|undici)$/.test(target) && from !== 'ingest/fetch-url.ts'));
	assert.deepEqual(broken.map(({from, target}) => `${from} → ${target}`), []);
});

test('only cli.ts and the workers touch process', () => {
	const isName = ({parent}: ts.Identifier, node: ts.Identifier): boolean => (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
	const touching = files
		.filter(file => findImports(file).some(({target}) => target === 'node:process') || findNodes(file.tree, ts.isIdentifier).some(node => node.text === 'process' && !isName(node, node)))
		.map(({name}) => name);
	assert.ok(touching.includes('cli.ts'));
	assert.deepEqual(touching.filter(name => name !== 'cli.ts' && !name.endsWith('-worker.ts')), []);
});

test('nothing of Intl is made when a file is read: the first of a kind takes a process up to ten milliseconds', () => {
	const isWithin = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;
	const makers = files.flatMap(file => findNodes(file.tree, ts.isNewExpression).filter(({expression}) => expression.getText(file.tree).startsWith('Intl.')).map(node => ({node, place: at(file, node)})));
	assert.ok(makers.length > 2);
	assert.deepEqual(makers.filter(({node}) => !isWithin(node)).map(({place}) => place), []);
});

const callsOf = (hook: string): readonly string[] => files.filter(file => findNodes(file.tree, ts.isCallExpression)
	.some(({expression}) => (ts.isIdentifier(expression) && expression.text === hook) || (ts.isPropertyAccessExpression(expression) && expression.name.text === hook))).map(({name}) => name);

test('L1: useInput and usePaste stand in one file', () => {
	assert.equal(callsOf('useInput').length, 1);
	assert.deepEqual(callsOf('usePaste'), callsOf('useInput'));
});

test('L2: useEffect stands in one file, useState nowhere', () => {
	assert.equal(new Set([...callsOf('useEffect'), ...callsOf('useLayoutEffect')]).size, 1);
	assert.deepEqual(callsOf('useState'), []);
});

test('L3: state holds plain data only', () => {
	const state = files.filter(({name}) => name.startsWith('tui/state/'));
	assert.ok(state.length > 2);
	const broken = state.flatMap(file => findNodes(file.tree, ts.isTypeAliasDeclaration)
		.filter(({name}) => name.text.endsWith('State'))
		.flatMap(alias => findNodes(alias, (node): node is ts.FunctionTypeNode | ts.MethodSignature => ts.isFunctionTypeNode(node) || ts.isMethodSignature(node)).map(node => at(file, node))));
	assert.deepEqual(broken, []);
});

test('L4: only app.tsx dispatches', () => {
	const holding = callsOf('useReducer');
	assert.deepEqual(holding, ['tui/app.tsx']);
	const broken = files.filter(({name}) => /^tui\/(?:screens|components)\//.test(name))
		.flatMap(file => findNodes(file.tree, ts.isIdentifier).filter(({text}) => text === 'dispatch').map(node => at(file, node)));
	assert.deepEqual(broken, []);
});

// A word table is data: it exports literals and holds no function longer than a line.
const isWordTable = ({name}: SourceFile): boolean => name.startsWith('language/en/') || name.endsWith('-table.ts') || name.endsWith('-weights.ts');

test('L5: no file over 250 lines, word tables aside', () => {
	assert.ok(files.length > 60, `saw ${files.length} files`);
	const long = files.filter(file => !isWordTable(file)).map(({name, text}) => ({name, lines: text.split('\n').length - 1})).filter(({lines}) => lines > 250);
	assert.deepEqual(long.map(({name, lines}) => `${name}: ${lines}`), []);
});

test('L5: no function over 40 lines', () => {
	const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
		[ts.isFunctionDeclaration, ts.isFunctionExpression, ts.isArrowFunction, ts.isMethodDeclaration, ts.isConstructorDeclaration].some(is => is(node));
	let seen = 0;
	const long = files.flatMap(file => findNodes(file.tree, isFunction).flatMap(node => {
		seen++;
		const line = (position: number): number => file.tree.getLineAndCharacterOfPosition(position).line;
		const lines = line(node.getEnd()) - line(node.getStart(file.tree)) + 1;
		return lines > 40 ? [`${at(file, node)}: ${lines}`] : [];
	}));
	assert.ok(seen > 500, `saw ${seen} functions`);
	assert.deepEqual(long, []);
});

test('names: kebab-case files, named exports, type instead of interface', () => {
	assert.deepEqual(files.map(({name}) => name).filter(name => !/^(?:[\d\-a-z]+\/)*[\da-z]+(?:-[\da-z]+)*\.tsx?$/.test(name)), []);
	assert.deepEqual(files.flatMap(file => findNodes(file.tree, ts.isInterfaceDeclaration).map(node => at(file, node))), []);
	const defaults = files.filter(file => findNodes(file.tree, ts.isExportAssignment).length > 0).map(({name}) => name);
	// The stub stands in for a package that has a default export.
	assert.deepEqual(defaults.filter(name => name !== 'tui/no-devtools.ts'), []);
});

test('every export has a sentence', () => {
	const bare = files.flatMap(file => file.tree.statements
		.filter(statement => ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword))
		.filter(statement => !file.text.slice(statement.getFullStart(), statement.getStart(file.tree)).includes('/**'))
		.map(statement => at(file, statement)));
	assert.deepEqual(bare, []);
});
