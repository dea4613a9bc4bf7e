/*
Whom a quotation speaks to by name is not who speaks it: “Ann Lee, you tell me this minute” is nobody's less than Ann Lee's.
*/
import type {Analysis} from './analysis.js';
import type {RankedQuotation} from './attribute-quotations.js';
import type {Mention} from './mention.js';
import type {Resolution} from './resolve-mentions.js';

// What is left of the share of who is spoken to.
const shareLeft = 0.08;

const opening = /^[\s"'‘“]*(?:(?:oh|hey|hi|hello|dear|no|yes|well|so|look|listen|please|thanks|thank you|sorry)[\s,]+)?$/iv;
const farthest = 20;
// "Lee, they tell me, will win"
const topical = /^, (?:they|he|she|people|who|which|a|an|the|his|her|my|and)\b/v;
const telling = /\b(?:say|says|said|tell|tells|told|goes|went|asked|thought|thinks)\b/v;
const signing = /\b(?:me|us|yours|love|regards|sincerely|cheers|my \p{Letter}{1,20}), $/v;

// "I said to myself, hold on, Lee", "Good night from me, Lee", "my mum and my friend, Lee": somebody else's words, or one's own name.
const isReported = (before: string) => telling.test(before.slice(Math.max(...[...'.!?'].map(mark => before.lastIndexOf(mark))) + 1)) || signing.test(before);
const longest = 200;

// "Ann Lee, you …", "You did, Wade.": a name that the words open with, or a sentence of a few ends in, parted from the rest by a comma.
function isAddress({text, quotations}: Analysis['outline'], {start, end, quotation, kind, isPossessive}: Mention): boolean {
	if (kind !== 'person' || isPossessive) {
		return false;
	}

	const {start: from, end: to} = quotations[quotation]!;
	const after = text.slice(end, end + 1);
	const before = text.slice(Math.max(from, start - longest), start);
	const isOpening = start - from < farthest && opening.test(text.slice(from, start)) && /^[!,?]$/v.test(after) && !topical.test(text.slice(end, Math.min(to, end + farthest)));
	const isClosing = to - from < longest && (end >= to || /^[!"',.?’”…]$/v.test(after)) && /,\s$/v.test(before) && !isReported(before);
	return isOpening || isClosing;
}

/**
The entities that each quotation speaks to by name.
*/
export type Addressees = ReadonlyMap<number, ReadonlySet<number>>;

/**
Gathers them from the names within the quotations.
*/
export function gatherAddressees({inner, outline}: Analysis, {named}: Resolution): Addressees {
	const addressees = new Map<number, Set<number>>();
	for (const mention of inner) {
		const entity = named.get(mention) ?? -1;
		if (entity >= 0 && isAddress(outline, mention)) {
			addressees.set(mention.quotation, (addressees.get(mention.quotation) ?? new Set()).add(entity));
		}
	}

	return addressees;
}

/**
The same quotations; of those that no clause of their own gives to anybody, whoever is spoken to in them by name comes after the others. The list itself where there are none such.
*/
export function heedAddressees(addressees: Addressees, {entityOf}: Resolution, spoken: readonly RankedQuotation[]): readonly RankedQuotation[] {
	let isChanged = false;
	const heeded = spoken.map(each => {
		const spokenTo = addressees.get(each.quotation);
		const isOf = ({mention, cue, relation}: RankedQuotation['ranked'][number]['candidate']) => mention >= 0 && (cue < 0 || relation === 'continued') && spokenTo!.has(entityOf[mention]!);
		if (spokenTo === undefined || !isOf(each.ranked[0]!.candidate)) {
			return each;
		}

		isChanged = true;
		const weighed = each.ranked.map(({candidate, share}) => ({candidate, share: isOf(candidate) ? share * shareLeft : share}));
		const total = weighed.reduce((sum, {share}) => sum + share, 0);
		return {...each, ranked: weighed.map(({candidate, share}) => ({candidate, share: share / total})).sort((a, b) => b.share - a.share)};
	});
	return isChanged ? heeded : spoken;
}
