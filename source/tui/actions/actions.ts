/*
All actions by name: the one table that keys, help, footer and readme look things up in.
*/
import type {Action} from './action.js';
import {appActions} from './app-actions.js';
import {articleActions} from './article-actions.js';
import {correctionActions} from './correction-actions.js';
import {editActions} from './edit-actions.js';
import {keyPointActions} from './key-point-actions.js';
import {libraryActions} from './library-actions.js';
import {measureActions} from './measure-actions.js';
import {moveActions} from './move-actions.js';
import {promptActions} from './prompt-actions.js';
import {sameSpeakerActions} from './same-speaker-actions.js';
import {searchActions} from './search-actions.js';

const table = {...moveActions, ...appActions, ...articleActions, ...sameSpeakerActions, ...keyPointActions, ...correctionActions, ...measureActions, ...libraryActions, ...searchActions, ...promptActions, ...editActions} as const;

/**
The name of an action: a dotted word that stays the same from version to version.
*/
export type ActionName = keyof typeof table;

/**
Every action.
*/
export const actions: Readonly<Record<ActionName, Action>> = table;

/**
The names of all actions, in the order of their tables.
*/
export const actionNames = Object.keys(table) as readonly ActionName[];
