import { getAttribute, localName } from '../element/dom.ts';
import { describeElement } from '../element/index.ts';
import { maskPersonal, visibleText } from '../privacy/index.ts';
import type { PickedElement } from '../protocol/panel.ts';
import { targetOf } from '../sdk/capture/target.ts';
import { rankSelectors } from '../selector/index.ts';

/** Implicit roles of HTML (HTML-AAM), as far as people point at them. */
const ROLES: Record<string, string> = {
	a: 'link',
	area: 'link',
	button: 'button',
	summary: 'button',
	select: 'combobox',
	textarea: 'textbox',
	img: 'image',
	nav: 'navigation',
	main: 'main',
	header: 'banner',
	footer: 'contentinfo',
	form: 'form',
	li: 'listitem',
	dialog: 'dialog',
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
};
const INPUT_ROLES: Record<string, string> = {
	checkbox: 'checkbox',
	radio: 'radio',
	range: 'slider',
	button: 'button',
	submit: 'button',
	reset: 'button',
	image: 'button',
	number: 'spinbutton',
	search: 'searchbox',
};
const NAME_LIMIT = 80;
/** A pick may take longer than a look: what is found in this time, in milliseconds, is what the label will live by. */
const PICK_MS = 80;

export const roleOf = (element: Element): string | undefined => {
	const tag = localName(element);
	const role = getAttribute(element, 'role')?.trim().split(/\s+/)[0];
	if (role) return role;
	return tag === 'input' ? (INPUT_ROLES[getAttribute(element, 'type') ?? ''] ?? 'textbox') : ROLES[tag];
};

/** Where a name is looked for, in the order of accname; what costs more comes only when it is needed. */
const NAMES: ((element: Element) => string | null | undefined)[] = [
	(element) => {
		const ids = (getAttribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
		const scope = element.getRootNode() as Document | ShadowRoot;
		return ids.map((id) => scope.getElementById?.(id)?.textContent ?? '').join(' ');
	},
	(element) => getAttribute(element, 'aria-label'),
	(element) => {
		// Without an id only a label around it can mean it: `labels` looks through the whole page.
		if (!element.id) return 'labels' in element ? element.closest('label')?.textContent : null;
		return [...((element as Partial<HTMLInputElement>).labels ?? [])].map((label) => label.textContent).join(' ');
	},
	(element) => getAttribute(element, 'alt'),
	(element) => visibleText(element),
	(element) => element.querySelector('img[alt]')?.getAttribute('alt'),
	(element) => element.querySelector('svg > title')?.textContent,
	(element) => getAttribute(element, 'placeholder'),
	(element) => getAttribute(element, 'title'),
];

/** The name a person would call the element by: its accessible name in the main cases (accname), masked. */
export function nameOf(element: Element): string | undefined {
	for (const find of NAMES) {
		const name = (find(element) ?? '').replace(/\s+/g, ' ').trim();
		if (name) return maskPersonal(name).slice(0, NAME_LIMIT);
	}
	return undefined;
}

/** What an interaction with the element is recorded as. */
export function eventTypeOf(element: Element): PickedElement['eventType'] {
	const tag = localName(element);
	if (tag === 'form') return 'submit';
	if (tag === 'select' || tag === 'textarea') return 'change';
	if (tag === 'input')
		return /^(button|submit|reset|image)$/.test(getAttribute(element, 'type') ?? '') ? 'click' : 'change';
	return 'click';
}

/** All that the panel needs to know of an element that a person pointed at. */
export function describePick(element: Element): PickedElement {
	const role = roleOf(element);
	const name = nameOf(element);
	const event = targetOf(element, true);
	const options = { timeBudgetMs: PICK_MS };
	const suggestions = [...rankSelectors(element, options), ...rankSelectors(element, { ...options, scope: 'all' })];
	return {
		path: event?.path ?? describeElement(element),
		description: { tag: localName(element), ...(role && { role }), ...(name && { name }) },
		suggestions: suggestions.filter((one, i) => suggestions.findIndex(({ css }) => css === one.css) === i),
		capture: event ? 'captured' : 'ignored',
		url: location.href,
		eventType: eventTypeOf(element),
		...(event?.text && { text: event.text }),
		...(event?.href && { href: event.href }),
	};
}
