import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/**
The checkout's top folder, absolute.
*/
export const topFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
A TypeScript file of the project: `name` relative to `source/` with forward slashes, its text and its syntax tree.
*/
export type SourceFile = {
	readonly name: string;
	readonly text: string;
	readonly tree: ts.SourceFile;
};

/**
One import or re-export. `target` is relative to `source/` for our own files, the package or `node:` name otherwise. A type-only import leaves nothing in what runs.
*/
export type Import = {
	readonly from: string;
	readonly target: string;
	readonly isOwn: boolean;
	readonly isTypeOnly: boolean;
};

/**
Every TypeScript file under `source/`.
*/
export const readSourceFiles = (): readonly SourceFile[] => {
	const folder = path.join(topFolder, 'source');
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(name => /\.tsx?$/.test(name))
		.map(name => name.split(path.sep).join('/'))
		.toSorted()
		.map(name => {
			const text = readFileSync(path.join(folder, name), 'utf8');
			return {name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)};
		});
};

const specifierOf = (node: ts.Node): ts.Expression | undefined => {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		return node.moduleSpecifier;
	}

	return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
};

const isTypeOnly = (node: ts.Node): boolean =>
	(ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) || (ts.isExportDeclaration(node) && node.isTypeOnly);

/**
All imports of a file, static and dynamic, and its re-exports.
*/
export const findImports = ({name, tree}: SourceFile): readonly Import[] => {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		const specifier = specifierOf(node);
		if (specifier && ts.isStringLiteralLike(specifier)) {
			const isOwn = specifier.text.startsWith('.');
			const target = isOwn ? path.posix.join(path.posix.dirname(name), specifier.text).replace(/\.js$/, '') : specifier.text;
			found.push({from: name, target, isOwn, isTypeOnly: isTypeOnly(node)});
		}

		ts.forEachChild(node, visit);
	};

	visit(tree);
	return found;
};

/**
Every node of a tree that `isWanted` accepts.
*/
export const findNodes = <T extends ts.Node>(tree: ts.Node, isWanted: (node: ts.Node) => node is T): readonly T[] => {
	const found: T[] = [];
	const visit = (node: ts.Node): void => {
		if (isWanted(node)) {
			found.push(node);
		}

		ts.forEachChild(node, visit);
	};

	visit(tree);
	return found;
};
