import { relaxation } from '../../lib/panel/evidence.ts';
import { LIMITS } from '../../lib/panel/limits.ts';
import type { NearMiss } from '../../lib/protocol/api.ts';
import { useFrom, usePanel, useText } from '../context.tsx';

/** Conditions that keep events out which fit otherwise, each relaxed by a click. */
export function NearMissList() {
	const { t, f } = useText();
	const { form } = usePanel();
	const found = useFrom('evidence', (state) => state.nearMisses);
	if (found.length === 0) return null;
	const words = ({ condition, relaxed }: NearMiss) =>
		condition === 'selector'
			? t.preview.relaxTo(relaxed.selector ?? t.form.anyElement)
			: t.preview.relax(t.preview.conditions[condition]);
	return (
		<ul className="near-misses" aria-label={t.preview.relaxTitle}>
			{found.slice(0, LIMITS.offers).map((miss) => (
				<li key={`${miss.step} ${miss.condition} ${miss.index} ${miss.relaxed.selector}`}>
					<button
						type="button"
						className="link-button"
						onClick={() => {
							const step = form.store.getState().draft?.steps[miss.step];
							if (step) form.changeStep(step.key, relaxation(miss.relaxed));
						}}
					>
						{t.preview.more(f.number(miss.more))} {words(miss)}
					</button>
				</li>
			))}
		</ul>
	);
}
