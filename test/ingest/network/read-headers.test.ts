import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import test from 'node:test';
import {keepValidator, readContentType, readEncodings, readHeader, readLocation, readMaxAge, readRetryAfter} from '../../../source/ingest/network/read-headers.js';

test('a content type gives its essence and its charset', () => {
	const rows: ReadonlyArray<readonly [value: string | undefined, contentType: string | undefined, charset: string | undefined]> = [
		[undefined, undefined, undefined],
		['text/html', 'text/html', undefined],
		['Text/HTML; Charset=Big5', 'text/html', 'big5'],
		['text/html;charset="windows-1252"', 'text/html', 'windows-1252'],
		['text/html; boundary=x; charset=\'koi8-r\'', 'text/html', 'koi8-r'],
		['application/rss+xml;charset=latin1;', 'application/rss+xml', 'latin1'],
		['text/html; charset=', 'text/html', undefined],
		['text/html; charset=\u{1B}[31m', 'text/html', undefined],
		['html', undefined, undefined],
		['a/b/c', undefined, undefined],
		['te xt/html; charset=latin1', undefined, 'latin1'],
	];
	for (const [value, contentType, charset] of rows) {
		assert.deepEqual(readContentType(value), {contentType, charset}, value);
	}
});

test('Retry-After is seconds or a date', () => {
	const now = Date.parse('2026-11-27T10:00:00Z');
	assert.equal(readRetryAfter('120', now), 120);
	assert.equal(readRetryAfter('Fri, 27 Nov 2026 10:01:00 GMT', now), 60);
	assert.equal(readRetryAfter('Fri, 27 Nov 2026 09:00:00 GMT', now), 0);
	assert.equal(readRetryAfter('9'.repeat(400), now), 30 * 86_400);
	for (const value of [undefined, '', 'soon', '-5', '1.5', '-2026']) {
		assert.equal(readRetryAfter(value, now), undefined, value);
	}
});

test('Cache-Control gives seconds', () => {
	assert.equal(readMaxAge('public, max-age=600'), 600);
	assert.equal(readMaxAge('Max-Age="30"'), 30);
	assert.equal(readMaxAge('max-age=600, no-cache'), 0);
	assert.equal(readMaxAge('no-store'), 0);
	for (const value of [undefined, '', 's-maxage=5', 'max-age=-1', 'max-age=x']) {
		assert.equal(readMaxAge(value), undefined, value);
	}
});

test('the other headers are read as they come', () => {
	assert.deepEqual(readEncodings('GZIP, identity , br'), ['gzip', 'br']);
	assert.deepEqual(readEncodings(['gzip', 'deflate,']), ['gzip', 'deflate']);
	assert.deepEqual(readEncodings(undefined), []);
	assert.equal(readHeader({a: ['1', '2']}, 'a'), '1');
	assert.equal(keepValidator('W/"a"'), 'W/"a"');
	assert.equal(keepValidator('"a"\r\nX: y'), undefined);
	assert.equal(keepValidator('x'.repeat(2000)), undefined);
	assert.equal(readLocation(Buffer.from('/é').toString('latin1')), '/é');
	assert.equal(readLocation('/\u{E9}'), '/é');
	assert.equal(readLocation(undefined), undefined);
});
