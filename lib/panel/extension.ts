import { browser } from 'wxt/browser';

/** What the panel asks of the extension it is a part of. */
export interface Extension {
	/** Calls back with the version that waits: the browser installs none while a page of the extension, as this panel, is open. */
	onUpdate(listener: (version: string) => void, signal: AbortSignal): void;
	/** Closes the panel and starts what waits. */
	restart(): void;
}

export const extension: Extension = {
	onUpdate: (listener, signal) => {
		const { onUpdateAvailable } = browser.runtime;
		const tell = ({ version }: { version: string }) => listener(version);
		onUpdateAvailable.addListener(tell);
		signal.addEventListener('abort', () => onUpdateAvailable.removeListener(tell));
	},
	restart: () => browser.runtime.reload(),
};
