/*
What went wrong on the network, in one sentence, from the codes of Node, undici and OpenSSL. Nothing that a server wrote is repeated.
*/
import {NewsreadError} from '../../errors.js';

/**
A status of HTTP that gave no page.
*/
export class HttpStatusError extends NewsreadError {
	readonly status: number;

	constructor(status: number, message: string, hint: string) {
		super(message, {hint});
		this.status = status;
	}
}

type Words = readonly [says: string, hint: string];

const inBrowser = 'Open the address in a browser to see whether it answers there.';
const later = 'Try again later.';

const statusWords: Readonly<Record<number, Words>> = {
	401: ['asks for a name and a password (401)', 'newsread signs in nowhere: save the page with a browser and add the file.'],
	402: ['asks for money (402)', 'Save the page with a browser that is signed in, and add the file.'],
	403: ['does not let newsread read this page (403)', 'Save the page with a browser and add the file.'],
	404: ['has no page at this address (404)', 'Check the address, or look for the page where it was linked.'],
	429: ['has been asked too often (429)', later],
	451: ['may not show this page, for reasons of law (451)', inBrowser],
};

/**
The error for a status that gives no page.
*/
export const explainStatus = (status: number, host: string): HttpStatusError => {
	const kind: Words = status >= 500 ? [`has trouble of its own (${status})`, later] : [`gave no page (${status})`, inBrowser];
	const [says, hint] = statusWords[status] ?? kind;
	return new HttpStatusError(status, `${host} ${says}.`, hint);
};

const noTrust = 'Somebody on the way may be listening; if it is your own network, give its certificate in NODE_EXTRA_CA_CERTS.';
const online = 'Check the address and whether this computer is online.';

const codeWords: Readonly<Record<string, Words>> = {
	ENOTFOUND: ['is a name that nobody knows', online],
	ENODATA: ['is a name without an address', online],
	EAI_AGAIN: ['could not be looked up', 'Check whether this computer is online.'],
	ECONNREFUSED: ['refused the connection', 'Check the address and the port, or try again later.'],
	ECONNRESET: ['broke off the connection', later],
	EPIPE: ['broke off the connection', later],
	EHOSTUNREACH: ['cannot be reached from here', online],
	ENETUNREACH: ['cannot be reached from here', online],
	ETIMEDOUT: ['did not take the connection in time', later],
	UND_ERR_CONNECT_TIMEOUT: ['did not take the connection in time', later],
	UND_ERR_SOCKET: ['ended its answer too early', later],
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['ended its answer too early', later],
	UND_ERR_HEADERS_OVERFLOW: ['sent more headers than an answer needs', inBrowser],
	UND_ERR_PRX_CONN: ['could not be reached, as the proxy broke off', 'Check HTTP_PROXY and HTTPS_PROXY.'],
	UND_ERR_PRX_TLS: ['could not be reached, as the proxy has no certificate that can be trusted', 'Check HTTP_PROXY and HTTPS_PROXY.'],
	UND_ERR_ABORTED: ['could not be reached, as the proxy refused', 'Check HTTP_PROXY and HTTPS_PROXY, or name the host in NO_PROXY.'],
	UND_ERR_INVALID_ARG: ['could not be reached, as the proxy refused', 'Check HTTP_PROXY and HTTPS_PROXY, and their name and password.'],
	CERT_HAS_EXPIRED: ['has a certificate that is out of date', 'Check the clock of this computer; otherwise the site has to renew it.'],
	CERT_NOT_YET_VALID: ['has a certificate that is not valid yet', 'Check the clock of this computer.'],
	DEPTH_ZERO_SELF_SIGNED_CERT: ['has a certificate that it signed itself', noTrust],
	SELF_SIGNED_CERT_IN_CHAIN: ['has a certificate from nobody that is trusted here', noTrust],
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['has a certificate from nobody that is trusted here', noTrust],
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['has a certificate from nobody that is trusted here', noTrust],
	ERR_TLS_CERT_ALTNAME_INVALID: ['has a certificate for another name', 'Check the address: somebody on the way may be listening.'],
	EPROTO: ['could not agree on a safe connection (TLS)', inBrowser],
};

const prefixWords: ReadonlyArray<readonly [prefix: string, words: Words]> = [
	['HTTPParser', ['does not answer as a web server does', inBrowser]],
	['HPE_', ['does not answer as a web server does', inBrowser]],
	['ERR_SSL', ['could not agree on a safe connection (TLS)', inBrowser]],
	['ERR_TLS', ['could not agree on a safe connection (TLS)', inBrowser]],
	['Z_', ['sent an answer that cannot be unpacked: it is damaged or ended too early', later]],
	['ERR_BROTLI', ['sent an answer that cannot be unpacked: it is damaged or ended too early', later]],
	['ERR__ERROR', ['sent an answer that cannot be unpacked: it is damaged or ended too early', later]],
	['ZSTD', ['sent an answer that cannot be unpacked: it is damaged or ended too early', later]],
	['CERT_', ['has a certificate that cannot be trusted', noTrust]],
];

// An error, what caused it and, where several addresses were tried, what each failed with.
const chainOf = (error: unknown, depth = 0): readonly Error[] => error instanceof Error && depth < 5
	? [error, ...(error instanceof AggregateError ? error.errors : []).flatMap(one => chainOf(one, depth + 1)), ...chainOf(error.cause, depth + 1)]
	: [];

const wordsFor = (code: string): Words | undefined => Object.hasOwn(codeWords, code) ? codeWords[code] : prefixWords.find(([prefix]) => code.startsWith(prefix))?.[1];

/**
The error to show for whatever was thrown while `host` was asked: our own as it is, any other in words.
*/
export const explainFailure = (error: unknown, host: string): NewsreadError => {
	const chain = chainOf(error);
	const own = chain.find(one => one instanceof NewsreadError);
	if (own) {
		return own;
	}

	// What undici's parser refuses has a code for some causes only.
	const codes = chain.flatMap(one => ['code' in one ? String(one.code) : '', one.name]);
	const [says, hint] = codes.map(code => wordsFor(code)).find(words => words !== undefined) ?? ['could not be read', inBrowser];
	return new NewsreadError(`${host} ${says}.`, {hint, cause: error});
};
