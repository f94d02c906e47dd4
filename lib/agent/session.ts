import type { Browser } from 'wxt/browser';
import { findAll, scopesOf } from '../overlay/find.ts';
import { offered } from '../overlay/offer.ts';
import { createOverlay, type Overlay } from '../overlay/overlay.ts';
import { setMasking } from '../privacy/index.ts';
import type { SdkReport } from '../protocol/page.ts';
import type { AgentToPanel, OverlayWords, PanelToAgent } from '../protocol/panel.ts';
import { compile } from '../selector/compile.ts';
import { SelectorError } from '../selector/error.ts';
import { describePick } from './describe-pick.ts';
import { findByPath } from './find-path.ts';
import { connectHook } from './hook-line.ts';
import { type CountUse, pointedAt } from './pointed-at.ts';

/** One panel's connection to this page; the signal aborts when the panel goes away, and nothing is left behind. */
export function openSession(port: Browser.runtime.Port, signal: AbortSignal): void {
	const send = (message: AgentToPanel) => {
		if (!signal.aborted) port.postMessage(message);
	};

	let sdk: 'found' | 'none' = 'none';
	const sendPage = () => send({ type: 'page', url: location.href, title: document.title, sdk });
	const onReport = (report: SdkReport | null) => {
		const isNew = report !== null && sdk === 'none';
		if (report) sdk = 'found';
		if (report?.type === 'sdk') setMasking(!report.disableMasking);
		if (report === null || isNew) sendPage();
		if (report) send({ type: 'report', report });
	};
	const hook = connectHook(onReport, signal);
	watchAddress(sendPage, signal);

	let asked = 0;
	/** Only the last question matters: the pointer has left what the earlier ones were about. */
	let answerCount: ((count: number | undefined) => void) | undefined;
	const countUse: CountUse = (css, eventType) =>
		new Promise((resolve) => {
			answerCount?.(undefined);
			answerCount = resolve;
			send({ type: 'pointed', requestId: ++asked, css, eventType });
		});

	let words: OverlayWords;
	const overlay = createOverlay(
		{
			onPick: (element, keep) => send({ type: 'picked', picked: describePick(element), keep }),
			onPickEnd: () => send({ type: 'pick-ended' }),
			onBadgeClick: (id) => send({ type: 'badge-clicked', id }),
			onFreeze: (on) => {
				hook.say({ type: 'pointing', on });
				send({ type: 'frozen', on });
			},
			words: () => words,
			describe: (element, rested) => pointedAt(element, rested, words, countUse),
		},
		signal,
	);
	port.onMessage.addListener((message: PanelToAgent) => {
		if (message.type === 'words') words = message.words;
		else if (message.type !== 'pointed-count') answer(message, overlay, send);
		else if (message.requestId === asked) answerCount?.(message.count);
	});
}

function answer(
	message: Exclude<PanelToAgent, { type: 'pointed-count' | 'words' }>,
	overlay: Overlay,
	send: (message: AgentToPanel) => void,
): void {
	switch (message.type) {
		case 'pick':
			overlay.pick(message.keep === true);
			break;
		case 'cancel-pick':
			overlay.cancelPick();
			break;
		case 'pick-key':
			overlay.pickKey(message.key, message.shift);
			break;
		case 'badges':
			overlay.badges(message.badges);
			break;
		case 'highlight':
			overlay.highlightRules(message.rules);
			break;
		case 'highlight-path': {
			const element = message.path && findByPath(message.path);
			overlay.highlight(element ? [element] : []);
			break;
		}
		case 'check': {
			const { requestId, css } = message;
			send({ type: 'checked', requestId, ...check(css) });
			break;
		}
		case 'describe': {
			const element = findByPath(message.path);
			send({
				type: 'described',
				requestId: message.requestId,
				// What was pressed is the button, not the drawing in it; as the picker has it.
				picked: element && describePick(offered(element)),
			});
			break;
		}
	}
}

function check(css: string): { matches: number; error?: { message: string; index?: number } } {
	try {
		compile(css);
	} catch (error) {
		if (!(error instanceof SelectorError)) throw error;
		return { matches: 0, error: { message: error.message, index: error.index } };
	}
	return { matches: findAll(css, scopesOf(document)).length };
}

/** Calls back when the document shows another address without having been loaded anew. */
function watchAddress(onChange: () => void, signal: AbortSignal): void {
	let last = location.href;
	const check = () => {
		if (location.href === last) return;
		last = location.href;
		onChange();
	};
	for (const type of ['popstate', 'hashchange'] as const) window.addEventListener(type, check, { signal });
	// `pushState` fires no event of its own but this one.
	const { navigation } = window as { navigation?: EventTarget };
	navigation?.addEventListener('currententrychange', check, { signal });
}
