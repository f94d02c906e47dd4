import { recentCount, silentSince } from '../../lib/panel/label-health.ts';
import type { Label } from '../../lib/panel/labels-store.ts';
import { usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sparkline } from './sparkline.tsx';

/** One label: its sign, its name, its count of 30 days and their course. Hovering shows its elements on the page. */
export function LabelRow({ label, onOpen }: { label: Label; onOpen(): void }) {
	const { t, f } = useText();
	const { outline } = usePanel();
	const count = recentCount(label);
	const silent = silentSince(label);
	const show = (on: boolean) => outline.show(on ? label.steps : null);
	return (
		<li>
			<button
				type="button"
				className="label-open"
				data-place={`label ${label.id}`}
				onClick={() => {
					show(false);
					onOpen();
				}}
				onMouseEnter={() => show(true)}
				onMouseLeave={() => show(false)}
				onFocus={() => show(true)}
				onBlur={() => show(false)}
			>
				<Mark id={label.id} />
				<span className="label-name">
					<span className="ellipsis" title={label.name}>
						{label.name}
					</span>
					{label.sync !== 'saved' ? (
						<span className="flag warn">
							<Icon name="warning" />
							{label.sync === 'waiting' ? t.labels.waiting : t.labels.conflict}
						</span>
					) : (
						silent !== undefined && (
							<span className="flag warn">
								<Icon name="warning" />
								{t.labels.silent(f.day(new Date(silent).toISOString().slice(0, 10)))}
							</span>
						)
					)}
				</span>
				<span className="label-count number" title={`${t.labels.lastDays(count)}, ${t.labels.total(label.count)}`}>
					{f.number(count)}
				</span>
				<Sparkline counts={label.last30Days} />
			</button>
		</li>
	);
}
