import { originOf } from './target.ts';

/**
 * Changes of fields, never their values: at once for choices, on leaving for what is typed. Editable regions send no
 * change of their own, and no more does a field whose value a script set while it was typed into.
 */
export const createChanges = (record: (element: Element) => void) => {
	/** Typed into, and not yet recorded. */
	let typed: Element | undefined;
	/** Recorded in this task: components send the change of their inner field once more as their own. */
	let isRecorded = false;
	const changed = (element: Element) => {
		typed = undefined;
		isRecorded = true;
		setTimeout(() => {
			isRecorded = false;
		});
		record(element);
	};
	return {
		input(event: Event) {
			typed = originOf(event);
		},
		change(event: Event) {
			const origin = originOf(event);
			if (event.isTrusted || !isRecorded) changed(origin);
		},
		focusout(event: Event) {
			if (typed && typed === originOf(event)) changed(typed);
		},
	};
};
