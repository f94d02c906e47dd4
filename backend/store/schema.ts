import { DATABASE } from './store.ts';

/** How tables are made: one node, or a cluster with replicated tables behind distributed ones. */
export interface Topology {
	cluster?: string;
}

interface Table {
	name: string;
	columns: string;
	/** `ReplacingMergeTree` where rows are written again; reads never rely on merges having happened. */
	engine: 'MergeTree' | 'ReplacingMergeTree' | `ReplacingMergeTree(${string})`;
	partition?: string;
	order: string;
	/** Spreads rows over shards; what belongs to one visitor stays together. */
	shard: string;
	settings?: string;
	indexes?: string;
}

/**
 * Acknowledged means on disk: parts are synced when inserted, and merged ones before their sources go.
 * https://clickhouse.com/docs/operations/settings/merge-tree-settings
 */
const DURABLE = 'fsync_after_insert = 1, fsync_part_directory = 1, min_rows_to_fsync_after_merge = 1';
/** What was deleted or merged leaves the disk after this many seconds; its successor is synced by then. */
const CLEAN = 'old_parts_lifetime = 60';

export const TABLES: readonly Table[] = [
	{
		// Sorted by what labels ask for: the events of an element are one range of each part. Hence few partitions, and small
		// granules and blocks, as most elements are rare: 15 ms instead of 35 (by month) for 50 of 50,000 elements.
		name: 'events',
		columns: `app_id LowCardinality(String), type LowCardinality(String), name LowCardinality(String),
			element_id UInt64, page_id UInt64, time DateTime64(3, 'UTC'), event_id UInt64,
			device_id UInt64, person_id UInt64, identity String, session_id UInt64, pageview_id UInt64,
			session_time DateTime64(3, 'UTC'), url String, title String, referrer String, previous_page String,
			text String, href String, properties Map(LowCardinality(String), String),
			received DateTime64(3, 'UTC')`,
		engine: 'MergeTree',
		partition: 'toYear(time)',
		order: 'app_id, type, name, element_id, page_id, time, event_id',
		shard: 'cityHash64(app_id, device_id)',
		indexes: 'INDEX ids event_id TYPE bloom_filter(0.001) GRANULARITY 4',
		settings: 'index_granularity = 1024, min_compress_block_size = 16384, max_compress_block_size = 65536',
	},
	{
		// A trie: a node is an element under its parent's node, so that paths share their ancestors.
		name: 'elements',
		columns: `app_id LowCardinality(String), element_id UInt64, parent_id UInt64, node String,
			hierarchy String, target UInt8, first_seen DateTime64(3, 'UTC')`,
		engine: 'ReplacingMergeTree(target)',
		order: 'app_id, element_id',
		shard: 'rand()',
	},
	{
		name: 'pages',
		columns: 'app_id LowCardinality(String), page_id UInt64, host String, path String',
		engine: 'ReplacingMergeTree',
		order: 'app_id, page_id',
		shard: 'rand()',
	},
	{
		// Append-only: an edit is a row more; deletion is a revision too.
		name: 'definitions',
		columns: `app_id LowCardinality(String), id String, revision UInt32, name String, category String,
			description String, steps String, deleted UInt8, saved_at DateTime64(3, 'UTC')`,
		engine: 'MergeTree',
		order: 'app_id, id, revision',
		shard: 'rand()',
	},
	{
		name: 'labels',
		columns: `app_id LowCardinality(String), definition_id String, revision UInt32, step UInt16,
			kind Enum8('element' = 1, 'page' = 2), key UInt64`,
		engine: 'ReplacingMergeTree',
		order: 'app_id, definition_id, revision, step, kind, key',
		shard: 'rand()',
	},
	{
		// Append-only, and of all apps: a page is checked without any.
		name: 'harmless_marks',
		columns: `host LowCardinality(String), selector String, rule LowCardinality(String), reason String,
			deleted UInt8, saved_at DateTime64(3, 'UTC')`,
		engine: 'MergeTree',
		order: 'host, rule, selector, saved_at',
		shard: 'rand()',
	},
	{
		name: 'user_migrations',
		columns: `app_id LowCardinality(String), from_user_id UInt64, to_user_id UInt64, identity String,
			time DateTime64(3, 'UTC')`,
		engine: 'MergeTree',
		order: 'app_id, from_user_id, time, to_user_id',
		shard: 'cityHash64(app_id, from_user_id)',
	},
	{
		name: 'user_properties',
		columns: `app_id LowCardinality(String), user_id UInt64, name String, value String, time DateTime64(3, 'UTC')`,
		engine: 'MergeTree',
		order: 'app_id, user_id, name, time',
		shard: 'cityHash64(app_id, user_id)',
	},
	{
		name: 'account_properties',
		columns: `app_id LowCardinality(String), account_id String, name String, value String, time DateTime64(3, 'UTC')`,
		engine: 'MergeTree',
		order: 'app_id, account_id, name, time',
		shard: 'cityHash64(app_id, account_id)',
	},
	{
		name: 'apps',
		columns: `app_id String, origins Array(String), saved_at DateTime64(3, 'UTC')`,
		engine: 'ReplacingMergeTree(saved_at)',
		order: 'app_id',
		shard: 'rand()',
	},
	{
		// One row, written to see whether writing works again.
		name: 'probes',
		columns: "id UInt8, time DateTime64(3, 'UTC')",
		engine: 'ReplacingMergeTree(time)',
		order: 'id',
		shard: 'rand()',
	},
];

/** Name of a table in queries. */
export const table = (name: string): string => `${DATABASE}.${name}`;

const createTable = (t: Table, name: string, engine: string, onCluster: string): string =>
	`CREATE TABLE IF NOT EXISTS ${table(name)}${onCluster} (${[t.columns, t.indexes].filter(Boolean).join(', ')})
	ENGINE = ${engine}${t.partition ? ` PARTITION BY ${t.partition}` : ''} ORDER BY (${t.order})
	SETTINGS ${[DURABLE, CLEAN, t.settings].filter(Boolean).join(', ')}`;

/** All statements that make the database, in order; each may be run again. */
export const schemaStatements = ({ cluster }: Topology = {}): string[] => {
	if (!cluster)
		return [`CREATE DATABASE IF NOT EXISTS ${DATABASE}`, ...TABLES.map((t) => createTable(t, t.name, t.engine, ''))];
	const on = ` ON CLUSTER '${cluster}'`;
	return [
		`CREATE DATABASE IF NOT EXISTS ${DATABASE}${on}`,
		...TABLES.flatMap((t) => {
			const [, kind, version] = /^(\w+)(?:\((.*)\))?$/.exec(t.engine) ?? [];
			const path = `'/clickhouse/tables/{shard}/${DATABASE}/${t.name}', '{replica}'`;
			const engine = `Replicated${kind}(${[path, version].filter(Boolean).join(', ')})`;
			return [
				createTable(t, `${t.name}_local`, engine, on),
				`CREATE TABLE IF NOT EXISTS ${table(t.name)}${on} AS ${table(`${t.name}_local`)}
	ENGINE = Distributed('${cluster}', ${DATABASE}, ${t.name}_local, ${t.shard})`,
			];
		}),
	];
};
