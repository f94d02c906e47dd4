import { canonical } from '../../../backend/ingest/prepare.ts';
import type { ElementNode, Elements } from '../../../backend/labels/elements.ts';
import type { PathElement } from '../../../lib/element/types.ts';

/** Deterministic, so that data built once stays right (mulberry32). */
export const random = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const SECTIONS = ['header', 'hero', 'catalog', 'product', 'cart', 'checkout', 'account', 'search', 'help', 'footer'];
const WIDGETS = ['card', 'toolbar', 'filter', 'menu', 'dialog', 'table', 'form', 'carousel', 'tabs', 'banner'];
const ACTIONS = ['buy', 'add', 'remove', 'open', 'close', 'next', 'back', 'save', 'share', 'compare'];
const TARGETS = ['button', 'a', 'input', 'select', 'span', 'svg', 'img', 'li', 'label', 'summary'];

/** Distinct elements of a large site: chains of depth 12, grouped in sections and widgets, many of them list items. */
export const buildSite = (elements: Elements, count: number): ElementNode[] => {
	const next = random(42);
	const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
	const child = (parent: ElementNode | null, element: Partial<PathElement> & { tag: string }) => {
		const siblings = element.siblings ?? 4;
		const whole = canonical({ nthChild: 1, nthOfType: 1, siblings, siblingsOfType: siblings, ...element });
		return elements.intern(parent, whole, JSON.stringify(whole)) as ElementNode;
	};
	const html = child(null, { tag: 'html', attributes: { lang: 'en' }, siblings: 1 });
	const root = child(child(html, { tag: 'body', classes: ['app', 'theme-light'] }), { tag: 'div', id: 'root' });
	const targets: ElementNode[] = [];
	for (let i = 0; targets.length < count; i++) {
		const section = pick(SECTIONS);
		const widget = pick(WIDGETS);
		const action = pick(ACTIONS);
		const at = 1 + Math.floor(next() * 40);
		let node = child(root, { tag: 'main', classes: ['layout', `page-${section}`], nthChild: 2 });
		node = child(node, { tag: 'section', id: section, classes: ['section', `section--${section}`] });
		node = child(node, { tag: 'div', classes: ['container', `css-${(section.length * 7).toString(36)}x${i % 3}`] });
		node = child(node, {
			tag: 'div',
			classes: ['grid', `grid--${1 + (widget.length % 4)}`],
			attributes: { 'data-widget': widget },
		});
		node = child(node, { tag: 'ul', classes: [`${widget}-list`], attributes: { role: 'list' } });
		node = child(node, { tag: 'li', classes: [`${widget}-item`], nthChild: at, nthOfType: at, siblings: 40 });
		node = child(node, { tag: 'div', classes: [widget, `${widget}--${section}`] });
		node = child(node, { tag: 'div', classes: [`${widget}__body`, 'flex', 'gap-2'] });
		node = child(node, {
			tag: pick(TARGETS),
			classes: ['btn', `btn-${action}`, `t${i % 1000}`],
			attributes: { 'data-heap-id': `${section}-${widget}-${action}-${i}`, type: 'button' },
			nthChild: 1 + (i % 3),
		});
		if (node.target) continue;
		elements.markTarget(node);
		targets.push(node);
	}
	return targets;
};

/** A rule in both languages: our steps, and a regular expression over Heap's hierarchy text with the same meaning. */
export interface Rule {
	selector: string;
	page?: { path: string };
	text?: { op: 'is'; value: string };
	regex: string;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const tag = (name: string) => `@${name};`;
const cls = (name: string) => `\\.${literal(name)};`;
const attribute = (name: string, value: string) => `\\[${literal(name)}=${literal(value)}\\];`;
/** `[^|]*` stays within an element of the text, `.*` goes on to a descendant. */
const within = (...parts: string[]) => parts.join('[^|]*');
const descendant = (...parts: string[]) => parts.join('.*\\|[^|]*');

/** Fifty rules of the kinds people make: one element, a kind of element, a section, with page and text conditions. */
export const buildRules = (targets: readonly ElementNode[]): Rule[] => {
	const heapId = (rank: number) => (targets[rank] as ElementNode).element.attributes?.['data-heap-id'] as string;
	const one = (rank: number): Rule => ({
		selector: `[data-heap-id="${heapId(rank)}"]`,
		regex: attribute('data-heap-id', heapId(rank)),
	});
	const rules: Rule[] = [0, 3, 10, 40, 100, 400, 1000, 3000, 9000, 20000, 33000, 45000].map(one);
	for (const [i, action] of ACTIONS.entries()) {
		const widget = WIDGETS[i] as string;
		const section = SECTIONS[i] as string;
		rules.push(
			{
				selector: `.${widget}--${section} .btn-${action}`,
				regex: descendant(cls(`${widget}--${section}`), cls(`btn-${action}`)),
			},
			{
				selector: `#${section} button.btn-${action}`,
				regex: descendant(`#${section};`, within(tag('button'), cls(`btn-${action}`))),
			},
			{
				selector: `[data-widget="${widget}"] a.btn-${action}`,
				page: { path: `/shop/${i}/**` },
				regex: descendant(attribute('data-widget', widget), within(tag('a'), cls(`btn-${action}`))),
			},
		);
	}
	for (const i of [5, 50, 500, 777]) rules.push({ selector: `.t${i}`, regex: cls(`t${i}`) });
	for (const [i, section] of SECTIONS.slice(0, 4).entries())
		rules.push({
			selector: `main.page-${section} .btn-${ACTIONS[i]}`,
			text: { op: 'is', value: `Label ${i}` },
			regex: descendant(within(tag('main'), cls(`page-${section}`)), cls(`btn-${ACTIONS[i]}`)),
		});
	return rules;
};
