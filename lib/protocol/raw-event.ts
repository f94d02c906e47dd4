import type { EventType } from '../definition/schema.ts';
import type { ElementPath } from '../element/types.ts';

/** A value that may be kept as a property; `null`, `undefined` and nested values are dropped before. */
export type PropertyValue = string | number | boolean;
export type Properties = Record<string, PropertyValue>;

/** What a page looked like to all events recorded on it. */
export interface PageContext {
	pageviewId: string;
	userId: string;
	identity?: string;
	sessionId: string;
	/** Start of the session, milliseconds since the epoch. */
	sessionTime?: number;
	url: string;
	title?: string;
	referrer?: string;
	/** URL of the page before this one in the same session. */
	previousPage?: string;
	/** Device, viewport, UTM values and referrer of the session, `addPageviewProperties`. */
	properties?: Properties;
}

/** One recorded interaction, whole: as the inspector shows it and as definitions are applied to it. */
export interface RawEvent extends PageContext {
	/** Random integer 0…2^53−1 as a decimal string, made by the client: the key of exactly-once. */
	eventId: string;
	type: EventType;
	/** Name of a custom event. */
	name?: string;
	/** Milliseconds since the epoch, by the client's clock. */
	time: number;
	/** The element the event happened on; absent for pageviews and custom events. */
	path?: ElementPath;
	/** Visible text of the target, folded and masked, at most 64 UTF-16 units. */
	text?: string;
	/** `href` of the target or of its closest link, masked. */
	href?: string;
	/** Own properties of the event and those of `addEventProperties`; `PageContext.properties` is merged in here by readers. */
	eventProperties?: Properties;
}
