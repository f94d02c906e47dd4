import type { ElementRule } from '../protocol/panel.ts';
import { cleanSteps } from './draft.ts';
import type { LabelForm } from './label-form.ts';
import type { TabLink } from './tab-link.ts';

/** What is outlined on the page: what a person points at in the panel, else the elements of the open form. */
export interface Outline {
	/** `null`: nothing is pointed at. */
	show(rules: readonly ElementRule[] | null): void;
}

export function createOutline(link: TabLink, form: LabelForm): Outline {
	let sent = '[]';
	const send = (rules: readonly ElementRule[]) => {
		const wanted = JSON.stringify(rules);
		if (wanted === sent) return;
		sent = wanted;
		link.send({ type: 'highlight', rules });
	};
	/** Of all ways that can be used as they stand, on whatever page: it is this one that is looked at. */
	const ofForm = (): ElementRule[] => {
		const { draft, checks } = form.store.getState();
		if (!draft) return [];
		return cleanSteps(draft).flatMap(({ selector, on, text, href }, index) =>
			selector && !checks[draft.steps[index]?.key ?? '']?.error
				? [{ selector, ...(on && { on }), ...(text && { text }), ...(href && { href }) }]
				: [],
		);
	};
	form.store.subscribe(() => send(ofForm()));
	link.state.subscribe((now, before) => {
		// Another page knows nothing yet.
		if (now.status !== 'awake' || before.status === 'awake') return;
		sent = '[]';
		send(ofForm());
	});
	return { show: (rules) => send(rules ?? ofForm()) };
}
