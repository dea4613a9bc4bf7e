/*
How long a person waits at the start, as whole processes: medians, side by side in one run with a bare Node and with the smallest bundled Ink program. All libraries have been read before.
*/
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Row} from './row.js';
import {median} from './search.js';
import {timeReader} from './time-reader.js';
import {writeLibrary} from './write-library.js';

const topFolder = fileURLToPath(new URL('../', import.meta.url));
const program = path.join(topFolder, 'dist/cli.js');
const runs = 11;

const runNode = (values: readonly string[], env: Readonly<Record<string, string>>): number => {
	const start = performance.now();
	const {status} = spawnSync(process.execPath, values, {stdio: 'ignore', env: {...process.env, ...env}});
	if (status !== 0) {
		throw new Error(`node ${values.join(' ')} ended with ${status}`);
	}

	return performance.now() - start;
};

const buildPeer = async (folder: string): Promise<string> => {
	const entry = path.join(folder, 'peer.mjs');
	const outfile = path.join(folder, 'peer.bundle.mjs');
	writeFileSync(entry, 'import React from \'react\';\nimport {render, Text} from \'ink\';\nrender(React.createElement(Text, null, \'hello\'));\nsetTimeout(() => {}, 60000);\n');
	await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		supported: {'regexp-set-notation': true},
		nodePaths: [path.join(topFolder, 'node_modules')],
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'react-devtools-core': path.join(topFolder, 'source/tui/no-devtools.ts')},
		banner: {js: 'import{createRequire as createNodeRequire}from"module";const require=createNodeRequire(import.meta.url);'},
	});
	return outfile;
};

// A library that has been read, and in which the reader has been open once: so it is for whoever starts a second time.
const prepareLibrary = async (folder: string, files: number, env: Readonly<Record<string, string>>): Promise<string> => {
	const library = path.join(folder, `library-${files}`);
	mkdirSync(library);
	writeLibrary(library, files);
	runNode([program, 'index', '--library', library], env);
	await timeReader([program], {...env, NEWSREAD_LIBRARY: library}, {after: /^ 1 of [\d,]+ articles/});
	return library;
};

/**
How many files there are in the libraries that are opened, and in the one that is searched.
*/
export type Sizes = {readonly small: number; readonly large: number; readonly searched: number};

const names = ['bare', 'version', 'quotes', 'ink', 'small first', 'small interactive', 'large first', 'large interactive'] as const;

type Samples = Record<typeof names[number], number[]>;

const measure = async (folder: string, {small, large, searched}: Sizes): Promise<Samples> => {
	const env = {XDG_CACHE_HOME: path.join(folder, 'cache'), XDG_CONFIG_HOME: path.join(folder, 'config')};
	const peer = await buildPeer(folder);
	const samples: Samples = {bare: [], version: [], quotes: [], ink: [], 'small first': [], 'small interactive': [], 'large first': [], 'large interactive': []};
	/* eslint-disable no-await-in-loop -- side by side would share the cores */
	const libraries = {small: await prepareLibrary(folder, small, env), large: await prepareLibrary(folder, large, env)};
	const quoted = {...env, NEWSREAD_LIBRARY: await prepareLibrary(folder, searched, env)};
	// One after the other in every round, so that a slow minute of the machine falls on all of them alike.
	for (let run = 0; run <= runs; run++) {
		const bare = runNode(['-e', '0'], env);
		const version = runNode([program, '--version'], env);
		const quotes = runNode([program, 'quotes', 'government'], quoted);
		const ink = await timeReader([peer], env);
		const [first, second] = [
			await timeReader([program], {...env, NEWSREAD_LIBRARY: libraries.small}, {key: 'j', after: /^ 2 of [\d,]+ articles/}),
			await timeReader([program], {...env, NEWSREAD_LIBRARY: libraries.large}, {key: 'j', after: /^ 2 of [\d,]+ articles/}),
		];
		// The first round warms the disk's cache.
		const values = [bare, version, quotes, ink.firstFrame, first.firstFrame, first.interactive, second.firstFrame, second.interactive];
		for (const [at, name] of run === 0 ? [] : names.entries()) {
			samples[name].push(values[at]!);
		}
	}

	/* eslint-enable no-await-in-loop */
	return samples;
};

/**
The start-up figures: `--version` and a search from the shell against `node -e 0`, the reader's first frame and its first key against a bundled one-line Ink program. Sizes are files of the libraries; the largest takes a minute or two to be read.
*/
export const benchStartup = async (sizes: Sizes): Promise<readonly Row[]> => {
	const folder = mkdtempSync(path.join(tmpdir(), 'newsread-bench-'));
	try {
		const samples = await measure(folder, sizes);
		const row = (name: string, of: keyof Samples, peer: string, against: keyof Samples): Row => ({
			name,
			value: `${median(samples[of]).toFixed(0)} ms`,
			peer: `${peer} ${median(samples[against]).toFixed(0)} ms`,
			ratio: (median(samples[of]) / median(samples[against])).toFixed(2),
		});
		const ink = 'bundled one-line Ink';
		return [
			row('newsread --version', 'version', 'node -e 0', 'bare'),
			row(`newsread quotes word, ${sizes.searched} files`, 'quotes', 'node -e 0', 'bare'),
			row(`first frame of the reader, ${sizes.small} articles`, 'small first', ink, 'ink'),
			row(`interactive, ${sizes.small} articles`, 'small interactive', ink, 'ink'),
			row(`first frame of the reader, ${sizes.large} articles`, 'large first', ink, 'ink'),
			row(`interactive, ${sizes.large} articles`, 'large interactive', ink, 'ink'),
		];
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};
