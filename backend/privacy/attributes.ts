import { MECHANICAL } from '../../lib/coverage/places.ts';
import type { RuleId } from '../../lib/privacy/rules/index.ts';
import type { StoredFinding } from '../../lib/protocol/api.ts';
import { type Range, scope } from '../labels/count.ts';
import type { ElementNode, Elements } from '../labels/elements.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { MOST_VALUES, slowly } from './columns.ts';
import { surelyIn } from './personal-part.ts';
import { createTally } from './tally.ts';

interface Seen {
	events: number;
	first: number;
	last: number;
}

export interface AttributeFindings {
	/** Distinct values that were looked at. */
	scanned: number;
	isCut: boolean;
	findings: StoredFinding[];
}

/** What the attributes of recorded elements and of their ancestors hold. Events: those on the element or within it. */
export const attributeFindings = async (
	store: Store,
	appId: string,
	elements: Elements,
	range: Range,
): Promise<AttributeFindings> => {
	const nodes = elements.nodes.slice();
	const seen = await seenOn(store, appId, nodes, range);
	/** By tag, name and value. */
	const values = new Map<string, { found: Map<RuleId, string>; nodes: ElementNode[] }>();
	let isCut = false;
	for await (const node of slowly(nodes)) {
		if (!seen[node.index]) continue;
		for (const [name, value] of Object.entries(node.element.attributes ?? {})) {
			if (MECHANICAL.test(name)) continue;
			const key = JSON.stringify([node.element.tag, name, value]);
			let known = values.get(key);
			if (!known) {
				if (values.size >= MOST_VALUES) {
					isCut = true;
					continue;
				}
				known = { found: foundIn(node, name, value), nodes: [] };
				values.set(key, known);
			}
			if (known.found.size > 0) known.nodes.push(node);
		}
	}
	const tally = createTally('attribute');
	const flagged = new Map<RuleId, Set<ElementNode>>();
	for (const { found, nodes: own } of values.values())
		for (const [rule, part] of found) {
			const all = flagged.get(rule) ?? new Set();
			flagged.set(rule, all);
			// Counted once it is known which of them lie within others.
			for (const node of own) all.add(node);
			const spans = own.map((node) => seen[node.index] as Seen);
			tally.add(rule, part, {
				events: 0,
				first: Math.min(...spans.map(({ first }) => first)),
				last: Math.max(...spans.map(({ last }) => last)),
			});
		}
	return {
		scanned: values.size,
		isCut,
		findings: tally
			.findings()
			.map((finding) => ({ ...finding, events: eventsOn(flagged.get(finding.rule) as Set<ElementNode>, seen) })),
	};
};

const foundIn = ({ element }: ElementNode, name: string, value: string): Map<RuleId, string> =>
	new Map(
		surelyIn({
			where: 'attribute',
			name,
			value,
			tag: element.tag,
			lang: '',
			attribute: (other) => element.attributes?.[other] ?? '',
		}).map(({ rule, found }) => [rule, found]),
	);

/** Each event once: those of an element that lies in another of them are the other's already. */
const eventsOn = (nodes: ReadonlySet<ElementNode>, seen: readonly (Seen | undefined)[]): number => {
	let sum = 0;
	for (const node of nodes) {
		let outer = node.parent;
		while (outer && !nodes.has(outer)) outer = outer.parent;
		if (!outer) sum += seen[node.index]?.events ?? 0;
	}
	return sum;
};

/** Of each node, by its index: the events on it and on all within it. */
const seenOn = async (store: Store, appId: string, nodes: readonly ElementNode[], range: Range) => {
	const { sql, params } = scope(appId, range, 'element_id != 0');
	const rows = await store.query<Record<'id' | 'events' | 'first' | 'last', string>>(
		`SELECT element_id AS id, count() AS events, toUnixTimestamp64Milli(min(time)) AS first,
			toUnixTimestamp64Milli(max(time)) AS last FROM ${table('events')} WHERE ${sql} GROUP BY id`,
		params,
	);
	const own = new Map(rows.map((row) => [row.id, row]));
	const seen: (Seen | undefined)[] = nodes.map(({ key }) => {
		const row = own.get(key);
		return row && { events: Number(row.events), first: Number(row.first), last: Number(row.last) };
	});
	// Parents come before their children.
	for (let i = nodes.length - 1; i >= 0; i--) {
		const below = seen[i];
		const parent = nodes[i]?.parent;
		if (!below || !parent) continue;
		const above = seen[parent.index];
		seen[parent.index] = above
			? {
					events: above.events + below.events,
					first: Math.min(above.first, below.first),
					last: Math.max(above.last, below.last),
				}
			: { ...below };
	}
	return seen;
};
