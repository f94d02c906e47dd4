import * as v from 'valibot';
import { RawEventSchema } from '../protocol/page.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { WARNING_CODES } from '../protocol/warning-codes.ts';
import type { Entry } from './entry.ts';
import { FILE_FORMAT } from './export.ts';

const Warning = v.object({
	code: v.picklist(WARNING_CODES),
	what: v.optional(v.string()),
	message: v.optional(v.string()),
});
const Delivery = v.object({
	state: v.picklist(['queued', 'sent', 'acknowledged', 'refused', 'retried', 'stored', 'unknown']),
	reason: v.optional(v.string()),
	retries: v.number(),
	moved: v.optional(v.number()),
});
const OwnFile = v.object({
	format: v.literal(FILE_FORMAT),
	entries: v.array(
		v.variant('kind', [
			v.object({
				kind: v.literal('event'),
				event: RawEventSchema,
				warnings: v.array(Warning),
				delivery: Delivery,
			}),
			v.object({
				kind: v.literal('notice'),
				time: v.number(),
				url: v.string(),
				what: v.string(),
				warning: Warning,
			}),
		]),
	),
});
const HarFile = v.object({ log: v.object({ entries: v.array(v.object({ _event: v.optional(RawEventSchema) })) }) });

const IMPORTED = 'import';

/**
 * Entries of an exported JSON or HAR file. A file comes from anywhere: all of it is validated.
 * @returns `null` where the file is none of the two
 */
export function importEntries(text: string): Entry[] | null {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		// No JSON at all: told as any other file that can't be read.
		return null;
	}
	const own = v.safeParse(OwnFile, json);
	if (own.success)
		return own.output.entries.map((entry, index): Entry => {
			const common = { key: `${IMPORTED} ${index}`, tab: IMPORTED, source: 'import' as const };
			return entry.kind === 'event'
				? ({ ...entry, ...common, event: entry.event as RawEvent } as Entry)
				: ({ ...entry, ...common } as Entry);
		});
	const har = v.safeParse(HarFile, json);
	if (!har.success) return null;
	const events = har.output.log.entries.flatMap(({ _event }) => (_event ? [_event as RawEvent] : []));
	return events.map((event, index) => ({
		kind: 'event',
		key: `${IMPORTED} ${index}`,
		tab: IMPORTED,
		source: 'import',
		event,
		warnings: [],
		delivery: { state: 'unknown', retries: 0 },
	}));
}
