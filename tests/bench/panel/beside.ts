import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBackend } from '../../../backend/start.ts';
import { build } from '../../../scripts/build.ts';
import { launchExtension } from '../../e2e/side-panel.ts';

// Playwright gives a `Page` for the real side panel only where this is set.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/** A page of the demo shop, and the real side panel beside it. */
export interface Beside {
	page: Page;
	panel: Page;
}

/** Real Chromium with the extension, on a real backend with the demo shop's 90 days. */
export async function besideShop(run: (beside: Beside) => Promise<void>): Promise<void> {
	await build({ only: ['sdk', 'demo', 'chrome-e2e'] });
	const tempDir = await mkdtemp(join(tmpdir(), 'hindsight-bench-panel-'));
	const backend = await startBackend({ port: 0, dataDir: join(tempDir, 'data'), demo: true });
	const extension = await launchExtension('chrome-mv3-e2e', tempDir, { server: backend.url, token: backend.token });
	try {
		const page = await extension.context.newPage();
		await page.goto(`${backend.url}/demo/products/blue-shirt`);
		await run({ page, panel: await extension.openPanel(page) });
	} finally {
		await extension.context.close();
		await backend.close();
		await rm(tempDir, { recursive: true, force: true });
	}
}
