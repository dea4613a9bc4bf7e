/* eslint-disable unicorn/prefer-https -- which of the two it is, is what is tested */
import assert from 'node:assert/strict';
import test from 'node:test';
import {readProxySettings} from '../../../source/ingest/network/proxy-settings.js';

test('proxies are read from the environment, lower case first', () => {
	assert.equal(readProxySettings({}), undefined);
	assert.equal(readProxySettings({NO_PROXY: '*', HTTP_PROXY: ' '}), undefined);
	assert.deepEqual(readProxySettings({HTTP_PROXY: 'http://a.example:1', http_proxy: 'b.example:2', NO_PROXY: 'c'}), {httpProxy: 'http://b.example:2/', httpsProxy: '', noProxy: 'c'});
	assert.deepEqual(readProxySettings({https_proxy: 'https://a.example'}), {httpProxy: '', httpsProxy: 'https://a.example/', noProxy: ''});
});

test('what is no proxy is refused without being shown', () => {
	for (const value of ['socks5://me:secret@a.example', 'http://me:secret@', 'ftp://me:secret@a.example']) {
		assert.throws(() => readProxySettings({HTTPS_PROXY: value}), ({message}: Error) => message.startsWith('HTTPS_PROXY') && !message.includes('secret'));
	}
});
