import type {Host} from './host.js';
import {pathsOf} from './places.js';

/**
Makes a path that a person wrote absolute: `~` is their home, anything relative stands in `base`.
*/
export const resolvePath = (host: Pick<Host, 'cwd' | 'home' | 'platform'>, written: string, base: string = host.cwd): string => {
	const {resolve, join} = pathsOf(host.platform);
	const isFromHome = written === '~' || written.startsWith('~/') || (host.platform === 'win32' && written.startsWith('~\\'));
	return isFromHome ? join(host.home, written.slice(1)) : resolve(base, written);
};

/**
A path as a person reads it: with `~` for their home.
*/
export const shortenPath = (host: Pick<Host, 'home' | 'platform'>, absolute: string): string => {
	const {sep} = pathsOf(host.platform);
	return absolute === host.home || absolute.startsWith(`${host.home}${sep}`) ? `~${absolute.slice(host.home.length)}` : absolute;
};
