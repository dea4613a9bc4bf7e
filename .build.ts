/*
Builds the program: `tsx .build.ts dist`. Every entry is one file that holds whatever it needs, since to find and read a hundred small ones takes longer than all that they do.
What is only fetched when it is needed is in the same file, and is run no sooner.
*/
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build, type BuildOptions, type Metafile} from 'esbuild';
import {buildStamp} from './.build-stamp.js';

const own = fileURLToPath(import.meta.url);
const checkout = path.dirname(own);

// Node takes in a file for `require` in half the time of one for `import`.
const required = ['start.ts', 'commands/run-command-line.ts', 'tui/first-frame.ts', 'library/workers/extract-worker.ts', 'library/workers/ingest-worker.ts', 'library/workers/library-worker.ts'];
// The door has to be what the package says its files are; Ink waits for its layout at the top of a module, which `require` cannot.
// What brings articles in is four times the reader, and is fetched when the first is brought in.
const imported = ['cli.ts', 'index.ts', 'tui/open-reader.ts', 'library/intake/create-intake.ts'];

const shared = {
	absWorkingDir: checkout,
	bundle: true,
	outbase: 'source',
	platform: 'node',
	target: 'node22',
	minify: true,
	legalComments: 'none',
	metafile: true,
	define: {'process.env.NODE_ENV': '"production"'},
	alias: {'react-devtools-core': './source/tui/no-devtools.ts', 'string-width': './source/lazy-string-width.cjs'},
	logLevel: 'warning',
	external: ['./tui/open-reader.js', '../library/intake/create-intake.js'],
} satisfies BuildOptions;

const inSource = (entries: readonly string[]): string[] => entries.map(entry => path.join('source', entry));

/**
Builds everything into a folder (absolute, or from the checkout); gives what esbuild tells of it.
*/
export const buildProgram = async (outdir: string): Promise<readonly Metafile[]> => {
	const built = await Promise.all([
		build({
			...shared,
			entryPoints: inSource(required),
			outdir,
			format: 'cjs',
			outExtension: {'.js': '.cjs'},
			define: {...shared.define, 'import.meta': 'ownMeta'},
			banner: {js: 'const ownMeta={url:require("node:url").pathToFileURL(__filename).href};'},
		}),
		build({
			...shared,
			entryPoints: inSource(imported),
			outdir,
			format: 'esm',
			banner: {js: 'import{createRequire as createNodeRequire}from"module";const require=createNodeRequire(import.meta.url);'},
		}),
	]);
	return built.map(({metafile}) => metafile);
};

const [, entry = '', target] = process.argv;
if (target !== undefined && path.resolve(entry) === own) {
	await buildProgram(target);
	writeFileSync(path.join(checkout, target, 'stamp'), await buildStamp(checkout));
}
