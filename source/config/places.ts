import path from 'node:path';
import type {Host} from './host.js';

/**
Absolute paths of newsread's own folders; none of them need exist.
*/
export type Places = {
	/**
	What a person sets: `config.yaml`.
	*/
	readonly config: string;

	/**
	What is a person's own: their articles and reading record.
	*/
	readonly data: string;

	/**
	What can be made again: the store.
	*/
	readonly cache: string;

	/**
	What is worth keeping between runs but not worth carrying to another machine: histories.
	*/
	readonly state: string;
};

/**
What of a host says where its places are.
*/
export type PlacesHost = Pick<Host, 'env' | 'home' | 'platform'>;

type Kind = keyof Places;

const xdgNames: Readonly<Record<Kind, string>> = {
	config: 'XDG_CONFIG_HOME',
	data: 'XDG_DATA_HOME',
	cache: 'XDG_CACHE_HOME',
	state: 'XDG_STATE_HOME',
};

const xdgDefaults: Readonly<Record<Kind, readonly string[]>> = {
	config: ['.config'],
	data: ['.local', 'share'],
	cache: ['.cache'],
	state: ['.local', 'state'],
};

const macDefaults: Readonly<Record<Kind, readonly string[]>> = {
	config: ['Library', 'Application Support'],
	data: ['Library', 'Application Support'],
	cache: ['Library', 'Caches'],
	state: ['Library', 'Application Support'],
};

// Windows keeps what roams with the person apart from what stays on the machine.
const windowsDefaults: Readonly<Record<Kind, {readonly variable: string; readonly fallback: readonly string[]; readonly subfolder: string}>> = {
	config: {variable: 'APPDATA', fallback: ['AppData', 'Roaming'], subfolder: 'Config'},
	data: {variable: 'LOCALAPPDATA', fallback: ['AppData', 'Local'], subfolder: 'Data'},
	cache: {variable: 'LOCALAPPDATA', fallback: ['AppData', 'Local'], subfolder: 'Cache'},
	state: {variable: 'LOCALAPPDATA', fallback: ['AppData', 'Local'], subfolder: 'State'},
};

/**
The path rules of a platform, which may be another than the one the program runs on (in tests).
*/
export const pathsOf = (platform: NodeJS.Platform): typeof path.posix => platform === 'win32' ? path.win32 : path.posix;

// The XDG specification: a value that is not absolute is to be ignored.
const absoluteOf = (host: PlacesHost, variable: string): string | undefined => {
	const value = host.env[variable];
	return value !== undefined && pathsOf(host.platform).isAbsolute(value) ? value : undefined;
};

const findPlace = (host: PlacesHost, kind: Kind): string => {
	const {join} = pathsOf(host.platform);
	const xdg = absoluteOf(host, xdgNames[kind]);
	if (xdg !== undefined) {
		return join(xdg, 'newsread');
	}

	if (host.platform === 'win32') {
		const {variable, fallback, subfolder} = windowsDefaults[kind];
		return join(absoluteOf(host, variable) ?? join(host.home, ...fallback), 'newsread', subfolder);
	}

	const defaults = host.platform === 'darwin' ? macDefaults : xdgDefaults;
	return join(host.home, ...defaults[kind], 'newsread');
};

/**
Where newsread keeps its things: the XDG folders where their variables are set (absolute values only), else the custom of the platform.
*/
export const findPlaces = (host: PlacesHost): Places => ({
	config: findPlace(host, 'config'),
	data: findPlace(host, 'data'),
	cache: findPlace(host, 'cache'),
	state: findPlace(host, 'state'),
});
