import {commonWords} from '../../language/en/common-words.js';
import {foldText} from '../../language/fold-text.js';
import {agencies} from '../pictures/agencies.js';
import {trimMarks, trimMarksEnd} from '../trim-marks.js';
import {isForename} from './is-forename.js';

const longest = 160;
const openings = /^(?:by|von|par|por|di|da|door|(?:story|written|words|analysis|report|reporting|opinion|interview|essay|review|exclusive) by|authors?:|autor(?:in|en)?:|text:|reporters?:)[ :]+(?=\S)/i;
const handle = /\s?@\w{2,30}$/;
const particles = new Set(['de', 'da', 'di', 'du', 'del', 'della', 'des', 'van', 'von', 'der', 'den', 'ten', 'ter', 'la', 'le', 'al', 'el', 'bin', 'ibn', 'dos', 'das', 'zu', 'y', 'of', 'the', 'ap']);
const nameWord = /^(?:\p{Uppercase_Letter}[\p{Letter}\p{Mark}'\-.’]*|\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;
const joiners = /\s?,?\s(?:and|with|und|et|en|e|y|mit)\s|\s?,?\s?&\s?|\s?[,/;|·•]\s?|\s[-–—]\s/i;
const everyJoiner = new RegExp(joiners, 'gi');
// "Reporting by Ada Quill; Editing by Jo Park": those who edit do not write.
const otherHands = /[).;]?\s(?:additional reporting|editing|edited|writing|compiled|production) by /i;
const placedName = /^(\S+ \S.{0,40}) in \p{Uppercase_Letter}[^,.]{1,40}$/u;
const furtherWords = /\s(?:for|in|at|from|of|fuer|für)\s/i;

/**
Words that say what a writer is rather than who, folded.
*/
const roles = /\b(?:correspondent|correspondents|reporter|reporters|editor|editors|writer|writers|columnist|columnists|bureau|chief|staff|analyst|contributor|contributing|producer|journalist|journalists|newsroom|news|desk|service|press|agency|team|investigates|critic|redaktor|redakteur|redakteurin|korrespondent|korrespondentin|redaktion|journaliste|corresponsal|redaccion|inviato|opinion|guest|photographer|photographs|intern|fellow|cfp|phd|md|specialist|host|anchor|director|author)\b/;
const outlets = /\b(?:ap|afp|upi|pa|cnn|bbc|nbc|cbs|abc|npr|cnbc|reuters|bloomberg|dpa|sda|ansa|efe|associated press|agencies|wires|times|post|tribune|herald|guardian|telegraph|mail|mirror|gazette|journal|chronicle|globe|courier|examiner|observer|mailonline)\b|\.(?:com|org|net|co\.uk)$/;

// Nobody's name has an article: "The Ledger", "The Editorial Board".
const house = /^the\s/;
const paper = /^(?:daily|weekly|sunday|evening|morning|radio)\s|\s(?:sun|star|bee|call|echo|argus|ledger|register|dispatch|inquirer|enquirer|sentinel|monitor|advocate|standard|independent|bulletin|banner|citizen|democrat|republican|record|review|reporter|union|eagle|voice|daily|weekly|magazine|media|network|radio|tv|television|wire|zeitung|anzeiger|kurier|blatt|rundschau|presse|diario)$/;

/**
Whether a line could be the name of one person: two to four words with capitals, particles among them.
*/
export const isNameLike = (text: string): boolean => {
	if (text.length > 48 || /\d/.test(text)) {
		return false;
	}

	const words = text.trim().split(/\s+/);
	const named = words.filter(word => nameWord.test(word));
	return named.length >= 2 && named.length <= 4 && words.every(word => !/['’]s$/.test(word)) && words.every(word => nameWord.test(word) || particles.has(word)) && nameWord.test(words[0]!) && nameWord.test(words.at(-1)!);
};

/**
Whether a line says what a writer is or whom they work for: "Political correspondent", "BBC News".
*/
export const isRoleLine = (text: string): boolean => {
	const folded = foldText(text).text;
	const words = text.split(/\s+/).length;
	return words <= 9 && !/[!.?]$/.test(text) && /^\p{Uppercase_Letter}/u.test(text) && (roles.test(folded) || (outlets.test(folded) && words <= 4) || agencies.has(folded));
};

const isOutletOrRole = (text: string): boolean => {
	const folded = foldText(text).text;
	return agencies.has(folded) || outlets.test(folded) || roles.test(folded) || house.test(folded);
};

// "Jane Doe Staff Writer" without what she is.
const gluedRole = /\s(?:(?:Staff|Senior|Chief|Political|Special|Contributing|National|Business|Science|Health|Sports?|Foreign|Crime|Court|Local)\s)?(?:Writer|Reporter|Correspondent|Editor|Columnist|Contributor|Critic)s?$/;

const footnote = /(?<=\p{Lowercase_Letter})\d$/u;
const buttons = /\s?(?:Follow|Twitter|Email|View Comments)$/;
const trailingMarks = '|·•/,–—-';

// The part of a text before a pattern.
const cutAt = (text: string, pattern: RegExp): string => {
	const at = text.search(pattern);
	return at === -1 ? text : text.slice(0, at);
};

// "Sophie FosterTravel News Editor", "Steffan Rhys Deputy Content Director": the name, where what follows it is a role.
const withoutRole = (text: string): string => {
	const words = text.split(' ');
	const glue = words[1]?.search(/(?<=\p{Lowercase_Letter}{2})\p{Uppercase_Letter}/u) ?? -1;
	const second = glue > 0 ? words[1]!.slice(0, glue) : words[1];
	const rest = [...(glue > 0 ? [words[1]!.slice(glue)] : []), ...words.slice(2)].join(' ');
	return rest !== '' && second !== undefined && isForename(words[0]!) && isRoleLine(rest) ? `${words[0]!} ${second}` : text;
};

const cleanName = (text: string): string =>
	withoutRole(trimMarks(text.replace(handle, '').replace(buttons, '').replace(footnote, '').replace(gluedRole, '').replaceAll(/[*®™]/g, ''), '-.:–—').replaceAll(/\s+/g, ' '));

// What stands behind a comma and is no list of writers: "Ada Quill, Mother Jones". It is somebody's name where its first word is one, or it does not end as papers do; alone behind one writer it begins with no word like others either.
const isApposed = (part: string, isOnly: boolean): boolean => {
	const [first = '', ...others] = foldText(part).text.split(' ');
	return !isForename(first) && (paper.test([first, ...others].join(' ')) || (isOnly && commonWords.has(first)));
};

/**
The writers that the words after "By" name, without roles, outlets and places; an agency only where nobody else is named.
*/
export const readNames = (text: string): readonly string[] => {
	const pieces = text.split(joiners);
	const parts = pieces.map(part => cleanName(part));
	const joins = text.match(everyJoiner) ?? [];
	// A list of writers ends with its "and"; what a comma parts from it is apposed.
	const lastAnd = joins.findLastIndex(join => /[\p{Letter}&]/u.test(join));
	const people = parts.filter((part, at) => isNameLike(part) && !isOutletOrRole(part) && (at === 0 || at <= lastAnd + 1 || !isApposed(part, pieces.length === 2)));
	return people.length > 0 ? people : parts.filter(part => isOutletOrRole(part) && /^\p{Uppercase_Letter}/u.test(part)).slice(0, 1);
};

/**
What a byline says: `names` as written. `isSure` where the line says so itself ("By …", "…@handle"), not merely by looking like a name.
*/
export type Byline = {
	readonly names: readonly string[];
	readonly isSure: boolean;
};

/**
A line read as a byline, or undefined where it cannot be one.
*/
export const readByline = (whole: string): Byline | undefined => {
	const line = trimMarksEnd(whole, trailingMarks);
	if (line.length > longest || /[!:;?]$/.test(line)) {
		return undefined;
	}

	const placed = placedName.exec(line)?.[1] ?? '';
	if ((isNameLike(placed) && isForename(placed.split(' ', 1)[0]!)) || agencies.has(foldText(placed).text)) {
		return {names: [placed], isSure: false};
	}

	const opening = openings.exec(line);
	const hasHandle = handle.test(line);
	// "By Jane Doe in Washington"; a bare name says no place.
	const text = opening ? cutAt(cutAt(line.slice(opening[0].length), otherHands), furtherWords) : line;
	const names = readNames(text.replace(/\.$/, ''));
	if (names.length === 0) {
		return undefined;
	}

	if (opening) {
		// "By Monday, the river had risen": what follows a name in a byline is short and begins with a capital.
		const rest = text.replace(/\.$/, '').split(joiners).filter(part => !isNameLike(cleanName(part)) && !isOutletOrRole(part) && part !== '');
		return rest.every(part => /^\p{Uppercase_Letter}/u.test(part) && part.split(/\s+/).length <= 5) && !/\.\s\S/.test(text.replaceAll(/\b\p{Uppercase_Letter}\p{Lowercase_Letter}{0,2}\.\s/gu, '')) ? {names, isSure: true} : undefined;
	}

	if (hasHandle && isNameLike(names[0]!)) {
		return {names, isSure: true};
	}

	const isAllNames = line.split(joiners).filter(part => part !== '').every(part => isNameLike(cleanName(part)) || isOutletOrRole(part));
	return isAllNames && names.some(name => isNameLike(name)) ? {names, isSure: false} : undefined;
};
