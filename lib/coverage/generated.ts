import { queryAll } from '../element/dom.ts';
import type { Unseen } from './types.ts';

/** Enough to say that there is such text, and where. */
const MOST = 100;
const PSEUDO = /::?(before|after)/;
/** `content` that a reader would read: a quoted word, or an attribute's value. */
const READABLE = /["'][^"']*\p{L}{2}[^"']*["']|attr\(/u;

/**
 * Elements with text of a stylesheet (`::before`, `::after`): it is never captured, nor looked at by the rules.
 * Sheets of other origins cannot be read and are passed over.
 */
export function generatedIn(root: Document): Unseen[] {
	const found = new Set<Element>();
	const read = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if ('cssRules' in rule && !('selectorText' in rule)) read((rule as CSSGroupingRule).cssRules);
			const { selectorText = '', style } = rule as Partial<CSSStyleRule>;
			if (!PSEUDO.test(selectorText) || !style || !READABLE.test(style.content)) continue;
			for (const selector of selectorText.split(','))
				if (PSEUDO.test(selector))
					for (const element of queryAll(root, selector.replace(/::?(before|after)/, '') || '*'))
						if (found.size < MOST) found.add(element);
		}
	};
	for (const sheet of root.styleSheets) {
		try {
			read(sheet.cssRules);
		} catch {
			// A sheet of another origin.
		}
	}
	return [...found].map((element) => ({ element, kind: 'generated' }));
}
