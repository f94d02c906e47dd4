import * as v from 'valibot';
import type { RawEvent } from './raw-event.ts';
import type { WarningCode } from './warning-codes.ts';

/**
 * What the SDK tells whoever inspects the page, through `window[Symbol.for('hindsight.sdk')]`.
 * It is the page that speaks: the agent takes all of it for untrusted data and validates it with the schema below.
 */
export type SdkReport =
	/** `disableMasking`: the option of this name. */
	| { type: 'sdk'; appId: string; version: string; server: string; disableMasking?: boolean | undefined }
	| { type: 'event'; event: RawEvent; warnings: Warning[] }
	| { type: 'delivery'; eventIds: string[]; state: DeliveryState; reason?: string }
	/** A call or part of it that was not recorded. */
	| { type: 'dropped'; time: number; what: string; code: WarningCode; message?: string };

export type DeliveryState = 'sent' | 'acknowledged' | 'refused' | 'retried';

/** Something about a recorded event that its author would want to know. */
export interface Warning {
	code: WarningCode;
	/** What it is about: a property name, an attribute, … */
	what?: string;
	/** What the code does not say. */
	message?: string;
}

/** The SDK's side of the inspector's line. Reports before the first `subscribe` are kept, up to a bound. */
export interface SdkInspection {
	/** Calls back with all kept reports, then with each new one; returns the way out. */
	subscribe(listener: (report: SdkReport) => void): () => void;
	/** Set while a person points at elements instead of using the page: nothing is to be recorded. */
	paused?: boolean;
}
export const SDK_SYMBOL = 'hindsight.sdk';

const string = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Words about what went wrong: a call may have been given anything. */
const words = v.pipe(
	v.string(),
	v.transform((text) => text.slice(0, 512)),
);
const properties = v.record(string(1024), v.union([string(4096), v.number(), v.boolean()]));
/** Its place in the list, or its name: `reportInWords` says which it is. */
const Code = v.union([v.number(), words]);
const Warning = v.object({
	code: Code,
	what: v.optional(words),
	message: v.optional(words),
});

const PathElementReport = v.object({
	tag: string(256),
	namespace: v.optional(v.picklist(['svg', 'mathml', 'other'])),
	id: v.optional(string(4096)),
	classes: v.optional(v.pipe(v.array(string(4096)), v.maxLength(512))),
	attributes: v.optional(v.record(string(1024), string(4096))),
	partial: v.optional(v.pipe(v.array(string(1024)), v.maxLength(512))),
	truncated: v.optional(v.literal(true)),
	cut: v.optional(v.literal(true)),
	nthChild: v.number(),
	nthOfType: v.number(),
	siblings: v.number(),
	siblingsOfType: v.number(),
	boundary: v.optional(v.picklist(['shadow', 'frame'])),
});

/** A {@link RawEvent} as a page reports it. */
export const RawEventSchema = v.object({
	eventId: string(20),
	type: v.picklist(['click', 'change', 'submit', 'pageview', 'custom']),
	name: v.optional(string(1024)),
	time: v.number(),
	pageviewId: string(20),
	userId: string(20),
	identity: v.optional(string(255)),
	sessionId: string(20),
	sessionTime: v.optional(v.number()),
	url: string(8192),
	title: v.optional(string(4096)),
	referrer: v.optional(string(8192)),
	previousPage: v.optional(string(8192)),
	properties: v.optional(properties),
	path: v.optional(v.pipe(v.array(PathElementReport), v.maxLength(1024))),
	text: v.optional(string(1024)),
	href: v.optional(string(8192)),
	eventProperties: v.optional(properties),
});

export const SdkReportSchema = v.variant('type', [
	v.object({
		type: v.literal('sdk'),
		appId: string(255),
		version: string(64),
		server: string(2048),
		disableMasking: v.optional(v.boolean()),
	}),
	v.object({ type: v.literal('event'), event: RawEventSchema, warnings: v.array(Warning) }),
	v.object({
		type: v.literal('delivery'),
		eventIds: v.pipe(v.array(string(20)), v.maxLength(1000)),
		state: v.picklist(['sent', 'acknowledged', 'refused', 'retried']),
		reason: v.optional(words),
	}),
	v.object({
		type: v.literal('dropped'),
		time: v.number(),
		what: words,
		code: Code,
		message: v.optional(words),
	}),
]);

/**
 * `window.postMessage` with which the agent hands the page hook a `MessagePort`.
 * A page may take the port instead: it then speaks for itself, which it could do anyway.
 */
export const CONNECT_HOOK = 'hindsight:connect';

/** What the hook says over that port. */
export type HookToAgent = SdkReport | { type: 'no-sdk' };
/** What the agent says back: a person points at elements, or uses the page again. */
export type AgentToHook = { type: 'pointing'; on: boolean };
