import type { BrowserContext, Page } from '@playwright/test';

/** How a page ends right after a press, and its element; `press` settles when the page has handled the press. */
interface Leaving {
	element: string;
	leave(page: Page, press: () => Promise<void>): Promise<unknown>;
	/** Sent by the page as it ends: nobody has to come back. */
	isSent: boolean;
	/** By a script of another page. */
	isOpened?: boolean;
}

/** Left open, for what the pages in them still have to do. */
const TABS = 5;
const ELSEWHERE = 'data-elsewhere';
/** Runs in the page's own handler of the press. */
const onPress = (script: string): Leaving => ({
	element: `<button onmousedown="${script}">Press</button>`,
	isSent: true,
	leave: (page, press) => Promise.all([page.waitForEvent('framenavigated'), press()]),
});
const byClick = (element: string): Leaving => ({
	element,
	isSent: true,
	leave: (page) => Promise.all([page.waitForEvent('framenavigated'), page.locator('[id^=press]').click()]),
});

export const LEAVINGS: Record<string, Leaving> = {
	'closing the tab': {
		element: '<button>Press</button>',
		isSent: true,
		leave: (page, press) => press().then(() => page.close()),
	},
	'a script that closes the tab': {
		...onPress('window.close()'),
		isOpened: true,
		// The window may be gone before the press is answered.
		leave: (page, press) => Promise.all([page.waitForEvent('close'), press().catch(() => {})]),
	},
	'a link to another site': byClick(`<a href="${ELSEWHERE}">Press</a>`),
	'a script that goes to another site': onPress(`location.href = '${ELSEWHERE}'`),
	'a form that is sent to another site': byClick(`<form action="${ELSEWHERE}"><button>Press</button></form>`),
	'a reload': onPress('location.reload()'),
	'a crash of the renderer': {
		element: '<button>Press</button>',
		isSent: false,
		leave: async (page, press) => {
			const cdp = await page.context().newCDPSession(page);
			await press();
			// It never answers.
			cdp.send('Page.crash').catch(() => {});
			await page.waitForEvent('crash');
		},
	},
};

/** The page's body; each press has an element of its own, named by the address. */
export const leavingBody = (name: string, elsewhere: string): string => `
	${LEAVINGS[name]?.element.replace(ELSEWHERE, elsewhere)}
	<script>document.querySelector('body button, body a').id = 'press-' + location.hostname.split('.')[0]</script>`;

/** A script may close only what a script has opened. */
const openedBy = async (context: BrowserContext, url: string): Promise<Page> => {
	const opener = context.pages()[0] ?? (await context.newPage());
	const [page] = await Promise.all([context.waitForEvent('page'), opener.evaluate((to) => void open(to), url)]);
	return page;
};

/** Presses and leaves: each press is on an origin of its own, where nobody comes back to. */
export const pressAndLeave = async (context: BrowserContext, name: string, url: string): Promise<void> => {
	const page = LEAVINGS[name]?.isOpened ? await openedBy(context, url) : await context.newPage();
	await page.goto(url);
	const box = await page.locator('[id^=press]').boundingBox();
	if (!box) throw new Error('there is nothing to press');
	await page.mouse.move(box.x + 5, box.y + 5);
	await LEAVINGS[name]?.leave(page, () => page.mouse.down());
	// A page is told that it ends after the next one is shown: it is not to be closed right then.
	const shown = context.pages().slice(1, -TABS);
	for (const old of shown) await old.close();
};

/** Address of a page of its own origin, for the n-th press of a kind. */
export const originOf = (site: string, kind: number, n: number): string =>
	site.replace('127.0.0.1', `n${kind}x${n}.localhost`);
