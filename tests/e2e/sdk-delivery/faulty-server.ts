import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';

/**
 * What becomes of a request that brings events: passed on to the backend, answered with a status, never answered, or its
 * connection cut before the backend has seen it (`refuse`) or after it has stored it (`cut`).
 */
export type Behaviour = 'pass' | 'refuse' | 'hang' | 'cut' | { status: number; headers?: Record<string, string> };

interface Received {
	body: string;
	/** As it was sent: compressed, unless the page was ending. */
	bytes: number;
	behaviour: Behaviour;
}

export interface FaultyServer {
	url: string;
	/** Requests with events, in order of arrival. */
	received: Received[];
	/** Decides for each request that brings events; `pass` until set. */
	behave: (body: string, index: number) => Behaviour;
	close(): Promise<void>;
}

/** Of a server that lets other origins read its answer, as the backend does. */
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' };

/** Stands between pages and a backend, and fails as networks and servers do. */
export const startFaultyServer = async (backend: string): Promise<FaultyServer> => {
	const received: Received[] = [];
	const passOn = (request: IncomingMessage, body: Buffer, done: (answer: IncomingMessage) => void) =>
		forward(`${backend}${request.url}`, { method: request.method, headers: request.headers, agent: false }, done).end(
			body,
		);
	const reply = (response: ServerResponse) => (answer: IncomingMessage) => {
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(response);
	};
	const handle = (request: IncomingMessage, response: ServerResponse, bytes: Buffer) => {
		if (request.method !== 'POST') return passOn(request, bytes, reply(response));
		const body = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
		const behaviour = self.behave(body, received.length);
		received.push({ body, bytes: bytes.length, behaviour });
		const cut = () => (request.socket as Socket).resetAndDestroy();
		switch (behaviour) {
			case 'pass':
				return passOn(request, bytes, reply(response));
			case 'refuse':
				return cut();
			case 'cut':
				return passOn(request, bytes, (answer) => answer.resume().on('end', cut));
			case 'hang':
				return;
			default: {
				const { status, headers } = behaviour;
				response.writeHead(status, { ...CORS, ...headers }).end();
			}
		}
	};
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk) => chunks.push(chunk));
		request.on('end', () => handle(request, response, Buffer.concat(chunks)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const self: FaultyServer = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		received,
		behave: () => 'pass',
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return self;
};
