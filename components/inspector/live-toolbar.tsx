import { EVENT_TYPES, type EventType } from '../../lib/definition/index.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { LiveMenu } from './live-menu.tsx';
import type { Live } from './use-live.ts';

/** Filter, pause, clear, and files. */
export function LiveToolbar({ live }: { live: Live }) {
	const { t } = useText();
	const panel = usePanel();
	const filter = useFrom('ui', (ui) => ui.filter);
	const { paused, waiting } = useFrom('events', (state) => state);
	const labels = useFrom('labels', (state) => state.labels);
	const { setFilter } = panel.ui;
	const pauseWords = paused ? t.live.resume : t.live.pause;
	return (
		<div className="toolbar" role="toolbar" aria-label={t.live.filter}>
			<label className="search grow">
				<Icon name="search" />
				<span className="visually-hidden">{t.live.filter}</span>
				<input
					className="field slim"
					type="search"
					data-filter
					placeholder={t.live.filter}
					title={t.live.filterHint}
					value={filter.text}
					onChange={(event) => setFilter({ text: event.target.value })}
				/>
			</label>
			<select
				className={filter.type || filter.definition ? 'select slim kind chosen' : 'select slim kind'}
				aria-label={t.live.type}
				value={filter.definition ? `label ${filter.definition}` : (filter.type ?? '')}
				onChange={({ target }) => {
					const definition = target.value.startsWith('label ') ? target.value.slice('label '.length) : undefined;
					setFilter({
						definition,
						type: definition ? undefined : ((target.value || undefined) as EventType | undefined),
					});
				}}
			>
				<option value="">{t.live.type}</option>
				{EVENT_TYPES.map((type) => (
					<option key={type} value={type}>
						{t.types[type]}
					</option>
				))}
				{labels.length > 0 && (
					<optgroup label={t.live.label}>
						{labels.map(({ id, name }) => (
							<option key={id} value={`label ${id}`}>
								{name}
							</option>
						))}
					</optgroup>
				)}
			</select>
			<Toggle
				icon="unlabelled"
				words={t.live.unlabelled}
				isOn={filter.unlabelled}
				onToggle={(unlabelled) => setFilter({ unlabelled })}
			/>
			<Toggle
				icon="warning"
				words={t.live.warnings}
				isOn={filter.warnings}
				onToggle={(warnings) => setFilter({ warnings })}
			/>
			<button
				type="button"
				className={paused ? 'icon-button paused' : 'icon-button'}
				aria-label={paused ? t.live.paused(waiting.length) : pauseWords}
				title={`${pauseWords} (Space)`}
				onClick={() => panel.events.setPaused(!paused)}
			>
				<Icon name={paused ? 'play' : 'pause'} />
			</button>
			<button
				type="button"
				className="icon-button"
				aria-label={t.live.clear}
				title={t.live.clear}
				onClick={() => panel.clearEvents()}
			>
				<Icon name="clear" />
			</button>
			<LiveMenu live={live} />
		</div>
	);
}

interface ToggleProps {
	icon: 'unlabelled' | 'warning';
	words: string;
	isOn: boolean;
	onToggle(isOn: boolean): void;
}

const Toggle = ({ icon, words, isOn, onToggle }: ToggleProps) => (
	<button
		type="button"
		className="icon-button"
		aria-label={words}
		title={words}
		aria-pressed={isOn}
		onClick={() => onToggle(!isOn)}
	>
		<Icon name={icon} />
	</button>
);
