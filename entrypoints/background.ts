import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { wakeTab } from '../lib/agent/wake.ts';
import type { Woken } from '../lib/protocol/panel.ts';

/** What Chrome's types do not know. */
interface FirefoxSidebar {
	sidebarAction: { open(): Promise<void> };
}

export default defineBackground(() => {
	browser.action.onClicked.addListener((tab) => {
		// First and without waiting: both need the gesture, which the first `await` ends.
		if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
		else void (browser as typeof browser & FirefoxSidebar).sidebarAction.open();
		if (tab.id !== undefined) void announce(tab.id);
	});
});

/** The click granted the tab: an open panel that had no permission may go on. */
async function announce(tabId: number): Promise<void> {
	const outcome = await wakeTab(tabId);
	const message: Woken = { type: 'woken', tabId, outcome };
	await browser.runtime.sendMessage(message).catch(() => {
		// No panel listens yet: it wakes the tab itself when it opens.
	});
}
