import { browser } from 'wxt/browser';
import type { HarmlessStorage, KeptMarks } from './harmless.ts';
import type { Settings, SettingsStorage } from './settings.ts';

const KEY = 'settings';
const SESSION_KEY = 'browserSession';

export const browserStorage: SettingsStorage = {
	read: async () => (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined,
	write: (settings) => browser.storage.local.set({ [KEY]: settings }),
	provided: async () => {
		try {
			const response = await fetch(browser.runtime.getURL('/connection.json' as never));
			return response.ok ? await response.json() : undefined;
		} catch {
			// No such file: the extension was not set up by a backend on this machine.
			return undefined;
		}
	},
};

const HARMLESS_KEY = 'harmlessMarks';

export const harmlessStorage: HarmlessStorage = {
	read: async () =>
		((await browser.storage.local.get(HARMLESS_KEY))[HARMLESS_KEY] as KeptMarks | undefined) ?? {
			marks: [],
			unsent: [],
		},
	write: (kept) => browser.storage.local.set({ [HARMLESS_KEY]: kept }),
};

/** Tab ids begin anew with the browser: this tells the tabs of one run from those of another. */
export async function browserSession(): Promise<string> {
	const known = (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY];
	if (typeof known === 'string') return known;
	const made = crypto.randomUUID();
	await browser.storage.session.set({ [SESSION_KEY]: made });
	return made;
}
