/** Runs in the page: a shop of about `count` elements, with hashed classes, repeated items and a few lasting names. */
export function fillPage(count: number): void {
	let seed = 7;
	const random = (below: number) => {
		seed = (seed * 1103515245 + 12345) & 0x7fffffff;
		return seed % below;
	};
	const words = ['card', 'menu', 'price', 'filter', 'hero', 'banner', 'panel', 'teaser', 'badge', 'rating'];
	const hash = () => Math.abs(random(0x7fffffff)).toString(36).slice(0, 6);
	const hashes = Array.from({ length: 300 }, () => `css-${hash()}`);
	const any = <T>(list: readonly T[]) => list[random(list.length)] as T;
	const element = (parent: Element, tag: string, attributes: Record<string, string>) => {
		const made = document.createElement(tag);
		for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
		parent.append(made);
		return made;
	};
	const main = element(document.body, 'main', { id: 'content' });
	for (let at = 0; at < count; ) {
		const name = any(words);
		const section = element(main, 'section', { class: `section section--${name} ${any(hashes)}`, id: `part-${at}` });
		const list = element(section, 'ul', { class: `${name}-list ${any(hashes)}` });
		at += 2;
		for (let item = 0; item < 40; item++) {
			const li = element(list, 'li', { class: `${name}-item ${any(hashes)}` });
			const box = element(li, 'div', { class: `flex p-4 ${any(hashes)}` });
			element(box, 'a', { href: `/shop/${name}/${at}-${item}`, class: `${name}__link` });
			element(box, 'button', { type: 'button', class: `btn btn-${any(words)} ${any(hashes)}` });
			const label = element(box, 'span', { class: any(hashes) });
			element(label, 'i', { class: 'icon', 'aria-hidden': 'true' });
			at += 6;
		}
		element(section, 'button', { type: 'submit', name: `more-${at}`, 'data-testid': `more-${at}` });
		at++;
	}
}
