import type { Properties, RawEvent } from '../../lib/protocol/raw-event.ts';
import { useText } from '../context.tsx';
import { Fact, Facts } from './facts.tsx';

export function WhereTab({ event }: { event: RawEvent }) {
	const { t } = useText();
	return (
		<Facts>
			<Fact name={t.detail.url} value={event.url} />
			<Fact name={t.detail.pageTitle} value={event.title} />
			<Fact name={t.detail.referrer} value={event.referrer} />
			<Fact name={t.detail.previousPage} value={event.previousPage} />
			<Fact name={t.detail.pageview} value={event.pageviewId} isCode />
		</Facts>
	);
}

export function WhoTab({ event }: { event: RawEvent }) {
	const { t, f } = useText();
	const anonymous = <span className="quiet">{t.detail.anonymous}</span>;
	return (
		<Facts>
			<Fact name={t.detail.identity} value={event.identity ?? anonymous} />
			<Fact name={t.detail.user} value={event.userId} isCode />
			<Fact name={t.detail.session} value={event.sessionId} isCode />
			<Fact
				name={t.detail.sessionStart}
				value={event.sessionTime === undefined ? undefined : f.moment(event.sessionTime)}
			/>
		</Facts>
	);
}

export function PropertiesTab({ event }: { event: RawEvent }) {
	const { t } = useText();
	const parts: [string, Properties | undefined][] = [
		[t.detail.own, event.eventProperties],
		[t.detail.ofPage, event.properties],
	];
	const filled = parts.filter(([, properties]) => properties && Object.keys(properties).length > 0);
	if (filled.length === 0) return <p className="quiet">{t.detail.noProperties}</p>;
	return filled.map(([title, properties]) => (
		<section key={title}>
			<h3 className="part-title">{title}</h3>
			<Facts>
				{Object.entries(properties ?? {}).map(([name, value]) => (
					<Fact key={name} name={name} value={String(value)} />
				))}
			</Facts>
		</section>
	));
}
