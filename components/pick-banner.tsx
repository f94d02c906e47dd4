import { usePanel, useText } from './context.tsx';
import { usePanelState } from './use-panel-state.ts';

/** Says what to do while the picker is on. */
export function PickBanner() {
	const { t } = useText();
	const panel = usePanel();
	const frozen = usePanelState((state) => state.frozen);
	if (!usePanelState((state) => state.picking)) return null;
	return (
		<div className="banner accent" role="status">
			<p className="grow">
				{frozen ? t.pick.frozen : t.pick.on} <span className="quiet">{frozen ? t.pick.frozenKeys : t.pick.keys}</span>
			</p>
			<button type="button" className="button" onClick={() => panel.cancelPick()}>
				{t.pick.cancel}
			</button>
		</div>
	);
}
