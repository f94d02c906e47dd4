import * as v from 'valibot';

/** What the SDK records; a definition's step names one of them. */
export const EVENT_TYPES = ['click', 'change', 'submit', 'pageview', 'custom'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

const text = (max: number) => v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(max));

const PropertyCondition = v.strictObject({
	name: text(512),
	op: v.picklist(['is', 'is-not', 'contains', 'exists', 'greater', 'less']),
	value: v.optional(v.union([v.pipe(v.string(), v.maxLength(1024)), v.number(), v.boolean()])),
});

export const StepSchema = v.strictObject({
	type: v.picklist(EVENT_TYPES),
	/** Name of a custom event. */
	name: v.optional(text(1024)),
	/** CSS, as `compileSelector` takes it. */
	selector: v.optional(text(4096)),
	/** `closest` (the default): the event's target or an ancestor matches; `target`: the target itself. */
	on: v.optional(v.picklist(['closest', 'target'])),
	page: v.optional(v.strictObject({ host: v.optional(text(255)), path: v.optional(text(2048)) })),
	text: v.optional(v.strictObject({ op: v.picklist(['is', 'contains']), value: text(1024) })),
	href: v.optional(v.strictObject({ op: v.picklist(['is', 'contains', 'matches']), value: text(2048) })),
	properties: v.optional(v.pipe(v.array(PropertyCondition), v.maxLength(20))),
});
export type Step = v.InferOutput<typeof StepSchema>;

export const StepsSchema = v.pipe(v.array(StepSchema), v.minLength(1, 'needs at least one step'), v.maxLength(50));

export const DefinitionSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _')),
	appId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _')),
	/** 1 for the first revision; a draft that was never saved has 0. */
	revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
	name: text(255),
	category: v.optional(v.pipe(v.string(), v.maxLength(255))),
	description: v.optional(v.pipe(v.string(), v.maxLength(4096))),
	steps: StepsSchema,
});
export type Definition = v.InferOutput<typeof DefinitionSchema>;
