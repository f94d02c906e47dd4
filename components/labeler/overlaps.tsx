import { LIMITS } from '../../lib/panel/limits.ts';
import { useFrom, useText } from '../context.tsx';
import { Mark } from '../ui/mark.tsx';

/** Other labels that the same events have, with how many they share. */
export function Overlaps() {
	const { t } = useText();
	const overlaps = useFrom('evidence', (state) => state.overlaps);
	if (overlaps.length === 0) return null;
	return (
		<ul className="overlaps" aria-label={t.form.overlaps}>
			{overlaps.slice(0, LIMITS.offers).map(({ id, name, both }) => (
				<li key={id}>
					<Mark id={id} />
					<span className="ellipsis">{t.preview.overlap(both, name)}</span>
				</li>
			))}
			{overlaps.length > LIMITS.offers && <li>{t.preview.moreOverlaps(overlaps.length - LIMITS.offers)}</li>}
		</ul>
	);
}
