import assert from 'node:assert/strict';
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {suite, test} from 'node:test';
import {loadSettings, settingsFileOf, type SettingFlags} from '../../source/config/settings.js';
import {createFakeHost} from '../helpers/fake-host.js';
import {makeFolder} from '../helpers/temporary-folder.js';

const load = async ({config, env = {}, flags = {}}: {readonly config?: string | Uint8Array; readonly env?: Readonly<Record<string, string>>; readonly flags?: SettingFlags}) => {
	const folder = await makeFolder(config === undefined ? {} : {'newsread/config.yaml': config});
	const {host} = createFakeHost({env: {...env, XDG_CONFIG_HOME: folder}, home: '/home/ann', cwd: '/desk'});
	return {...await loadSettings(host, flags), file: settingsFileOf(host), folder};
};

test('without anything said, the defaults hold', async () => {
	const {settings, warnings} = await load({});
	assert.deepEqual(settings, {library: null, color: 'auto', width: null});
	assert.deepEqual(warnings, []);
});

test('the file beats the default; its library stands beside it, or at home', async () => {
	const {settings, folder} = await load({config: 'library: news\ncolor: always\nwidth: 72\n'});
	assert.deepEqual(settings, {library: path.join(folder, 'newsread/news'), color: 'always', width: 72});
	const home = await load({config: 'library: ~/news'});
	assert.equal(home.settings.library, '/home/ann/news');
});

test('the environment beats the file, flags beat the environment', async () => {
	const config = 'library: /from/file\ncolor: always\nwidth: 72\n';
	const env = {NEWSREAD_LIBRARY: 'from/env', NO_COLOR: '1', NEWSREAD_WIDTH: '60'};
	const byEnvironment = await load({config, env});
	assert.deepEqual(byEnvironment.settings, {library: '/desk/from/env', color: 'never', width: 60});
	const byFlags = await load({config, env, flags: {library: '/from/flag', color: 'auto', width: '100'}});
	assert.deepEqual(byFlags.settings, {library: '/from/flag', color: 'auto', width: 100});
});

suite('color by the environment', () => {
	const table: ReadonlyArray<readonly [env: Readonly<Record<string, string>>, color: string]> = [
		[{}, 'auto'],
		[{NO_COLOR: '1'}, 'never'],
		[{NO_COLOR: ''}, 'auto'],
		[{FORCE_COLOR: '1'}, 'always'],
		[{FORCE_COLOR: '0'}, 'never'],
		[{FORCE_COLOR: ''}, 'auto'],
		[{CLICOLOR_FORCE: '1'}, 'always'],
		[{NO_COLOR: '1', FORCE_COLOR: '1'}, 'always'],
	];
	for (const [env, color] of table) {
		test(JSON.stringify(env), async () => {
			const {settings} = await load({env});
			assert.equal(settings.color, color);
		});
	}
});

suite('what cannot be used is left out and said, with its line', () => {
	const table: ReadonlyArray<readonly [config: string, warning: RegExp]> = [
		['width: 72\ncolour: always\n', /line 2: unknown key "colour"; did you mean color\?$/],
		['\n\nfrobnicate: 1\n', /line 3: unknown key "frobnicate"; the keys are library, color, width$/],
		['color: blue', /line 1: color must be one of auto, always, never$/],
		['width: wide', /line 1: width must be a whole number from 20 to 400$/],
		['width: 72.5', /width must be a whole number/],
		['library:', /library must be the path of a folder$/],
		['library: [a, b]', /library must be the path of a folder$/],
		['- a\n- b', /line 1: must be lines of the form "key: value"/],
		['a: 1\n"unclosed', /line \d: is not YAML, so the defaults are used$/],
		['toString: 1', /unknown key "toString"/],
	];
	for (const [config, warning] of table) {
		test(JSON.stringify(config), async () => {
			const {warnings, settings, file} = await load({config});
			assert.equal(warnings.length, 1, warnings.join('\n'));
			assert.ok(warnings[0]!.startsWith(`${file}: `));
			assert.match(warnings[0]!, warning);
			assert.equal(settings.library, null);
		});
	}
});

test('the rest of a file holds where one line of it cannot be used', async () => {
	const {settings} = await load({config: 'colour: always\nwidth: 66\n'});
	assert.equal(settings.width, 66);
});

test('an empty file, a file of comments and a folder in its place do no harm', async () => {
	const empty = await load({config: ''});
	assert.deepEqual(empty.warnings, []);
	const commented = await load({config: '# nothing\n'});
	assert.deepEqual(commented.warnings, []);
	const folder = await makeFolder();
	await mkdir(path.join(folder, 'newsread/config.yaml'), {recursive: true});
	const {warnings} = await loadSettings(createFakeHost({env: {XDG_CONFIG_HOME: folder}}).host);
	assert.match(warnings[0] ?? '', /cannot be read \(EISDIR\)/);
});

test('aliases that multiply are not followed into the ground', async () => {
	const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array.from({length: 9}, () => `*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}\n`;
	const {warnings} = await load({config: bomb});
	assert.equal(warnings.length, 9);
});

test('a width of the environment that is none is said', async () => {
	const {warnings, settings} = await load({env: {NEWSREAD_WIDTH: 'wide'}});
	assert.match(warnings[0] ?? '', /NEWSREAD_WIDTH is "wide"/);
	assert.equal(settings.width, null);
});
