import { useRef } from 'react';
import { isFiltering, NO_FILTER } from '../../lib/panel/filter.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { PageState } from '../states/page-state.tsx';
import { usePageStatus } from '../use-panel-state.ts';
import { Detail } from './detail.tsx';
import { EventList } from './event-list.tsx';
import { LiveFoot } from './live-foot.tsx';
import { LiveToolbar } from './live-toolbar.tsx';
import { useLive } from './use-live.ts';
import './inspector.css';

/** What is recorded, as it happens. */
export function LiveView() {
	const { t } = useText();
	const panel = usePanel();
	const live = useLive();
	const status = usePageStatus();
	const filter = useFrom('ui', (ui) => ui.filter);
	const scope = useFrom('ui', (ui) => ui.scope);
	const selected = useFrom('ui', (ui) => ui.selected);
	const imported = useFrom('events', (state) => state.imported);
	const view = useRef<HTMLDivElement>(null);
	const entry = selected === undefined ? undefined : live.source.find(({ key }) => key === selected);
	const isOfPage = !imported && scope !== 'all';
	const isEmpty = live.rows.length === 0;
	return (
		<div className="view" id="view" role="tabpanel" aria-labelledby="tab-live" ref={view}>
			<LiveToolbar live={live} />
			{imported && (
				<div className="banner accent" role="status">
					<p className="grow ellipsis">{t.live.imported(imported.name, imported.entries.length)}</p>
					<button type="button" className="button" onClick={() => panel.events.closeImport()}>
						{t.live.closeImport}
					</button>
				</div>
			)}
			{isOfPage && status !== 'awake' && <PageState status={status} isShort={!isEmpty} />}
			{!isEmpty && <EventList live={live} />}
			{isEmpty && isFiltering(filter) && live.source.length > 0 ? (
				<div className="state grow">
					<h2>{t.live.noneFound}</h2>
					<button type="button" className="button" onClick={() => panel.ui.setFilter(NO_FILTER)}>
						{t.live.resetFilter}
					</button>
				</div>
			) : (
				isEmpty &&
				(!isOfPage || status === 'awake') && (
					<div className="state grow">
						<h2>{t.live.none}</h2>
						<p>{t.live.noneHint}</p>
					</div>
				)
			)}
			{isEmpty && <span className="grow" />}
			{entry && <Detail entry={entry} live={live} view={view} />}
			<LiveFoot count={live.count} />
		</div>
	);
}
