import { matchesHref, matchesText } from '../definition/conditions.ts';
import { queryAll } from '../element/dom.ts';
import type { ElementRule } from '../protocol/panel.ts';
import { targetOf } from '../sdk/capture/target.ts';

/** Elements within one of a label that are looked at for its text and link. */
const WITHIN = 100;

/** Would an event on the element, or within it where that counts, meet the rule's text and link? As the SDK would write it down. */
export function fits(element: Element, { on, text, href }: ElementRule): boolean {
	if (!text && !href) return true;
	const inner = on === 'target' ? [] : [...queryAll(element, '*')].slice(0, WITHIN);
	return [element, ...inner].some((place) => {
		const event = targetOf(place, true);
		return (
			event !== undefined &&
			(!text || matchesText(text, event.text ?? '')) &&
			(!href || matchesHref(href, event.href ?? ''))
		);
	});
}
