import {isForename} from '../head/is-forename.js';
import {isCredit} from './find-credit.js';

// A story may end with its agency ("… he said. Reuters"), so behind a sentence an agency alone is none.
const tailLength = 180;
const sentenceEnd = /(?<!\b\p{Lu})[.!?…]["”’')]*\s+(?=\S)/gu;
const labeledCredit = /[\p{Ll}.!?”’"')\s](?=C(?:redit|REDIT)(?:s?\.\.\.|s?:)|(?:Photograph|Photo|Picture|Image)s?(?: credits?)?: )/gu;
const wideSpace = /(?<=[.!?…]["”’')]?)\s{2,}(?=\S)/g;
const bracket = /\s\((?=[^()]*\)\.?$)/g;
const agencyStart = /\s(?=(?:REUTERS|AP Photo|AFP)\/)/g;

// "Emma Roma Jayne": a name alone counts as a credit only behind a gap that nothing else explains.
const name = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

// Where each of these may begin a credit, the shape that is surest first.
const cuts: ReadonlyArray<readonly [RegExp, (tail: string) => boolean]> = [
	[bracket, tail => isCredit(tail) && /[/:]|\bby\b|\bvia\b/i.test(tail)],
	[agencyStart, tail => isCredit(tail.replace(/\s*Purchase Licensing Rights.*$/, ''))],
	[labeledCredit, tail => isCredit(tail)],
	[sentenceEnd, tail => isCredit(tail) && /[/|:]|\bvia\b|\bfor\b/.test(tail)],
	[wideSpace, tail => isCredit(tail) || (name.test(tail) && isForename(tail.split(' ', 1)[0]!))],
];

/**
Where in a line its caption ends and its credit begins ("… June 12, 2018. Photograph: Jane Doe/AP"); undefined where there is no credit at its end.
*/
export const findCreditStart = (text: string): number | undefined => {
	if (isCredit(text)) {
		return undefined;
	}

	const from = Math.max(0, text.length - tailLength);
	const tail = text.slice(from);
	for (const [pattern, isTail] of cuts) {
		for (const match of tail.matchAll(pattern)) {
			const start = match.index + match[0].length - (pattern === bracket ? 1 : 0);
			if (from + start > 0 && isTail(tail.slice(start))) {
				return from + start;
			}
		}
	}

	return undefined;
};
