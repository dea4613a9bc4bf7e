import {NewsreadError} from '../../errors.js';
import {isLiteralAddress, isPrivateName, isPublicAddress} from './address-ranges.js';

/**
Where an address came from. A person may type any port and, with `allowPrivate`, a host of their own network; `typed` is what they typed, absent for what a feed, a page or a file names.
*/
export type Permission = {
	readonly typed?: URL;
	readonly allowPrivate: boolean;
};

const openPorts = new Set(['', '80', '443', '8080', '8443']);
const schemes = new Set(['http:', 'https:']);
const controls = /[\u{0}-\u{1F}\u{7F}-\u{9F}]/v;

/**
Says that `host` is no public one.
*/
export const privateError = (host: string, {typed}: Permission): NewsreadError => new NewsreadError(`${host} is not on the public internet, so it was not asked.`, {
	hint: typed?.hostname === host ? 'Use --allow-private if you trust it.' : 'Only an address that you type yourself may be of your own network.',
});

/**
Whether `host` may be private: only the very host that the person typed, and only if they said so.
*/
export const isPrivateAllowed = (host: string, {typed, allowPrivate}: Permission): boolean => allowPrivate && typed?.hostname === host;

type Rule = readonly [isBroken: (url: URL, permission: Permission) => boolean, error: (url: URL, permission: Permission) => NewsreadError];

const rules: readonly Rule[] = [
	[({protocol}) => !schemes.has(protocol), ({protocol}) => new NewsreadError(`Only http and https addresses are fetched, not ${protocol.slice(0, 30)}`, {hint: 'Save the page and add the file instead.'})],
	[({username, password}) => username !== '' || password !== '', ({host}) => new NewsreadError(`The address of ${host} holds a name or a password, so it was not asked.`, {hint: 'Take out what stands before the @.'})],
	[
		({hostname}, permission) => (isLiteralAddress(hostname) ? !isPublicAddress(hostname) : isPrivateName(hostname)) && !isPrivateAllowed(hostname, permission),
		({hostname}, permission) => privateError(hostname, permission),
	],
	[
		({port, hostname}, {typed}) => !openPorts.has(port) && !(typed?.hostname === hostname && typed.port === port),
		({host}) => new NewsreadError(`${host} is not at a port of the web, so it was not asked.`, {hint: 'Type the address yourself if you trust it.'}),
	],
];

/**
Reads an address, relative to `base` if there is one. Throws `NewsreadError` for one that cannot be read or holds control characters.
*/
export const readUrl = (text: string, base?: URL): URL => {
	if (controls.test(text)) {
		throw new NewsreadError('The address holds control characters, so it was not asked.', {hint: 'Copy it again, by hand if need be.'});
	}

	const url = URL.parse(text, base?.href);
	if (url === null) {
		throw new NewsreadError('The address cannot be read as one.', {hint: 'It begins with https:// and has no spaces.'});
	}

	return url;
};

/**
Throws `NewsreadError` for a scheme, a port or a host that may not be asked, or for credentials, which no message shows. A name's addresses are checked when they are looked up.
*/
export const checkUrl = (url: URL, permission: Permission): void => {
	const broken = rules.find(([isBroken]) => isBroken(url, permission));
	if (broken) {
		throw broken[1](url, permission);
	}
};
