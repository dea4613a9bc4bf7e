/*
Speech without marks: an interview or a transcript prints who speaks before each turn, with a colon. Lists, timetables and results do so too, so it asks for two who speak again and again, by names, in sentences.
*/
import type {Block} from '../article/article.js';
import {textOf, type Span} from '../language/span.js';

// `last` is the surname, or whatever the label ends with, `key` the same in capitals; `isFull`: it has more than one word.
type Turn = {readonly block: number; readonly key: string; readonly last: string; readonly isFull: boolean; readonly words: Span};

// A short turn looks like a heading.
const spokenKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'question', 'answer', 'subheading']);

const longestLabel = 72;
const leastTurns = 4;
const mostSpeakers = 16;
const leastWords = 5;

// “SEN. LYLE OTT (D-OHIO):”, “ANNA WREN, HOST:”, “Tom Reyes:”, “OTT:”
const label = /^(?<name>\p{Uppercase_Letter}[\p{Letter}\p{Mark}'\-.’]*(?: \p{Uppercase_Letter}[\p{Letter}\p{Mark}'\-.’]*){0,4})(?:,? \([^\n\(\):]{1,32}\)|, [^\n!\(\).:?]{1,40})?:\s+(?=[^\s"'«»‘’“”])/v;

function findTurn(text: string, {kind, start, end}: Block, block: number): Turn | undefined {
	if (!spokenKinds.has(kind)) {
		return undefined;
	}

	const found = label.exec(text.slice(start, Math.min(end, start + longestLabel)));
	if (found === null) {
		return undefined;
	}

	const names = found.groups!.name!.split(' ');
	// “Q:” and “A:” say whose turn it is, and nobody's name.
	return names.at(-1)!.length === 1 ? undefined : {block, key: names.at(-1)!.toUpperCase(), last: names.at(-1)!, isFull: names.length > 1, words: {start: start + found[0].length, end}};
}

const isSentence = (words: string): boolean => /\p{Lowercase_Letter}{2}/v.test(words) && /[!.?—…]["'\)’”]*$/v.test(words.trimEnd());

// Most of what is said is said in sentences, and the turns follow one another.
function areSpoken(turns: readonly Turn[], told: readonly string[]): boolean {
	const words = told.reduce((sum, each) => sum + each.split(' ').length, 0);
	const between = turns.at(-1)!.block - turns[0]!.block + 1;
	return words >= leastWords * turns.length && told.filter(each => isSentence(each)).length * 5 >= turns.length * 4 && turns.length * 2 >= between;
}

const isWordBefore = (text: string, at: number): boolean => {
	const word = text.slice(Math.max(0, at - longestLabel), at - 1).split(/\s/v).at(-1)!;
	return text[at - 1] === ' ' && /^\p{Uppercase_Letter}/v.test(word);
};

// Whether a name stands somewhere behind another word with a capital, and is no label there.
function isNamedIn(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
		if (isWordBefore(text, at) && !/[\p{Letter}\p{Number}:]/v.test(text[at + name.length] ?? '')) {
			return true;
		}
	}

	return false;
}

// Two talk to each other: somebody asks again and again, or now and then while they speak of themselves; who has words of others in marks, with who said them, is a reporter.
function areTalking(told: readonly string[]): boolean {
	const asking = told.filter(each => each.includes('?')).length;
	const telling = told.filter(each => /\b(?:I|[Ww]e|me|us|my|[Oo]ur|[Yy]ou|[Yy]our)\b/v.test(each)).length;
	return ((asking > 1 && asking * 4 >= told.length) || (asking > 0 && telling * 2 >= told.length)) && told.every(each => !reported.test(each));
}

const reported = /[!,?]["’”] (?:(?:said|says|added|asked|told) |\p{Letter}+ (?:said|says|added|asked|told)\b)/v;

// Whether a label is somebody's name: it has a given name or a title itself, or the text has one before it.
const isName = (text: string, key: string, turns: readonly Turn[]): boolean => {
	const written = new Set([...turns.slice(0, mostSpellings).map(({last}) => last), key.slice(0, 1) + key.slice(1).toLowerCase()]);
	return turns.some(({isFull}) => isFull) || [...written].some(name => isNamedIn(text, name));
};

const mostSpellings = 50;

/**
What is said in each turn of an interview or a transcript, by the number of its block; empty where a text is none.
*/
export function findTurns(text: string, blocks: readonly Block[]): ReadonlyMap<number, Span> {
	const turns = blocks.flatMap((block, at) => findTurn(text, block, at) ?? []);
	const byKey = Map.groupBy(turns, ({key}) => key);
	const again = [...byKey.values()].filter(({length}) => length > 1).length;
	if (turns.length < leastTurns || again < 2 || byKey.size > mostSpeakers) {
		return new Map();
	}

	const told = turns.map(({words}) => textOf(text, words));
	if (!areSpoken(turns, told) || !areTalking(told)) {
		return new Map();
	}

	const named = [...byKey].filter(([key, own]) => isName(text, key, own)).flatMap(([, own]) => own);
	return new Map(named.map(({block, words}) => [block, words]));
}
