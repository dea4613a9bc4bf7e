import {isForename} from '../head/is-forename.js';
import {isCredit} from './find-credit.js';

// A story may end with its agency ("… he said. Reuters"), so behind a sentence an agency alone is none.
const tailLength = 180;
const sentenceEnd = /(?<!\b\p{Uppercase_Letter})[!.?…]["')’”]*\s+(?=\S)/gu;
const labeledCredit = /[\s\p{Lowercase_Letter}!"').?’”](?=C(?:redit|REDIT)(?:s?\.\.\.|s?:)|(?:Photograph|Photo|Picture|Image)s?(?: credits?)?: |(?:Photograph|Photo|Illustration|Image)s? by \p{Uppercase_Letter})/gu;
const wideSpace = /(?<=[!.?…]["')’”]?)\s{2,}(?=\S)/g;
const bracket = /\s?\((?=[^()]*\)\.?$)/g;
const agencyStart = /\s(?=(?:REUTERS|AP Photo|AFP)\/)/g;

// "Emma Roma Jayne": a name alone counts as a credit only behind a gap that nothing else explains.
const name = /^\p{Uppercase_Letter}[\p{Letter}'\-.’]+(?: \p{Uppercase_Letter}[\p{Letter}'\-.’]*){1,3}$/u;

const supplied = /^(?:Supplied|Handout|AP Photo|Getty Images|File photo)$/;
const bracketedName = /^\(\p{Uppercase_Letter}[\p{Letter}&'\-.’]*(?: (?:\p{Uppercase_Letter}[\p{Letter}&'\-.’]*|of|and|the)){0,6}\)$/u;
const nameAndAgency = /\s(?=\p{Uppercase_Letter}[\p{Letter}'\-’]+(?: \p{Uppercase_Letter}[\p{Letter}'\-.’]*){1,2}\/\S)/gu;
const mostCaptionWords = 45;

// A name in brackets behind a full stop is a credit where what stands before it is short and quotes nobody.
const isShortCaption = (caption: string): boolean =>
	/[!.?]["’”]?$/.test(caption) && !/["“”]/.test(caption) && caption.split(' ').length <= mostCaptionWords;

// Without one of these there is no credit.
const anySign = /[/|©]|\s{2}|C(?:redit|REDIT)|[Pp]hoto|Picture|Image|Getty|\b(?:via|for|by) \p{Uppercase_Letter}|\bcourtesy |\)$|Supplied$|Handout$/u;

// Where each of these may begin a credit, the shape that is surest first.
const cuts: ReadonlyArray<readonly [RegExp, (tail: string, caption: string) => boolean]> = [
	[bracket, (tail, caption) => isCredit(tail) ? /[/:]|\bby\b|\bvia\b|courtesy/i.test(tail) || isShortCaption(caption) : isShortCaption(caption) && bracketedName.test(tail)],
	[agencyStart, tail => isCredit(tail.split('Purchase Licensing Rights', 1)[0]!.trim())],
	[labeledCredit, tail => isCredit(tail)],
	[sentenceEnd, tail => supplied.test(tail) || (isCredit(tail) && /[/:|]|\b(?:via|for|by|courtesy)\b/i.test(tail))],
	[nameAndAgency, tail => isForename(tail.split(' ', 1)[0]!) && isCredit(tail)],
	[wideSpace, tail => isCredit(tail) || (name.test(tail) && isForename(tail.split(' ', 1)[0]!))],
];

/**
Where in a line its caption ends and its credit begins ("… June 12, 2018. Photograph: Jane Doe/AP"); undefined where there is no credit at its end.
*/
export const findCreditStart = (text: string): number | undefined => {
	const from = Math.max(0, text.length - tailLength);
	const tail = text.slice(from);
	if (!anySign.test(tail) || isCredit(text)) {
		return undefined;
	}

	for (const [pattern, isTail] of cuts) {
		for (const match of tail.matchAll(pattern)) {
			const start = match.index + match[0].length - (pattern === bracket ? 1 : 0);
			if (from + start > 0 && isTail(tail.slice(start), text.slice(0, from + start).trim())) {
				return from + start;
			}
		}
	}

	return undefined;
};
