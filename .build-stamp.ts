/*
What `.build.ts` writes beside what it builds as `stamp`: a hash of all of the program that decides what is kept of an article. What one build has kept is of use to another of the same stamp, and only to such.
*/
import {createHash} from 'node:crypto';
import path from 'node:path';
import {build} from 'esbuild';

// Reading, extracting, correcting, the store, and the list that is kept beside it; with whatever these import.
const entries = ['library/sync/look-through.ts', 'library/sync/choose-store.ts', 'library/corrections/corrections.ts', 'library/watch-library.ts', 'library/kept-list.ts'];

// The record is no part of the store.
const apart = ['*/reading-record.js'];

/**
The stamp of the program whose sources stand in `source/` of a folder (absolute). Comments and names count for nothing.
*/
export const buildStamp = async (folder: string): Promise<string> => {
	const {outputFiles} = await build({
		absWorkingDir: folder,
		entryPoints: entries.map(entry => path.join('source', entry)),
		bundle: true,
		write: false,
		minify: true,
		outdir: 'dist',
		platform: 'node',
		format: 'esm',
		target: 'node22',
		legalComments: 'none',
		external: apart,
		logLevel: 'error',
	});
	const hash = createHash('sha256');
	for (const {text} of outputFiles) {
		hash.update(text);
	}

	return hash.digest('hex').slice(0, 16);
};
