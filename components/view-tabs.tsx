import type { View } from '../lib/panel/ui-store.ts';
import { useFrom, usePanel, useText } from './context.tsx';
import { Icon } from './ui/icons.tsx';
import { useTab } from './use-panel-state.ts';

const VIEWS: View[] = ['live', 'labels'];

/** The views, and the one thing a person comes for. */
export function ViewTabs() {
	const { t } = useText();
	const panel = usePanel();
	const view = useFrom('ui', (ui) => ui.view);
	const canPick = useTab((tab) => tab.status === 'awake');
	const show = (next: View) => {
		panel.ui.show(next);
		document.getElementById(`tab-${next}`)?.focus();
	};
	return (
		<div className="view-tabs">
			<div role="tablist" aria-label={t.views.label} className="tabs">
				{VIEWS.map((name, index) => (
					<button
						key={name}
						type="button"
						role="tab"
						id={`tab-${name}`}
						className="tab"
						aria-selected={view === name}
						aria-controls="view"
						tabIndex={view === name ? 0 : -1}
						onClick={() => panel.ui.show(name)}
						onKeyDown={(event) => {
							const step = { ArrowRight: 1, ArrowLeft: VIEWS.length - 1 }[event.key];
							if (step !== undefined) show(VIEWS[(index + step) % VIEWS.length] as View);
						}}
					>
						{t.views[name]}
					</button>
				))}
			</div>
			<button
				type="button"
				className="button primary"
				title={t.pick.hint}
				disabled={!canPick}
				onClick={() => panel.pick('label')}
			>
				<Icon name="target" />
				{t.pick.start}
			</button>
		</div>
	);
}
