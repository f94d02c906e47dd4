/** People of a made-up staff list, as text that rules have work with. */
const NAMES = [
	'Mia Krogh',
	'Anna Schmidt',
	'Jean Dupont',
	'Laura Garrido',
	'Teo Barzini',
	'Amara Okafor',
	'Jan Kowalski',
];

const element = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
};

/** Eight elements: a row of an order list with three personal places, one of them protected. */
export const row = (i: number): HTMLElement => {
	const name = NAMES[i % NAMES.length] as string;
	return element(
		'tr',
		{ class: 'row', 'data-row': String(i) },
		element('td', {}, element('a', { href: `/orders/${10_000 + i}`, class: 'link' }, `Order ${10_000 + i}`)),
		element('td', { class: 'customer', title: `Since ${2000 + (i % 25)}` }, name),
		element(
			'td',
			{},
			element('span', { class: 'heap-ignore' }, `${name.toLowerCase().replace(' ', '.')}${i}@example.com`),
		),
		element('td', { class: 'price' }, `€ ${(i * 7) % 500}.90`),
	);
};

/** A page of so many elements, rows of {@link row}. */
export function buildLargePage(elements: number): HTMLElement {
	const body = element('tbody', {});
	const head = element('tr', {}, ...['Order', 'Customer', 'E-mail', 'Total'].map((title) => element('th', {}, title)));
	body.append(head);
	for (let i = 0; i * 7 < elements; i++) body.append(row(i));
	document.body.replaceChildren(element('table', {}, body));
	return body;
}
