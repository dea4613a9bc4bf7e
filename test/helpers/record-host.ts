import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Host} from '../../source/config/host.js';
import {createFakeHost} from './fake-host.js';
import {makeFolder} from './temporary-folder.js';

/**
A host whose data folder is this one; its time is what `day` says, in days since the first of January.
*/
export const createRecordHost = (data: string, day: () => number = () => 0): Host => ({
	...createFakeHost({env: {XDG_DATA_HOME: data}, home: path.join(data, 'home')}).host,
	now: () => new Date(Date.UTC(2026, 0, 1 + day(), 12)),
});

/**
Builds a program of `test/fixtures/` so that it starts fast; answers with its path.
*/
export const buildFixture = async (name: string): Promise<string> => {
	const outfile = path.join(await makeFolder(), `${name}.mjs`);
	await build({entryPoints: [fileURLToPath(new URL(`../fixtures/${name}.ts`, import.meta.url))], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node22', logLevel: 'error'});
	return outfile;
};
