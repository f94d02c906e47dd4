import * as v from 'valibot';
import { type AgentToHook, CONNECT_HOOK, type SdkReport, SdkReportSchema } from '../protocol/page.ts';

/** A page hook that says nothing for this long, in milliseconds, will not. */
const ANSWER_MS = 300;

export interface HookLine {
	say(message: AgentToHook): void;
}

/**
 * Opens the line to the page hook. What comes over it is the page's word: what does not fit the schema is dropped.
 * `onReport(null)`: there is no SDK, so far.
 */
export function connectHook(onReport: (report: SdkReport | null) => void, signal: AbortSignal): HookLine {
	const { port1, port2 } = new MessageChannel();
	const silence = setTimeout(() => onReport(null), ANSWER_MS);
	port1.onmessage = ({ data }: MessageEvent<unknown>) => {
		clearTimeout(silence);
		if ((data as { type?: unknown } | null)?.type === 'no-sdk') return onReport(null);
		const result = v.safeParse(SdkReportSchema, data, { abortEarly: true });
		if (result.success) onReport(result.output as SdkReport);
	};
	signal.addEventListener('abort', () => {
		clearTimeout(silence);
		// Nobody is left to say that the person uses the page again.
		port1.postMessage({ type: 'pointing', on: false } satisfies AgentToHook);
		port1.close();
	});
	window.postMessage(CONNECT_HOOK, '*', [port2]);
	return { say: (message) => port1.postMessage(message) };
}
