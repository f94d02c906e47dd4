import { browser } from 'wxt/browser';

/**
 * A picture of what is seen of a tab, as a data URL. The click on the toolbar that opened the panel allows it.
 * @returns `undefined` where the browser refuses, or another tab is or came in front
 */
export async function captureTab(tabId: number): Promise<string | undefined> {
	try {
		const { active, windowId } = await browser.tabs.get(tabId);
		if (!active) return undefined;
		const data = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
		return (await browser.tabs.get(tabId)).active ? data : undefined;
	} catch {
		// No permission for the page, or too many pictures: the report is whole without.
		return undefined;
	}
}
