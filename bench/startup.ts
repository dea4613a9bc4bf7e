/*
How long a person waits at the start, as whole processes: medians, side by side in one run with a bare Node and with the smallest bundled Ink program.
*/
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import {build} from 'esbuild';
import type {Row} from './row.js';

const topFolder = fileURLToPath(new URL('../', import.meta.url));
const program = path.join(topFolder, 'dist/cli.js');
const runs = 11;

const timeProcess = (...args: readonly string[]): number => {
	const start = performance.now();
	const {status} = spawnSync(process.execPath, args, {stdio: 'ignore'});
	if (status !== 0) {
		throw new Error(`node ${args.join(' ')} ended with ${status}`);
	}

	return performance.now() - start;
};

// From the start of the process to the first output that shows a letter: control sequences before it are not a frame.
const timeFirstFrame = async (...args: readonly string[]): Promise<number> => new Promise(resolve => {
	const start = performance.now();
	const terminal = spawn(process.execPath, [...args], {cols: 120, rows: 36, cwd: topFolder, env: {...process.env, TERM: 'xterm-256color', CI: ''}});
	let seen = '';
	let isShown = false;
	terminal.onData(data => {
		seen += data;

		if (isShown || !/[a-z]{3}/i.test(seen.replaceAll(/\u{1B}(?:\[[\d;?]*[a-z]|[^[])/giu, ''))) {
			return;
		}

		isShown = true;
		resolve(performance.now() - start);
		terminal.kill('SIGKILL');
	});
});

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

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
		nodePaths: [path.join(topFolder, 'node_modules')],
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'react-devtools-core': path.join(topFolder, 'source/tui/no-devtools.ts')},
	});
	return outfile;
};

/**
The start-up figures: `--version` and a shell command against `node -e 0`, the reader's first frame against a bundled one-line Ink program.
*/
export const benchStartup = async (): Promise<readonly Row[]> => {
	const folder = mkdtempSync(path.join(tmpdir(), 'newsread-bench-'));
	try {
		const peer = await buildPeer(folder);
		const samples: Record<'bare' | 'version' | 'quotes' | 'ink' | 'reader', number[]> = {bare: [], version: [], quotes: [], ink: [], reader: []};
		// One after the other in every round, so that a slow minute of the machine falls on all of them alike.
		for (let run = 0; run <= runs; run++) {
			const round = {
				bare: timeProcess('-e', '0'),
				version: timeProcess(program, '--version'),
				quotes: timeProcess(program, 'quotes', 'letter', '--library', path.join(topFolder, 'articles')),
				// eslint-disable-next-line no-await-in-loop -- side by side would share the cores
				ink: await timeFirstFrame(peer),
				// eslint-disable-next-line no-await-in-loop -- as above
				reader: await timeFirstFrame(program, '--library', path.join(topFolder, 'articles')),
			};
			// The first round warms the disk's cache.
			if (run > 0) {
				for (const name of Object.keys(samples) as Array<keyof typeof samples>) {
					samples[name].push(round[name]);
				}
			}
		}

		const row = (name: string, of: keyof typeof samples, peerName: string, against: keyof typeof samples): Row => ({
			name,
			value: `${median(samples[of]).toFixed(0)} ms`,
			peer: `${peerName} ${median(samples[against]).toFixed(0)} ms`,
			ratio: (median(samples[of]) / median(samples[against])).toFixed(2),
		});
		return [
			row('newsread --version', 'version', 'node -e 0', 'bare'),
			row('newsread quotes letter, sample library', 'quotes', 'node -e 0', 'bare'),
			row('first frame of the reader, sample library', 'reader', 'bundled one-line Ink', 'ink'),
			row('first frame of the reader, sample library', 'reader', 'node -e 0', 'bare'),
		];
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};
