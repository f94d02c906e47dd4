import { useFrom, useText } from '../context.tsx';
import { DayChart } from './day-chart.tsx';

/** What the rule labels in history. The box keeps its place and its height; old figures are dimmed while new ones load. */
export function PreviewBox() {
	const { t, f } = useText();
	const { preview, stale, failure } = useFrom('previewer', (state) => state);
	const types = useFrom('form', ({ draft }) => [...new Set(draft?.steps.map(({ type }) => type))].join(' '));
	const kind = (types.includes(' ') || types === '' ? 'mixed' : types) as keyof typeof t.events;
	const [first] = preview?.byDay ?? [];
	return (
		<section className="preview" aria-label={t.preview.title} aria-busy={stale}>
			<div className={stale ? 'preview-figures stale' : 'preview-figures'}>
				{preview ? (
					<>
						<p className="preview-line">
							<strong>
								{t.events[kind](preview.count)} · {t.people(preview.users)}
							</strong>
							{first && <span className="quiet">{t.preview.since(f.day(first.day))}</span>}
						</p>
						<DayChart counts={preview.byDay} />
					</>
				) : (
					<p className="preview-line quiet">
						{failure
							? failure.kind === 'away'
								? t.preview.away
								: failure.kind === 'token'
									? t.failure.token
									: failure.message
							: ' '}
					</p>
				)}
			</div>
		</section>
	);
}
