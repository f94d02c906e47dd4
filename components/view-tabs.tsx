import { useRef } from 'react';
import { isTroubled } from '../lib/panel/label-health.ts';
import type { View } from '../lib/panel/ui-store.ts';
import { useFrom, usePanel, useText } from './context.tsx';
import { Icon } from './ui/icons.tsx';
import { Tabs } from './ui/tabs.tsx';
import { useTab } from './use-panel-state.ts';

const VIEWS: View[] = ['live', 'labels', 'coverage'];

/** The views, and the one thing a person comes for. */
export function ViewTabs() {
	const { t, f } = useText();
	const panel = usePanel();
	const view = useFrom('ui', (ui) => ui.view);
	const status = useTab((tab) => tab.status);
	const canPick = status === 'awake';
	const count = useFrom('events', ({ entries }) => entries.length);
	const troubled = useFrom('labels', ({ labels }) => labels.filter(isTroubled).length);
	const seen = useRef(count);
	if (view === 'live' || count < seen.current) seen.current = count;
	const fresh = count - seen.current;
	return (
		<div className="view-tabs">
			<Tabs
				label={t.views.label}
				names={VIEWS}
				words={t.views}
				value={view}
				onChange={panel.ui.show}
				id="tab"
				controls="view"
				badges={{
					...(fresh > 0 && { live: { count: f.short(fresh), words: t.views.fresh(fresh) } }),
					...(troubled > 0 && { labels: { count: f.number(troubled), words: t.labels.troubled(troubled) } }),
				}}
			/>
			<button
				type="button"
				className="button primary"
				data-place="pick"
				title={canPick ? t.pick.hint : t.header.page[status]}
				disabled={!canPick}
				onClick={() => panel.pick('label')}
			>
				<Icon name="target" />
				{t.pick.start}
			</button>
		</div>
	);
}
