import type { RecordStore } from './store.ts';

/** Records in localStorage, each below its own key: tabs can't overwrite each other's. */
export const localStore = (prefix: string): RecordStore => ({
	keys: async () =>
		Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length)),
	put: async (key, text) => localStorage.setItem(prefix + key, text),
	get: async (keys) => keys.map((key) => localStorage.getItem(prefix + key)),
	remove: async (keys) => keys.map((key) => localStorage.removeItem(prefix + key)),
});
