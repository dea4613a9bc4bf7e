/*
Who is shown as whom. Corrections of names lead from name to name; whatever their order in the file, a name is followed to its end, and of two that contradict each other the later counts.
*/
import {foldWords} from '../../language/fold-words.js';
import type {Speaker} from '../../quotes/quote.js';
import {toSpeakerId} from '../../quotes/speaker-id.js';
import {keyOfName, type NameCorrection} from './correction.js';

type Shown = Pick<NameCorrection, 'role' | 'kind'> & {readonly name: string};

/**
What an article calls its speakers, by the keys of their names.
*/
export type RolesHere = ReadonlyMap<string, string>;

/**
Of an article that gives nobody a role.
*/
export const noRoles: RolesHere = new Map();

/**
Gives a speaker of an article as they are to be shown: the same object where nothing was corrected.
*/
export type RenameSpeaker = (speaker: Speaker, rolesHere?: RolesHere) => Speaker;

type Edge = {readonly to: string; readonly isMerge: boolean};

const followFrom = (key: string, edges: ReadonlyMap<string, Edge>): readonly string[] => {
	const path = [key];
	for (let next = edges.get(key)?.to; next !== undefined; next = edges.get(next)?.to) {
		path.push(next);
	}

	return path;
};

// Names that have a word in common are two ways of naming one person; initials and numbers are none.
const areAlike = (name: string, other: string): boolean => {
	const words = foldWords(other);
	return foldWords(name).some(word => word.length > 1 && words.includes(word));
};

// What an article calls the one who is shown goes before what it calls the other; of somebody of quite another name it goes with that name, as a better name does not change what somebody is.
const roleOnPath = ({name, role}: Speaker, end: string, path: readonly string[], {edges, rolesHere}: {readonly edges: ReadonlyMap<string, Edge>; readonly rolesHere: RolesHere}): string | null => {
	if (path.every(key => edges.get(key)?.isMerge !== true)) {
		return role;
	}

	const given = path.slice(1).map(key => rolesHere.get(key)).findLast(each => each !== undefined);
	return given ?? (areAlike(name, end) ? role : null);
};

/**
Builds what renames speakers as corrections say.
*/
export const indexNames = (corrections: readonly NameCorrection[]): RenameSpeaker => {
	const edges = new Map<string, Edge>();
	const shown = new Map<string, Shown>();
	for (const {type, names, to, role, kind} of corrections) {
		const target = keyOfName(to);
		const earlier = shown.get(target);
		shown.set(target, {name: to, role: role ?? earlier?.role ?? null, kind: kind ?? earlier?.kind ?? null});
		for (const name of names) {
			const from = keyOfName(name);
			// A way back: the later correction takes the earlier one back.
			if (followFrom(target, edges).includes(from)) {
				edges.delete(target);
			}

			if (from !== target) {
				edges.set(from, {to: target, isMerge: type === 'merge'});
			}
		}
	}

	const ends = new Map<string, {readonly path: readonly string[]; readonly end: Shown | undefined}>();
	const endOf = (key: string): {readonly path: readonly string[]; readonly end: Shown | undefined} => {
		const path = followFrom(key, edges);
		return {path, end: shown.get(path.at(-1)!)};
	};

	return (speaker, rolesHere = noRoles) => {
		const key = keyOfName(speaker.name);
		const {path, end} = ends.get(key) ?? endOf(key);
		ends.set(key, {path, end});
		if (end === undefined) {
			return speaker;
		}

		const [role, kind] = [end.role ?? roleOnPath(speaker, end.name, path, {edges, rolesHere}), end.kind ?? speaker.kind];
		const isSame = speaker.isSettled === true && end.name === speaker.name && role === speaker.role && kind === speaker.kind;
		return isSame ? speaker : {id: toSpeakerId(end.name), name: end.name, role, kind, isSettled: true};
	};
};
