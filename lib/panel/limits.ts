/** Times and bounds of the panel that were chosen, each with its reason. */
export const LIMITS = {
	/** Typing faster than this is one change; it leaves the backend half of the 150 ms in which figures are to be there. */
	previewDebounceMs: 80,
	/** Days the chart of a preview shows. */
	historyDays: 90,
	/** How long the figures rest before history is asked for more; and how much of each kind is offered. */
	evidenceAfterMs: 400,
	offers: 3,
	/** Pages of an app that are known, for the number a pattern covers. */
	knownPages: 10_000,
	/** Of the pages that a pattern covers, those that are listed: the most visited ones. */
	listedPages: 8,
	/** The backend moves times of clocks that are wrong by more than this (its `clockSkewMs`), and others by less. */
	clockNoiseMs: 5_000,
	/** Events in memory, all tabs together: what the list is built to scroll. */
	keptEvents: 100_000,
	/** Events kept on this computer between openings: some 30 MB at 3 kB an event. */
	storedEvents: 10_000,
	/** Events of elsewhere that the backend is asked for when the panel opens: they are kept there, not here. */
	recalledEvents: 200,
	/** Events are written down together this often; a page repeats what was lost in between. */
	writeMs: 100,
	/** Events are handed to the views once a frame, not one by one. */
	flushMs: 16,
	/** Counts of labels are asked for again this often while the panel is seen. */
	countsEveryMs: 30_000,
	/** First wait before the backend is asked again, doubled up to the last: one panel asks, and somebody waits for it. */
	retryFirstMs: 1_000,
	retryLastMs: 5_000,
	/** A server that takes longer to say which apps it has is away: networks drop what comes to a wrong address in silence. */
	serverMs: 10_000,
	/** How long what was deleted or saved can be taken back with one click. */
	undoMs: 10_000,
	/** A port that ends sooner than this was never answered: the agent is not there yet. */
	portTries: 6,
	portRetryMs: 150,
	/** Pages whose coverage is kept for the site's report. */
	checkedPages: 500,
	/** Events of a tab that are judged again when a person marks something as harmless: more than anybody scrolls back. */
	judgedAgain: 200,
	/** A page that does not say by then what is in view is not pictured. */
	placesMs: 2_000,
	/** Screen readers are told of new events at most this often. */
	announceMs: 10_000,
	/** How long the agent may take to answer a question about the page. */
	answerMs: 3_000,
} as const;
