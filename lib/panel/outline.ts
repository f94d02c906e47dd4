import type { LabelForm } from './label-form.ts';
import type { TabLink } from './tab-link.ts';

/** What is outlined on the page: what a person points at in the panel, else the elements of the open form. */
export interface Outline {
	/** `null`: nothing is pointed at. */
	show(css: string | null): void;
}

export function createOutline(link: TabLink, form: LabelForm): Outline {
	let sent: string | null = null;
	const send = (css: string | null) => {
		if (css === sent) return;
		sent = css;
		link.send({ type: 'highlight', css });
	};
	/** Of all ways that can be used as they stand. */
	const ofForm = () => {
		const { draft, checks } = form.store.getState();
		const selectors = (draft?.steps ?? []).flatMap(({ key, selector }) =>
			selector?.trim() && !checks[key]?.error ? [selector.trim()] : [],
		);
		return selectors.length > 0 ? selectors.join(', ') : null;
	};
	form.store.subscribe(() => send(ofForm()));
	return { show: (css) => send(css ?? ofForm()) };
}
