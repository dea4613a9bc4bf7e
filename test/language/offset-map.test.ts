import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {composeMaps, identityMap, isIdentity, toSourceOffset, toSourceSpan} from '../../source/language/offset-map.js';
import {createTextBuilder} from '../../source/language/text-builder.js';
import type {Span} from '../../source/language/span.js';

test('an identity leads every span to itself', () => {
	const map = identityMap(5);
	assert.ok(isIdentity(map));
	assert.deepEqual(toSourceSpan(map, {start: 1, end: 4}), {start: 1, end: 4});
	assert.equal(toSourceOffset(map, 5), 5);
	assert.equal(toSourceOffset(identityMap(0), 0), 0);
});

test('what was dropped belongs to no span but those around it', () => {
	const builder = createTextBuilder('a--b');
	builder.copy(0, 1);
	builder.copy(3, 4);
	const {text, toSource} = builder.build();
	assert.equal(text, 'ab');
	assert.deepEqual(toSourceSpan(toSource, {start: 0, end: 1}), {start: 0, end: 1});
	assert.deepEqual(toSourceSpan(toSource, {start: 1, end: 2}), {start: 3, end: 4});
	assert.deepEqual(toSourceSpan(toSource, {start: 0, end: 2}), {start: 0, end: 4});
	assert.equal(toSourceOffset(toSource, 1), 3);
	assert.ok(!isIdentity(toSource));
});

test('a whole is found by any part of it', () => {
	const builder = createTextBuilder('xßyz');
	builder.copy(0, 1);
	builder.replace(1, 2, 'ss');
	// Two for two, but as a whole: not unit by unit.
	builder.replace(2, 4, '12');
	const {toSource} = builder.build();
	assert.deepEqual(toSourceSpan(toSource, {start: 1, end: 2}), {start: 1, end: 2});
	assert.deepEqual(toSourceSpan(toSource, {start: 2, end: 3}), {start: 1, end: 2});
	assert.deepEqual(toSourceSpan(toSource, {start: 3, end: 4}), {start: 2, end: 4});
	assert.deepEqual(toSourceSpan(toSource, {start: 4, end: 5}), {start: 2, end: 4});
});

test('what was put in has an empty place in the source', () => {
	const builder = createTextBuilder('ab');
	builder.copy(0, 1);
	builder.replace(1, 1, '\n\n');
	builder.copy(1, 2);
	assert.deepEqual(toSourceSpan(builder.build().toSource, {start: 1, end: 3}), {start: 1, end: 1});
	assert.deepEqual(toSourceSpan(builder.build().toSource, {start: 0, end: 4}), {start: 0, end: 2});
});

// A random step over a text: some of it kept, some dropped, some replaced.
const steps = fc.array(fc.record({kind: fc.constantFrom('copy', 'drop', 'replace'), take: fc.integer({min: 0, max: 3}), words: fc.string({maxLength: 3})}), {maxLength: 12});

const applyStep = (source: string, edits: ReadonlyArray<{readonly kind: string; readonly take: number; readonly words: string}>) => {
	const builder = createTextBuilder(source);
	let at = 0;
	for (const {kind, take, words} of edits) {
		const end = Math.min(source.length, at + take);
		if (kind === 'copy') {
			builder.copy(at, end);
		} else if (kind === 'replace') {
			builder.replace(at, end, words);
		}

		at = end;
	}

	builder.copy(at, source.length);
	return builder.build();
};

const spansOf = (length: number): readonly Span[] => Array.from({length}, (_, start) => Array.from({length: length - start}, (_unit, size) => ({start, end: start + size + 1}))).flat();

test('a map is monotone, stays within its source, and gives copied words back', () => {
	fc.assert(fc.property(fc.string({maxLength: 12}), steps, (source, edits) => {
		const {text, toSource} = applyStep(source, edits);
		assert.equal(toSource.length, text.length);
		let last = 0;
		for (let at = 0; at <= text.length; at++) {
			const offset = toSourceOffset(toSource, at);
			assert.ok(offset >= last);
			assert.ok(offset <= source.length);
			last = offset;
		}

		for (const span of spansOf(text.length)) {
			const {start, end} = toSourceSpan(toSource, span);
			assert.ok(start >= 0);
			assert.ok(start <= end);
			assert.ok(end <= source.length);
		}
	}));
});

test('two maps composed lead where the one leads and then the other', () => {
	fc.assert(fc.property(fc.string({maxLength: 10}), steps, steps, (source, first, second) => {
		const middle = applyStep(source, first);
		const result = applyStep(middle.text, second);
		const composed = composeMaps(middle.toSource, result.toSource);
		assert.equal(composed.length, result.text.length);
		for (const span of spansOf(result.text.length)) {
			const there = toSourceSpan(result.toSource, span);
			const ends = [span.start, span.end - 1].map(start => toSourceSpan(result.toSource, {start, end: start + 1}));
			// What was put in has an empty place in the middle text, and no unit there to go on from.
			if (ends.every(({start, end}) => end > start)) {
				assert.deepEqual(toSourceSpan(composed, span), toSourceSpan(middle.toSource, there));
			}
		}
	}), {numRuns: 300});
});
