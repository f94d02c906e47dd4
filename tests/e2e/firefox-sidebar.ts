import type { Firefox } from './marionette.ts';

/** The extension's real sidebar. It is no tab, so its document is reached by frame scripts. */
export interface Sidebar {
	/** Waits for the first element that the selector finds with that text. */
	waitFor(css: string, text?: RegExp): Promise<void>;
	/** Waits likewise, then clicks. */
	click(css: string, text?: RegExp): Promise<void>;
	/** Value of an expression in the sidebar's document. */
	read<T>(expression: string): Promise<T>;
}

const WAIT_MS = 15_000;

/** In the document's process: answers on each change of the document, and in each frame, until the script gives something. */
const FRAME_SCRIPT = `(() => {
	const { document } = content;
	const find = (css, text) =>
		[...document.querySelectorAll(css)].find((e) => !text || new RegExp(text).test(e.textContent.trim()));
	const attempt = () => { SCRIPT };
	let done = false;
	const finish = (answer) => { done = true; observer.disconnect(); content.clearTimeout(timer); sendAsyncMessage(NAME, answer); };
	const check = () => {
		if (done) return;
		try {
			const value = attempt();
			if (value !== undefined) finish({ value });
		} catch (error) { finish({ error: String(error) }); }
	};
	const observer = new content.MutationObserver(check);
	const timer = content.setTimeout(() => finish({ error: 'waited in vain; the document says: ' + document.body.innerText }), ${WAIT_MS});
	observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	// Of a shadow tree no observer of the document hears.
	const look = () => { check(); if (!done) content.requestAnimationFrame(look); };
	look();
})()`;

let calls = 0;

/** Runs a script in a browser's document, privileged, again on each change of it until it gives something but `undefined`. */
const watcherOf =
	(firefox: Firefox, browser: string) =>
	async <T>(script: string): Promise<T> => {
		const name = `hindsight-test:${++calls}`;
		const source = FRAME_SCRIPT.replace('SCRIPT', () => script).replace('NAME', JSON.stringify(name));
		const answer = await firefox.run<{ value: T; error?: string }>(
			`const { messageManager } = ${browser};
			return new Promise((resolve) => {
				const listener = ({ data }) => { messageManager.removeMessageListener(args[0], listener); resolve(data); };
				messageManager.addMessageListener(args[0], listener);
				messageManager.loadFrameScript('data:,' + encodeURIComponent(args[1]), false);
			});`,
			[name, source],
			'chrome',
		);
		if (answer.error) throw new Error(answer.error);
		return answer.value;
	};

/** Text of the legend and the badge of a label on the page, and its middle; the page itself sees nothing of the overlay. */
export const clickMapOf = (firefox: Firefox, label: RegExp): Promise<{ legend: string; x: number; y: number }> =>
	watcherOf(
		firefox,
		'gBrowser.selectedBrowser',
	)(
		`const { openOrClosedShadowRoot: root } = document.querySelector('hindsight-overlay') ?? {};
		const shown = (css) => [...(root?.querySelectorAll(css) ?? [])].filter(({ hidden }) => !hidden);
		const chip = shown('.chip').find(({ textContent }) => new RegExp(${JSON.stringify(label.source)}).test(textContent));
		if (!chip) return undefined;
		const { x, y, width, height } = chip.getBoundingClientRect();
		return { legend: shown('.legend')[0]?.textContent ?? '', x: Math.round(x + width / 2), y: Math.round(y + height / 2) };`,
	);

export async function openSidebar(firefox: Firefox, addonId: string): Promise<Sidebar> {
	await firefox.run(
		`await SidebarController.show(args[0]);
		const sidebar = document.getElementById('sidebar');
		const loaded = () => {
			const browser = sidebar.contentDocument?.getElementById('webext-panels-browser');
			return browser?.currentURI?.spec.startsWith('moz-extension:') && !browser.webProgress?.isLoadingDocument;
		};
		while (!loaded()) await new Promise(requestAnimationFrame);`,
		[`${addonId.replace(/[^\w-]/g, '_')}-sidebar-action`],
		'chrome',
	);

	const attempt = watcherOf(
		firefox,
		`document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
	);
	const found = (css: string, text?: RegExp) =>
		`find(${JSON.stringify(css)}, ${text ? JSON.stringify(text.source) : 'undefined'})`;
	return {
		waitFor: (css, text) => attempt(`return ${found(css, text)} ? null : undefined;`),
		click: (css, text) =>
			attempt(`const e = ${found(css, text)}; if (!e || e.disabled) return undefined; e.click(); return null;`),
		read: (expression) => attempt(`return ${expression};`),
	};
}
