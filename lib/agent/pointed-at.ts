import { localName } from '../element/dom.ts';
import type { Description } from '../overlay/overlay.ts';
import type { TipPart } from '../overlay/tip.ts';
import { isIgnored } from '../privacy/index.ts';
import type { PickedElement } from '../protocol/panel.ts';
import { suggestSelectors } from '../selector/index.ts';
import { eventTypeOf, nameOf, roleOf } from './describe-pick.ts';

/** Asks the panel how often what a selector finds was used in 30 days; `undefined` if it does not know. */
export type CountUse = (css: string, eventType: PickedElement['eventType']) => Promise<number | undefined>;

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** The line beside an element that is pointed at: what it is, how it would be labelled, what would be recorded. */
export function pointedAt(element: Element, rested: boolean, countUse: CountUse): Description {
	const role = roleOf(element);
	const tag = localName(element);
	const name = nameOf(element);
	const { width, height } = element.getBoundingClientRect();
	const line: TipPart[] = [
		{ text: role && role !== tag ? `${tag} (${role})` : tag, tone: 'strong' },
		...(name ? [{ text: name }] : []),
		{ text: `${Math.round(width)} × ${Math.round(height)}`, tone: 'quiet' as const },
	];
	if (isIgnored(element)) return { line: [...line, { text: 'ignored: nothing is recorded', tone: 'ignored' }] };
	if (!rested) return { line };

	const [best] = suggestSelectors(element);
	if (!best) return { line };
	const [group] = suggestSelectors(element, { scope: 'all' });
	const kin = group ? [...(element.getRootNode() as ParentNode & Node).querySelectorAll(group.css)] : [];
	const place = kin.indexOf(element) + 1;
	return {
		line: [
			...line,
			{ text: best.grade, tone: best.grade },
			...(kin.length > 1 ? [{ text: `${place} of ${kin.length}`, tone: 'quiet' as const }] : []),
		],
		kin,
		more: countUse(best.css, eventTypeOf(element)).then((count) =>
			count === undefined ? [] : [{ text: `${compact.format(count)} / 30 d` }],
		),
	};
}
