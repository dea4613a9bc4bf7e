import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {buildProgram as buildInto} from '../../.build.js';
import {buildStamp} from '../../.build-stamp.js';
import {checkout} from './fake-host.js';
import {makeFolder} from './temporary-folder.js';

/**
Builds the program as `npm run build` does, into a folder of its own; gives the absolute path of its entry.
*/
export const buildProgram = async (): Promise<string> => {
	const folder = await makeFolder();
	const packageText = readFileSync(path.join(checkout, 'package.json'), 'utf8');
	await buildInto(path.join(folder, 'dist'));
	writeFileSync(path.join(folder, 'dist/stamp'), await buildStamp(checkout));
	writeFileSync(path.join(folder, 'package.json'), packageText);
	symlinkSync(path.join(checkout, 'node_modules'), path.join(folder, 'node_modules'));
	return path.join(folder, 'dist/cli.js');
};

/**
What a run of the program left; `code` is null where a signal ended it.
*/
export type ProgramRun = {readonly output: string; readonly errors: string; readonly code: number | null};

/**
How to run it: its environment beside that of the test, a command to run it by (`sh -c …`), and when to kill it, in milliseconds.
*/
export type RunOptions = {readonly env?: Readonly<Record<string, string>>; readonly by?: readonly string[]; readonly killAfter?: number};

/**
Runs the program in a process of its own, which SIGKILL ends if that is wished.
*/
export const runProgram = async (entry: string, argv: readonly string[], {env = {}, by = [], killAfter}: RunOptions = {}): Promise<ProgramRun> => {
	const [file = '', ...values] = [...by, process.execPath, entry, ...argv];
	const child = spawn(file, values, {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, NODE_OPTIONS: '', ...env}});
	const kill = (): void => {
		child.kill('SIGKILL');
	};

	const timer = killAfter === undefined ? undefined : setTimeout(kill, killAfter);
	const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
	clearTimeout(timer);
	return {output, errors, code};
};
