/*
From an entity to the speaker that is shown.
*/
import {kinNounsThat} from '../language/en/kinship.js';
import {foldText} from '../language/fold-text.js';
import type {Entity} from './entity.js';
import type {Speaker} from './quote.js';

const kinship = kinNounsThat('no-role');

// "Republican Ann Lee, the former governor": the office tells more.
const parties = /^(?:republican|democrat|conservative|liberal|tory|independent|socialist)s?$/iv;

// A longer role tells more: "White House press secretary" before "spokeswoman"; but an essay is no role.
function pickRole(roles: readonly string[]): string | null {
	const telling = roles.filter(role => !/^(?:his|her|their|its|my|our|your) /iv.test(role) && (role.includes(' ') || !kinship.has(role.toLowerCase())));
	const [first] = telling.toSorted((a, b) => Number(parties.test(a)) - Number(parties.test(b)));
	if (first === undefined) {
		return null;
	}

	const longer = telling.find(role => role.length > first.length && role.toLowerCase().includes(first.toLowerCase()) && role.split(' ').length <= 8);
	return longer ?? first;
}

/**
A folded form of a name, stable across runs.
*/
export const toSpeakerId = (name: string): string => foldText(name).text.replaceAll(/[^\p{Letter}\p{Number}]+/gv, '-').replaceAll(/^-|-$/gv, '');

/**
The speaker that an entity is. A place that speaks stands for its government.
*/
export function makeSpeaker({name, roles, kind}: Entity): Speaker {
	return {id: toSpeakerId(name), name, role: kind === 'person' ? pickRole(roles) : null, kind: kind === 'place' ? 'organization' : kind};
}
