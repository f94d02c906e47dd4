import { queryAll } from '../element/dom.ts';
import { makeIndex, suggestSelectors } from '../selector/index.ts';

/** Milliseconds for one selector: a report has many. */
const SELECTOR_MS = 4;
/** A selector is looked at again after so many milliseconds: the page may have got a second element that it finds. */
const FRESH_MS = 5_000;

/** Finds the element in its document or shadow root; takes milliseconds on a large page. */
export const selectorOf = (element: Element): string =>
	suggestSelectors(element, { scope: 'one', max: 1, timeBudgetMs: SELECTOR_MS })[0]?.css ?? element.localName;

/** Selectors of elements, as far as they were found: a changing page is reported on again and again. */
export class Selectors {
	private readonly known = new WeakMap<Element, { css: string; time: number }>();

	/** Empty where none was found yet. */
	of(element: Element): string {
		const css = this.known.get(element)?.css ?? '';
		return css && element.matches(css) ? css : '';
	}

	/** Finds those that are missing or old, a step each. @returns whether any is another one than before */
	*find(elements: Iterable<Element>): Generator<void, boolean> {
		let isNew = false;
		for (const element of elements) {
			const before = this.of(element);
			const time = performance.now();
			if (before && time - (this.known.get(element)?.time ?? 0) < FRESH_MS) continue;
			const isGood = before !== '' && queryAll(element.getRootNode(), before).length === 1;
			if (!isGood) yield* makeIndex(element.getRootNode());
			const css = isGood ? before : selectorOf(element);
			this.known.set(element, { css, time });
			isNew ||= css !== before;
			yield;
		}
		return isNew;
	}
}
