import * as v from 'valibot';
import { EVENT_TYPES } from '../definition/schema.ts';

/** Bounds of one batch. Text bounds follow Heap's documented limits; the others keep a request under 1 MiB of work. */
export const INGEST_LIMITS = {
	events: 500,
	elements: 5_000,
	pathDepth: 512,
	eventName: 1024,
	propertyKey: 512,
	propertyValue: 1024,
	properties: 200,
	identity: 255,
	url: 4096,
	title: 1024,
	text: 64,
	attributes: 64,
	attributeName: 256,
	attributeValue: 1024,
	classes: 128,
	bytes: 1_048_576,
} as const;

const L = INGEST_LIMITS;
const string = (max: number) => v.pipe(v.string(), v.maxLength(max));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
/** Random integer 0…2^53−1 in decimal. */
const id = v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,15})$/, 'must be an integer below 2^53 in decimal'));
const propertyValue = v.union([string(L.propertyValue), v.pipe(v.number(), v.finite()), v.boolean()]);
const properties = v.pipe(
	v.record(string(L.propertyKey), propertyValue),
	v.check((value) => Object.keys(value).length <= L.properties, `at most ${L.properties} properties`),
);

/** A `PathElement` with the index of its parent in the batch's `elements`: paths share their ancestors. */
const WireElement = v.strictObject({
	parent: v.optional(index),
	tag: v.pipe(string(256), v.nonEmpty()),
	namespace: v.optional(v.picklist(['svg', 'mathml', 'other'])),
	id: v.optional(string(L.attributeValue)),
	classes: v.optional(v.pipe(v.array(string(L.attributeValue)), v.maxLength(L.classes))),
	attributes: v.optional(
		v.pipe(
			v.record(string(L.attributeName), string(L.attributeValue)),
			v.check((value) => Object.keys(value).length <= L.attributes, `at most ${L.attributes} attributes`),
		),
	),
	partial: v.optional(v.pipe(v.array(string(L.attributeName)), v.maxLength(L.attributes + 2))),
	truncated: v.optional(v.literal(true)),
	cut: v.optional(v.literal(true)),
	nthChild: count,
	nthOfType: count,
	siblings: count,
	siblingsOfType: count,
	boundary: v.optional(v.picklist(['shadow', 'frame'])),
});

/** An element path outside of a batch: target first. */
export const ElementPathSchema = v.pipe(
	v.array(v.omit(WireElement, ['parent'])),
	v.minLength(1, 'must not be empty'),
	v.maxLength(L.pathDepth),
);

const WirePage = v.strictObject({
	pageviewId: id,
	userId: id,
	identity: v.optional(v.pipe(string(L.identity), v.nonEmpty())),
	sessionId: id,
	sessionTime: v.optional(time),
	url: string(L.url),
	title: v.optional(string(L.title)),
	referrer: v.optional(string(L.url)),
	previousPage: v.optional(string(L.url)),
	properties: v.optional(properties),
});

const WireEvent = v.strictObject({
	eventId: id,
	type: v.picklist(EVENT_TYPES),
	name: v.optional(v.pipe(string(L.eventName), v.nonEmpty())),
	time,
	/** Index into `pages`. */
	page: index,
	/** Index into `elements`: the target. */
	element: v.optional(index),
	text: v.optional(string(L.text)),
	href: v.optional(string(L.url)),
	eventProperties: v.optional(properties),
});

/** What is known of a person rather than of an event; applied in order of `time`, last write wins. */
const WireProfile = v.variant('type', [
	v.strictObject({ type: v.literal('identify'), userId: id, identity: v.pipe(string(L.identity), v.nonEmpty()), time }),
	v.strictObject({ type: v.literal('user'), userId: id, identity: v.optional(string(L.identity)), time, properties }),
	v.strictObject({
		type: v.literal('account'),
		userId: id,
		accountId: v.optional(string(L.identity)),
		time,
		properties,
	}),
]);

/** Body of `POST /h`. */
export const BatchSchema = v.strictObject({
	appId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _')),
	/** The client's clock when it sent, milliseconds since the epoch: corrects its skew. */
	sentAt: time,
	/** Version of the SDK. */
	sdk: v.optional(string(32)),
	pages: v.pipe(v.array(WirePage), v.maxLength(L.events)),
	elements: v.pipe(v.array(WireElement), v.maxLength(L.elements)),
	events: v.pipe(v.array(WireEvent), v.maxLength(L.events)),
	profiles: v.optional(v.pipe(v.array(WireProfile), v.maxLength(L.events))),
});

export type WireElement = v.InferOutput<typeof WireElement>;
export type WirePage = v.InferOutput<typeof WirePage>;
export type WireEvent = v.InferOutput<typeof WireEvent>;
export type WireProfile = v.InferOutput<typeof WireProfile>;
export type Batch = v.InferOutput<typeof BatchSchema>;
