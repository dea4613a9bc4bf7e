/*
Words from articles as Markdown that shows just them.
*/
import {toSafeAddress} from './safe-address.js';

// A parenthesis only after a bracket, where some take the two for a link. What makes an address of words: many link those by themselves, and show within them the backslashes of the rest.
const special = /[#$&*<>[\\\]_`|~]|(?<=\])\(|:(?=\/\/)|(?<=www)\.|(?<=[\w+\-.])@\b/gi;

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
An address as the target of a Markdown link; undefined for anything but http and https. What looks like an entity would be read as one.
*/
export const escapeAddress = (url: string): string | undefined =>
	toSafeAddress(url)?.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(/&(?=#?\w+;)/g, '&amp;');
