import { localName } from '../element/dom.ts';
import { figuresOf } from '../overlay/figures.ts';
import type { Description } from '../overlay/overlay.ts';
import type { TipPart } from '../overlay/tip.ts';
import { isIgnored } from '../privacy/index.ts';
import type { OverlayWords, PickedElement } from '../protocol/panel.ts';
import { rankSelectors } from '../selector/index.ts';
import { eventTypeOf, nameOf, roleOf } from './describe-pick.ts';

/** Asks the panel how often what a selector finds was used in 30 days; `undefined` if it does not know. */
export type CountUse = (css: string, eventType: PickedElement['eventType']) => Promise<number | undefined>;

/** The line beside an element that is pointed at: what it is, how it would be labelled, what would be recorded. */
export function pointedAt(element: Element, rested: boolean, words: OverlayWords, countUse: CountUse): Description {
	const role = roleOf(element);
	const tag = localName(element);
	const name = nameOf(element);
	const { width, height } = element.getBoundingClientRect();
	const line: TipPart[] = [
		{ text: role && role !== tag ? `${tag} (${role})` : tag, tone: 'strong' },
		...(name ? [{ text: name, tone: 'name' as const }] : []),
		{ text: `${Math.round(width)} × ${Math.round(height)}`, tone: 'quiet' as const },
	];
	if (isIgnored(element)) return { line: [...line, { text: words.ignored, tone: 'ignored' }] };
	line.push({ text: words.captured, tone: 'quiet' });
	if (!rested) return { line };

	const [best] = rankSelectors(element);
	if (!best) return { line };
	const [group] = rankSelectors(element, { scope: 'all' });
	const kin = group ? [...(element.getRootNode() as ParentNode & Node).querySelectorAll(group.css)] : [element];
	const place = words.place.replace('{n}', String(kin.indexOf(element) + 1)).replace('{all}', String(kin.length));
	return {
		line: [...line, { text: words.grades[best.grade], tone: best.grade }, { text: place, tone: 'quiet' }],
		detail: best.css,
		kin,
		more: countUse(best.css, eventTypeOf(element)).then((count) =>
			count === undefined ? [] : [{ text: words.recent.replace('{n}', figuresOf(words.locale)(count)) }],
		),
	};
}
