/** Numbers that were chosen, each with its reason; text limits are Heap's documented ones. */
export const LIMITS = {
	eventName: 1024,
	propertyKey: 512,
	propertyValue: 1024,
	properties: 200,
	identity: 255,
	/** The ingest takes 4096 and refuses what is longer. */
	url: 4096,
	title: 1024,
	/** Field names of one form. */
	fieldNames: 1024,
	/** A link decorated longer ago was copied, not followed. */
	linkMs: 120_000,
} as const;

export const SESSION = {
	/** Heap's: a session ends after 30 minutes without activity. */
	idleMs: 30 * 60_000,
	/** 13 months, rolling; browsers cap at 400 days. */
	userSeconds: 395 * 86_400,
	/** Cookies are read again after this, as another tab may have changed them; a read asks another process. */
	readMs: 1_000,
	/** Activity is written down this late, once for many events. */
	writeMs: 2_000,
	/** Browsers refuse cookies above 4096 bytes with name and attributes. */
	cookieBytes: 3_500,
	/** Of a URL kept with the session. */
	url: 500,
} as const;

export const QUEUE = {
	/** Records kept at most; the oldest go first. Some 10 MB. */
	records: 5_000,
	/** The ingest refuses what is older than 30 days. */
	ageMs: 28 * 86_400_000,
	/** Records looked at before the queue's size is checked again. */
	trimEvery: 200,
} as const;

export const DELIVERY = {
	/** Gathers events of one moment into one request; short enough for the live list. */
	flushMs: 2_000,
	/** Records of one request. */
	records: 200,
	/** Fetch with keepalive and beacons refuse more than 64 KiB under way; the rest is left for headers. */
	bytes: 60_000,
	/** The ingest's bound of distinct elements in one request. */
	elements: 5_000,
	timeoutMs: 20_000,
	/** First wait after a failure; doubles up to the longest, with jitter. */
	retryMs: 1_000,
	retryMaxMs: 60_000,
} as const;
