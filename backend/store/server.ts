import { createClient } from '@clickhouse/client';
import { log, noReader, operationsOf, SETTINGS } from './client.ts';
import type { Store } from './store.ts';

/** An insert is done when it is on the shards' disks, and a list of keys is made once for all of them. */
const CLUSTER_SETTINGS = { distributed_foreground_insert: 1 as const, distributed_product_mode: 'global' as const };

/** A ClickHouse server, or a cluster behind one. */
export const openServer = (url: string, cluster: string | undefined): Store => {
	const own = cluster ? { ...SETTINGS, ...CLUSTER_SETTINGS } : SETTINGS;
	const open = (database: string | undefined, settings: Record<string, string>) =>
		operationsOf(
			createClient({
				url,
				log,
				// The elements a rule matches may be more text than an address holds.
				use_multipart_params_auto: true,
				...(database && { database }),
				clickhouse_settings: { ...own, ...settings },
			}),
		);
	return {
		...open(undefined, {}),
		cluster,
		reader: async (database, settings) => ({
			...open(database, { ...settings, readonly: '1' }),
			cluster,
			reader: noReader,
		}),
	};
};
