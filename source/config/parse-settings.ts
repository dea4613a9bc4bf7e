import type {Pair, Scalar} from 'yaml';
import {findNearest} from '../language/edit-distance.js';
import {colorChoices, readColorChoice, readWidth, widthRange, type ColorChoice} from './setting-values.js';

/**
What a configuration file says, as far as it can be used; `library` as it is written there.
*/
export type FileSettings = {
	readonly values: {readonly library?: string; readonly color?: ColorChoice; readonly width?: number};
	readonly warnings: readonly string[];
};

type Reader = {
	readonly read: (value: unknown) => unknown;
	readonly wanted: string;
};

const readers: Readonly<Record<string, Reader>> = {
	library: {read: value => typeof value === 'string' && value !== '' ? value : undefined, wanted: 'the path of a folder'},
	color: {read: readColorChoice, wanted: `one of ${colorChoices.join(', ')}`},
	width: {read: readWidth, wanted: `a whole number from ${widthRange.least} to ${widthRange.most}`},
};

/**
The keys that a configuration file may have.
*/
export const settingKeys: readonly string[] = Object.keys(readers);

type Reading = {readonly key: string; readonly value: unknown} | {readonly warning: string};

const readPair = (key: unknown, value: unknown): Reading => {
	const reader = typeof key === 'string' && Object.hasOwn(readers, key) ? readers[key] : undefined;
	if (reader === undefined) {
		const nearest = typeof key === 'string' ? findNearest(key, settingKeys) : undefined;
		return {warning: `unknown key ${JSON.stringify(key)}${nearest === undefined ? `; the keys are ${settingKeys.join(', ')}` : `; did you mean ${nearest}?`}`};
	}

	const read = reader.read(value);
	return read === undefined ? {warning: `${String(key)} must be ${reader.wanted}`} : {key: String(key), value: read};
};

/**
Reads the text of a configuration file. Never throws: what cannot be used is left out and said, with the file and the line.
*/
export const parseSettings = async (text: string, file: string): Promise<FileSettings> => {
	// Loaded here, since most people have no such file and all of them wait for the start.
	const {LineCounter, isMap, isScalar, parseDocument} = await import('yaml');
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {lineCounter, prettyErrors: false, logLevel: 'silent'});
	const [broken] = document.errors;
	if (broken !== undefined) {
		return {values: {}, warnings: [`${file}: line ${lineCounter.linePos(broken.pos[0]).line}: is not YAML, so the defaults are used`]};
	}

	if (document.contents === null) {
		return {values: {}, warnings: []};
	}

	if (!isMap(document.contents)) {
		return {values: {}, warnings: [`${file}: line 1: must be lines of the form "key: value", so the defaults are used`]};
	}

	const values: Record<string, unknown> = {};
	const warnings: string[] = [];
	for (const pair of document.contents.items as ReadonlyArray<Pair<Scalar>>) {
		const reading = readPair(isScalar(pair.key) ? pair.key.value : null, isScalar(pair.value) ? pair.value.value : undefined);
		if ('warning' in reading) {
			warnings.push(`${file}: line ${lineCounter.linePos(pair.key?.range?.[0] ?? 0).line}: ${reading.warning}`);
		} else {
			values[reading.key] = reading.value;
		}
	}

	return {values, warnings};
};
