/*
From an entity to the speaker that is shown.
*/
import type {Entity} from './entity.js';
import {pickRole} from './pick-role.js';
import type {Speaker} from './quote.js';
import {toSpeakerId} from './speaker-id.js';

/**
The speaker that an entity is. A place that speaks stands for its government.
*/
export function makeSpeaker(entity: Entity): Speaker {
	const {name, kind} = entity;
	return {id: toSpeakerId(name), name, role: kind === 'person' ? pickRole(entity) : null, kind: kind === 'place' ? 'organization' : kind};
}
