import type { Badge } from '../protocol/panel.ts';
import { recentCount } from './label-health.ts';
import type { LabelsState } from './labels-store.ts';

/** Labels as they are drawn on the page, with their events of 30 days. */
export const badgesOf = ({ labels, hues }: Pick<LabelsState, 'labels' | 'hues'>): Badge[] =>
	labels.map(({ id, name, steps, last30Days }) => ({
		id,
		name,
		hue: hues.get(id) ?? 0,
		count: recentCount({ last30Days }),
		steps,
	}));
