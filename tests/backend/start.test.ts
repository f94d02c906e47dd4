import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { holdRequests } from '../../backend/held-requests.ts';
import { LIMITS } from '../../backend/limits.ts';
import { startBackend } from '../../backend/start.ts';
import { temporaryFolder } from './harness.ts';

/** A port that was free a moment ago. */
const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});

it('answers what was asked while the store was still being opened', async () => {
	const port = await freePort();
	let isOpen = false;
	const starting = startBackend({ port, dataDir: temporaryFolder(), token: 't' }).then((backend) => {
		isOpen = true;
		return backend;
	});
	const ask = (): Promise<Response> =>
		fetch(`http://127.0.0.1:${port}/healthz`).catch((error) => {
			if (error.cause?.code === 'ECONNREFUSED' && !isOpen) return ask();
			throw error;
		});
	const asked = ask();
	expect(isOpen).toBe(false);
	expect((await asked).status).toBe(200);
	await (await starting).close();
});

it('holds a bounded number of requests while it starts, and tells the others to come again', async () => {
	const server = createServer();
	const answerWith = holdRequests(server);
	let came = 0;
	const all = new Promise<void>((resolve) =>
		server.on('request', () => {
			if (++came === LIMITS.heldRequests) resolve();
		}),
	);
	const port = await new Promise<number>((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
	const ask = () => fetch(`http://127.0.0.1:${port}/`);
	const held = Array.from({ length: LIMITS.heldRequests }, ask);
	await all;
	const refused = await ask();
	expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
	expect((await refused.json()).error.code).toBe('unavailable');
	answerWith((_, response) => response.end('whole'));
	const answers = await Promise.all([...held, ask()]);
	expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(answers.map(() => 'whole'));
	server.closeAllConnections();
	server.close();
});

it('a start that fails leaves no request waiting, and the port free', async () => {
	const port = await freePort();
	const starting = startBackend({ port, dataDir: temporaryFolder(), token: 't', clickhouseUrl: 'http://127.0.0.1:1' });
	starting.catch(() => {});
	const asked = fetch(`http://127.0.0.1:${port}/healthz`).then(
		() => 'answered',
		() => 'refused',
	);
	await expect(starting).rejects.toThrow("The ClickHouse server can't be opened");
	expect(await asked).toBe('refused');
	const free = createServer();
	await new Promise<void>((resolve) => free.listen(port, '127.0.0.1', resolve));
	free.close();
});
