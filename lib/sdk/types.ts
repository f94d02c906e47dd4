// The module's types stand alone: they are published beside it as they are.

/** Options of `heap.load`: Heap's, and `requireConsent`, `disableMasking` and `crossDomain` of our own. */
export interface SdkOptions {
	/** Record no text of elements. @default false */
	disableTextCapture?: boolean;
	/** Set cookies with `Secure`. @default false */
	secureCookie?: boolean;
	/** Where events are sent: an origin, or an origin with a path. @default where the script came from */
	trackingServer?: string;
	/** The newer name of `trackingServer`; wins where both are given. */
	ingestServer?: string;
	/** Record pageviews only on `heap.trackPageview()`. @default false */
	disablePageviewAutocapture?: boolean;
	/** Record, store and send nothing before `heap.startTracking()`. @default false */
	requireConsent?: boolean;
	/** Send emails, card numbers and national ids as they are. @default false */
	disableMasking?: boolean;
	/** Hosts whose links carry the user id over, and from which it is taken. @default none */
	crossDomain?: string[];
}

/** What a page may give as properties; `null`, nested values and what is too long are dropped with a warning. */
export type PropertyInput = Record<string, unknown>;

/** Heap's calls. None ever throws; what is dropped is told to the inspector. */
export interface Heap {
	load(appId: string, options?: SdkOptions): void;
	track(name: string, properties?: PropertyInput): void;
	/** Tells who the device's user is, for its past as well. */
	identify(identity: string): void;
	/** Begins a new anonymous user; nothing for one who is anonymous. */
	resetIdentity(): void;
	addUserProperties(properties: PropertyInput): void;
	/** `account_id` names the account; without it the properties are the user's, prefixed. */
	addAccountProperties(properties: PropertyInput): void;
	/** Properties of every event from now on, kept over pages. */
	addEventProperties(properties: PropertyInput): void;
	/** Heap's older name of `addEventProperties`. */
	setEventProperties(properties: PropertyInput): void;
	removeEventProperty(name: string): void;
	/** Heap's older name of `removeEventProperty`. */
	unsetEventProperty(name: string): void;
	clearEventProperties(): void;
	/** Properties of this pageview, the events on it, and the pageviews that follow in this document. */
	addPageviewProperties(properties: PropertyInput): void;
	removePageviewProperty(name: string): void;
	clearPageviewProperties(): void;
	trackPageview(properties?: PropertyInput): void;
	/** `undefined` while nothing is recorded. */
	getUserId(): string | undefined;
	getIdentity(): string | undefined;
	getSessionId(): string | undefined;
	/** Calls back once the SDK is loaded, at once if it is. */
	onReady(callback: () => void): void;
	/** Consent is given. */
	startTracking(): void;
	/** Nothing is recorded or sent any more, until `startTracking`. */
	stopTracking(): void;
}
