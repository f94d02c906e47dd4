import { useEffect } from 'react';
import type { Panel } from '../lib/panel/panel.ts';

const TYPED_IN = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Esc takes one layer away: the picker, what lies over the views, the form, the detail, the filter's focus. */
function leave(panel: Panel): boolean {
	const { over, selected } = panel.ui.store.getState();
	const { picking, frozen } = panel.state.getState();
	if (picking && frozen) panel.link.send({ type: 'pick-key', key: 'Escape', shift: false });
	else if (picking) panel.cancelPick();
	else if (over) panel.ui.set({ over: undefined });
	else if (panel.form.store.getState().draft) panel.form.close();
	else if (selected) panel.ui.set({ selected: undefined });
	else return false;
	return true;
}

/** Keys of the picker that are pressed in the panel; with Alt a letter may come as another. */
const pickKeyOf = ({ key, code }: KeyboardEvent): string | undefined =>
	/^(Arrow.*|Enter|[fFiI])$/.test(key) ? key : code === 'KeyF' ? 'f' : undefined;

function press(key: string, panel: Panel): boolean {
	const { view } = panel.ui.store.getState();
	if (panel.form.store.getState().draft) return false;
	switch (key) {
		case 'l':
		case 'L':
			panel.pick('label');
			return true;
		case '/':
			document.querySelector<HTMLInputElement>('[data-filter]')?.focus();
			return true;
		case ' ':
			if (view !== 'live') return false;
			panel.events.setPaused(!panel.events.store.getState().paused);
			return true;
		case '?':
			panel.ui.set({ over: 'keys' });
			return true;
		case '1':
		case '2':
		case '3':
			panel.ui.show(key === '1' ? 'live' : key === '2' ? 'labels' : 'coverage');
			return true;
		default:
			return false;
	}
}

/** Keys that hold everywhere in the panel. */
export function useKeys(panel: Panel): void {
	useEffect(() => {
		const aborted = new AbortController();
		const onKey = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.isComposing) return;
			const target = event.target as HTMLElement;
			if (event.key === 'Escape') {
				if (leave(panel)) event.preventDefault();
				else target.blur();
				return;
			}
			if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && panel.form.store.getState().draft) {
				event.preventDefault();
				void panel.saveForm();
				return;
			}
			if (event.metaKey || event.ctrlKey || target.matches(TYPED_IN)) return;
			// Also with Alt, which lets the page work until it is frozen.
			const pickKey = panel.state.getState().picking && pickKeyOf(event);
			if (pickKey) {
				panel.link.send({ type: 'pick-key', key: pickKey, shift: event.shiftKey });
				event.preventDefault();
				return;
			}
			if (event.altKey) return;
			if (!panel.settings.store.getState().singleKeys) return;
			// A button takes Space for itself; a row of the list is opened with Enter.
			if (event.key === ' ' && target.closest('button:not(.event-row), summary, [type=radio], [type=checkbox]')) return;
			if (press(event.key, panel)) event.preventDefault();
		};
		document.addEventListener('keydown', onKey, { signal: aborted.signal });
		return () => aborted.abort();
	}, [panel]);
}
