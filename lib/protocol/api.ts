import * as v from 'valibot';
import { DefinitionSchema, type EVENT_TYPES, type Step, StepsSchema } from '../definition/schema.ts';
import type { ElementPath } from '../element/types.ts';
import type { RuleId } from '../privacy/rules/types.ts';
import type { EvidenceCode } from '../selector/index.ts';
import { ElementPathSchema } from './ingest.ts';
import type { Properties } from './raw-event.ts';

/** Body of every answer that is not 2xx. */
export interface ApiError {
	error: { code: string; message: string; path?: string };
}

/** An event as the backend shows it: `/v1/events`, samples and the live stream. */
export interface ApiEvent {
	eventId: string;
	type: (typeof EVENT_TYPES)[number];
	/** Name of a custom event, else empty. */
	name: string;
	/** ISO 8601 in UTC with milliseconds. */
	time: string;
	userId: string;
	identity: string;
	sessionId: string;
	pageviewId: string;
	url: string;
	title: string;
	/** `null` where the event has no element. */
	target: ApiTarget | null;
	properties: Properties;
	/** Ids of the definitions that label it. */
	definitions: string[];
}

interface ApiTarget {
	tag: string;
	id: string;
	classes: string[];
	text: string;
	href: string;
	/** Heap's hierarchy text, root first. */
	hierarchy: string;
	path: ElementPath;
}

export interface DayCount {
	/** `YYYY-MM-DD`, UTC. */
	day: string;
	count: number;
}

/** Answer of `POST /v1/definitions/preview`. */
export interface Preview {
	count: number;
	users: number;
	sessions: number;
	byDay: DayCount[];
	/** Distinct elements of the dictionary that match. */
	elements: number;
	/** Events on elements where the rule can't be decided from what was recorded; not in `count`. */
	undecided: number;
	/** Newest first, at most 10. */
	samples: ApiEvent[];
}

const appId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _'));
/** ISO 8601. */
const time = v.pipe(v.string(), v.isoTimestamp());

export const PreviewRequestSchema = v.strictObject({
	appId,
	steps: StepsSchema,
	from: v.optional(time),
	to: v.optional(time),
});
export type PreviewRequest = v.InferOutput<typeof PreviewRequestSchema>;

/** What the server alone says of a definition. An answer may be put back as it came: these are not looked at. */
const SERVER_SAYS: readonly string[] = ['revision', 'savedAt', 'count', 'last30Days', 'lastMatch', 'stopped'];

/** Body of `PUT /v1/definitions/:id`: the definition, and the revision it was made from (0: new). */
export const DefinitionWriteSchema = v.pipe(
	v.record(v.string(), v.unknown()),
	v.transform((body) => Object.fromEntries(Object.entries(body).filter(([name]) => !SERVER_SAYS.includes(name)))),
	v.strictObject({
		...v.omit(DefinitionSchema, ['revision']).entries,
		/** The path's own, if it is said again. */
		id: v.optional(DefinitionSchema.entries.id),
		baseRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
	}),
);
export type DefinitionWrite = v.InferOutput<typeof DefinitionWriteSchema>;

/** A saved definition as `GET /v1/definitions` lists it. */
export type SavedDefinition = v.InferOutput<typeof DefinitionSchema> & {
	/** ISO 8601. */
	savedAt: string;
	/** Events it labels in all of history. */
	count: number;
	/** Events of the last 30 days, by day, oldest first; days without events are left out. */
	last30Days: DayCount[];
	/** ISO 8601 of its newest event, `null` if there is none. */
	lastMatch: string | null;
	/** Whether it has died. */
	stopped?: Stopped | null;
};

/** `GET /v1/events/stream`: `event: event`, `id: <resume id>`, `data: ApiEvent`. `GET /v1/apps` lists the app ids seen. */
export interface AppSummary {
	appId: string;
	events: number;
	lastEvent: string | null;
}

/** Body of `PUT /v1/apps/:appId`, and with the app id the answer: the sites that may write to it; none: all may. */
export const AppSettingsSchema = v.strictObject({
	origins: v.pipe(
		v.array(
			v.pipe(
				v.string(),
				v.maxLength(300),
				v.regex(/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/, 'must be an origin, as https://shop.example'),
			),
		),
		v.maxLength(100),
	),
});

/** A device that was identified as several people without a reset between: `GET /v1/users/conflicts`. */
export interface IdentityConflict {
	userId: string;
	identities: string[];
	/** Of the last identification; ISO 8601. */
	time: string;
}

/** Answer of `DELETE /v1/users/:id`: rows that were deleted, and those that are there afterwards. */
export interface DeletedUser {
	/** The person, whose device the id of the request may be. */
	userId: string;
	events: number;
	properties: number;
	migrations: number;
	remaining: { events: number; properties: number; migrations: number };
}

/** A definition that matches nothing any more, though the pages it matched on are still visited. */
export interface Stopped {
	/** ISO 8601 of its last match. */
	since: string;
	/** Pageviews of those pages since then. */
	pageviews: number;
	/** Matches to be expected of them at the rate of before. */
	expected: number;
}

/** Another definition that labels some of the same events. */
export interface Overlap {
	id: string;
	name: string;
	/** Events that both label. */
	both: number;
}

/** Answer of `GET /v1/definitions/:id/health`. */
export interface DefinitionHealth {
	count: number;
	/** All of history. */
	byDay: DayCount[];
	lastMatch: string | null;
	/** Distinct elements of the dictionary that match. */
	elements: number;
	stopped: Stopped | null;
	overlaps: Overlap[];
}

/** Body of `POST /v1/definitions/overlaps` (`id`: the definition itself, left out) and `/near-misses`. */
export const RuleRequestSchema = v.strictObject({ appId, steps: StepsSchema, id: v.optional(v.string()) });
export type RuleRequest = v.InferOutput<typeof RuleRequestSchema>;

/** Answer of `POST /v1/definitions/overlaps`, most shared events first. */
export interface Overlaps {
	count: number;
	overlaps: Overlap[];
}

/** Body of `POST /v1/definitions/older-forms`; without `path` or `target` the most used element of the steps is meant. */
export const OlderFormsRequestSchema = v.strictObject({
	appId,
	steps: StepsSchema,
	/** The element as picked. */
	path: v.optional(ElementPathSchema),
	/** Its fingerprint, as `createTarget` makes it. */
	target: v.optional(v.looseObject({ path: ElementPathSchema })),
});

export type OlderFormsRequest = v.InferInput<typeof OlderFormsRequestSchema>;

/** What the element looked like at another time, as a step to add. */
export interface OlderForm {
	step: Step;
	/** ISO 8601: the first and the last event on it. */
	from: string;
	to: string;
	/** Events the step labels in all of history. */
	count: number;
	/** 0 to 1. */
	confidence: number;
	/** What speaks for it, in English, and as codes for other languages. */
	evidence: string[];
	evidenceCodes: EvidenceCode[];
}

/** Answer of `POST /v1/definitions/older-forms`, newest first. */
export interface OlderForms {
	forms: OlderForm[];
}

/** A condition that keeps events out, and the step without it. */
export interface NearMiss {
	/** Index of the step. */
	step: number;
	condition: 'selector' | 'page' | 'text' | 'href' | 'property';
	/** Index of the property condition. */
	index?: number;
	/** Events that this condition alone keeps out. */
	more: number;
	relaxed: Step;
}

/** Answer of `POST /v1/definitions/near-misses`, most events first. */
export interface NearMisses {
	count: number;
	nearMisses: NearMiss[];
}

/** Where a stored value stands. */
export type StoredWhere = 'text' | 'href' | 'title' | 'url' | 'referrer' | 'previous-page' | 'attribute';

/** What one rule surely finds in the stored values of one place. */
export interface StoredFinding {
	rule: RuleId;
	title: string;
	where: StoredWhere;
	/** Distinct values. */
	distinct: number;
	events: number;
	/** Blotted out, at most 5. */
	samples: string[];
	/** ISO 8601. */
	first: string;
	last: string;
}

/** Body of `POST /v1/privacy/scan`; times in ISO 8601, `from` included, `to` not. */
export interface StoredScanRequest {
	appId: string;
	from?: string;
	to?: string;
}

/** Answer of `POST /v1/privacy/scan`. */
export interface StoredScan {
	/** Distinct values that were looked at. */
	scanned: Record<StoredWhere, number>;
	/** Places with more values than were looked at: the rarest were not. */
	cut: StoredWhere[];
	/** Worst first: weight of the rule times events. */
	findings: StoredFinding[];
}

/** Body of `POST /v1/privacy/erase`; without `confirm` it is a preview. */
export interface EraseRequest extends StoredScanRequest {
	rule: RuleId;
	where: Exclude<StoredWhere, 'attribute'>;
	/** The number of the preview: nothing is erased unless it is still right. */
	confirm?: number;
}

/** Answer of `POST /v1/privacy/erase`. */
export interface Erasure {
	rule: RuleId;
	where: EraseRequest['where'];
	/** Distinct values that hold something personal, and the events that carry them: what is or would be erased. */
	values: number;
	events: number;
	/** Those left as they are: the path of a page's URL is part of the page's key. */
	kept: { values: number; events: number };
	/** To be sent for it to be erased; left out once it was. */
	confirm?: number;
	erased: boolean;
}
