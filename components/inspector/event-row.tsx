import { memo } from 'react';
import { tagOf, whatOf } from '../../lib/panel/describe-entry.ts';
import { type Entry, type EventEntry, timeOf, warningsOf } from '../../lib/panel/entry.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Live } from './use-live.ts';
import { usePathOutline } from './use-path-outline.ts';

interface Props {
	entry: Entry;
	labelsOf: Live['labelsOf'];
	labelById: Live['labelById'];
	isSelected: boolean;
	isActive: boolean;
	onFocus(key: string): void;
}

/** One event: when, what it is called, and whether something is to be said of it. */
export const EventRow = memo(({ entry, labelsOf, labelById, isSelected, isActive, onFocus }: Props) => {
	const { t, f } = useText();
	const { ui } = usePanel();
	const singleKeys = useFrom('settings', (settings) => settings.singleKeys);
	const warnings = warningsOf(entry);
	const isRefused = entry.kind === 'event' && entry.delivery.state === 'refused';
	const path = entry.kind === 'event' ? entry.event.path : undefined;
	const outline = usePathOutline(path);
	return (
		<button
			type="button"
			className="event-row"
			data-place={`event ${entry.key}`}
			aria-expanded={isSelected}
			tabIndex={isActive ? 0 : -1}
			{...outline}
			onFocus={() => {
				onFocus(entry.key);
				outline.onFocus();
			}}
			onClick={() => ui.set({ selected: isSelected ? undefined : entry.key })}
			// Space pauses, as everywhere in the panel; some browsers press a button when the key is let go.
			onKeyUp={(event) => event.key === ' ' && singleKeys && event.preventDefault()}
		>
			<time className="event-time quiet">{f.time(timeOf(entry))}</time>
			{entry.kind === 'event' ? (
				<What entry={entry} labelsOf={labelsOf} labelById={labelById} />
			) : (
				<>
					<span className="event-icon" title={t.live.notRecorded}>
						<Icon name="clear" />
						<span className="visually-hidden">{t.live.notRecorded}</span>
					</span>
					<span className="ellipsis event-what">
						{t.warnings[entry.warning.code].text} <span className="quiet">{entry.what}</span>
					</span>
				</>
			)}
			{(warnings.length > 0 || isRefused) && (
				<span
					className={isRefused ? 'event-flag bad' : 'event-flag'}
					title={isRefused ? t.detail.states.refused : warnings.map(({ code }) => t.warnings[code].text).join('\n')}
				>
					<Icon name="warning" />
					<span className="visually-hidden">{isRefused ? t.detail.states.refused : t.live.warnings}</span>
				</span>
			)}
		</button>
	);
});

const What = ({ entry, labelsOf, labelById }: { entry: EventEntry } & Pick<Props, 'labelsOf' | 'labelById'>) => {
	const { t } = useText();
	const { event } = entry;
	const ids = labelsOf(event);
	const hues = useFrom('labels', (state) => state.hues);
	const { words, quoted } = whatOf(event);
	const icon = (
		<span className="event-icon" title={t.types[event.type]}>
			<Icon name={event.type} />
			<span className="visually-hidden">{t.types[event.type]}</span>
		</span>
	);
	if (ids.length === 0)
		return (
			<>
				{icon}
				<span className="ellipsis event-what">
					{quoted ? t.quoted(words) : words}
					{quoted && event.path?.[0] && <span className="quiet"> {tagOf(event.path[0], 0)}</span>}
				</span>
			</>
		);
	return (
		<>
			{icon}
			<span className="event-what event-labels" title={quoted ? t.quoted(words) : words}>
				{ids.map((id) => (
					<span key={id} className="event-label" style={{ color: `var(--hue-${hues.get(id) ?? 0})` }}>
						<Mark id={id} />
						<span className="ellipsis">{labelById.get(id)?.name}</span>
					</span>
				))}
			</span>
		</>
	);
};
