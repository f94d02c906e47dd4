import { originOf } from './target.ts';

const TYPED = /^(text|search|url|tel|email|password|number|date|time|datetime-local|month|week)$/;

/** Fields that are left with something typed into them, though the browser may see no change: a script set the value since. */
const isTyped = (element: Element) =>
	element.localName === 'textarea' ||
	(element.localName === 'input' && TYPED.test((element as HTMLInputElement).type)) ||
	(element as HTMLElement).isContentEditable;

/** The editable region as a whole, not the paragraph in it. */
const editable = (element: Element): Element => {
	let host = element;
	while ((host.parentElement as HTMLElement | null)?.isContentEditable) host = host.parentElement as Element;
	return host;
};

/** Changes of fields, never their values: at once for choices, on leaving for what is typed. */
export const createChanges = (record: (element: Element) => void) => {
	/** Typed into, and not yet recorded. */
	let typed: Element | undefined;
	/** Recorded in this task: components send the change of their inner field once more as their own. */
	let isRecorded = false;
	const changed = (element: Element) => {
		if (typed === element) typed = undefined;
		isRecorded = true;
		setTimeout(() => {
			isRecorded = false;
		});
		record(element);
	};
	return {
		input(event: Event) {
			const origin = originOf(event);
			if (origin && isTyped(origin)) typed = editable(origin);
		},
		change(event: Event) {
			const origin = originOf(event);
			if (origin && (event.isTrusted || !isRecorded)) changed(origin);
		},
		focusout(event: Event) {
			const origin = originOf(event);
			if (typed && origin && (origin === typed || typed.contains(origin))) changed(typed);
		},
	};
};
