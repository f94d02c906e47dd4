import { useEffect, useRef } from 'react';
import { useFrom } from './context.tsx';

/** What opens a layer over the views has `data-place`, by which it is known again when the view is drawn anew. */
const find = (place: string | undefined) =>
	place === undefined ? null : document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);

/** When a layer closes that had the focus, the focus goes back to what opened it, else to what it was about. */
export function useFocusBack(): void {
	const over = useFrom('ui', (ui) => ui.over);
	const selected = useFrom('ui', (ui) => ui.selected);
	const draft = useFrom('form', (form) => form.draft?.id);
	const opener = useRef<string>(undefined);
	const before = useRef({ over, selected, draft });
	useEffect(() => {
		const aborted = new AbortController();
		const note = ({ target }: FocusEvent) => {
			const { place } = (target as HTMLElement).dataset;
			if (place !== undefined) opener.current = place;
		};
		document.addEventListener('focusin', note, { signal: aborted.signal });
		return () => aborted.abort();
	}, []);
	useEffect(() => {
		const was = before.current;
		before.current = { over, selected, draft };
		const isClosed = (name: keyof typeof was) => was[name] !== undefined && before.current[name] === undefined;
		if (!isClosed('over') && !isClosed('selected') && !isClosed('draft')) return;
		// The rows of a list come a frame after it.
		const frame = requestAnimationFrame(() => {
			if (document.activeElement !== document.body) return;
			const about = isClosed('selected') ? `event ${was.selected}` : was.draft && `label ${was.draft}`;
			const place = find(opener.current) ?? find(about) ?? document.querySelector<HTMLElement>('[aria-selected=true]');
			place?.focus({ preventScroll: true });
		});
		return () => cancelAnimationFrame(frame);
	}, [over, selected, draft]);
}
