import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { drainPending } from 'chdb';
import { createApp } from './app.ts';
import { type Backend, openBackend } from './backend.ts';
import { type Config, configOf, type StartOptions } from './config.ts';
import { lockDataFolder, tokenIn } from './data-folder.ts';
import { StartError } from './errors.ts';
import { holdRequests } from './held-requests.ts';
import { releaseMemory } from './release-memory.ts';
import { openStore, type Store } from './store/store.ts';

export interface StartedBackend {
	url: string;
	token: string;
	port: number;
	backend: Backend;
	/** Ends open streams, stores what was accepted, and lets the data folder go. */
	close(): Promise<void>;
}

/** Starts the backend. Throws {@link StartError} with one clear sentence for what its user can remedy. */
export const startBackend = async (options: StartOptions = {}): Promise<StartedBackend> => {
	const config = configOf(options);
	const unlock = lockDataFolder(config.dataDir);
	try {
		const token = config.token ?? tokenIn(config.dataDir);
		// The port first: it is the likelier to be taken, and is known at once.
		const server = createServer();
		const answerWith = holdRequests(server);
		const port = await listen(server, config);
		try {
			const backend = await open(config);
			void backend.caughtUp.then(() => releaseMemory(backend.store));
			const demo = config.demo ? (await import('./demo/routes.ts')).demoRoutes() : undefined;
			const app = createApp({ backend, token, sdkFile: config.sdkFile, ...(demo && { demo }) });
			answerWith(getRequestListener(app.fetch));
			const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
			return { url, token, port, backend, close: () => closeAll(server, backend, unlock) };
		} catch (error) {
			server.close();
			server.closeAllConnections();
			throw error;
		}
	} catch (error) {
		unlock();
		throw error;
	}
};

const open = async (config: Config): Promise<Backend> => {
	let store: Store | undefined;
	try {
		store = await openStore(config);
		return await openBackend({ store, journal: { folder: join(config.dataDir, 'journal') } });
	} catch (error) {
		await store?.close();
		const where = config.clickhouseUrl ? 'The ClickHouse server' : `The store in ${config.dataDir}`;
		throw new StartError(`${where} can't be opened: ${(error as Error).message}`, { cause: error });
	}
};

const listen = (server: Server, { port, host }: Config): Promise<number> =>
	new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new StartError(`Port ${port} is in use: stop what runs there, or name another with HINDSIGHT_PORT.`)
					: new StartError(`Can't listen on ${host}:${port}: ${error.message}.`),
			),
		);
		server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
	});

const closeAll = async (server: Server, backend: Backend, unlock: () => void): Promise<void> => {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeIdleConnections();
	await backend.committer.drain();
	// Live streams never end by themselves.
	server.closeAllConnections();
	await closed;
	await backend.close();
	await drainPending();
	unlock();
};
