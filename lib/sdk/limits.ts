// Numbers that were chosen, each with its reason. Single constants, so that the bundler writes them where they are used.

/** Of the SDK, as it is told to the server and to the inspector. */
export const VERSION = '0.1.0';

/** Of one call, and of those that are kept: with both and our own an event stays below the ingest's 200. */
export const PROPERTIES = 90;
/** Heap's documented limits, in UTF-16 units. */
export const EVENT_NAME = 1024;
export const PROPERTY_NAME = 512;
export const PROPERTY_VALUE = 1024;

export const IDENTITY = 255;
/** The ingest refuses longer ones. */
export const URL_LENGTH = 4096;
export const TITLE = 1024;

/** Heap's: a session ends after 30 minutes without activity. */
export const SESSION_MS = 1_800_000;
/** 13 months, rolling; browsers cap at 400 days. */
export const USER_SECONDS = 34_128_000;
/** Cookies are read again after this, as another tab may have changed them; a read asks another process. */
export const COOKIE_READ_MS = 5_000;
/** Activity is written down this late, once for many events: little against a session's 30 minutes. */
export const COOKIE_WRITE_MS = 15_000;
/** Of a URL that is kept with the session. */
export const SESSION_URL = 500;
/** A link decorated longer ago was copied, not followed. */
export const LINK_MS = 120_000;

/** A frame's time: routers set the title after the address. */
export const TITLE_MS = 16;
/** Reports kept until somebody inspects the page. */
export const REPORTS_KEPT = 200;

/** Records kept at most, some 10 MB; the oldest go first. */
export const QUEUE_RECORDS = 5_000;
/** In localStorage, which is the page's own: some 800 kB of its 10 MB. */
export const LOCAL_RECORDS = 200;
/** A database that has not opened by then never does, as some browsers have it. */
export const OPEN_MS = 4_000;
/** The ingest refuses what is older than 30 days. */
export const QUEUE_AGE_MS = 2_419_200_000;

/** Gathers the events of one moment into one request; short enough for the live list. */
export const FLUSH_MS = 3_000;
/** Records of one request; some 30 KB. */
export const BATCH_RECORDS = 100;
/** Of one request: fetch with keepalive, and beacons, refuse more than 64 KiB under way; the rest is left for headers. */
export const KEEPALIVE_BYTES = 60_000;
export const TIMEOUT_MS = 20_000;
/** First wait after a failure; doubles up to the longest, with jitter. */
export const RETRY_MS = 1_000;
export const RETRY_MAX_MS = 60_000;
/** A server that asks for a longer wait is asked again. */
export const RETRY_AFTER_MAX_MS = 3_600_000;
