import type { RecordStore } from './store.ts';

/** Any text-to-text map as a store: a `Map`, or localStorage below a prefix. */
export interface Entries {
	keys(): string[];
	get(key: string): string | undefined;
	set(key: string, text: string): void;
	delete(key: string): void;
}

export const storeOver = (entries: Entries): RecordStore => ({
	async put(key, text) {
		entries.set(key, text);
	},
	async read(limit) {
		return entries
			.keys()
			.sort()
			.slice(0, limit)
			.map((key) => [key, entries.get(key) ?? ''] as const);
	},
	async remove(keys) {
		for (const key of keys) entries.delete(key);
	},
	async trim(records, before) {
		const keys = entries.keys().sort();
		const gone = keys.filter((key, i) => i < keys.length - records || key < before);
		for (const key of gone) entries.delete(key);
		return gone.length;
	},
});

export const memoryStore = (): RecordStore => {
	const map = new Map<string, string>();
	return storeOver({
		keys: () => [...map.keys()],
		get: (key) => map.get(key),
		set: (key, text) => map.set(key, text),
		delete: (key) => map.delete(key),
	});
};

/** Throws where the browser keeps nothing. */
export const localStore = (prefix: string): RecordStore => {
	localStorage.setItem(prefix, '');
	localStorage.removeItem(prefix);
	return storeOver({
		keys: () =>
			Object.keys(localStorage)
				.filter((key) => key.startsWith(prefix))
				.map((key) => key.slice(prefix.length)),
		get: (key) => localStorage.getItem(prefix + key) ?? undefined,
		set: (key, text) => localStorage.setItem(prefix + key, text),
		delete: (key) => localStorage.removeItem(prefix + key),
	});
};
