import type {Buffer} from 'node:buffer';
import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createPlainServer, type Socket, type Server as PlainServer} from 'node:net';

/**
A server on 127.0.0.1 that counts who reaches it. `host` is its address and port.
*/
export type WatchedServer = {
	readonly port: number;
	readonly host: string;
	readonly connections: () => number;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
};

const watch = async (server: PlainServer | Server): Promise<WatchedServer> => {
	const sockets = new Set<Socket>();
	let connections = 0;
	server.on('connection', (socket: Socket) => {
		connections++;
		sockets.add(socket);
		socket.on('error', () => {
			socket.destroy();
		});
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const address = server.address();
	const port = typeof address === 'object' ? address?.port ?? 0 : 0;
	return {
		port,
		host: `127.0.0.1:${port}`,
		connections: () => connections,
		async [Symbol.asyncDispose]() {
			for (const socket of sockets) {
				socket.destroy();
			}

			await new Promise<void>(resolve => {
				server.close(() => {
					resolve();
				});
			});
		},
	};
};

/**
Starts a web server.
*/
export const serve = async (listener: RequestListener): Promise<WatchedServer> => watch(createServer(listener));

/**
Starts a server that answers each connection with `answer`, as soon as something is asked.
*/
export const serveRaw = async (answer: (socket: Socket, asked: Buffer) => void): Promise<WatchedServer> => watch(createPlainServer(socket => {
	socket.once('data', asked => {
		answer(socket, asked);
	});
}));
