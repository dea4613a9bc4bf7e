/*
The one place that opens connections. What may be asked is decided here for every hop: by the address, and again by what its name is looked up to, in the look-up that the socket itself uses.
*/
import {lookup as lookUpName} from 'node:dns/promises';
import type * as Undici from 'undici';
import {NewsreadError, exitCodes} from '../errors.js';
import {defaultLimits, startMeter, type FetchLimits} from './network/body-limits.js';
import {checkUrl, readUrl, type Permission} from './network/check-url.js';
import {checkedLookup, type LookUp} from './network/checked-lookup.js';
import type {FetchOptions, FetchResult} from './network/fetch-options.js';
import {acceptedEncodings, decodeBody} from './network/decode-body.js';
import {explainFailure, explainStatus} from './network/explain-failure.js';
import {readProxySettings} from './network/proxy-settings.js';
import {keepValidator, readContentType, readEncodings, readHeader, readLocation, readMaxAge, readRetryAfter} from './network/read-headers.js';
import {followRedirect, movedTo, redirectStatuses, startTrail, type Trail} from './network/redirect-rules.js';

/**
What goes into `fetchUrl` and what comes out.
*/
export type {FetchOptions, FetchResult} from './network/fetch-options.js';

type Task = {
	readonly options: FetchOptions;
	readonly permission: Permission;
	readonly limits: FetchLimits;
	readonly dispatcher: Undici.Dispatcher;
	readonly request: typeof Undici.request;
	readonly stop: AbortController;
};

type Answer = Undici.Dispatcher.ResponseData;

const defaultAccept = 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5';

const lookUpAll: LookUp = async name => lookUpName(name, {all: true, order: 'verbatim'});

const createDispatcher = ({Agent, EnvHttpProxyAgent}: typeof Undici, {env, lookup = lookUpAll}: FetchOptions, permission: Permission, limits: FetchLimits): Undici.Dispatcher => {
	const settings = readProxySettings(env);
	const common = {
		connect: {lookup: checkedLookup(permission, lookup), timeout: limits.connectTime},
		connectTimeout: limits.connectTime,
		allowH2: false,
		connections: 1,
		pipelining: 1,
		maxHeaderSize: 65_536,
		// The whole fetch has a time of its own.
		headersTimeout: 0,
		bodyTimeout: 0,
	};
	return settings ? new EnvHttpProxyAgent({...common, ...settings}) : new Agent(common);
};

const requestHeaders = ({etag, lastModified, version, homepage, accept = defaultAccept}: FetchOptions, {isSameOrigin}: Trail): Record<string, string> => {
	const since = {'if-none-match': keepValidator(etag), 'if-modified-since': keepValidator(lastModified)};
	return {
		'user-agent': `newsread/${version}${homepage === undefined ? '' : ` (+${homepage})`}`,
		accept,
		'accept-encoding': acceptedEncodings,
		...(isSameOrigin && Object.fromEntries(Object.entries(since).filter((entry): entry is [string, string] => entry[1] !== undefined))),
	};
};

// Stops a body that comes too slowly, measured anew in every `slowTime`.
const watchSpeed = (host: string, bytes: () => number, {limits, stop}: Task): NodeJS.Timeout => {
	let before = 0;
	return setInterval(() => {
		const now = bytes();
		if (now - before < limits.leastSpeed * limits.slowTime / 1000) {
			stop.abort(new NewsreadError(`${host} sends its answer too slowly, so newsread stopped waiting.`, {hint: 'Try again later.'}));
		}

		before = now;
	}, limits.slowTime);
};

const readPage = async ({headers, body}: Answer, trail: Trail, task: Task): Promise<FetchResult> => {
	const {host} = trail.url;
	const meter = startMeter(host, task.limits);
	const watch = watchSpeed(host, meter.wireBytes, task);
	try {
		const bytes = await decodeBody(body, readEncodings(headers['content-encoding']), {host, meter, limits: task.limits});
		return {
			kind: 'page',
			url: trail.url.href,
			bytes,
			...readContentType(readHeader(headers, 'content-type')),
			etag: keepValidator(readHeader(headers, 'etag')),
			lastModified: keepValidator(readHeader(headers, 'last-modified')),
			movedTo: movedTo(trail),
			maxAge: readMaxAge(readHeader(headers, 'cache-control')),
			wireBytes: meter.wireBytes(),
		};
	} finally {
		clearInterval(watch);
	}
};

const pageStatuses = new Set([200, 203]);

const readAnswer = async (answer: Answer, trail: Trail, task: Task): Promise<FetchResult> => {
	const {statusCode: status, headers} = answer;
	const {options} = task;
	if (pageStatuses.has(status)) {
		return readPage(answer, trail, task);
	}

	if (status === 304 && trail.isSameOrigin && (options.etag ?? options.lastModified) !== undefined) {
		return {kind: 'unchanged', movedTo: movedTo(trail), maxAge: readMaxAge(readHeader(headers, 'cache-control'))};
	}

	// A hop that is not for good may lead elsewhere tomorrow.
	if (status === 410 && trail.isPermanent) {
		return {kind: 'gone'};
	}

	const seconds = status === 429 || status === 503 ? readRetryAfter(readHeader(headers, 'retry-after'), Date.now()) : undefined;
	if (seconds !== undefined) {
		return {kind: 'wait', seconds};
	}

	throw explainStatus(status, trail.url.host);
};

const ask = async (trail: Trail, task: Task): Promise<FetchResult> => {
	const {options, permission, limits, dispatcher, request, stop} = task;
	try {
		const {origin, pathname, search} = trail.url;
		const answer = await request(origin + pathname + search, {headers: requestHeaders(options, trail), dispatcher, signal: stop.signal});
		// What is not read is dropped with the connection.
		answer.body.on('error', () => {}); // eslint-disable-line @typescript-eslint/no-empty-function
		if (!redirectStatuses.has(answer.statusCode)) {
			return await readAnswer(answer, trail, task);
		}

		answer.body.destroy();
		const location = readLocation(readHeader(answer.headers, 'location'));
		return await ask(followRedirect(trail, {status: answer.statusCode, location}, {...permission, most: limits.redirects}), task);
	} catch (error) {
		throw explainFailure(stop.signal.aborted ? stop.signal.reason : error, trail.url.host);
	}
};

/**
Fetches one address and nothing that it holds: no cookies, no credentials, no pictures or scripts. Throws `NewsreadError` for whatever may not be asked, does not answer, or sends too much, too slowly or a status other than those of `FetchResult`.
*/
export const fetchUrl = async (url: string, options: FetchOptions): Promise<FetchResult> => {
	const start = readUrl(url.trim());
	const permission: Permission = {typed: options.isTyped ? start : undefined, allowPrivate: options.isTyped && options.allowPrivate === true};
	checkUrl(start, permission);
	const limits = {...defaultLimits, ...options.limits};
	if (options.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
		options.onWarning?.('WARNING: NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so nobody checks who answers: anybody on the way can change what you read. Unset it.');
	}

	// Loaded late: a start that fetches nothing does not pay for it.
	// A piece of its own, it has what its module exports by default alone.
	const loaded = await import('undici');
	const undici = loaded.default as unknown as typeof loaded;
	const stop = new AbortController();
	const dispatcher = createDispatcher(undici, options, permission, limits);
	const timer = setTimeout(() => {
		stop.abort(new NewsreadError(`${start.host} did not answer within ${limits.totalTime / 1000} seconds.`, {hint: 'Try again later.'}));
	}, limits.totalTime);
	const onAbort = (): void => {
		stop.abort(new NewsreadError(`The fetch from ${start.host} was stopped.`, {exitCode: exitCodes.interrupted}));
	};

	options.signal?.addEventListener('abort', onAbort);
	try {
		if (options.signal?.aborted) {
			onAbort();
		}

		return await ask(startTrail(start), {options, permission, limits, dispatcher, request: undici.request, stop});
	} finally {
		clearTimeout(timer);
		options.signal?.removeEventListener('abort', onAbort);
		await dispatcher.destroy();
	}
};
