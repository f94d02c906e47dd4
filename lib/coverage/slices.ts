/** Lets the page draw and answer before the next slice; a timer would wait longer than needed (HTML clamps it to 4 ms). */
const pause = (): Promise<void> => {
	const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
	if (scheduler?.yield) return scheduler.yield();
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
};

/**
 * Runs the steps of an iterator in slices of `budgetMs` and what is left of the last step, a page's frame apart or less.
 * @returns whether it came to the end; `false` after an abort
 */
export async function inSlices(steps: Iterator<unknown>, budgetMs: number, signal: AbortSignal): Promise<boolean> {
	for (;;) {
		const end = performance.now() + budgetMs;
		do if (steps.next().done) return true;
		while (performance.now() < end);
		await pause();
		if (signal.aborted) return false;
	}
}
