import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { usePanelState } from '../use-panel-state.ts';

/** One line while the server is away or refuses the token, with what to do. */
export function BackendState() {
	const { t } = useText();
	const panel = usePanel();
	const backend = usePanelState((state) => state.backend);
	const server = useFrom('settings', (settings) => settings.server);
	const isInSettings = useFrom('ui', ({ over }) => over === 'settings');
	const waiting = useFrom(
		'labels',
		({ labels, waitingRemovals }) => labels.filter(({ sync }) => sync === 'waiting').length + waitingRemovals,
	);
	if (backend !== 'away' && backend !== 'token') return null;
	const isToken = backend === 'token';
	return (
		<section className={`banner ${isToken ? 'bad' : 'warn'}`} role="status">
			<Icon name="warning" />
			<p className="grow">
				<strong>{isToken ? t.states.token : t.states.away}</strong>{' '}
				{isToken ? t.states.tokenHint : t.states.awayHint(server)} {!isToken && <Queued changes={waiting} />}
			</p>
			{!isInSettings && (
				<button type="button" className="button" onClick={() => panel.ui.set({ over: 'settings' })}>
					{t.states.openSettings}
				</button>
			)}
		</section>
	);
}

/** What waits for the server: events in the page, changes of labels here. */
function Queued({ changes }: { changes: number }) {
	const { t } = useText();
	const events = useFrom(
		'events',
		({ entries }) =>
			entries.filter((entry) => entry.kind === 'event' && /^(queued|sent|retried)$/.test(entry.delivery.state)).length,
	);
	const words = [events > 0 && t.states.awayEvents(events), changes > 0 && t.states.awayQueued(changes)].filter(
		Boolean,
	);
	return words.length > 0 ? words.join(' ') : t.states.awayFine;
}
