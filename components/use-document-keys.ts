import { useLayoutEffect, useRef } from 'react';

/** Hears the keys of the whole panel while the view is shown. */
export function useDocumentKeys(onKey: (event: KeyboardEvent) => void): void {
	const latest = useRef(onKey);
	latest.current = onKey;
	// With the view itself: a key that comes right after is heard.
	useLayoutEffect(() => {
		const aborted = new AbortController();
		document.addEventListener('keydown', (event) => latest.current(event), { signal: aborted.signal });
		return () => aborted.abort();
	}, []);
}

/** Nothing that takes arrow keys for itself has the focus: a list may walk. */
export const isAtRest = (target: Element): boolean => target.matches('body, [data-place]');
