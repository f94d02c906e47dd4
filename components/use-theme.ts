import { useEffect } from 'react';
import { useFrom } from './context.tsx';

/** Puts the theme on the document: the person's choice, else the system's. */
export function useTheme(): void {
	const theme = useFrom('settings', (settings) => settings.theme);
	useEffect(() => {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const aborted = new AbortController();
		const put = () => {
			document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
		};
		put();
		dark.addEventListener('change', put, { signal: aborted.signal });
		return () => aborted.abort();
	}, [theme]);
}
