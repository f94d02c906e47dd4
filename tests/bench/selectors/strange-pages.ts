/** Run in the page: pages of an odd shape, and elements of each that are asked for. */
export const STRANGE_PAGES = {
	'a nest of 5,000': (body: HTMLElement) => {
		let inner: Element = body;
		for (let i = 0; i < 5_000; i++) {
			const next = document.createElement('div');
			inner.append(next);
			inner = next;
		}
	},
	'100,000 siblings': (body: HTMLElement) => {
		const list = document.createElement('ul');
		for (let i = 0; i < 100_000; i++) list.append(document.createElement('li'));
		body.append(list);
	},
	'20,000 ids twice, of every character': (body: HTMLElement) => {
		for (let i = 0; i < 40_000; i++) {
			const element = document.createElement('p');
			element.id = `${String.fromCharCode(i % 0x250)}${i >> 1}`;
			body.append(element);
		}
	},
	'40,000 elements with a value of 200 characters each': (body: HTMLElement) => {
		for (let i = 0; i < 40_000; i++) {
			const link = document.createElement('a');
			link.setAttribute('href', `/${'path/'.repeat(38)}${i}`);
			link.className = `css-${i.toString(36)} item`;
			body.append(link);
		}
	},
} as const satisfies Record<string, (body: HTMLElement) => void>;
export type StrangePage = keyof typeof STRANGE_PAGES;
