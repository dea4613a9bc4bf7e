import {Buffer} from 'node:buffer';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {escapeLatexTitle} from '../../source/cite/escape-latex.js';

test('braces stand round whole letters, with the marks that belong to them', () => {
	// A mark behind a brace would be set over that.
	const titles: ReadonlyArray<readonly [title: string, latex: string]> = [
		['In Brno\u{30C}', 'In {Brno\u{30C}}'],
		['“E\u{301}” NATO\u{301}\u{323}!', '“E\u{301}” {NATO\u{301}\u{323}}!'],
		['in “E\u{301}”', 'in “{E\u{301}}”'],
	];
	for (const [title, latex] of titles) {
		assert.deepEqual(Buffer.from(escapeLatexTitle(title)), Buffer.from(latex), title);
	}
});
