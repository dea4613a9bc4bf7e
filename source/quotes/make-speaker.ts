/*
From an entity to the speaker that is shown.
*/
import {foldText} from '../language/fold-text.js';
import type {Entity} from './entity.js';
import {pickRole} from './pick-role.js';
import type {Speaker} from './quote.js';

/**
A folded form of a name, stable across runs.
*/
export const toSpeakerId = (name: string): string => foldText(name).text.replaceAll(/[^\p{Letter}\p{Number}]+/gv, '-').replaceAll(/^-|-$/gv, '');

/**
The speaker that an entity is. A place that speaks stands for its government.
*/
export function makeSpeaker(entity: Entity): Speaker {
	const {name, kind} = entity;
	return {id: toSpeakerId(name), name, role: kind === 'person' ? pickRole(entity) : null, kind: kind === 'place' ? 'organization' : kind};
}
