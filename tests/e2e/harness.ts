import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { seedDemo } from '../../backend/demo/history.ts';
import { startBackend } from '../../backend/start.ts';
import { chromiumPath } from '../../scripts/browsers.ts';

export { expect } from '@playwright/test';

type Backend = Awaited<ReturnType<typeof startBackend>>;

/** A backend on a data folder of its own, which can be stopped and started again on the same folder and port. */
export interface TestBackend {
	url: string;
	token: string;
	dataDir: string;
	restart(): Promise<void>;
	/** Gives the demo shop its 90 days of history. */
	seed(): Promise<void>;
	/** A `/v1` call with the token; throws unless the answer is 2xx. */
	api<T>(path: string, init?: { method?: string; body?: unknown }): Promise<T>;
	/** Rows of a read-only query. */
	sql(query: string): Promise<string[][]>;
}

export interface Extension {
	context: BrowserContext;
	id: string;
	/** Clicks the toolbar button on a page's tab, as a person does, and gives the real side panel. */
	openPanel(page: Page): Promise<Page>;
}

interface Fixtures {
	/** Build folder below `.output`: with host permissions for this machine, or as it is shipped. */
	extensionBuild: string;
	tempDir: string;
	backend: TestBackend;
	extension: Extension;
}

const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-sync',
	'--disable-background-networking',
	'--disable-component-update',
	// `Extensions.triggerAction` needs it.
	'--enable-unsafe-extension-debugging',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const PANEL_SIZE = { width: 360, height: 720 };

const openPanel = async (context: BrowserContext, id: string, page: Page): Promise<Page> => {
	const open = context.pages().find((candidate) => candidate.url().startsWith(`chrome-extension://${id}/sidepanel`));
	await page.bringToFront();
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('the context has no browser to talk to');
	// Only the target of type `tab` takes the action; an empty filter lists it.
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
	const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
	if (!tab) throw new Error(`no tab shows ${page.url()}`);
	const appears = open ? Promise.resolve(open) : context.waitForEvent('page');
	// Not in Playwright's protocol types yet.
	await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
	const panel = await appears;
	await session.detach();
	// A view that breaks must break the test with its own words, not by an element that is never found.
	panel.on('pageerror', (error) => {
		throw error;
	});
	await panel.setViewportSize(PANEL_SIZE);
	return panel;
};

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
		let running: Backend = await startBackend({ port: 0, dataDir, demo: true });
		const { url, token, port } = running;
		const api: TestBackend['api'] = async (path, { method = 'GET', body } = {}) => {
			const response = await fetch(`${url}${path}`, {
				method,
				headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
			if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
			return response.json();
		};
		await use({
			url,
			token,
			dataDir,
			api,
			sql: async (query) => (await api<{ rows: string[][] }>('/v1/sql', { method: 'POST', body: { query } })).rows,
			seed: async () => {
				await seedDemo(running.backend, { origin: url });
			},
			restart: async () => {
				await running.close();
				running = await startBackend({ port, dataDir, demo: true });
			},
		});
		await running.close();
	},

	extension: async ({ extensionBuild, backend, tempDir }, use) => {
		const folder = join(tempDir, 'extension');
		await cp(join('.output', extensionBuild), folder, { recursive: true });
		await writeFile(join(folder, 'connection.json'), JSON.stringify({ server: backend.url, token: backend.token }));
		const context = await chromium.launchPersistentContext(join(tempDir, 'profile'), {
			executablePath: chromiumPath(),
			headless: true,
			args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...CHROMIUM_FLAGS],
		});
		const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
		const id = new URL(worker.url()).host;
		await use({ context, id, openPanel: (page) => openPanel(context, id, page) });
		await context.close();
	},
});
