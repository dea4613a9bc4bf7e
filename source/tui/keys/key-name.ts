/*
From what a terminal sends to the names that the keymap uses. A fast hand or a slow line brings several keys in one go: each counts.
*/
import type {Press} from '../state/event.js';

/**
What Ink says of a piece of input, as far as names depend on it.
*/
export type KeyFlags = {
	readonly upArrow?: boolean;
	readonly downArrow?: boolean;
	readonly leftArrow?: boolean;
	readonly rightArrow?: boolean;
	readonly pageDown?: boolean;
	readonly pageUp?: boolean;
	readonly home?: boolean;
	readonly end?: boolean;
	readonly return?: boolean;
	readonly escape?: boolean;
	readonly ctrl?: boolean;
	readonly shift?: boolean;
	readonly tab?: boolean;
	readonly backspace?: boolean;
	readonly delete?: boolean;
	readonly meta?: boolean;
	readonly eventType?: 'press' | 'repeat' | 'release' | undefined;
};

const flagNames: ReadonlyArray<readonly [keyof KeyFlags, string]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'page-down'],
	['pageUp', 'page-up'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const controlNames: Readonly<Record<string, string>> = {'\r': 'enter', '\n': 'enter', '\t': 'tab', '\u{8}': 'backspace', '\u{7F}': 'backspace', '\u{1B}': 'escape'};
const pieces = /[\0-\u{1F}\u{7F}]|[^\0-\u{1F}\u{7F}]+/gu;

const control = /^[\0-\u{1F}\u{7F}]$/u;

const key = (name: string): Press => ({type: 'key', name});

const nameControl = (character: string): string => controlNames[character] ?? `ctrl-${String.fromCodePoint((character.codePointAt(0) ?? 0) + 96)}`;

const splitInput = (input: string): readonly Press[] =>
	Array.from(input.matchAll(pieces), ([piece]) => (control.test(piece) ? key(nameControl(piece)) : {type: 'text', text: piece}));

const withModifiers = (name: string, {ctrl, shift, meta}: KeyFlags): string =>
	[meta && name !== 'escape' ? 'alt-' : '', ctrl ? 'ctrl-' : '', shift && name === 'tab' ? 'shift-' : '', name].join('');

/**
The name that the keymap has for a character.
*/
export const nameCharacter = (character: string): string => character === ' ' ? 'space' : character;

/**
The presses in one piece of input: named keys one by one, characters in one go.
*/
export const namePresses = (input: string, flags: KeyFlags): readonly Press[] => {
	if (flags.eventType === 'release') {
		return [];
	}

	const named = flagNames.find(([flag]) => flags[flag] === true);
	if (named) {
		return [key(withModifiers(named[1], flags))];
	}

	const isModified = input !== '' && (flags.ctrl === true || flags.meta === true);
	return isModified ? [key(withModifiers(nameCharacter(input), flags))] : splitInput(input);
};

const labels: Readonly<Record<string, string>> = {
	up: '↑', down: '↓', left: '←', right: '→', enter: 'Enter', escape: 'Esc', tab: 'Tab', space: 'Space', backspace: 'Backspace', delete: 'Delete', home: 'Home', end: 'End',
	'page-down': 'PgDn', 'page-up': 'PgUp',
};

/**
A key's name as people write it: "Ctrl-C", "PgDn", "↑", "K".
*/
export const labelKey = (name: string): string => {
	if (name.length === 1) {
		return name;
	}

	const modifier = /^(?:ctrl|alt|shift)-/.exec(name)?.[0];
	if (modifier === undefined) {
		return labels[name] ?? name;
	}

	const rest = labelKey(name.slice(modifier.length));
	return `${modifier[0]!.toUpperCase()}${modifier.slice(1)}${rest.length === 1 ? rest.toUpperCase() : rest}`;
};
