import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { unavailable } from './errors.ts';
import { LIMITS } from './limits.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * What comes while the store opens waits for it: a request that nobody listens to would never be answered. Bodies are not
 * read meanwhile, so that one that waits costs what its socket has buffered; more than a bound are told to come again.
 */
export const holdRequests = (server: Server): ((answer: Answer) => void) => {
	const held: [IncomingMessage, ServerResponse][] = [];
	const hold: Answer = (request, response) => {
		if (held.length < LIMITS.heldRequests) held.push([request, response]);
		else refuse(response);
	};
	server.on('request', hold);
	return (answer) => {
		server.off('request', hold);
		server.on('request', answer);
		for (const [request, response] of held.splice(0)) if (!response.destroyed) answer(request, response);
	};
};

const refuse = (response: ServerResponse): void => {
	const { status, headers, body } = refusal;
	response.writeHead(status, { ...headers, 'Content-Type': 'application/json', Connection: 'close' }).end(body);
};

const starting = unavailable('The server is starting; try again in a moment.');
const refusal = { status: starting.status, headers: starting.headers, body: JSON.stringify(starting.body()) };
