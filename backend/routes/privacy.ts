import { Hono } from 'hono';
import * as v from 'valibot';
import { RULES } from '../../lib/privacy/rules/index.ts';
import type { Erasure, StoredScan } from '../../lib/protocol/api.ts';
import { type Backend, parseWith } from '../backend.ts';
import { LIMITS } from '../limits.ts';
import { COLUMNS, type ColumnWhere } from '../privacy/columns.ts';
import { eraseHistory } from '../privacy/erase.ts';
import { harmlessMarks, keepHarmless } from '../privacy/harmless.ts';
import { scanHistory } from '../privacy/scan.ts';
import { readJson } from './body.ts';

const time = v.optional(v.pipe(v.string(), v.isoTimestamp('must be a time in ISO 8601')));
const range = {
	appId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _')),
	from: time,
	to: time,
};
const ScanSchema = v.strictObject(range);
const EraseSchema = v.strictObject({
	...range,
	rule: v.picklist(RULES.map(({ id }) => id)),
	where: v.picklist(
		Object.keys(COLUMNS) as ColumnWhere[],
		`must be one of ${Object.keys(COLUMNS).join(', ')}; attributes are part of the keys of elements and can't be erased`,
	),
	confirm: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const rangeOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
	...(from !== undefined && { from: Date.parse(from) }),
	...(to !== undefined && { to: Date.parse(to) }),
});

const line = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const HarmlessSchema = v.strictObject({
	host: line(255),
	selector: line(2_000),
	rule: v.picklist(RULES.map(({ id }) => id)),
	reason: line(500),
	deleted: v.boolean(),
});

/** `/v1/privacy`: what of history looks personal, its erasure, and what people have found harmless. */
export const privacyRoutes = ({ store, apps }: Backend): Hono =>
	new Hono()
		.post('/scan', async (c) => {
			const body = parseWith(ScanSchema, (await readJson(c, LIMITS.definitionBodyBytes)).value);
			const scan: StoredScan = await scanHistory(store, body.appId, apps.get(body.appId).elements, rangeOf(body));
			return c.json(scan);
		})
		.post('/erase', async (c) => {
			const body = parseWith(EraseSchema, (await readJson(c, LIMITS.definitionBodyBytes)).value);
			const erasure: Erasure = await eraseHistory(store, { ...body, range: rangeOf(body) });
			return c.json(erasure);
		})
		.get('/harmless', async (c) => c.json({ marks: await harmlessMarks(store) }))
		.put('/harmless', async (c) => {
			await keepHarmless(store, parseWith(HarmlessSchema, (await readJson(c, LIMITS.definitionBodyBytes)).value));
			return c.body(null, 204);
		});
