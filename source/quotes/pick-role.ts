/*
Which of the roles that an article gives somebody is shown, and how.
*/
import {auxiliaries, prepositions} from '../language/en/function-words.js';
import {kinNounsThat} from '../language/en/kinship.js';
import {roleModifiers} from '../language/en/name-words.js';
import {figureNouns, figuresOfSpeech} from '../language/en/person-nouns.js';
import {places} from '../language/en/places.js';
import {officesOfGenerals, pastModifiers, ranks, titleModifiers} from '../language/en/titles.js';
import type {Entity} from './entity.js';
import {isDemonym, isPersonNoun, isTitle} from './word-facts.js';

const kinship = kinNounsThat('no-role');

// "Republican Ann Lee, the former governor": the office tells more.
const parties = /^(?:republican|democrat|conservative|liberal|tory|independent|socialist)s?$/iv;

const fold = (word: string) => word.toLowerCase().replace(/\.$/v, '');

// The words of a role up to its head noun: of "native of Dunmore" the first.
function wordsToHead(role: string): readonly string[] {
	const words = role.split(' ').map(word => fold(word));
	const end = words.findIndex((word, at) => at > 0 && (prepositions.has(word) || /^(?:who|whose|that|aged|and|born|accused|charged)$/v.test(word)));
	return end === -1 ? words : words.slice(0, end);
}

// "a tall man with a red beard", "a native of Dunmore": how somebody looks, how old or from where, and not what they do.
function isLooks(role: string): boolean {
	const words = wordsToHead(role);
	return figureNouns.has(words.at(-1)!) && !figuresOfSpeech.has(words.at(-2) ?? '');
}

const isPast = (role: string) => wordsToHead(role).some(word => pastModifiers.has(word) || /^(?:ex|then)-/v.test(word));
const isThen = (role: string) => wordsToHead(role).some(word => /^then(?:-|$)/v.test(word));

// Whether a role says what somebody does or is known for: a word of time alone does not.
const isTelling = (role: string) => role.split(' ').some(word => !pastModifiers.has(fold(word))) && !owned.test(role) && (role.includes(' ') || neighbor.test(role) || !kinship.has(role.toLowerCase())) && !isLooks(role);

const owned = /^(?:his|her|their|its|my|our|your) /iv;
const neighbor = /^neighbou?r$/iv;

// "her former business partner", "His spokeswoman": what they do, but not "her partner".
function withoutOwner(role: string): string {
	const rest = role.replace(owned, '');
	const head = wordsToHead(rest).at(-1)!;
	const isJob = (isTitle(head) && !kinship.has(head)) || /^(?:business partner|colleague|co-worker|teammate|bandmate|boss|agent|bodyguard|biographer)$/v.test(wordsToHead(rest).filter(word => !pastModifiers.has(word)).join(' '));
	return isJob ? rest : role;
}

const isRank = (word: string) => /^\p{Uppercase_Letter}/v.test(word) && fold(word).split('-').every(part => ranks.has(part));

// "Attorney General" and "Chief Inspector" are offices, "army chief General" is one and a rank.
const isPartOfOffice = (before: string) => officesOfGenerals.has(fold(before)) && !(before === 'chief' || before === 'lead');

// "police spokesman Lt. Col." is a spokesman, whose rank belongs to the name.
function withoutRank(role: string): string {
	const words = role.split(' ');
	let end = words.length;
	while (end > 1 && isRank(words[end - 1]!) && !isPartOfOffice(words[end - 2]!)) {
		end--;
	}

	// Rear Admiral, Staff Sergeant
	if (end < words.length && (/^(?:rear|wing|squadron|petty)$/iv.test(words[end - 1]!) || /^staff sergeant$/iv.test(`${words[end - 1]!} ${words[end]!}`))) {
		end--;
	}

	// "spokesman Navy Capt."
	while (end < words.length && end > 1 && /^(?:Navy|Army|Marines?|Corps|Air|Force|Guard|Coast|Police|U\.S\.)$/v.test(words[end - 1]!)) {
		end--;
	}

	const rest = words.slice(0, end);
	const hasNoun = rest.some((word, at) => !isRank(word) && (isPersonNoun(fold(word)) || isTitle(fold(word))) && (!titleModifiers.has(fold(word)) || (at > 0 && at === end - 1) || rest[at + 1] === 'of'));
	return hasNoun && !prepositions.has(rest.at(-1)!) && rest.at(-1) !== 'the' ? rest.join(' ') : role;
}

// Where from and of which party, and no other office: a vice president is no president.
const isSameOffice = (word: string) => places.has(word) || isDemonym(word) || roleModifiers.has(word) || pastModifiers.has(word) || /^(?:new|north|south|east|west|u\.?s|u\.?k)$/v.test(word);
const isOtherOffice = (word: string) => /^(?:then|vice|deputy|assistant|associate|acting|lieutenant|under)$/v.test(word);

// Whether a longer role says the same and more: "White House press secretary" of "secretary", "former Ohio governor" of "governor".
function isFuller(role: string, first: string): boolean {
	const [long, short] = [role.toLowerCase(), first.toLowerCase()];
	const rest = long.replace(short, '').split(' ').filter(Boolean).map(word => fold(word));
	const isSame = isPast(role) === isPast(first) || rest.every(word => isSameOffice(word) && !isOtherOffice(word));
	return long.length > short.length && long.includes(short) && role.split(' ').length <= 8 && isSame;
}

// "co-author of “The Long Pier”": where a quotation or a clause cuts a role short, nothing hangs on at its end.
function withoutLooseEnd(role: string): string {
	const words = role.split(' ');
	const last = words.findLastIndex(word => !(prepositions.has(word) || auxiliaries.has(word) || /^(?:and|the|a|an|his|her|their|its|this|that)$/v.test(word)));
	return last === -1 ? role : words.slice(0, last + 1).join(' ');
}

// "Sgt. Ann Lee, a spokesman for the police", "Associate Professor Ann Lee, a water economist at the university"
const isOnlyRank = (role: string) => role.split(' ').every(word => isRank(word) || /^(?:associate|assistant|adjunct|visiting|emeritus|detective|det|ch|con|prof|professor|pc|dr)$/v.test(fold(word)));

const lengthOf = (role: string) => role.split(' ').length;

// An office goes before a party, the body before a headline that tells no more, and what somebody is before what they were then.
function rankOf(role: string, {roles, headRoles}: Entity): number {
	const isOnlyHead = headRoles.get(role) === true && !isPast(role) && roles.some(other => headRoles.get(other) === false && !parties.test(other) && lengthOf(other) >= lengthOf(role));
	return (parties.test(role) ? 4 : 0) + (isOnlyRank(role) ? 1 : 0) + (kinship.has(wordsToHead(role).at(-1)!) && !neighbor.test(role) ? 2 : 0) + (isThen(role) ? 2 : 0) + (isOnlyHead ? 1 : 0);
}

/**
The role that is shown, null where there is none; of two a longer one that tells more: "White House press secretary" before "spokeswoman"; but an essay is no role, nor are looks.
*/
export function pickRole(entity: Entity): string | null {
	const telling = entity.roles.map(role => withoutOwner(role)).filter(role => isTelling(role));
	const [first] = telling.toSorted((a, b) => rankOf(a, entity) - rankOf(b, entity));
	return first === undefined ? null : withoutRank(withoutLooseEnd(telling.find(role => isFuller(role, first)) ?? first));
}
