/*
Who is shown as whom. Corrections of names lead from name to name; whatever their order in the file, a name is followed to its end, and of two that contradict each other the later counts.
*/
import type {Speaker} from '../../quotes/quote.js';
import {toSpeakerId} from '../../quotes/speaker-id.js';
import {keyOfName, type NameCorrection} from './correction.js';

type Shown = Pick<NameCorrection, 'role' | 'kind'> & {readonly name: string};

/**
Gives a speaker as they are to be shown: the same object where nothing was corrected.
*/
export type RenameSpeaker = (speaker: Speaker) => Speaker;

const followFrom = (key: string, edges: ReadonlyMap<string, string>): readonly string[] => {
	const path = [key];
	for (let next = edges.get(key); next !== undefined; next = edges.get(next)) {
		path.push(next);
	}

	return path;
};

/**
Builds what renames speakers as corrections say.
*/
export const indexNames = (corrections: readonly NameCorrection[]): RenameSpeaker => {
	const edges = new Map<string, string>();
	const shown = new Map<string, Shown>();
	for (const {names, to, role, kind} of corrections) {
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
				edges.set(from, target);
			}
		}
	}

	const ends = new Map<string, Shown | undefined>();
	return speaker => {
		const key = keyOfName(speaker.name);
		const end = ends.has(key) ? ends.get(key) : shown.get(followFrom(key, edges).at(-1)!);
		ends.set(key, end);
		if (end === undefined) {
			return speaker;
		}

		const [role, kind] = [end.role ?? speaker.role, end.kind ?? speaker.kind];
		const isSame = speaker.isSettled === true && end.name === speaker.name && role === speaker.role && kind === speaker.kind;
		return isSame ? speaker : {id: toSpeakerId(end.name), name: end.name, role, kind, isSettled: true};
	};
};
