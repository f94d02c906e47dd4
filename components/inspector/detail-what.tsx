import { type EventEntry, warningsOf } from '../../lib/panel/entry.ts';
import type { Warning } from '../../lib/protocol/page.ts';
import { usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Fact, Facts } from './facts.tsx';
import { PathTree } from './path-tree.tsx';

/** What is to be said of an event, in words, and what to do about it. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
	const { t } = useText();
	const { ui } = usePanel();
	return (
		<ul className="warnings" aria-label={t.detail.warnings}>
			{warnings.map((warning) => {
				const { code, what = '', message } = warning;
				return (
					<li key={`${code} ${what}`} title={message}>
						<Icon name="warning" />
						<span>
							{what && <code>{what}</code>} {t.warnings[code].text}{' '}
							<span className="quiet">{t.warnings[code].remedy}</span>{' '}
							<button
								type="button"
								className="link-button"
								data-place={`remedy ${code}`}
								aria-label={`${t.detail.howTo}: ${t.warnings[code].text}`}
								onClick={() => ui.set({ over: 'remedy', remedy: warning })}
							>
								{t.detail.howTo}
							</button>
						</span>
					</li>
				);
			})}
		</ul>
	);
}

export function WhatTab({ entry }: { entry: EventEntry }) {
	const { t, f } = useText();
	const { event } = entry;
	const warnings = warningsOf(entry);
	return (
		<>
			{warnings.length > 0 && <Warnings warnings={warnings} />}
			<Facts>
				<Fact name={t.detail.name} value={event.name} />
				<Fact name={t.detail.text} value={event.text} />
				<Fact name={t.detail.link} value={event.href} />
				{event.type === 'pageview' && (
					<>
						<Fact name={t.detail.pageTitle} value={event.title} />
						<Fact name={t.detail.url} value={event.url} />
					</>
				)}
				<Fact name={t.detail.time} value={f.moment(event.time)} />
				<Fact name={t.detail.id} value={event.eventId} isCode />
			</Facts>
			{event.path && (
				<>
					<h3 className="part-title">{t.detail.element}</h3>
					<PathTree path={event.path} />
				</>
			)}
		</>
	);
}
