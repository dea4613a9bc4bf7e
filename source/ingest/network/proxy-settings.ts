import {NewsreadError} from '../../errors.js';

/**
The proxies that the environment names, as undici takes them. Empty strings, not absent ones: for those it would look into the process.
*/
export type ProxySettings = {
	readonly httpProxy: string;
	readonly httpsProxy: string;
	readonly noProxy: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

const readProxy = (env: Environment, name: string): string => {
	const text = (env[name.toLowerCase()] ?? env[name] ?? '').trim();
	if (text === '') {
		return '';
	}

	const url = URL.parse(text.includes('://') ? text : `http://${text}`);
	if (url === null || !/^https?:$/.test(url.protocol)) {
		throw new NewsreadError(`${name} does not name a proxy that newsread can use.`, {hint: 'It looks like http://proxy.example.com:3128.'});
	}

	return url.href;
};

/**
Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY, of which the lower case goes first; undefined where no proxy is named. Throws `NewsreadError`, without the value, for what is no address of a proxy.
*/
export const readProxySettings = (env: Environment): ProxySettings | undefined => {
	const [httpProxy, httpsProxy] = [readProxy(env, 'HTTP_PROXY'), readProxy(env, 'HTTPS_PROXY')];
	return httpProxy === '' && httpsProxy === '' ? undefined : {httpProxy, httpsProxy, noProxy: env.no_proxy ?? env.NO_PROXY ?? ''};
};
