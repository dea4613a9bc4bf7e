/* eslint-disable unicorn/prefer-https -- which of the two it is, is what is tested */
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {randomBytes} from 'node:crypto';
import process from 'node:process';
import {suite, test} from 'node:test';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib';
import {NewsreadError} from '../../source/errors.js';
import {fetchUrl, type FetchOptions, type FetchResult} from '../../source/ingest/fetch-url.js';
import {privateHosts} from '../helpers/private-hosts.js';
import {serve, serveRaw} from '../helpers/watched-server.js';

const page = '<p>Mayor Grand: “Café”.</p>';

// A listener is to give nothing.
const always = (body: string) => (_: unknown, response: {readonly end: (body: string) => unknown}): void => {
	response.end(body);
};

const feed: FetchOptions = {isTyped: false, env: {}, version: '1.2.3'};
const typed: FetchOptions = {...feed, isTyped: true};
const own: FetchOptions = {...typed, allowPrivate: true};

const refuses = async (url: string, options: FetchOptions, says: RegExp): Promise<void> => {
	await assert.rejects(fetchUrl(url, options), (error: unknown) => {
		assert.ok(error instanceof NewsreadError, String(error));
		assert.match(error.message, says, url);
		assert.doesNotMatch(error.message, /[\n\u{1B}]|secret/v);
		return true;
	});
};

const fetchPage = async (url: string, options: FetchOptions): Promise<FetchResult & {readonly kind: 'page'}> => {
	const result = await fetchUrl(url, options);
	assert.strictEqual(result.kind, 'page', result.kind);
	return result;
};

suite('what may be asked', () => {
	test('no spelling of a private address reaches a server, typed or not, through a name or not', async () => {
		await using server = await serve(always(page));
		let seen = 0;
		for (const host of privateHosts) {
			for (const options of [feed, typed]) {
				seen++;
				// eslint-disable-next-line no-await-in-loop -- one after the other
				await refuses(`http://${host}:${server.port}/`, options, /not on the public internet|cannot be read/);
			}
		}

		for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '64:ff9b::7f00:1']) {
			for (const addresses of [[address], ['93.184.216.34', address]]) {
				const lookup = async () => addresses.map(one => ({address: one, family: one.includes(':') ? 6 : 4}));
				// eslint-disable-next-line no-await-in-loop -- one after the other
				await refuses(`http://news.example:${server.port}/`, {...typed, lookup}, /not on the public internet/);
			}
		}

		assert.ok(seen >= 800, String(seen));
		assert.equal(server.connections(), 0);
	});

	test('no chain of redirects reaches another private server', async () => {
		await using target = await serve(always(page));
		let location = '';
		await using start = await serve((request, response) => {
			const left = Number(request.url?.slice(1));
			response.writeHead([301, 302, 303, 307, 308][left]!, {location: left > 0 ? `/${left - 1}` : Buffer.from(location).toString('latin1')}).end();
		});
		let chains = 0;
		const lookup = async () => [{address: '127.0.0.1', family: 4}];
		const spellings = privateHosts.filter((_, index) => index % 4 === 0);
		for (const [index, host] of [...spellings, 'news.example'].entries()) {
			chains++;
			location = `http://${host}:${host === 'news.example' ? 8080 : target.port}/`;
			// The host that was typed may be private; its other ports are still closed.
			const isSameHost = URL.parse(location)?.hostname === '127.0.0.1';
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${start.host}/${index % 5}`, {...own, lookup}, isSameHost ? /not at a port/ : /not on the public internet/);
		}

		for (const [index, other] of [`http://${target.host}/`, 'file:///etc/passwd', 'data:text/html,x', `http://me:secret@${target.host}/`, `//${target.host}/`, 'gopher://127.0.0.1/', 'http://127.0.0.1:22/'].entries()) {
			chains++;
			location = other;
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${start.host}/${index % 5}`, own, /not at a port|Only http|holds a name/);
		}

		assert.ok(chains >= 60, String(chains));
		assert.equal(target.connections(), 0);
	});

	test('a scheme, a port, credentials or controls refuse an address', async () => {
		await using server = await serve(always(page));
		const rows: ReadonlyArray<readonly [url: string, says: RegExp]> = [
			['file:///etc/passwd', /Only http and https/],
			['data:text/html,x', /Only http and https/],
			['gopher://news.example/', /Only http and https/],
			['news.example/a', /cannot be read/],
			['https://me:secret@news.example/', /holds a name or a password/],
			['https://secret@news.example/', /holds a name or a password/],
			['https://news.example:25/', /not at a port of the web/],
			['https://news.example/\u{1B}[31m', /control characters/],
			['https://news.example/a\nb', /control characters/],
			['https://news.example/\u{9B}', /control characters/],
		];
		for (const [url, says] of rows) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(url, feed, says);
		}

		await refuses(`http://${server.host}/`, {...feed, allowPrivate: true}, /not on the public internet/);
		assert.equal(server.connections(), 0);
	});
});

suite('what comes back', () => {
	test('a page with its headers, asked for honestly and without cookies', async () => {
		await using server = await serve((request, response) => {
			const {'user-agent': agent, cookie, authorization, referer} = request.headers;
			assert.deepEqual([agent, cookie, authorization, referer], ['newsread/1.2.3 (+https://newsread.example)', undefined, undefined, undefined]);
			response.writeHead(200, {'content-type': 'Text/HTML; charset="Windows-1252"', etag: '"a"', 'last-modified': 'Fri, 27 Nov 2026 10:00:00 GMT', 'cache-control': 'max-age=60', 'set-cookie': 'a=b'}).end(page);
		});
		const {bytes, ...rest} = await fetchPage(`http://${server.host}/a?b#c`, {...own, homepage: 'https://newsread.example'});
		assert.equal(Buffer.from(bytes).toString(), page);
		assert.deepEqual(rest, {
			kind: 'page', url: `http://${server.host}/a?b#c`, contentType: 'text/html', charset: 'windows-1252', etag: '"a"', lastModified: 'Fri, 27 Nov 2026 10:00:00 GMT', movedTo: undefined, maxAge: 60, wireBytes: Buffer.byteLength(page),
		});
	});

	test('every encoding is undone, chains of two too, and the result is the same', async () => {
		const body = Buffer.concat([Buffer.from(page.repeat(100)), randomBytes(300_000)]);
		const rows: ReadonlyArray<readonly [encoding: string, body: Buffer]> = [
			['gzip', gzipSync(body)],
			['x-gzip', gzipSync(body)],
			['deflate', deflateSync(body)],
			['deflate', deflateRawSync(body)],
			['br', brotliCompressSync(body)],
			['zstd', zstdCompressSync(body)],
			['identity', body],
			['gzip, br', brotliCompressSync(gzipSync(body))],
			['BR, identity, Gzip', gzipSync(brotliCompressSync(body))],
		];
		let row = rows[0]!;
		await using server = await serve((_, response) => {
			response.writeHead(200, {'content-encoding': row[0]}).end(row[1]);
		});
		for (row of rows) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			const {bytes, wireBytes} = await fetchPage(`http://${server.host}/`, own);
			assert.ok(body.equals(bytes), row[0]);
			assert.equal(wireBytes, row[1].length);
		}

		row = ['gzip', Buffer.alloc(0)];
		const empty = await fetchPage(`http://${server.host}/`, own);
		assert.equal(empty.bytes.length, 0);
		const damaged: typeof rows = [['gzip, gzip, gzip', body], ['rot13', body], ['constructor', body], ['gzip', body], ['gzip', gzipSync(body).subarray(0, -20)], ['br', brotliCompressSync(body).subarray(0, -20)], ['zstd', body]];
		for (row of damaged) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${server.host}/`, own, /packed its answer|cannot be unpacked/);
		}
	});

	test('a status has its meaning', async () => {
		let status = 200;
		let headers: Record<string, string> = {};
		await using server = await serve((request, response) => {
			response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : status, headers).end();
		});
		const url = `http://${server.host}/`;
		assert.deepEqual(await fetchUrl(url, {...own, etag: '"a"', lastModified: 'Fri, 27 Nov 2026 10:00:00 GMT'}), {kind: 'unchanged', movedTo: undefined, maxAge: undefined});
		status = 410;
		assert.deepEqual(await fetchUrl(url, own), {kind: 'gone'});
		headers = {'retry-after': '120'};
		for (status of [429, 503]) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			assert.deepEqual(await fetchUrl(url, own), {kind: 'wait', seconds: 120});
		}

		headers = {'retry-after': new Date(Date.now() + 90_000).toUTCString()};
		const waiting = await fetchUrl(url, own);
		assert.strictEqual(waiting.kind, 'wait');
		assert.ok(waiting.seconds > 80);
		assert.ok(waiting.seconds <= 90);
		headers = {};
		for (status of [204, 206, 300, 304, 400, 401, 403, 404, 407, 429, 451, 500, 503, 599]) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(url, own, new RegExp(String.raw`\(${status}\)`));
		}
	});

	test('redirects are followed by hand: five, moved only for good, conditions dropped on another origin', async () => {
		const statuses: number[] = [];
		await using server = await serve((request, response) => {
			const left = Number(request.url?.slice(1));
			assert.equal(request.headers['if-none-match'], '"b"');
			response.writeHead(left > 0 ? statuses[left - 1]! : 200, left > 0 ? {location: `/${left - 1}`} : {}).end(page);
		});
		const walk = async (...steps: readonly number[]): Promise<FetchResult & {readonly kind: 'page'}> => {
			statuses.splice(0, statuses.length, ...steps);
			return fetchPage(`http://${server.host}/${steps.length}`, {...own, etag: '"b"'});
		};

		const moved = await walk(301, 308, 301, 308, 301);
		assert.equal(moved.movedTo, `http://${server.host}/0`);
		const {movedTo, url} = await walk(301, 302, 301);
		assert.deepEqual([movedTo, url], [undefined, `http://${server.host}/0`]);
		await assert.rejects(walk(301, 301, 301, 301, 301, 301), /more than 5 times/);
	});
});

suite('what a hostile server gets', () => {
	const quick: FetchOptions = {...own, limits: {totalTime: 300, slowTime: 100, connectTime: 200}};

	test('bombs of every kind are dropped, and memory stays bounded', async () => {
		const zeros = Buffer.alloc(200_000_000);
		const gzip = gzipSync(zeros);
		const rows: ReadonlyArray<readonly [encoding: string, body: Buffer]> = [
			['gzip', gzip],
			['br', brotliCompressSync(zeros.subarray(0, 50_000_000))],
			['zstd', zstdCompressSync(zeros)],
			['deflate', deflateSync(zeros)],
			['gzip, gzip', gzipSync(gzip)],
			['gzip, br', brotliCompressSync(gzip)],
		];
		let row = rows[0]!;
		await using server = await serve((_, response) => {
			response.writeHead(200, {'content-encoding': row[0]}).end(row[1]);
		});
		const before = process.memoryUsage().rss;
		for (row of rows) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${server.host}/`, own, /unpacks to more than 100 times|once unpacked/);
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${server.host}/`, {...own, limits: {ratio: 1e9}}, /once unpacked/);
		}

		const grown = process.memoryUsage().rss - before;
		assert.ok(grown < 150_000_000, `${grown} bytes`);
	});

	test('a body without end is dropped at its limit, in chunks of any size', async () => {
		const chunk = Buffer.alloc(65_536, 'a');
		await using large = await serve((_, response) => {
			const write = (): void => {
				while (!response.destroyed && response.write(chunk)) {/* until it is full */}
			};

			response.on('drain', write);
			write();
		});
		await refuses(`http://${large.host}/`, own, /larger than 10 MB/);
		await using tiny = await serveRaw(socket => {
			const write = (): void => {
				while (!socket.destroyed && socket.write('1\r\na\r\n'.repeat(1000))) {/* until it is full */}
			};

			socket.on('drain', write).write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
			write();
		});
		await refuses(`http://${tiny.host}/`, {...own, limits: {wireBytes: 200_000}}, /larger than 0\.2 MB/);
	});

	test('one who is slow, silent or floods is left in time', async () => {
		const head = 'HTTP/1.1 200 OK\r\n';
		const rows: ReadonlyArray<readonly [start: string, drip: string, says: RegExp]> = [
			['', '', /did not answer within/],
			[head, 'a', /did not answer within/],
			[`${head}Content-Length: 100000\r\n\r\n`, 'a', /too slowly/],
			[`${head}Content-Length: 100000\r\n\r\n`, '', /too slowly/],
			[head + Array.from({length: 100_000}, (_, index) => `x-${index}: y\r\n`).join(''), '', /more headers/],
			[`${head}x: ${'y'.repeat(200_000)}\r\n\r\n`, '', /more headers/],
			['SSH-2.0-OpenSSH_9.9\r\n\u{1B}[31m', '', /not answer as a web server/],
		];
		for (const [start, drip, says] of rows) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await using server = await serveRaw(socket => {
				socket.write(start);
				const timer = setInterval(() => {
					socket.write(drip);
				}, 20);
				socket.on('close', () => {
					clearInterval(timer);
				});
			});
			const began = performance.now();
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${server.host}/`, quick, says);
			assert.ok(performance.now() - began < 2000);
		}
	});

	test('what is cut off is no page', async () => {
		for (const answer of ['HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc', 'HTTP/1.1 200 OK\r\nContent-Len', '']) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await using server = await serveRaw(socket => {
				socket.end(answer);
			});
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${server.host}/`, quick, /ended its answer too early|broke off/);
		}

		await using long = await serveRaw(socket => {
			socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef');
		});
		const {bytes} = await fetchPage(`http://${long.host}/`, quick);
		assert.equal(Buffer.from(bytes).toString(), 'abc');
	});

	test('what does not answer at all says why', async () => {
		const closed = await serve(always(''));
		await closed[Symbol.asyncDispose]();
		await refuses(`http://${closed.host}/`, own, /refused the connection/);
		await refuses('http://news.example/', {...own, limits: {connectTime: 100, totalTime: 5000}, lookup: async () => new Promise(() => {})}, /did not take the connection in time/); // eslint-disable-line @typescript-eslint/no-empty-function
		for (const [code, says] of [['ENOTFOUND', /nobody knows/], ['EAI_AGAIN', /could not be looked up/]] as const) {
			const lookup = async (): Promise<never> => {
				throw Object.assign(new Error(code), {code});
			};

			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses('http://news.example/', {...feed, lookup}, says);
		}

		await using plain = await serve(always(page));
		await refuses(`https://${plain.host}/`, own, /safe connection/);
	});

	test('a fetch ends when it is told to', async () => {
		await using server = await serve(() => {}); // eslint-disable-line @typescript-eslint/no-empty-function
		const signal = AbortSignal.timeout(50);
		await assert.rejects(fetchUrl(`http://${server.host}/`, {...own, signal}), {name: 'NewsreadError', exitCode: 130});
		const before = server.connections();
		await assert.rejects(fetchUrl(`http://${server.host}/`, {...own, signal}), /was stopped/);
		assert.equal(server.connections(), before);
	});
});

suite('the environment', () => {
	test('a proxy is used, but for what NO_PROXY names, and what may not be asked it is not asked either', async () => {
		const asked: Array<string | undefined> = [];
		await using proxy = await serve((request, response) => {
			asked.push(request.url, request.headers['proxy-authorization']);
			response.end(page);
		});
		await using server = await serve(always('direct'));
		const env = {http_proxy: `http://me:secret@${proxy.host}`};
		const proxied = await fetchPage('http://news.example/a?b', {...feed, env});
		assert.equal(Buffer.from(proxied.bytes).toString(), page);
		assert.deepEqual(asked, ['http://news.example/a?b', `Basic ${Buffer.from('me:secret').toString('base64')}`]);
		const direct = await fetchPage(`http://${server.host}/`, {...own, env: {...env, NO_PROXY: '127.0.0.1'}});
		assert.equal(Buffer.from(direct.bytes).toString(), 'direct');
		const before = proxy.connections();
		for (const host of ['127.0.0.1', '[::1]', '0x7f.1', 'localhost', 'metadata.google.internal', '169.254.169.254']) {
			// eslint-disable-next-line no-await-in-loop -- one after the other
			await refuses(`http://${host}/`, {...feed, env}, /not on the public internet/);
		}

		assert.equal(proxy.connections(), before);
		await refuses('https://news.example/', {...feed, env: {https_proxy: `http://me:secret@${proxy.host}`}, limits: {totalTime: 1000}}, /proxy/);
	});

	test('certificates that nobody checks are warned of', async () => {
		const warnings: string[] = [];
		await using server = await serve(always(page));
		await fetchPage(`http://${server.host}/`, {...own, env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}, onWarning(warning) {
			warnings.push(warning);
		}});
		assert.equal(warnings.length, 1);
		assert.match(warnings[0]!, /^WARNING: NODE_TLS_REJECT_UNAUTHORIZED=0/);
	});
});
