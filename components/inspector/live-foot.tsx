import { LIMITS } from '../../lib/panel/limits.ts';
import type { UiState } from '../../lib/panel/ui-store.ts';
import { useFrom, usePanel, useText } from '../context.tsx';

const SCOPES: UiState['scope'][] = ['page', 'tab', 'all'];

/** Where the events come from, how many there are, and how many are kept. */
export function LiveFoot({ count }: { count: number }) {
	const { t } = useText();
	const panel = usePanel();
	const scope = useFrom('ui', (ui) => ui.scope);
	const { paused, waiting, imported } = useFrom('events', (state) => state);
	return (
		<footer className="live-foot quiet">
			{!imported && (
				<select
					className="select bare slim"
					aria-label={t.live.scope}
					value={scope}
					onChange={(event) => panel.ui.set({ scope: event.target.value as UiState['scope'] })}
				>
					{SCOPES.map((name) => (
						<option key={name} value={name}>
							{t.live.scopes[name]}
						</option>
					))}
				</select>
			)}
			<span className="grow ellipsis" title={t.live.keptHint(LIMITS.storedEvents)}>
				{paused ? t.live.paused(waiting.length) : t.live.kept(count, LIMITS.storedEvents)}
			</span>
		</footer>
	);
}
