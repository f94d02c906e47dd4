import type { OlderForm } from '../protocol/api.ts';

const DAY = 10;

/**
 * When an element changed, as `YYYY-MM-DD` in UTC: the last day of a form that came before, the first one of a form that came
 * after. `first`: the first day of the form that the label means.
 */
export function changeOf({ from, to }: OlderForm, first: string | undefined): { day: string; isLater: boolean } {
	// By its begin: while a release rolls out, the form that goes and the one that comes live side by side.
	const isLater = first !== undefined && from.slice(0, DAY) > first;
	return { day: (isLater ? from : to).slice(0, DAY), isLater };
}
