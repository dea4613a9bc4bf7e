/*
`npm run test:full`: the tests that have a long form, in that form. All others are the same in `npm test`.
*/
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {checkout} from './fake-host.js';

const testFolder = path.join(checkout, 'test');

const files = readdirSync(testFolder, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.test\.tsx?$/.test(name))
	.map(name => path.join(testFolder, name))
	.filter(file => readFileSync(file, 'utf8').includes('helpers/sweep.js'));

const {status} = spawnSync(process.execPath, ['--test', '--import=tsx', '--import=./test/helpers/fix-seed.ts', ...files], {cwd: checkout, stdio: 'inherit', env: {...process.env, NEWSREAD_SWEEP: 'full'}});
process.exitCode = files.length === 0 ? 1 : status ?? 1;
