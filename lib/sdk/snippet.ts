import { drop } from './inspection.ts';
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
export const replay = (heap: Heap, stub: Stub, ready: unknown): void => {
	const calls = heap as unknown as Calls;
	const refuse = (call: unknown) => drop(call, 'unknown-call');
	// Calls of Heap's without a counterpart here: a page that makes them must not fail.
	for (const name in stub) if (typeof stub[name] === 'function') calls[name] ??= () => refuse(name);
	calls.init = heap.load as Calls[string];
	calls.identifyHashed = heap.identify as Calls[string];
	/** A second snippet puts its own methods, which lead back here, in the place of these. */
	const own = { ...calls };
	const push = (call: unknown) => {
		Object.assign(calls, own);
		const [name, ...args] = Array.isArray(call) ? call : [call];
		if (typeof own[name] === 'function') own[name](...args);
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
	calls.push = own.push = push;
	// The newer snippet's: `{ name, fn }`, where `fn` calls `heap[name]`.
	takeOver(ready, (item) => push(['onReady', (item as { fn(): void } | null)?.fn]));
};
