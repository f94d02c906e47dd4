import { usePanel, useText } from '../context.tsx';
import { usePanelState } from '../use-panel-state.ts';

/** One line while a new version waits for the panel to close. */
export function UpdateState() {
	const { t } = useText();
	const panel = usePanel();
	const version = usePanelState((state) => state.update);
	if (version === undefined) return null;
	return (
		<section className="banner accent" role="status">
			<p className="grow">
				<strong>{t.states.update(version)}</strong> {t.states.updateHint}
			</p>
			<button type="button" className="button" onClick={() => panel.update()}>
				{t.states.updateNow}
			</button>
		</section>
	);
}
