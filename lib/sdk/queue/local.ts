import type { RecordStore } from './store.ts';

/** Records in localStorage, each below its own key: tabs can't overwrite each other's. */
export const localStore = (prefix: string): RecordStore => ({
	list: async () =>
		Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length)),
	write: async (key, text) => {
		localStorage[prefix + key] = text;
	},
	read: async (keys) => keys.map((key) => localStorage[prefix + key]),
	remove: async (keys) => {
		for (const key of keys) delete localStorage[prefix + key];
	},
});
