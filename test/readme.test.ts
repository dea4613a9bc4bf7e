/*
The readme is true: its made parts are what the tables say, its lines run, its links lead somewhere.
*/
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {commands} from '../source/commands/command-table.js';
import {readmePath, renewReadme} from './helpers/readme-blocks.js';
import {topFolder} from './helpers/source-files.js';

const readme = readFileSync(readmePath, 'utf8');
const {scripts} = JSON.parse(readFileSync(path.join(topFolder, 'package.json'), 'utf8')) as {readonly scripts: Readonly<Record<string, string>>};

test('keys, queries, commands and help are those of the program (npm run readme)', () => {
	assert.equal(readme, renewReadme());
});

test('it gives the two lines that start and test', () => {
	assert.match(readme, /^\$ npm install && npm start$/m);
	assert.match(readme, /^\$ npm install-test$/m);
});

test('every command of the shell is shown at work', () => {
	for (const {name} of commands) {
		assert.ok(readme.includes(`newsread ${name}`), name);
	}
});

test('every script it names is there, and so is every file it links', () => {
	const named = Array.from(readme.matchAll(/(?<=npm run )[\w:]+/g), ([name]) => name);
	assert.ok(named.length > 0);
	assert.deepEqual(named.filter(name => scripts[name] === undefined), []);
	const linked = Array.from(readme.matchAll(/(?<=\]\()(?!https?:|#)[^\s#)]+/g), ([target]) => target);
	assert.ok(linked.length > 0);
	assert.deepEqual(linked.filter(target => !existsSync(path.join(topFolder, target))), []);
});
