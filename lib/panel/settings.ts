import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Connection } from './backend-client.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Language = 'system' | 'en' | 'de';

export interface Settings extends Connection {
	theme: Theme;
	language: Language;
	/** App ids a person chose by hand, by site (`host:port`). */
	appBySite: Record<string, string>;
	/** The three steps of the first run were done or skipped. */
	introduced: boolean;
	/** Letters and signs act by themselves; who speaks to the computer may want them not to (WCAG 2.1.4). */
	singleKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
	server: 'http://127.0.0.1:4600',
	token: '',
	theme: 'system',
	language: 'system',
	appBySite: {},
	introduced: false,
	singleKeys: true,
};

/** Where settings are kept: `browser.storage.local` in the extension. */
export interface SettingsStorage {
	read(): Promise<Partial<Settings> | undefined>;
	write(settings: Partial<Settings>): Promise<void>;
	/** `connection.json` beside the extension's files, written by whoever starts the backend. */
	provided(): Promise<Partial<Connection> | undefined>;
}

export interface SettingsStore {
	store: StoreApi<Settings>;
	/** Saves what changed; only what a person chose is written, so that a new `connection.json` still counts. */
	change(change: Partial<Settings>): Promise<void>;
}

export async function loadSettings(storage: SettingsStorage): Promise<SettingsStore> {
	let chosen = (await storage.read()) ?? {};
	const store = createStore<Settings>(() => ({ ...DEFAULT_SETTINGS }));
	store.setState({ ...(await storage.provided()), ...chosen });
	return {
		store,
		change: async (change) => {
			chosen = { ...chosen, ...change };
			store.setState(change);
			await storage.write(chosen);
		},
	};
}

/** What a person types as an address, as an origin: `localhost:4600/` → `http://localhost:4600`; `null` if it is none. */
export function serverOf(text: string): string | null {
	// Chromium makes a host of anything: `not an address` would be `not%20an%20address`.
	if (/\s/.test(text.trim())) return null;
	const withScheme = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `http://${text.trim()}`;
	try {
		const { origin, protocol } = new URL(withScheme);
		return protocol === 'http:' || protocol === 'https:' ? origin : null;
	} catch {
		// No address: the form says so.
		return null;
	}
}
