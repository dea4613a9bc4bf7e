// JSON escapes the controls below U+0020 by itself; these could still command a terminal, turn its text around or end a line.
const unsafe = /[\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/gu;

/**
A value as JSON on one line, harmless on a terminal: the same value, with more of it escaped.
*/
export const toJson = (value: unknown): string =>
	JSON.stringify(value).replaceAll(unsafe, character => String.raw`\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
