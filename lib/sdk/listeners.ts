/** Capture listeners that can be put back after `document.open()`, which takes all listeners off a document and its window. */
export interface Listeners {
	/** `types`: separated by spaces. */
	listen(target: EventTarget, types: string, handler: (event: Event) => void): void;
	/** Does nothing for those that are still there. */
	restore(): void;
}

export const createListeners = (signal: AbortSignal): Listeners => {
	const attached: (() => void)[] = [];
	return {
		listen(target, types, handler) {
			for (const type of types.split(' ')) {
				// A form of that name hides the document's own method.
				const attach = () =>
					EventTarget.prototype.addEventListener.call(target, type, handler, { capture: true, passive: true, signal });
				attached.push(attach);
				attach();
			}
		},
		restore() {
			for (const attach of attached) attach();
		},
	};
};
