import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.ts';

export interface Extension {
	context: BrowserContext;
	id: string;
	/** Clicks the toolbar button on a page's tab, as a person does, and gives the real side panel. */
	openPanel(page: Page): Promise<Page>;
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

async function openPanel(context: BrowserContext, id: string, page: Page): Promise<Page> {
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
}

/** Chromium with a copy of an extension build in a folder below `tempDir`, connected to a backend. */
export async function launchExtension(
	build: string,
	tempDir: string,
	connection: { server: string; token: string },
): Promise<Extension> {
	const folder = join(tempDir, 'extension');
	await cp(join('.output', build), folder, { recursive: true });
	await writeFile(join(folder, 'connection.json'), JSON.stringify(connection));
	const context = await chromium.launchPersistentContext(join(tempDir, 'profile'), {
		executablePath: chromiumPath(),
		headless: true,
		args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...CHROMIUM_FLAGS],
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	// A click that comes before the worker listens is lost.
	await expect.poll(() => worker.evaluate('chrome.action.onClicked.hasListeners()')).toBe(true);
	const id = new URL(worker.url()).host;
	return { context, id, openPanel: (page) => openPanel(context, id, page) };
}
