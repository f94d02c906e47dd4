import type { Finding, HarmlessMark } from './types.ts';

/** Does a person's mark hold for the finding? A selector that cannot be read holds for nothing. */
export function isHarmless({ element, rule }: Finding, mark: HarmlessMark): boolean {
	if (mark.rule !== rule) return false;
	const host = element.ownerDocument.defaultView?.location.host;
	if (host !== undefined && host !== mark.host) return false;
	try {
		return element.matches(mark.selector);
	} catch {
		// Synced from elsewhere, or written for another browser.
		return false;
	}
}
