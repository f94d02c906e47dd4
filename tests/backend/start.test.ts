import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
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
