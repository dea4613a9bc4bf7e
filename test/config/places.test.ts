import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {findPlaces} from '../../source/config/places.js';
import {resolvePath, shortenPath} from '../../source/config/resolve-path.js';
import {createFakeHost, type FakeWorld} from '../helpers/fake-host.js';

const support = '/Users/ann/Library/Application Support/newsread';
const appData = String.raw`C:\Users\ann\AppData`;

suite('places', () => {
	const table: ReadonlyArray<readonly [what: string, world: FakeWorld, places: readonly [config: string, data: string, cache: string, state: string]]> = [
		[
			'Linux has the XDG defaults',
			{platform: 'linux', home: '/home/ann'},
			['/home/ann/.config/newsread', '/home/ann/.local/share/newsread', '/home/ann/.cache/newsread', '/home/ann/.local/state/newsread'],
		],
		[
			'the XDG variables are obeyed',
			{platform: 'linux', home: '/home/ann', env: {XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/k', XDG_STATE_HOME: '/s'}},
			['/c/newsread', '/d/newsread', '/k/newsread', '/s/newsread'],
		],
		[
			'a value that is not absolute is ignored',
			{platform: 'linux', home: '/home/ann', env: {XDG_CONFIG_HOME: 'c', XDG_DATA_HOME: './d', XDG_CACHE_HOME: '', XDG_STATE_HOME: '~/s'}},
			['/home/ann/.config/newsread', '/home/ann/.local/share/newsread', '/home/ann/.cache/newsread', '/home/ann/.local/state/newsread'],
		],
		[
			'macOS keeps to its Library',
			{platform: 'darwin', home: '/Users/ann'},
			[support, support, '/Users/ann/Library/Caches/newsread', support],
		],
		[
			'on macOS too the XDG variables are obeyed',
			{platform: 'darwin', home: '/Users/ann', env: {XDG_CACHE_HOME: '/k'}},
			[support, support, '/k/newsread', support],
		],
		[
			'Windows keeps what roams apart from what stays',
			{platform: 'win32', home: String.raw`C:\Users\ann`, env: {APPDATA: String.raw`D:\Roaming`, LOCALAPPDATA: String.raw`D:\Local`}},
			[String.raw`D:\Roaming\newsread\Config`, String.raw`D:\Local\newsread\Data`, String.raw`D:\Local\newsread\Cache`, String.raw`D:\Local\newsread\State`],
		],
		[
			'Windows without its variables',
			{platform: 'win32', home: String.raw`C:\Users\ann`},
			[String.raw`${appData}\Roaming\newsread\Config`, String.raw`${appData}\Local\newsread\Data`, String.raw`${appData}\Local\newsread\Cache`, String.raw`${appData}\Local\newsread\State`],
		],
	];
	for (const [what, world, [config, data, cache, state]] of table) {
		test(what, () => {
			assert.deepEqual(findPlaces(createFakeHost(world).host), {config, data, cache, state});
		});
	}
});

test('a path that a person wrote is made absolute', () => {
	const {host} = createFakeHost({platform: 'linux', home: '/home/ann', cwd: '/desk'});
	assert.equal(resolvePath(host, 'news'), '/desk/news');
	assert.equal(resolvePath(host, '/news/'), '/news');
	assert.equal(resolvePath(host, '~'), '/home/ann');
	assert.equal(resolvePath(host, '~/news'), '/home/ann/news');
	assert.equal(resolvePath(host, '~other'), '/desk/~other');
	assert.equal(resolvePath(host, '../x', '/config/newsread'), '/config/x');
});

test('a path is shown with ~ for home, and only for home', () => {
	const {host} = createFakeHost({platform: 'linux', home: '/home/ann'});
	assert.equal(shortenPath(host, '/home/ann/news'), '~/news');
	assert.equal(shortenPath(host, '/home/ann'), '~');
	assert.equal(shortenPath(host, '/home/anna/news'), '/home/anna/news');
});
