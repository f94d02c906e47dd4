import type { FindingReport } from './report.ts';
import type { Finding, HarmlessMark } from './types.ts';

/** What a mark of a page's title or address is kept under: no element of it has a selector. */
const PAGE = ':root';

/** The selector that a mark of a reported finding is kept under; empty while it is being found. */
export const markSelector = ({ where, selector }: Pick<FindingReport, 'where' | 'selector'>): string =>
	where === 'page-title' || where === 'url' ? PAGE : selector;

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
