import type {Span} from '../../language/span.js';
import {doubtfulConfidence, type Attribution} from '../../quotes/quote.js';
import {toInlineText} from './inline-text.js';
import {paintAround, paintSpans} from './paint-spans.js';
import type {Style} from './style.js';
import {findLines} from './wrap-text.js';

/**
What is said of the speaker of a quote, and where in that the name stands; the name's own characters come first, so that offsets into it hold.
*/
export type SpeakerDescription = {
	readonly text: string;
	readonly name: Span;
};

/**
Who said it, for people: name (with a `?` where it is doubtful), role and cue.
*/
export const describeSpeaker = ({speaker, cue, confidence}: Attribution): SpeakerDescription => {
	const said = cue === null ? '' : ` · ${toInlineText(cue.text)}`;
	if (speaker === null) {
		return {text: `unknown speaker${said}`, name: {start: 0, end: 0}};
	}

	const name = toInlineText(speaker.name) + (confidence < doubtfulConfidence ? '?' : '');
	const role = speaker.role === null ? '' : `, ${toInlineText(speaker.role)}`;
	return {text: name + role + said, name: {start: 0, end: name.length}};
};

/**
The description of a speaker in lines of at most `width` columns: the name set off, and `matches` (into the name) within it.
*/
export const formatSpeaker = ({text, name}: SpeakerDescription, matches: readonly Span[], {style, width}: {readonly style: Style; readonly width: number}): readonly string[] => {
	const spans = paintAround({...name, paint: style.speaker}, matches.map(match => ({...match, paint: style.match})));
	return findLines(text, width).map(line => paintSpans(text, line, spans));
};
