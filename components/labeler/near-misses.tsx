import { useStore } from 'zustand';
import { relax } from '../../lib/panel/near-misses.ts';
import { usePanel, useText } from '../context.tsx';

/** Conditions that keep events out which fit otherwise, each dropped by a click. */
export function NearMissList() {
	const { t, f } = useText();
	const { form, nearMisses } = usePanel();
	const found = useStore(nearMisses.store, (state) => state.found);
	if (found.length === 0) return null;
	return (
		<ul className="near-misses" aria-label={t.preview.relaxTitle}>
			{found.map((miss) => (
				<li key={`${miss.step} ${miss.condition} ${miss.index}`}>
					<button
						type="button"
						className="link-button"
						onClick={() => {
							const step = form.store.getState().draft?.steps.find(({ key }) => key === miss.step);
							if (step) form.changeStep(miss.step, relax(step, miss));
						}}
					>
						{t.preview.more(f.number(miss.more))} {t.preview.relax(t.preview.conditions[miss.condition])}
					</button>
				</li>
			))}
		</ul>
	);
}
