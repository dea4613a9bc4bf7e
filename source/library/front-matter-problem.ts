import {LineCounter, parseDocument} from 'yaml';
import type {Problem} from './library.js';

const longestHead = 65_536;
const opening = /^\u{FEFF}?---[\t ]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[\t ]*$/;

// Lines that are YAML whatever else stands there: most front matter has no others, and needs no closer look.
const plainPair = /^[\w-]+:(?: (?:"[^"\\]*"|'[^']*'|[\w(][^#:]*))?$/;
const plainItem = /^\s*- [\w(][^#:]*$/;

const isSurelySound = (lines: readonly string[]): boolean => lines.every(line => line.trim() === '' || plainPair.test(line) || plainItem.test(line));

const brokenLine = (lines: readonly string[]): number | undefined => {
	const lineCounter = new LineCounter();
	const {errors} = parseDocument(lines.join('\n'), {lineCounter, prettyErrors: false, logLevel: 'silent', uniqueKeys: false});
	return errors[0] === undefined ? undefined : lineCounter.linePos(errors[0].pos[0]).line;
};

const harmless = (path: string, message: string, hint: string): Problem => ({path, message, hint, isHarmless: true});

/**
What is wrong with the front matter of a file, told though the article opens all the same: it is not closed, or not YAML. Undefined where it is sound or there is none.
*/
export const findFrontMatterProblem = (bytes: Uint8Array, path: string): Problem | undefined => {
	const head = new TextDecoder().decode(bytes.subarray(0, longestHead));
	const start = opening.exec(head)?.[0].length;
	if (start === undefined) {
		return undefined;
	}

	const lines = head.slice(start).split(/\r?\n/);
	const end = lines.findIndex(line => closing.test(line));
	if (end === -1) {
		// A rule at the head of a text is no front matter.
		return /^[\w-]+:\s/.test(lines[0] ?? '')
			? harmless(path, 'has front matter that never ends', 'Close it with a line of three dashes (---).')
			: undefined;
	}

	const pairs = lines.slice(0, end);
	const broken = isSurelySound(pairs) ? undefined : brokenLine(pairs);
	return broken === undefined
		? undefined
		: harmless(path, `has front matter that is not YAML (line ${broken + 1}), and was read as well as it could be`, 'Put quotation marks around values with a colon in them.');
};
