import type { RefObject } from 'react';
import { tagOf, whatOf } from '../../lib/panel/describe-entry.ts';
import type { Entry } from '../../lib/panel/entry.ts';
import { timeOf } from '../../lib/panel/entry.ts';
import type { DetailTab } from '../../lib/panel/ui-store.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { CopyMenu } from './copy-menu.tsx';
import { DeliveryTab } from './detail-delivery.tsx';
import { PropertiesTab, WhereTab, WhoTab } from './detail-facts.tsx';
import { LabelsTab } from './detail-labels.tsx';
import { Warnings, WhatTab } from './detail-what.tsx';
import { Resizer } from './resizer.tsx';
import type { Live } from './use-live.ts';

const TABS: DetailTab[] = ['what', 'where', 'who', 'properties', 'labels', 'delivery'];

interface Props {
	entry: Entry;
	live: Live;
	view: RefObject<HTMLElement | null>;
}

/** All that is known of one event, below the list. */
export function Detail({ entry, live, view }: Props) {
	const { t, f } = useText();
	const panel = usePanel();
	const tab = useFrom('ui', (ui) => ui.detailTab);
	const share = useFrom('ui', (ui) => ui.detailShare);
	const event = entry.kind === 'event' ? entry.event : undefined;
	const target = event?.path?.[0];
	const title = event
		? [t.types[event.type], target ? tagOf(target, 1) : whatOf(event).words, f.time(event.time)].join(' · ')
		: `${t.live.notRecorded} · ${f.time(timeOf(entry))}`;
	return (
		<section className="detail" aria-label={t.detail.title} style={{ flexBasis: `${share * 100}%` }}>
			<Resizer view={view} />
			<div className="detail-head">
				<h2 className="ellipsis grow" title={title}>
					{title}
				</h2>
				{event && (
					<>
						<button
							type="button"
							className="button slim"
							data-place="label-event"
							title="E"
							onClick={() => void panel.labelEvent(event)}
						>
							{t.detail.labelThis}
						</button>
						{entry.kind === 'event' && <CopyMenu entry={entry} />}
					</>
				)}
				<button
					type="button"
					className="icon-button"
					aria-label={t.detail.close}
					title="Esc"
					onClick={() => panel.ui.set({ selected: undefined })}
				>
					<Icon name="close" />
				</button>
			</div>
			{entry.kind === 'event' && event ? (
				<>
					<Tabs
						label={t.detail.title}
						names={TABS}
						words={t.detail.tabs}
						value={tab}
						onChange={(detailTab) => panel.ui.set({ detailTab })}
						id="detail"
						controls="detail-body"
						className="detail-tabs"
					/>
					<div
						className="scroll detail-body"
						id="detail-body"
						role="tabpanel"
						aria-labelledby={`detail-${tab}`}
						// A scroller without a control in it must be reachable.
						// biome-ignore lint/a11y/noNoninteractiveTabindex: see above
						tabIndex={0}
					>
						{tab === 'what' && <WhatTab entry={entry} />}
						{tab === 'where' && <WhereTab event={event} />}
						{tab === 'who' && <WhoTab event={event} />}
						{tab === 'properties' && <PropertiesTab event={event} />}
						{tab === 'labels' && <LabelsTab event={event} live={live} />}
						{tab === 'delivery' && <DeliveryTab entry={entry} />}
					</div>
				</>
			) : (
				<div className="scroll detail-body">{entry.kind === 'notice' && <Warnings warnings={[entry.warning]} />}</div>
			)}
		</section>
	);
}
