/*
A disk that is full: one line says so, and the answer is right all the same.
*/
/* eslint-disable no-await-in-loop, node-test/no-skip-test -- one size after the other; not every machine lets a test mount a disk */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {after, before, suite, test} from 'node:test';
import {buildProgram, runProgram, type ProgramRun, type RunOptions} from '../../helpers/build-program.js';
import {makeNews} from '../../helpers/news-files.js';
import {isSweepFull} from '../../helpers/sweep.js';
import {makeFolder} from '../../helpers/temporary-folder.js';

const mounted: string[] = [];

// A disk of so many kilobytes.
const mountDisk = async (kilobytes: number): Promise<string> => {
	const folder = await makeFolder();
	execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'newsread-test', folder], {stdio: 'ignore'});
	mounted.push(folder);
	return folder;
};

const findReasonNotToMount = async (): Promise<string | false> => {
	try {
		await mountDisk(16);
		return false;
	} catch {
		return 'no disk may be mounted here';
	}
};

const skip = await findReasonNotToMount();

suite('a full disk', () => {
	let entry = '';
	let folder = '';
	let truth: ProgramRun;
	let size = 0;
	const search = async (cache: string, options: RunOptions = {}) => runProgram(entry, ['quotes', 'ducks', '--json', '--library', folder], {...options, env: {XDG_CACHE_HOME: cache}});

	before(async () => {
		entry = await buildProgram();
		folder = await makeFolder(makeNews(60));
		const cache = await makeFolder();
		truth = await search(cache);
		assert.deepEqual([truth.errors, truth.code], ['', 0]);
		const stores = path.join(cache, 'newsread/libraries');
		size = Math.ceil(statSync(path.join(stores, readdirSync(stores)[0]!)).size / 1024);
	});

	after(() => {
		for (const each of mounted) {
			execFileSync('umount', [each]);
		}
	});

	const saysOnce = ({errors, output, code}: ProgramRun, wanted: RegExp, about: string): void => {
		assert.equal(output, truth.output, about);
		assert.match(errors, wanted, about);
		assert.equal(errors.split('\n').length, 2, `${about}: ${errors}`);
		assert.equal(code, 0, about);
	};

	test('of any size', {skip}, async () => {
		const sizes = isSweepFull ? [16, 64, 128, 256, size] : [16, size];
		for (const kilobytes of sizes) {
			const disk = await mountDisk(kilobytes);
			for (const attempt of [1, 2]) {
				saysOnce(await search(disk), /^newsread: \S+\.db does not fit on the disk any more, so every article is read anew\. Make room on the disk\.\n$/, `${kilobytes} kB, attempt ${attempt}`);
			}
		}
	});

	test('that becomes full, and has room again', {skip}, async () => {
		const disk = await mountDisk(4096);
		const full = path.join(disk, 'full');
		const fill = () => {
			try {
				writeFileSync(full, new Uint8Array(4096 * 1024));
			} catch {
				// It is full now.
			}
		};

		assert.deepEqual(await search(disk), truth);
		fill();
		// Nothing has to be written for an answer.
		const {output, code} = await search(disk);
		assert.deepEqual([output, code], [truth.output, 0]);
		const other = await runProgram(entry, ['index', '--json', '--library', await makeFolder(makeNews(60))], {env: {XDG_CACHE_HOME: disk}});
		assert.match(other.errors, /^newsread: \S+\.db does not fit on the disk any more, [^\n]+\n$/);
		assert.equal(other.code, 0);
		execFileSync('rm', [full]);
		assert.deepEqual(await search(disk), truth);
	});

	test('no file may grow beyond a size', {skip: process.platform === 'win32' && 'there is no such limit here'}, async () => {
		for (const blocks of isSweepFull ? [0, 32, 128, 300, 400] : [64]) {
			const cache = await makeFolder();
			const run = await search(cache, {by: ['sh', '-c', `ulimit -f ${blocks}; exec "$0" "$@"`]});
			saysOnce(run, /^newsread: \S+\.db [^\n]+, so every article is read anew\. [^\n]+\n$/, `${blocks} blocks`);
			assert.deepEqual(await search(cache), truth, `${blocks} blocks, then without a limit`);
		}
	});
});
