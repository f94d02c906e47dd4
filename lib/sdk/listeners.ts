type Entry = [EventTarget, string, (event: Event) => void];

/** Capture listeners that can be put back after `document.open()`, which takes all listeners off a document and its window. */
export interface Listeners {
	add(target: EventTarget, types: string, handler: (event: Event) => void): void;
	/** Does nothing for those that are still there. */
	restore(): void;
}

export const createListeners = (signal: AbortSignal): Listeners => {
	const entries: Entry[] = [];
	const attach = ([target, type, handler]: Entry) =>
		target.addEventListener(type, handler, { capture: true, passive: true, signal });
	return {
		add(target, types, handler) {
			for (const type of types.split(' ')) {
				const entry: Entry = [target, type, handler];
				entries.push(entry);
				attach(entry);
			}
		},
		restore: () => entries.forEach(attach),
	};
};
