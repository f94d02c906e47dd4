import { browser } from 'wxt/browser';

/** What the panel asks of the extension it is a part of. */
export interface Extension {
	/** Calls back with the version that waits: the browser installs none while a page of the extension, as this panel, is open. */
	onUpdate(listener: (version: string) => void, signal: AbortSignal): void;
	/** Closes the panel and starts what waits. */
	restart(): void;
	/** The browser's key that opens the panel; empty if it has none. */
	shortcut(): Promise<string>;
	/** Opens the browser's own settings of that key. */
	changeShortcut(): Promise<void>;
}

/** What Chrome's types do not know: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

export const extension: Extension = {
	onUpdate: (listener, signal) => {
		const { onUpdateAvailable } = browser.runtime;
		const tell = ({ version }: { version: string }) => listener(version);
		onUpdateAvailable.addListener(tell);
		signal.addEventListener('abort', () => onUpdateAvailable.removeListener(tell));
	},
	restart: () => browser.runtime.reload(),
	shortcut: async () => {
		const commands = await browser.commands.getAll();
		return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
	},
	changeShortcut: async () => {
		const { openShortcutSettings } = browser.commands as FirefoxCommands;
		if (openShortcutSettings) await openShortcutSettings();
		else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
	},
};
