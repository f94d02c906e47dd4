import type { Page } from '@playwright/test';

/** A person at mouse and keyboard, and a script of the page; elements are named by their ids, wherever they are. */
export interface Hands {
	press(id: string): Promise<void>;
	/** Puts the focus there, as far as the element takes it. */
	focus(id: string): Promise<void>;
	key(...keys: string[]): Promise<void>;
	/** Runs code in the page with the `element`. */
	script(id: string, code: string): Promise<unknown>;
	run(code: string): Promise<unknown>;
}

/** In open shadow roots and same-origin frames too. */
const FIND = `const find = (id, root) => {
	const found = root.getElementById(id);
	if (found) return found;
	for (const { shadowRoot, contentDocument } of root.querySelectorAll('*')) {
		const inner = shadowRoot ?? contentDocument;
		const found = inner && find(id, inner);
		if (found) return found;
	}
};`;
/** In the page's own coordinates. */
const CENTRE = `let { x, y, width, height } = element.getBoundingClientRect();
	for (let frame = element.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
		const box = frame.getBoundingClientRect();
		x += box.x + frame.clientLeft;
		y += box.y + frame.clientTop;
	}
	return { x: x + width / 2, y: y + height / 2 };`;

/** By the debugger's protocol alone: Playwright's own hold of a page does not outlast the back/forward cache. */
export const handsOn = async (page: Page): Promise<Hands & { letGo(): Promise<void> }> => {
	const session = await page.context().newCDPSession(page);
	const run = async (expression: string): Promise<unknown> => {
		const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	};
	const script = (id: string, code: string) =>
		run(`(() => { ${FIND} const element = find(${JSON.stringify(id)}, document); ${code} })()`);
	return {
		async press(id) {
			const { x, y } = (await script(id, CENTRE)) as { x: number; y: number };
			await page.mouse.click(x, y);
		},
		async focus(id) {
			await script(id, 'element.focus()');
		},
		async key(...keys) {
			for (const key of keys) await page.keyboard.press(key);
		},
		script,
		run,
		letGo: () => session.detach(),
	};
};
