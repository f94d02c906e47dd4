import { useMemo } from 'react';
import { labellerOf } from '../../lib/panel/labels-of.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { PageState } from '../states/page-state.tsx';
import { usePageStatus } from '../use-panel-state.ts';

/** What is recorded, as it happens. */
export function LiveView() {
	const { t, f } = useText();
	const panel = usePanel();
	const status = usePageStatus();
	const entries = useFrom('events', (state) => state.entries);
	const labels = useFrom('labels', (state) => state.labels);
	const labelsOf = useMemo(() => labellerOf(labels), [labels]);
	const nameOf = (id: string) => labels.find((label) => label.id === id)?.name ?? '';
	const own = entries.filter(({ tab }) => tab === panel.tabKey());
	return (
		<main className="view" id="view" role="tabpanel" aria-labelledby="tab-live">
			{own.length === 0 && status !== 'awake' ? (
				<PageState status={status} />
			) : (
				<ul className="scroll" aria-label={t.live.list}>
					{own.map((entry) => (
						<li key={entry.key}>
							{entry.kind === 'event' ? (
								<>
									{f.time(entry.event.time)} {t.types[entry.event.type]}{' '}
									{labelsOf(entry.event).map(nameOf).join(', ') || entry.event.text}
								</>
							) : (
								entry.warning.message
							)}
						</li>
					))}
				</ul>
			)}
		</main>
	);
}
