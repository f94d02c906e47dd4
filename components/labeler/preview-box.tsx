import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Text } from '../../lib/i18n/index.ts';
import type { Failure } from '../../lib/panel/backend-client.ts';
import { changeOf } from '../../lib/panel/older-form.ts';
import { useFrom, useText } from '../context.tsx';
import { DayChart } from './day-chart.tsx';
import { NearMissList } from './near-misses.tsx';
import { OlderForms } from './older-forms.tsx';
import { Overlaps } from './overlaps.tsx';
import { Samples } from './samples.tsx';

const failureWords = (failure: Failure, t: Text['t']) =>
	failure.kind === 'away' ? t.preview.away : failureText(failure, t);

/** What the rule labels in history. The box keeps its place and its height; old figures are dimmed while new ones load. */
export function PreviewBox() {
	const { t, f } = useText();
	const { preview, stale, failure } = useFrom('previewer', (state) => state);
	const types = useFrom('form', ({ draft }) => [...new Set(draft?.steps.map(({ type }) => type))].join(' '));
	const hasErrors = useFrom('form', ({ checks }) => Object.values(checks).some(({ error }) => error));
	const kind = (types.includes(' ') || types === '' ? 'mixed' : types) as keyof typeof t.events;
	const [first] = preview?.byDay ?? [];
	const forms = useFrom('evidence', ({ olderForms }) => olderForms);
	return (
		<section className="preview" aria-label={t.preview.title} aria-busy={stale && !failure && !hasErrors}>
			<div className={stale ? 'preview-figures stale' : 'preview-figures'}>
				{!preview && stale && !failure && !hasErrors && <p className="quiet counting">{t.preview.counting}</p>}
				{preview && (
					<>
						<p className="preview-line">
							<strong>
								{t.events[kind](preview.count)} · {t.people(preview.users)}
							</strong>
							<span className="quiet">{first ? t.preview.since(f.day(first.day)) : t.preview.none}</span>
						</p>
						<DayChart counts={preview.byDay} changes={forms.map((form) => changeOf(form, first?.day).day)} />
						<Samples samples={preview.samples} />
					</>
				)}
			</div>
			<div className="preview-notes">
				{failure ? (
					<span>{failureWords(failure, t)}</span>
				) : hasErrors ? (
					<span className="quiet">{t.preview.invalid}</span>
				) : (
					<>
						{preview && preview.undecided > 0 && <p className="warn-text">{t.preview.undecided(preview.undecided)}</p>}
						<OlderForms />
						<NearMissList />
						<Overlaps />
					</>
				)}
			</div>
		</section>
	);
}
