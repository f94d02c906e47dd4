import { CONNECT_HOOK, type HookToAgent, SDK_SYMBOL, type SdkInspection } from '../protocol/page.ts';

/** Where the hook leaves the way to take its place: it may be injected again and again, by newer versions too. */
const INSTALLED = Symbol.for('hindsight.hook');

type HookedWindow = Partial<Record<symbol, unknown>>;

/**
 * Runs in the page's own world: finds the SDK and hands its reports over to the agent's port.
 * It is the page, so the agent believes nothing of it unchecked.
 */
export function installHook(): void {
	const page = window as unknown as HookedWindow;
	const replaced = new AbortController();
	const before = page[INSTALLED];
	/** Lets go of the line that was there before; while none comes, a line of an older hook goes on. */
	let release: () => void = typeof before === 'function' ? before() : () => {};
	Reflect.defineProperty(page, INSTALLED, {
		configurable: true,
		value: () => {
			replaced.abort();
			return release;
		},
	});

	const onMessage = (event: MessageEvent) => {
		const port = event.ports[0];
		if (event.source !== window || event.data !== CONNECT_HOOK || !port) return;
		// Neither the page's listeners nor a second hook should answer.
		event.stopImmediatePropagation();
		release();
		release = connect(page, port);
	};
	window.addEventListener('message', onMessage, { signal: replaced.signal });
}

function connect(page: HookedWindow, port: MessagePort): () => void {
	const say = (message: HookToAgent) => port.postMessage(message);
	let unsubscribe: (() => void) | undefined;
	const find = () => {
		const sdk = page[Symbol.for(SDK_SYMBOL)] as SdkInspection | undefined;
		if (unsubscribe || typeof sdk?.subscribe !== 'function') return;
		document.removeEventListener('load', find, true);
		unsubscribe = sdk.subscribe(say);
	};
	port.onmessage = ({ data }) => {
		const sdk = page[Symbol.for(SDK_SYMBOL)] as SdkInspection | undefined;
		if (sdk && data?.type === 'pointing') sdk.paused = data.on === true;
	};
	// A script that loads later may be the SDK; `load` of scripts does not bubble but is captured.
	document.addEventListener('load', find, true);
	find();
	if (!unsubscribe) say({ type: 'no-sdk' });
	return () => {
		document.removeEventListener('load', find, true);
		unsubscribe?.();
		port.close();
	};
}
