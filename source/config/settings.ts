import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Host} from './host.js';
import {findPlaces} from './places.js';
import {parseSettings, type FileSettings} from './parse-settings.js';
import {resolvePath} from './resolve-path.js';
import {readColorChoice, readWidth, type ColorChoice} from './setting-values.js';

/**
What a person has chosen. `library` is an absolute path, null where nothing says; `width` is the widest line of text in columns, null for as wide as the terminal.
*/
export type Settings = {
	readonly library: string | null;
	readonly color: ColorChoice;
	readonly width: number | null;
};

/**
The settings together with one sentence about everything in the configuration that could not be used.
*/
export type LoadedSettings = {
	readonly settings: Settings;
	readonly warnings: readonly string[];
};

/**
What flags may say of the settings.
*/
export type SettingFlags = {
	readonly library?: string | undefined;
	readonly color?: string | undefined;
	readonly width?: string | undefined;
};

/**
Where the configuration file stands, whether it exists or not.
*/
export const settingsFileOf = (host: Host): string => path.join(findPlaces(host).config, 'config.yaml');

const noFile: FileSettings = {values: {}, warnings: []};

const loadFile = async (file: string): Promise<FileSettings> => {
	try {
		return await parseSettings(await readFile(file, 'utf8'), file);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		return code === 'ENOENT' || code === 'ENOTDIR' ? noFile : {values: {}, warnings: [`${file}: cannot be read (${code ?? 'unknown error'}), so the defaults are used`]};
	}
};

// An environment variable that is set to nothing is as good as not set.
const given = (value: string | undefined): string | undefined => value === '' ? undefined : value;

const colorOfEnvironment = ({env}: Host): ColorChoice | undefined => {
	const force = given(env.FORCE_COLOR) ?? given(env.CLICOLOR_FORCE);
	if (force !== undefined) {
		return force === '0' || force === 'false' ? 'never' : 'always';
	}

	return given(env.NO_COLOR) === undefined ? undefined : 'never';
};

const libraryOf = (host: Host, flags: SettingFlags, {values}: FileSettings): string | null => {
	const written = given(flags.library) ?? given(host.env.NEWSREAD_LIBRARY);
	if (written !== undefined) {
		return resolvePath(host, written);
	}

	return values.library === undefined ? null : resolvePath(host, values.library, findPlaces(host).config);
};

const widthOfEnvironment = (host: Host): {readonly width: number | undefined; readonly warnings: readonly string[]} => {
	const written = given(host.env.NEWSREAD_WIDTH);
	const width = written === undefined ? undefined : readWidth(written);
	return {width, warnings: written !== undefined && width === undefined ? [`NEWSREAD_WIDTH is ${JSON.stringify(written)}, which is no width; it is left out of account`] : []};
};

/**
Finds out what holds: flags beat the environment, the environment beats `config.yaml`, and that beats the defaults. Never throws; what cannot be used is a warning.
Flags are taken as valid: who parses them says what is wrong with them.
*/
export const loadSettings = async (host: Host, flags: SettingFlags = {}): Promise<LoadedSettings> => {
	const file = await loadFile(settingsFileOf(host));
	const environment = widthOfEnvironment(host);
	const flagWidth = flags.width === undefined ? undefined : readWidth(flags.width);
	const flagColor = flags.color === undefined ? undefined : readColorChoice(flags.color);
	return {
		settings: {
			library: libraryOf(host, flags, file),
			color: flagColor ?? colorOfEnvironment(host) ?? file.values.color ?? 'auto',
			width: flagWidth ?? environment.width ?? file.values.width ?? null,
		},
		warnings: [...file.warnings, ...environment.warnings],
	};
};
