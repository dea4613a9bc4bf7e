/*
Whom the words of each speaker name: nobody calls themselves by their name, unless they tell what another said to them.
*/
import type {Analysis} from './analysis.js';
import type {Stream} from './build-outline.js';
import type {Mention} from './mention.js';
import type {Token} from './token.js';

const opening = /^[‘“]/v;
const closing = /^[’”]/v;
const straight = /^["']/v;

const isLeading = (text: string, {start, end}: Token) => /^\S/v.test(text.slice(end, end + 1)) && /^\s?$/v.test(text.slice(Math.max(0, start - 1), start));

// Where marks stand within the marks of a quotation: “She told me, ‘Ann, go home.’”
function findNested(text: string, {tokens}: Stream): ReadonlySet<number> {
	const nested = new Set<number>();
	let isOpen = false;
	for (const [at, token] of tokens.entries()) {
		if (at > 0 && tokens[at - 1]!.quotation !== token.quotation) {
			isOpen = false;
		}

		if (opening.test(token.text) || (straight.test(token.text) && isLeading(text, token))) {
			isOpen = true;
		} else if (closing.test(token.text) || straight.test(token.text)) {
			isOpen = false;
		}

		if (isOpen) {
			nested.add(at);
		}
	}

	return nested;
}

/**
The entities named in the words that each mention speaks, but for those that it says others spoke.
*/
export function gatherSpoken({inner, outline}: Analysis, named: ReadonlyMap<Mention, number>, speakers: ReadonlyMap<number, number>): ReadonlyMap<number, ReadonlySet<number>> {
	const nested = findNested(outline.text, outline.inner);
	const spoken = new Map<number, Set<number>>();
	for (const mention of inner) {
		const entity = named.get(mention);
		const speaker = speakers.get(mention.quotation);
		if (entity !== undefined && speaker !== undefined && speaker >= 0 && !nested.has(mention.run.from)) {
			spoken.set(speaker, (spoken.get(speaker) ?? new Set()).add(entity));
		}
	}

	return spoken;
}
