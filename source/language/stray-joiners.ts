import type {Span} from './span.js';

const interesting = /[\p{Join_Control}\u{FE00}-\u{FE0F}]/u;
const joiners = /[\p{Join_Control}\u{FE00}-\u{FE0F}]/gu;

// Scripts that spell with joiners: without them their words change.
const joiningScripts = /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Lao}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Nko}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Tibetan}]/u;
const emoji = /\p{Emoji}/u;
const mark = /\p{Mark}/u;

type Context = 'script' | 'emoji' | 'other';

const contextOf = (character: string): Context => {
	if (joiningScripts.test(character)) {
		return 'script';
	}

	return emoji.test(character) ? 'emoji' : 'other';
};

const isSelector = (code: number): boolean => code >= 0xFE_00 && code <= 0xFE_0F;
const isJoiner = (code: number): boolean => code === 0x20_0C || code === 0x20_0D || isSelector(code);

// The letter or sign, not a mark, that stands before; undefined where a line or text begins.
const findBase = (text: string, offset: number, floor: number): string | undefined => {
	for (let at = offset; at > floor;) {
		at -= at > 1 && text.codePointAt(at - 2)! > 0xFF_FF ? 2 : 1;
		const character = String.fromCodePoint(text.codePointAt(at)!);
		if (!mark.test(character) && !isJoiner(character.codePointAt(0)!)) {
			return character;
		}
	}

	return undefined;
};

// The next letter or sign; empty where another joiner or the end comes first.
const findNext = (text: string, offset: number): string => {
	for (let at = offset; at < text.length;) {
		const code = text.codePointAt(at)!;
		const character = String.fromCodePoint(code);
		if (isJoiner(code)) {
			return '';
		}

		if (!mark.test(character)) {
			return character;
		}

		at += character.length;
	}

	return '';
};

const isJustified = (code: number, before: Context, after: Context): boolean => {
	const isEmojiStyle = code >= 0xFE_0E;
	// A joiner may end a word of a joining script; between emoji it must hold two together.
	return before === 'script' ? !isEmojiStyle : before === 'emoji' && (isEmojiStyle || (code === 0x20_0D && after === 'emoji'));
};

// What the last one kept was, so that a second beside it can be told: no two of a kind stand together.
type Neighbor = 'none' | 'joiner' | 'selector';

const isDoubled = (code: number, neighbor: Neighbor): boolean =>
	neighbor === 'joiner' || (neighbor === 'selector' && isSelector(code));

/**
Joiners and variation selectors outside the emoji and the scripts that are written with them, where they only hide something; in order.
*/
export const findStrayJoiners = (text: string): readonly Span[] => {
	if (!interesting.test(text)) {
		return [];
	}

	const found: Span[] = [];
	let floor = 0;
	let base = '';
	let neighbor: Neighbor = 'none';
	joiners.lastIndex = 0;
	while (joiners.test(text)) {
		const end = joiners.lastIndex;
		const start = end - 1;
		const code = text.codePointAt(start)!;
		// Looking back stops at the last joiner: what stood before that one is known.
		base = findBase(text, start, floor) ?? base;
		neighbor = start === floor ? neighbor : 'none';
		if (!isDoubled(code, neighbor) && isJustified(code, contextOf(base), contextOf(findNext(text, end)))) {
			neighbor = isSelector(code) ? 'selector' : 'joiner';
		} else {
			found.push({start, end});
		}

		floor = end;
	}

	return found;
};
