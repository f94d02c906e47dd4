import { fromDocument } from './from-document.ts';
import { createHeap } from './heap.ts';
import { replay, type Stub } from './snippet.ts';
import type { Heap, SdkOptions } from './types.ts';

/** The classic snippet's script, and the newer one's; what is before it in the address is the server. */
const FILE = /^(.*?)\/(?:js\/heap-|config\/)([\w-]+)/;

type Loaded = Heap & { loaded?: true; push(call: unknown[]): void };

const page = window as unknown as { heap?: Stub | Loaded; heapReadyCb?: unknown };
const [, server, named] = FILE.exec((fromDocument('currentScript') as HTMLScriptElement | null)?.src ?? '') ?? [];
const found = page.heap;

if ((found as Loaded | undefined)?.loaded) {
	// The script is in the page twice: the one that is here says so.
	(found as Loaded).push(['load', named]);
} else {
	// A page may have an element of that name instead.
	const stub: Stub = Array.isArray(found) ? found : [];
	const appId = stub.appid ?? stub.envId ?? named;
	const options = (stub.config ?? stub.clientConfig ?? {}) as SdkOptions;
	const heap = createHeap(server);
	page.heap = Object.assign(heap, { appid: appId, loaded: true }) as unknown as Loaded;
	// A copy below another name does not tell: the page calls it.
	if (appId) heap.load(appId, options);
	replay(heap, stub, page.heapReadyCb);
}
