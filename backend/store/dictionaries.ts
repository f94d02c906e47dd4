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
}

/** Bounds the text that is in memory at once: ranges of keys, which are spread evenly. */
const LOAD_PARTS = 16n;
const PART = 2n ** 64n / LOAD_PARTS;

/** Reads the trie back, parents first. A node without its parent (never written whole) is left out and comes again. */
export const loadElements = async (store: Store, of: (appId: string) => Elements): Promise<void> => {
	const byId = new Map<string, NodeRow>();
	for (let part = 0n; part < LOAD_PARTS; part++) {
		const found = await store.query<NodeRow>(
			`SELECT app_id AS app, element_id AS id, parent_id AS parent, node, target FROM ${table('elements')}
			WHERE element_id BETWEEN {from:UInt64} AND {to:UInt64}`,
			{ from: String(part * PART), to: String((part + 1n) * PART - 1n) },
		);
		// A node may have been written twice: as an ancestor, then as a target.
		for (const row of found) {
			const id = `${row.app} ${row.id}`;
			const known = byId.get(id);
			if (!known) byId.set(id, row);
			else if (row.target) known.target = 1;
		}
	}
	const rows = byId.values();
	const nodes = new Map<NodeRow, ElementNode | null>();
	for (const row of rows) {
		const chain: NodeRow[] = [];
		let at: NodeRow | undefined = row;
		while (at && !nodes.has(at)) {
			chain.push(at);
			at = at.parent === '0' ? undefined : byId.get(`${at.app} ${at.parent}`);
		}
		for (const each of chain.reverse()) nodes.set(each, restore(each, of(each.app)));
	}
};

const restore = (row: NodeRow, elements: Elements): ElementNode | null => {
	const parent = row.parent === '0' ? null : elements.get(row.parent);
	if (parent === undefined) return null;
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
