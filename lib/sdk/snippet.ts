import type { Heap } from './heap.ts';

/** What the snippets leave in `window.heap`: a list of `[method, ...arguments]` with a few fields. */
export type Stub = unknown[] & {
	appid?: string;
	/** The newer snippet's names. */
	envId?: string;
	config?: object;
	clientConfig?: object;
};

type Calls = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/** Calls of Heap's without a counterpart here: a page that makes them must not fail. */
const OTHERS = ['addAdapter', 'addTransformer', 'addTransformerFn'];

/** Does what was asked for before the script came, in order; what is still asked of the stub is passed on. */
export const replay = (
	heap: Heap,
	refuse: (call: string) => void,
	stub: Stub,
	page: { heapReadyCb?: unknown },
): void => {
	const calls = heap as unknown as Calls;
	for (const name of OTHERS) calls[name] = () => refuse(name);
	calls.init = calls.load;
	calls.identifyHashed = calls.identify;
	const push = (call: unknown) => {
		if (!Array.isArray(call)) return refuse(typeof call);
		const [name, ...args] = call;
		const run = Object.hasOwn(calls, String(name)) ? calls[String(name)] : undefined;
		if (typeof run === 'function') run(...args);
		else refuse(String(name));
	};
	/** The newer snippet's: `{ name, fn }`, where `fn` calls `heap[name]`. */
	const answer = (item: unknown) => {
		const { name, fn } = (item ?? {}) as { name?: unknown; fn?: () => void };
		try {
			fn?.();
		} catch {
			refuse(String(name));
		}
	};
	/** Empties the list, and from then on takes at once what is pushed to it. */
	const takeOver = (list: unknown[], take: (item: unknown) => void) => {
		for (const item of list.splice(0)) take(item);
		list.push = (...items) => {
			items.forEach(take);
			return 0;
		};
	};
	takeOver(stub, push);
	calls.push = push as (...args: unknown[]) => unknown;
	if (Array.isArray(page.heapReadyCb)) takeOver(page.heapReadyCb, answer);
};
