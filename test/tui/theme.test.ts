import assert from 'node:assert/strict';
import {test} from 'node:test';
import {run} from '../../source/tui/layout/row.js';
import {createTheme, isColorWanted, looks} from '../../source/tui/theme.js';

// As text yellow and white are unreadable, the one on light, the other on dark.
const colors = new Set([30, 31, 32, 34, 35, 36, 43]);

test('a role is painted, and what follows is not', () => {
	const {paint} = createTheme({hasColor: true});
	assert.equal(paint([run('plain '), run('bold', 'strong'), run(' plain')]), 'plain \u{1B}[1mbold\u{1B}[0m plain');
	assert.equal(paint([run('SS', 'speaker-0', 'strong')]), '\u{1B}[35;1mSS\u{1B}[0m');
});

test('without color no role is colored, and every role that color alone would tell is told otherwise', () => {
	const {paint} = createTheme({hasColor: false});
	for (const role of Object.keys(looks) as Array<keyof typeof looks>) {
		const codes = /\u{1B}\[([\d;]+)m/u.exec(paint([run('x', role)]))?.[1]?.split(';').map(Number) ?? [];
		assert.deepEqual(codes.filter(code => colors.has(code)), [], role);
	}

	// These mark something that nothing else on the screen marks.
	for (const role of ['match', 'key-sentence', 'current-match', 'current-quote', 'selected', 'mistake', 'badge', 'heading'] as const) {
		assert.match(paint([run('x', role)]), /\u{1B}/u, role);
	}
});

test('only the terminal\'s own colors, and none that is unreadable on light or dark', () => {
	for (const [role, {color = [], plain = [], bare = []}] of Object.entries(looks)) {
		assert.ok(color.every(code => colors.has(code)), role);
		assert.ok([...plain, ...bare].every(code => [1, 2, 3, 4, 7].includes(code)), role);
		assert.ok(!color.includes(30) || color.includes(43), `${role}: black only on a color of its own`);
	}
});

test('NO_COLOR and a dumb terminal turn color off', () => {
	const table: ReadonlyArray<readonly [env: Readonly<Record<string, string>>, wanted: boolean]> = [
		[{}, true], [{NO_COLOR: ''}, true], [{NO_COLOR: '1'}, false], [{NO_COLOR: '0'}, false], [{TERM: 'dumb'}, false], [{TERM: 'xterm'}, true],
	];
	for (const [env, wanted] of table) {
		assert.equal(isColorWanted(env), wanted, JSON.stringify(env));
	}
});
