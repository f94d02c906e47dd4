import type { Heap } from './types.ts';

/** What the snippets leave in `window.heap`: a list of `[method, ...arguments]` with a few fields. */
export type Stub = unknown[] & {
	appid?: string;
	/** The newer snippet's names. */
	envId?: string;
	config?: object;
	clientConfig?: object;
};

type Calls = Record<string, (...args: unknown[]) => unknown>;

/** Does what was asked for before the script came, in order; what is still asked of the stub is passed on. */
export const replay = (heap: Heap, refuse: (call: unknown) => void, stub: Stub, ready: unknown): void => {
	const calls = heap as unknown as Calls;
	// Calls of Heap's without a counterpart here: a page that makes them must not fail.
	for (const name of ['addAdapter', 'addTransformer', 'addTransformerFn']) calls[name] = () => refuse(name);
	calls.init = heap.load as Calls[string];
	calls.identifyHashed = heap.identify as Calls[string];
	const push = (call: unknown) => {
		const [name, ...args] = Array.isArray(call) ? call : [call];
		if (typeof calls[name] === 'function') calls[name](...args);
		else refuse(name);
	};
	/** Empties the list, and from then on takes at once what is pushed to it. */
	const takeOver = (list: unknown, take: (item: unknown) => void) => {
		if (!Array.isArray(list)) return;
		list.splice(0).forEach(take);
		list.push = (...items) => {
			items.forEach(take);
			return 0;
		};
	};
	takeOver(stub, push);
	calls.push = push;
	// The newer snippet's: `{ name, fn }`, where `fn` calls `heap[name]`.
	takeOver(ready, (item) => heap.onReady((item as { fn(): void } | null)?.fn as () => void));
};
