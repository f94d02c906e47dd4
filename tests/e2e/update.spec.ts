import { join } from 'node:path';
import { type AgentToPanel, PANEL_PORT } from '../../lib/protocol/panel.ts';
import { expect, test } from './harness.ts';

declare const chrome: typeof globalThis.chrome;

test('after an update of the extension, a page that was open is woken again without being loaded anew', async ({
	backend,
	extension,
	tempDir,
}) => {
	const page = await extension.context.newPage();
	await page.goto(`${backend.url}/demo/products/blue-shirt`);
	const panel = await extension.openPanel(page);
	await page.getByRole('button', { name: 'Add to cart' }).click();
	await expect(panel.getByText('“Add to cart”')).toBeVisible();
	await panel.getByRole('button', { name: 'Label', exact: true }).click();
	await expect(page.locator('hindsight-overlay')).toBeAttached();

	// As the browser does it: the panel closes, and the scripts in the page lose their extension.
	const session = await extension.context.browser()?.newBrowserCDPSession();
	const [worker] = await Promise.all([
		extension.context.waitForEvent('serviceworker'),
		panel.waitForEvent('close'),
		session?.send('Extensions.loadUnpacked' as never, { path: join(tempDir, 'extension') } as never),
	]);
	await expect(page.locator('hindsight-overlay')).not.toBeAttached();

	// A panel does not open twice in a browser without a display, so its first steps are taken in the new worker.
	const texts = await worker.evaluate(
		async ([name, url]) => {
			const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
			const tabId = tab?.id ?? -1;
			const files = (script: string) => ({ target: { tabId }, files: [`/content-scripts/${script}.js`] });
			await chrome.scripting.executeScript({ ...files('hook'), world: 'MAIN' });
			await chrome.scripting.executeScript(files('agent'));
			const port = chrome.tabs.connect(tabId, { name, frameId: 0 });
			return new Promise<string[]>((resolve) => {
				const seen: string[] = [];
				port.onMessage.addListener((message: AgentToPanel) => {
					if (message.type !== 'report' || message.report.type !== 'event') return;
					const { type, text } = message.report.event;
					seen.push(text ?? type);
					if (seen.length === 2) resolve(seen);
				});
			});
		},
		[PANEL_PORT, page.url()] as const,
	);
	expect(texts).toEqual(['pageview', 'Add to cart']);
});
