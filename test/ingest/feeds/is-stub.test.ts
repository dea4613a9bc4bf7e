import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isStub} from '../../../source/ingest/feeds/is-stub.js';

const whole = '<p>The harbor stays open, the mayor said on Tuesday, after a long debate in the council.</p>'.repeat(10);

const accounts: ReadonlyArray<readonly [contentHtml: string | null, isStub: boolean]> = [
	[null, true],
	['', true],
	['<p>The harbor stays open.</p>', true],
	[`<img src="x" alt="${'x'.repeat(1000)}"><p>Short.</p>`, true],
	[whole, false],
	[`${whole}<p>The ships wait …</p>`, true],
	[`${whole}<p>The ships wait...</p>`, true],
	[`${whole}<p>The ships wait [&#8230;]</p>`, true],
	[`${whole}<p><a href="x">Read more</a> »</p>`, true],
	[`${whole}<a href="x">Continue reading →</a>`, true],
	[`${whole}<a href="x">Read the full story</a>`, true],
	[`${whole}<p>There is no more.</p>`, false],
	[`${whole}<p>That is the full story.</p>`, false],
	[`${whole}<p>The post <a href="x">Harbor</a> appeared first on <a href="y">Gazette</a>.</p>`, false],
	[`${whole}<p>The ships […]</p><p>The post <a href="x">Harbor</a> appeared first on <a href="y">Gazette</a>.</p>`, true],
	[`${whole.repeat(50)}<p>The end.</p>`, false],
	[`${whole.repeat(50)}<p>Read more</p>`, true],
];

test('a summary is told from a whole account', () => {
	for (const [contentHtml, expected] of accounts) {
		assert.equal(isStub({contentHtml}), expected, contentHtml?.slice(-100) ?? 'nothing');
	}
});
