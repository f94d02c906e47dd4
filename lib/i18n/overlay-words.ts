import type { OverlayWords } from '../protocol/panel.ts';
import { textOf } from './index.ts';

/** What the overlay says in the language of the settings. */
export function overlayWords(language: string): OverlayWords {
	const locale = language === 'system' ? navigator.language : language;
	const text = textOf(locale);
	return { ...text.t.overlay, locale: text.language };
}
