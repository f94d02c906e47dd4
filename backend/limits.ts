/** Bounds of the backend that were chosen, each with its reason. Those of one batch are in `lib/protocol/ingest.ts`. */
export const LIMITS = {
	/** Older events are refused: retries of what was stored longer ago than this can't arrive, which bounds the memory of ids. */
	eventAgeMs: 30 * 86_400_000,
	/** Below this the difference of sent and received time is taken for the way the request took, not for a wrong clock. */
	clockSkewMs: 5_000,
	/** Events waiting for the disk and the engine before `/h` answers 429: some 64 MB of rows, a second or two of inserts. */
	waitingEvents: 50_000,
	waitingBytes: 64 * 1_048_576,
	/** Requests that wait while the store opens, with some 64 KB of each in the buffers of its socket. */
	heldRequests: 256,
	/** Events of one group commit. */
	groupEvents: 20_000,
	/** Bytes of an answer of `/v1/sql`. */
	sqlRows: 10_000,
	sqlSeconds: 30,
	sqlMemoryBytes: 2_000_000_000,
	/** Definitions that overlaps are counted with, and relaxed rules that are counted, in one request. */
	overlaps: 50,
	nearMisses: 16,
	listEvents: 1_000,
	listEventsDefault: 50,
	/** Compiled selectors whose verdicts over the dictionary are kept, an app. One costs a byte an element. */
	cachedSelectors: 200,
	/** Nodes of the element dictionary an app; events on new elements beyond are kept without their element. */
	dictionaryNodes: 1_000_000,
	/** Heap's server API: items of a bulk request, and a body that a thousand of the largest would not fill by far. */
	bulkItems: 1_000,
	serverBodyBytes: 4 * 1_048_576,
	/** Servers bring history along, but a made-up year must not make a partition for each month of it. */
	serverEventAgeMs: 20 * 366 * 86_400_000,
	definitionBodyBytes: 256 * 1024,
} as const;
