import type { Action } from '../state.ts';
import { namespaceOf, type View } from '../view.ts';

type Dispatch = (action: Action) => void;

/** Makes the parent's children what the views say; keeps elements of the same tag, so that focus and input stay. */
export const patch = (parent: ParentNode & Node, views: readonly (View | string)[], dispatch: Dispatch): void => {
	const namespace = parent instanceof Element ? parent.namespaceURI : null;
	views.forEach((view, i) => {
		const old = parent.childNodes[i];
		const node = typeof view === 'string' ? patchText(old, view) : patchElement(old, view, namespace, dispatch);
		if (!old) parent.appendChild(node);
		else if (old !== node) parent.replaceChild(node, old);
	});
	while (parent.childNodes.length > views.length) parent.lastChild?.remove();
};

const patchText = (old: Node | undefined, text: string): Node => {
	if (!(old instanceof Text)) return document.createTextNode(text);
	if (old.data !== text) old.data = text;
	return old;
};

const patchElement = (old: Node | undefined, view: View, parent: string | null, dispatch: Dispatch): Element => {
	const same = old instanceof Element && old.localName === view.tag;
	const element = same ? old : document.createElementNS(namespaceOf(view.tag, parent), view.tag);
	patchAttributes(element, view.attributes);
	listen(element, view, dispatch);
	patch(element, view.children, dispatch);
	if (view.shadow) patch(element.shadowRoot ?? element.attachShadow({ mode: 'open' }), view.shadow, dispatch);
	return element;
};

const patchAttributes = (element: Element, attributes: Record<string, string>): void => {
	const isDialog = element instanceof HTMLDialogElement;
	for (const { name } of [...element.attributes])
		if (!(name in attributes) && !(isDialog && name === 'open')) element.removeAttribute(name);
	for (const [name, value] of Object.entries(attributes))
		if (element.getAttribute(name) !== value && !(isDialog && name === 'open')) element.setAttribute(name, value);
	if (!isDialog || element.open === 'open' in attributes) return;
	// A dialog can only be modal once it is in the document.
	if (element.open) element.close();
	else queueMicrotask(() => element.showModal());
};

/** Properties rather than listeners: the next drawing replaces them. */
const listen = (element: Element, { on }: View, dispatch: Dispatch): void => {
	if (!(element instanceof HTMLElement)) return;
	const { click, change, submit, close } = on;
	element.onclick = click ? () => dispatch(click()) : null;
	element.onchange = change ? (event) => dispatch(change((event.target as HTMLSelectElement).value)) : null;
	if (element instanceof HTMLDialogElement) element.onclose = close ? () => dispatch(close()) : null;
	element.onsubmit = submit
		? (event) => {
				event.preventDefault();
				dispatch(submit(textFields(event.target as HTMLFormElement)));
			}
		: null;
};

const textFields = (form: HTMLFormElement): Record<string, string> =>
	Object.fromEntries(
		[...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
	);
