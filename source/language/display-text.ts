import {findHostileCharacters, type HostileCharacter} from './hostile-characters.js';
import {findMarkHeaps} from './mark-heaps.js';
import {pictureOf} from './normalize-text.js';
import type {Span} from './span.js';
import {findStrayJoiners} from './stray-joiners.js';

const unsure = /[^\n\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{2FF}\u{2010}-\u{2027}\u{2030}-\u{205E}\u{20A0}-\u{20BF}]/u;
const replacement = '\u{FFFD}';

const replaceSpans = <Each extends Span>(text: string, spans: readonly Each[], unitFor: (span: Each) => string): string => {
	if (spans.length === 0) {
		return text;
	}

	const parts: string[] = [];
	let copied = 0;
	for (const span of spans) {
		parts.push(text.slice(copied, span.start), unitFor(span).repeat(span.end - span.start));
		copied = span.end;
	}

	parts.push(text.slice(copied));
	return parts.join('');
};

/**
A text made safe for the screen, one code unit for one, so that every offset still holds: `\n` stays, a tab and other line ends become a space, control characters their pictures, what is invisible or means nothing U+FFFD.
*/
export const toDisplayText = (text: string): string => {
	if (!unsure.test(text)) {
		return text;
	}

	const unitFor = ({start, kind}: HostileCharacter): string => {
		if (kind === 'line-end') {
			return ' ';
		}

		return kind === 'control' ? pictureOf(text.codePointAt(start)!) : replacement;
	};

	let result = text.replaceAll('\t', ' ');
	result = replaceSpans(result, findHostileCharacters(result), unitFor);
	result = replaceSpans(result, findStrayJoiners(result), () => replacement);
	return replaceSpans(result, findMarkHeaps(result), () => replacement);
};
