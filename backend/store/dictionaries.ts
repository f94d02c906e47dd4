import type { ElementNode, Elements } from '../labels/elements.ts';
import { hierarchyOf } from '../labels/elements.ts';
import type { Page, Pages } from '../labels/pages.ts';
import { table } from './schema.ts';
import { type Rows, rowsOf, type Store } from './store.ts';

export const nodeRows = (appId: string, nodes: readonly ElementNode[], now: number): Rows =>
	rowsOf(
		table('elements'),
		['app_id', 'element_id', 'parent_id', 'node', 'hierarchy', 'target', 'first_seen'],
		nodes.map((node) => [
			appId,
			node.key,
			node.parent?.key ?? '0',
			JSON.stringify(node.element),
			hierarchyOf(node),
			node.target ? 1 : 0,
			now,
		]),
	);

export const pageRows = (appId: string, pages: readonly Page[]): Rows =>
	rowsOf(
		table('pages'),
		['app_id', 'page_id', 'host', 'path'],
		pages.map(({ key, host, path }) => [appId, key, host, path]),
	);

interface NodeRow {
	app: string;
	id: string;
	parent: string;
	node: string;
	target: number;
	/** `null`: it can't be made. */
	made?: ElementNode | null;
}

/** Bounds the text that is in memory at once: ranges of keys, which are spread evenly; two are read side by side. */
const LOAD_PARTS = 16n;
const PART = 2n ** 64n / LOAD_PARTS;

/** Reads the trie back, parents first. A node without its parent (never written whole) is left out and comes again. */
export const loadElements = async (store: Store, of: (appId: string) => Elements): Promise<void> => {
	const byApp = new Map<string, Map<string, NodeRow>>();
	const read = (part: bigint) =>
		store.query<NodeRow>(
			`SELECT app_id AS app, element_id AS id, parent_id AS parent, node, target FROM ${table('elements')}
			WHERE element_id BETWEEN {from:UInt64} AND {to:UInt64}`,
			{ from: String(part * PART), to: String((part + 1n) * PART - 1n) },
		);
	for (let part = 0n; part < LOAD_PARTS; part += 2n)
		for (const row of (await Promise.all([read(part), read(part + 1n)])).flat()) {
			const rows = byApp.get(row.app) ?? new Map<string, NodeRow>();
			byApp.set(row.app, rows);
			// A node may have been written twice: as an ancestor, then as a target.
			const known = rows.get(row.id);
			if (!known) rows.set(row.id, row);
			else if (row.target) known.target = 1;
		}
	for (const [app, rows] of byApp) restoreAll(rows, of(app));
};

const restoreAll = (rows: ReadonlyMap<string, NodeRow>, elements: Elements): void => {
	for (const row of rows.values()) {
		const chain: NodeRow[] = [];
		for (let at: NodeRow | undefined = row; at && at.made === undefined; at = rows.get(at.parent)) chain.push(at);
		for (const each of chain.reverse()) each.made = restore(each, rows.get(each.parent)?.made ?? null, elements);
	}
};

const restore = (row: NodeRow, parent: ElementNode | null, elements: Elements): ElementNode | null => {
	if (!parent && row.parent !== '0') return null;
	const node = elements.intern(parent, JSON.parse(row.node), row.node, row.id);
	if (!node) return null;
	if (row.target) elements.markTarget(node);
	node.stored = row.target ? 'target' : 'ancestor';
	return node;
};

export const loadPages = async (store: Store, of: (appId: string) => Pages): Promise<void> => {
	const rows = await store.query<{ app: string; host: string; path: string }>(
		`SELECT DISTINCT app_id AS app, host, path FROM ${table('pages')}`,
	);
	for (const { app, host, path } of rows) of(app).add(host, path).stored = true;
};
