import { refusalText } from '../../lib/i18n/failure-text.ts';
import type { EventEntry } from '../../lib/panel/entry.ts';
import { useText } from '../context.tsx';
import { Fact, Facts } from './facts.tsx';

/** How far the event has come on its way to the backend. */
export function DeliveryTab({ entry: { delivery, source } }: { entry: EventEntry }) {
	const { t } = useText();
	return (
		<Facts>
			<Fact
				name={t.detail.tabs.delivery}
				value={
					<span className={delivery.state === 'refused' ? 'error' : undefined}>
						{t.detail.states[delivery.state]}
						{delivery.reason && <span title={delivery.reason}>: {refusalText(delivery.reason, t)}</span>}
						{delivery.retries > 0 && ` · ${t.detail.retries(delivery.retries)}`}
					</span>
				}
			/>
			<Fact name={t.detail.source} value={t.detail.sources[source]} />
		</Facts>
	);
}
