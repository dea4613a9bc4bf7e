/*
Words from articles as Markdown that shows just them.
*/

// A parenthesis only after a bracket, where some take the two for a link.
const special = /[#$&*<>[\\\]_`|~]|(?<=\])\(/g;

// What only means something where a line begins: "- ", "+ ", "1. ", "===", ":--".
const lineStart = /^(?<start>\d{0,9})(?<mark>[)+\-.:=])/gm;

/**
A text such that Markdown shows it letter for letter; white space at the beginning of lines is dropped, which would make them code.
*/
export const escapeMarkdown = (text: string): string => text
	.replaceAll(/^[\t ]+/gm, '')
	.replaceAll(special, String.raw`\$&`)
	.replaceAll(lineStart, String.raw`$<start>\$<mark>`);

/**
An address as the target of a Markdown link; undefined for anything but http and https.
*/
export const escapeAddress = (url: string): string | undefined =>
	(/^https?:\/\//i.test(url) ? url.replaceAll(/[\s()<>\\]/g, character => `%${character.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`) : undefined);
