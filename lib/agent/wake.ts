import { browser } from 'wxt/browser';

export type WakeOutcome = 'awake' | 'no-permission' | 'restricted';

/** What browsers say of pages that no extension may enter, whatever it is granted. */
const RESTRICTED =
	/chrome:\/\/|chrome-extension:|edge:\/\/|extensions gallery|cannot be scripted|ExtensionsSettings|showing error page|view-source:|devtools:/i;
const SCRIPTABLE_URL = /^(https?|file):/;

/** Puts the coverage check into a tab that is awake. Rejects where the browser does not let it in. */
export const startCheck = (tabId: number): Promise<unknown> =>
	browser.scripting.executeScript({
		target: { tabId },
		files: ['/content-scripts/coverage.js'],
		injectImmediately: true,
	});

/**
 * Puts the page hook and the agent into the tab's page; where they already are, nothing changes.
 * `no-permission`: a click on the toolbar button would grant the tab.
 */
export async function wakeTab(tabId: number): Promise<WakeOutcome> {
	try {
		// The hook first: it waits for the agent's message.
		await browser.scripting.executeScript({
			target: { tabId },
			files: ['/content-scripts/hook.js'],
			world: 'MAIN',
			injectImmediately: true,
		});
		await browser.scripting.executeScript({
			target: { tabId },
			files: ['/content-scripts/agent.js'],
			injectImmediately: true,
		});
		return 'awake';
	} catch (error) {
		if (RESTRICTED.test(String(error))) return 'restricted';
		// The address is only visible with permission: then it is the page that lets nobody in.
		const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
		return url !== undefined && !SCRIPTABLE_URL.test(url) ? 'restricted' : 'no-permission';
	}
}
