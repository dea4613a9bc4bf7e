/*
Builds the program: `tsx .build.ts dist`. Every entry is one file that holds whatever it needs, since to find and read a hundred small ones takes longer than all that they do.
What is only fetched when it is needed is in the same file, and is run no sooner; what is large and seldom needed is a file of its own.
*/
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {
	build,
	type BuildOptions,
	type Metafile,
	type Plugin,
} from 'esbuild';
import {buildStamp} from './.build-stamp.js';

const own = fileURLToPath(import.meta.url);
const checkout = path.dirname(own);
const sourceFolder = path.join(checkout, 'source');

// Node takes in a file for `require` in half the time of one for `import`.
const required = [
	'start.ts',
	'commands/run-command-line.ts',
	'tui/first-frame.ts',
	'tui/open-reader.ts',
	'library/workers/extract-worker.ts',
	'library/workers/ingest-worker.ts',
	'library/workers/library-worker.ts',
];
// The door has to be what the package says its files are.
const imported = ['cli.ts', 'index.ts'];
// What pages, feeds and the network need is more than all the rest, and few starts need it. These share what they have in common.
const late = [
	'library/intake/create-intake.ts',
	'commands/add.ts',
	'commands/feeds.ts',
	'commands/given-articles.ts',
	'ingest/html/parse-page.ts',
	'ingest/html/decode-page.ts',
	'ingest/html/page-limits.ts',
];

const requireBanner = 'import{createRequire as createNodeRequire}from"module";const require=createNodeRequire(import.meta.url);';

const shared = {
	absWorkingDir: checkout,
	bundle: true,
	outbase: 'source',
	platform: 'node',
	target: 'node22',
	// Node has had the flag v since 20. What esbuild makes of it else is a pattern read anew at every turn, at twice the price.
	supported: {'regexp-set-notation': true},
	minify: true,
	legalComments: 'none',
	metafile: true,
	define: {'process.env.NODE_ENV': '"production"', 'Intl.Segmenter': 'PlainSegmenter'},
	inject: ['./source/language/plain-segmenter.ts'],
	alias: {'react-devtools-core': './source/tui/no-devtools.ts', 'string-width': './source/lazy-string-width.cjs'},
	logLevel: 'warning',
} satisfies BuildOptions;

const inSource = (entries: readonly string[]): string[] => entries.map(entry => path.join('source', entry));

// What another file is built of is fetched from there. Without it, each would hold all that it may ever fetch.
const apart = (folder: string): Plugin => ({
	name: 'apart',
	setup({onResolve}) {
		onResolve({filter: /^\./} /* eslint-disable-line require-unicode-regexp -- Go reads it */, ({path: asked, kind, resolveDir}) => {
			const target = path.relative(sourceFolder, path.join(resolveDir, asked)).replaceAll(path.sep, '/');
			if (kind !== 'dynamic-import' || ![...imported, ...late].includes(target.replace(/\.js$/v, '.ts'))) {
				return undefined;
			}

			const fromEntry = path.posix.relative(folder, target);
			return {path: fromEntry.startsWith('.') ? fromEntry : `./${fromEntry}`, external: true};
		});
	},
});

// What meow reads a package.json with knows every license there is, and nothing is read with it here: it is begun when it is first called.
const beginning = 'var normalizeExports = requireNormalize();\nconst normalizePackageData = getDefaultExportFromCjs(normalizeExports);';
const laterBeginning = 'const normalizePackageData = (...values) => getDefaultExportFromCjs(requireNormalize())(...values);';

const lateLicenses: Plugin = {
	name: 'late-licenses',
	setup({onLoad}) {
		onLoad({filter: /meow[/\\]build[/\\]dependencies\.js$/} /* eslint-disable-line require-unicode-regexp -- Go reads it */, ({path: file}) => {
			const [before, after] = readFileSync(file, 'utf8').split(beginning);
			if (before === undefined || after === undefined) {
				throw new Error(`${file} no longer begins what reads a package.json as it did.`);
			}

			return {contents: before + laterBeginning + after};
		});
	},
};

// Ink's layout engine waits for itself at the top of a module, which a file for `require` cannot: whoever draws waits for it instead. What Ink waits for there where DEV is set, for its developers, is left out.
const waiting = 'const Yoga = wrapAssembly(await loadYoga());\nexport default Yoga;';
const notWaiting = 'let Yoga;\nexport {Yoga as default};\nexport const layoutReady = loadYoga().then(assembly => {\nYoga = wrapAssembly(assembly);\n});';

const forDevelopers = /if \(process\.env\['DEV'\] === 'true'\) \{.*?\n\}\n/gsv;

const lateLayout: Plugin = {
	name: 'late-layout',
	setup({onLoad}) {
		onLoad({filter: /yoga-layout[/\\]dist[/\\]src[/\\]index\.js$/} /* eslint-disable-line require-unicode-regexp -- Go reads it */, ({path: file}) => {
			const text = readFileSync(file, 'utf8');
			if (!text.includes(waiting)) {
				throw new Error(`${file} no longer waits for itself as it did.`);
			}

			return {contents: text.replace(waiting, () => notWaiting)};
		});
		onLoad({filter: /ink[/\\]build[/\\]reconciler\.js$/} /* eslint-disable-line require-unicode-regexp -- Go reads it */, ({path: file}) =>
			({contents: readFileSync(file, 'utf8').replaceAll(forDevelopers, '')}));
		onLoad({filter: /source[/\\]tui[/\\]layout-ready\.ts$/} /* eslint-disable-line require-unicode-regexp -- Go reads it */, () =>
			({contents: 'export {layoutReady} from \'yoga-layout\';', resolveDir: checkout}));
	},
};

const buildFolders = async (entries: readonly string[], options: BuildOptions): Promise<readonly Metafile[]> => {
	const folders = [...new Set(entries.map(entry => path.posix.dirname(entry)))];
	const built = await Promise.all(folders.map(async folder => {
		const entryPoints = inSource(entries.filter(entry => path.posix.dirname(entry) === folder));
		return build({
			...shared, ...options, entryPoints, plugins: [apart(folder), lateLicenses, lateLayout],
		});
	}));
	return built.map(({metafile}) => metafile!);
};

// One for each half of a character beyond the first 65,536.
const escapeLetter = (letter: string): string => letter.split('').map(half => String.raw`\u` + half.codePointAt(0)!.toString(16).padStart(4, '0')).join('');

// With one letter beyond ASCII, V8 keeps all of a file in twice the bytes, and takes half as long again to read it. In texts and patterns alike, a letter and its escape are the same.
const escapeLetters = (file: string): void => {
	const text = readFileSync(file, 'utf8');
	const escaped = text.replaceAll(/\P{ASCII}/gv, letter => escapeLetter(letter));
	if (escaped !== text) {
		writeFileSync(file, escaped);
	}
};

/**
Builds everything into a folder (absolute, or from the checkout); gives what esbuild tells of it.
*/
export const buildProgram = async (outdir: string): Promise<readonly Metafile[]> => {
	const built = await Promise.all([
		buildFolders(required, {
			outdir,
			format: 'cjs',
			outExtension: {'.js': '.cjs'},
			define: {...shared.define, 'import.meta': 'ownMeta'},
			banner: {js: 'const ownMeta={url:require("node:url").pathToFileURL(__filename).href};'},
		}),
		buildFolders(imported, {outdir, format: 'esm', banner: {js: requireBanner}}),
		build({
			...shared, entryPoints: inSource(late), outdir, format: 'esm', splitting: true, chunkNames: 'parts/[hash]', banner: {js: requireBanner},
		}).then(({metafile}) => [metafile]),
	]);
	const metafiles = built.flat();
	for (const file of metafiles.flatMap(({outputs}) => Object.keys(outputs))) {
		escapeLetters(path.join(checkout, file));
	}

	return metafiles;
};

const [, entry = '', target] = process.argv;
if (target !== undefined && path.resolve(entry) === own) {
	await buildProgram(target);
	writeFileSync(path.join(checkout, target, 'stamp'), await buildStamp(checkout));
}
