/*
A web of its own for a test: whatever host a program asks for, a server on 127.0.0.1 answers, as the proxy that it was told of.
*/
import type {IncomingMessage, ServerResponse} from 'node:http';
import {serve} from './watched-server.js';

/**
What an address of the web answers: a body alone is a page in HTML; `headers` in lower case.
*/
export type WebAnswer = string | Uint8Array | {readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Uint8Array};

/**
A web: `pages` by address, to be changed as the test goes; `env` is what a program has to be given to use it; `asked` the addresses asked for, in order, with their headers.
*/
export type FakeWeb = {
	readonly pages: Map<string, WebAnswer | ((request: IncomingMessage) => WebAnswer)>;
	readonly env: Readonly<Record<string, string>>;
	readonly asked: ReadonlyArray<{readonly url: string; readonly headers: IncomingMessage['headers']}>;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
};

const send = (response: ServerResponse, answer: WebAnswer): void => {
	const {status = 200, headers = {}, body = ''} = typeof answer === 'string' || answer instanceof Uint8Array ? {body: answer} : answer;
	response.writeHead(status, {'content-type': 'text/html; charset=utf-8', ...headers});
	response.end(body);
};

/**
Starts a web of these pages; all else is 404.
*/
export const createWeb = async (pages: Readonly<Record<string, WebAnswer | ((request: IncomingMessage) => WebAnswer)>>): Promise<FakeWeb> => {
	const all: FakeWeb['pages'] = new Map(Object.entries(pages));
	const asked: Array<FakeWeb['asked'][number]> = [];
	const server = await serve((request, response) => {
		const url = request.url ?? '';
		asked.push({url, headers: request.headers});
		const found = all.get(url);
		send(response, found === undefined ? {status: 404} : (typeof found === 'function' ? found(request) : found));
	});
	return {
		pages: all,
		asked,
		env: {http_proxy: `http://${server.host}`},
		[Symbol.asyncDispose]: server[Symbol.asyncDispose],
	};
};
