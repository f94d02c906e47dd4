import { createElements, type Elements } from './labels/elements.ts';
import { createPages, type Pages } from './labels/pages.ts';
import { loadElements, loadPages } from './store/dictionaries.ts';
import type { Store } from './store/store.ts';

/** What is kept in memory of an app: its dictionaries. Apps never share anything. */
export interface App {
	readonly appId: string;
	readonly elements: Elements;
	readonly pages: Pages;
}

export interface Apps {
	get(appId: string): App;
}

export const loadApps = async (store: Store): Promise<Apps> => {
	const apps = new Map<string, App>();
	const get = (appId: string): App => {
		let app = apps.get(appId);
		if (!app) {
			app = { appId, elements: createElements(), pages: createPages() };
			apps.set(appId, app);
		}
		return app;
	};
	await loadElements(store, (appId) => get(appId).elements);
	await loadPages(store, (appId) => get(appId).pages);
	return { get };
};
