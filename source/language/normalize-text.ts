import {composeLetters} from './compose-letters.js';
import {findHostileCharacters, type HostileCharacter} from './hostile-characters.js';
import {findMarkHeaps, mostMarks} from './mark-heaps.js';
import {composeMaps, identityMap, type OffsetMap} from './offset-map.js';
import type {Span} from './span.js';
import {findStrayJoiners} from './stray-joiners.js';
import {createTextBuilder, type MappedText} from './text-builder.js';

/**
A cleaned text, the way back to its source, and how many characters were taken out or made visible because they could deceive or harm (line ends and composed letters are not counted).
*/
export type NormalizedText = MappedText & {
	readonly toSource: OffsetMap;
	readonly neutralized: number;
};

const unsure = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{20A0}-\u{20BF}]/u;
const replacement = '\u{FFFD}';
const unchanged = (text: string): MappedText => ({text, toSource: identityMap(text.length)});

/**
What stands for a control character: its picture (`␛`), so that what it would have commanded is plain words; U+FFFD for those without one.
*/
export const pictureOf = (code: number): string => {
	if (code < 0x20) {
		return String.fromCodePoint(0x24_00 + code);
	}

	return code === 0x7F ? '␡' : replacement;
};

const wordsFor = (text: string, {start, kind}: HostileCharacter): string => {
	switch (kind) {
		case 'line-end': {
			return '\n';
		}

		case 'control': {
			return pictureOf(text.codePointAt(start)!);
		}

		case 'unassigned': {
			return replacement;
		}

		case 'mark':
		case 'invisible': {
			return '';
		}
	}
};

const replaceHostile = (text: string): NormalizedText => {
	const found = findHostileCharacters(text);
	if (found.length === 0) {
		return {...unchanged(text), neutralized: 0};
	}

	const builder = createTextBuilder(text);
	let copied = 0;
	let neutralized = 0;
	for (const hostile of found) {
		// The second half of a Windows line end went with the first.
		if (hostile.start < copied) {
			continue;
		}

		builder.copy(copied, hostile.start);
		const isWindowsLineEnd = text.startsWith('\r\n', hostile.start);
		copied = isWindowsLineEnd ? hostile.end + 1 : hostile.end;
		builder.replace(hostile.start, copied, wordsFor(text, hostile));
		neutralized += hostile.kind === 'line-end' || hostile.kind === 'mark' ? 0 : 1;
	}

	builder.copy(copied, text.length);
	return {...builder.build(), neutralized};
};

const dropSpans = (text: string, spans: readonly Span[]): MappedText => {
	if (spans.length === 0) {
		return unchanged(text);
	}

	const builder = createTextBuilder(text);
	let copied = 0;
	for (const {start, end} of spans) {
		builder.copy(copied, start);
		copied = end;
	}

	builder.copy(copied, text.length);
	return builder.build();
};

const withDropped = ({text, toSource, neutralized}: NormalizedText, spans: readonly Span[]): NormalizedText => {
	const dropped = dropSpans(text, spans);
	return {
		text: dropped.text,
		toSource: composeMaps(toSource, dropped.toSource),
		neutralized: neutralized + text.length - dropped.text.length,
	};
};

/**
The text as the program may hold it: `\n` line ends, composed letters (NFC), no control character, nothing invisible and nothing that turns the order of reading;
words and typography as they were. Linear, and the same again when done again.
*/
export const normalizeText = (text: string): NormalizedText => {
	if (!unsure.test(text)) {
		return {...unchanged(text), neutralized: 0};
	}

	let result = replaceHostile(text);
	result = withDropped(result, findStrayJoiners(result.text));
	// Composing is quadratic in the marks on one letter, so there is a first cap before it.
	result = withDropped(result, findMarkHeaps(result.text, mostMarks * 3));
	const composed = composeLetters(result.text);
	result = {...result, text: composed.text, toSource: composeMaps(result.toSource, composed.toSource)};
	return withDropped(result, findMarkHeaps(result.text));
};
