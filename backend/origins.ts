import { HttpError } from './errors.ts';
import { table } from './store/schema.ts';
import type { Store } from './store/store.ts';

/** Which sites may write to an app; an app without a list takes all. */
export interface Origins {
	of(appId: string): readonly string[];
	set(appId: string, origins: readonly string[]): Promise<void>;
	/**
	 * Browsers send the origin of a page and no page can change it; whoever is no browser can send anything, so this
	 * keeps other sites out, not other programs. Servers send none and may.
	 * @throws {HttpError} 403
	 */
	check(appId: string, origin: string | undefined, from: 'page' | 'server'): void;
}

export const loadOrigins = async (store: Store): Promise<Origins> => {
	const rows = await store.query<{ app_id: string; origins: string[] }>(
		`SELECT app_id, argMax(origins, saved_at) AS origins FROM ${table('apps')} GROUP BY app_id`,
	);
	const allowed = new Map(rows.map(({ app_id, origins }) => [app_id, origins]));
	let lastSaved = 0;
	return {
		of: (appId) => allowed.get(appId) ?? [],
		async set(appId, origins) {
			lastSaved = Math.max(Date.now(), lastSaved + 1);
			await store.insert(table('apps'), ['app_id', 'origins', 'saved_at'], [[appId, origins, lastSaved]]);
			allowed.set(appId, [...origins]);
		},
		check(appId, origin, from) {
			const list = allowed.get(appId);
			if (!list?.length || (from === 'server' && origin === undefined)) return;
			if (origin === undefined || !list.includes(origin))
				throw new HttpError(403, 'origin_not_allowed', `The app takes no events from ${origin ?? 'outside a page'}.`);
		},
	};
};
