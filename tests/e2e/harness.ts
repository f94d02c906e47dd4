import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { seedDemo } from '../../backend/demo/history.ts';
import { startBackend } from '../../backend/start.ts';
import type { SavedDefinition } from '../../lib/protocol/api.ts';
import { type Extension, launchExtension } from './side-panel.ts';

export { expect } from '@playwright/test';

type Backend = Awaited<ReturnType<typeof startBackend>>;

/** A backend on a data folder of its own, which can be stopped and started again on the same folder and port. */
export interface TestBackend {
	url: string;
	token: string;
	dataDir: string;
	restart(): Promise<void>;
	/** Until `restart` nobody answers at its address. */
	stop(): Promise<void>;
	/** Gives the demo shop its 90 days of history. */
	seed(): Promise<void>;
	/** A `/v1` call with the token; throws unless the answer is 2xx. */
	api<T>(path: string, init?: { method?: string; body?: unknown }): Promise<T>;
	/** Rows of a read-only query. */
	sql(query: string): Promise<string[][]>;
}

interface Fixtures {
	/** Build folder below `.output`: with host permissions for this machine, or as it is shipped. */
	extensionBuild: string;
	tempDir: string;
	backend: TestBackend;
	extension: Extension;
}

export const test = base.extend<Fixtures>({
	extensionBuild: ['chrome-mv3-e2e', { option: true }],

	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
	tempDir: async ({}, use) => {
		const dir = await mkdtemp(join(tmpdir(), 'hindsight-e2e-'));
		await use(dir);
		await rm(dir, { recursive: true, force: true });
	},

	backend: async ({ tempDir }, use) => {
		const dataDir = join(tempDir, 'data');
		const first = await startBackend({ port: 0, dataDir, demo: true });
		let running: Backend | undefined = first;
		const { url, token, port } = first;
		const stop = async () => {
			await running?.close();
			running = undefined;
		};
		const api: TestBackend['api'] = async (path, { method = 'GET', body } = {}) => {
			const response = await fetch(`${url}${path}`, {
				method,
				headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
			if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
			return response.status === 204 ? undefined : response.json();
		};
		await use({
			url,
			token,
			dataDir,
			api,
			sql: async (query) => (await api<{ rows: string[][] }>('/v1/sql', { method: 'POST', body: { query } })).rows,
			seed: async () => {
				if (running) await seedDemo(running.backend, { origin: url });
			},
			stop,
			restart: async () => {
				await stop();
				running = await startBackend({ port, dataDir, demo: true });
			},
		});
		await stop();
	},

	extension: async ({ extensionBuild, backend, tempDir }, use) => {
		const extension = await launchExtension(extensionBuild, tempDir, { server: backend.url, token: backend.token });
		await use(extension);
		await extension.context.close();
	},
});

/** A label of the demo shop's main button, as a person saves it. */
export const makeLabel = (backend: TestBackend) =>
	backend.api<SavedDefinition>('/v1/definitions/add', {
		method: 'PUT',
		body: {
			appId: 'demo',
			baseRevision: 0,
			name: 'Shop - Add to cart',
			steps: [{ type: 'click', selector: '[data-heap-id="add-to-cart"]' }],
		},
	});
