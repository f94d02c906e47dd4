/** Options of `heap.load`: Heap's, and `requireConsent` and `crossDomain` of our own. */
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
	/** Hosts whose links carry the user id over, and from which it is taken. @default none */
	crossDomain?: string[];
}

/** Base of the server's routes, without a slash at the end; `/h` is appended. */
export const serverOf = (options: SdkOptions, fallback: string): string => {
	const named = options.ingestServer ?? options.trackingServer;
	const base = typeof named === 'string' && named ? named : fallback;
	return (/^(https?:)?\/\//.test(base) || base.startsWith('/') ? base : `https://${base}`).replace(/\/+$/, '');
};
