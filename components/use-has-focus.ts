import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
	addEventListener('focus', changed);
	addEventListener('blur', changed);
	return () => {
		removeEventListener('focus', changed);
		removeEventListener('blur', changed);
	};
};

/** Do keys come to the panel? After a click in the page they don't, and no browser lets a panel take them. */
export const useHasFocus = (): boolean => useSyncExternalStore(listen, () => document.hasFocus());
