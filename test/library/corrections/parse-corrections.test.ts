import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {describeCorrection, type Correction} from '../../../source/library/corrections/correction.js';
import {appendCorrection, dropLastCorrection} from '../../../source/library/corrections/edit-corrections.js';
import {parseCorrections} from '../../../source/library/corrections/parse-corrections.js';

const read = (text: string) => parseCorrections(text).corrections.map(({correction}) => describeCorrection(correction));
const tell = (text: string) => parseCorrections(text).problems.map(({line, message}) => `${line}: ${message}`);

const handwritten = `# The names of the weir.
- merge: [Ann Lee, A. Lee] # one mayor
- rename: Tom Reys
  to: Tom Reyes
  role: engineer

# She told me so herself.
- quote: So have the sheep.
  speaker: Ann Lee
  article: sub/ferry.txt
# the end
`;

suite('what a file says', () => {
	const table: ReadonlyArray<readonly [text: string, says: readonly string[], problems: readonly string[]]> = [
		['', [], []],
		['# nothing yet\n', [], []],
		[handwritten, ['A. Lee is Ann Lee', 'Tom Reys is called Tom Reyes, engineer', '“So have the sheep.” is by Ann Lee'], []],
		['- merge: A. Lee\n  into: Ann Lee\n', ['A. Lee is Ann Lee'], []],
		['- merge: [A, B, 1984]\n  into: C\n', ['A, B, and 1984 are C'], []],
		['- quote: Yes.\n  article: a.txt\n  speaker: null\n', ['“Yes.” is by an unknown speaker'], []],
		['- quote: Yes.\n  article: a.txt\n  speaker:\n', ['“Yes.” is by an unknown speaker'], []],
		['- rename: A\n  to: B\n  colour: red\n', ['A is called B'], ['3: unknown key "colour"; the keys are rename, to, role, kind']],
		['- rename: A\n  to: B\n  rol: mayor\n', ['A is called B'], ['3: unknown key "rol"; did you mean role?']],
		['- rename: A\n  to: B\n  kind: sheep\n', ['A is called B'], ['3: kind must be one of person, organization, group, unnamed, unknown']],
		['- rename: A\n- rename: C\n  to: D\n', ['C is called D'], ['1: rename needs "to: NAME"']],
		['- quote: Yes.\n  article: a.txt\n', [], ['1: quote needs "speaker: NAME", or "speaker: null" where nobody knows']],
		['- quote: Yes.\n  speaker: A\n', [], ['1: quote needs "article: PATH"']],
		['- qoute: Yes.\n  speaker: A\n', [], ['1: is no correction; did you mean quote?']],
		['- 7\n- merge: [A, B]\n', ['B is A'], ['1: is no correction; one begins with "merge:", "rename:", "quote:"']],
		['- merge: [A]\n', [], ['1: merge needs "into: NAME"']],
		['- merge: {a: b}\n  into: C\n', [], ['1: merge must be a name, or a list of names']],
		['- rename: "!?"\n  to: A\n', [], ['1: rename must be a name, or a list of names']],
		['- rename: A\n  to: " "\n', [], ['2: rename needs "to: NAME"']],
		['merge: [A, B]\n', [], ['1: must be a list, in which each correction begins with a dash']],
		['- merge: [A, B]\n- rename: "C\n  to: D\n', ['B is A'], ['4: is not YAML']],
	];
	for (const [text, says, problems] of table) {
		test(JSON.stringify(text.slice(0, 60)), () => {
			assert.deepEqual(read(text), says);
			assert.deepEqual(tell(text), problems);
		});
	}

	test('whatever stands in it, it is read', () => {
		const bits = fc.constantFrom('- ', 'merge: ', 'into: ', 'quote: ', 'speaker: ', '[A, B]', '{', '"', '\n', '  ', 'x', '#', '&a ', '*a', '!!map ', '? ', '|\n');
		fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.array(bits, {maxLength: 30}).map(each => each.join(''))), text => {
			const {corrections, problems} = parseCorrections(text);
			const lines = text.split('\n').length;
			assert.ok([...corrections, ...problems].every(({line}) => line >= 1 && line <= lines + 1));
		}), {numRuns: 300});
	});
});

const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20}).map(text => `${text.trim()}a`).filter(text => text === text.trim());
const role = fc.option(name);
const kind = fc.constantFrom(null, 'person' as const, 'organization' as const);
const someText = fc.string({unit: 'grapheme', maxLength: 30}).map(text => text.trim());
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
	fc.record({type: fc.constantFrom('merge' as const, 'rename' as const), names: fc.array(name, {minLength: 1, maxLength: 3}), to: name, role, kind}, {noNullPrototype: true}),
	fc.record({
		type: fc.constant('quote' as const), words: name, prefix: someText, suffix: someText, start: fc.option(fc.nat()), path: name, articleId: fc.option(name), speaker: fc.option(name), role, kind,
	}, {noNullPrototype: true}),
);

suite('writing into it', () => {
	test('what is written is what is read, and what stood there stays, comments and all', () => {
		fc.assert(fc.property(fc.array(anyCorrection, {minLength: 1, maxLength: 4}), fc.constantFrom('', '# only a comment\n', handwritten, handwritten.trimEnd()), (added, text) => {
			const written = added.reduce((sum, correction) => appendCorrection(sum, correction)!, text);
			assert.ok(written.startsWith(text));
			const parsed = parseCorrections(written);
			assert.deepEqual(parsed.problems, []);
			assert.deepEqual(parsed.corrections.slice(parseCorrections(text).corrections.length).map(({correction}) => correction), added);
		}), {numRuns: 150});
	});

	test('taking back what was added gives the file as it was', () => {
		fc.assert(fc.property(anyCorrection, fc.constantFrom('# only a comment\n', handwritten), (correction, text) => {
			assert.deepEqual(dropLastCorrection(appendCorrection(text, correction)!), {text, dropped: correction});
		}), {numRuns: 100});
	});

	test('a list of another form is written anew, its comments kept', () => {
		const merge: Correction = {type: 'merge', names: ['C'], to: 'D', role: null, kind: null};
		for (const text of ['[{merge: [A, B]}] # a pair\n', '  # indented\n  - merge: [A, B] # a pair\n', '- merge: [A, B] # a pair\n...\n']) {
			const added: string = appendCorrection(text, merge)!;
			assert.match(added, /# a pair/);
			assert.deepEqual(read(added), ['B is A', 'C is D'], text);
			assert.deepEqual(read(dropLastCorrection(added)!.text), ['B is A'], text);
		}
	});

	test('what is no YAML list is left alone', () => {
		const merge: Correction = {type: 'merge', names: ['C'], to: 'D', role: null, kind: null};
		for (const text of ['merge: [A, B]\n', '- "open\n', 'words\n']) {
			assert.equal(appendCorrection(text, merge), undefined);
			assert.equal(dropLastCorrection(text), undefined);
		}

		assert.equal(dropLastCorrection('- merge: [A, B]\n- qoute: x\n'), undefined);
		assert.equal(dropLastCorrection(''), undefined);
	});

	test('the last of a file written by hand goes, and the comments stay', () => {
		const left = dropLastCorrection(handwritten)!;
		assert.equal(describeCorrection(left.dropped), '“So have the sheep.” is by Ann Lee');
		assert.deepEqual(read(left.text), ['A. Lee is Ann Lee', 'Tom Reys is called Tom Reyes, engineer']);
		assert.match(left.text, /# She told me so herself\./);
	});
});
