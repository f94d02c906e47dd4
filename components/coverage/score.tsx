import type { PageReport } from '../../lib/coverage/index.ts';
import { useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';

/** Of the places that look personal, how many are protected. */
export function Score({ report }: { report: PageReport }) {
	const { t, f } = useText();
	const { personal, protected: kept, percent } = report.score;
	const isClean = kept === personal;
	return (
		<div className="score" role="status">
			<span className={isClean ? 'score-value ok' : 'score-value bad'}>
				<Icon name={isClean ? 'check' : 'warning'} />
				{f.percent(percent)}
			</span>
			<span className="score-words">
				<span>{t.coverage.score(kept, personal)}</span>
				<span className="quiet">{t.coverage.elements(report.elements)}</span>
			</span>
			<meter className="visually-hidden" min={0} max={100} value={percent} aria-label={t.coverage.meter} />
			<ul className="legend" aria-label={t.coverage.legend}>
				{(['leak', 'redacted', 'ignored', 'captured'] as const).map((state) => (
					<li key={state}>
						<i className={`swatch ${state}`} aria-hidden="true" />
						{t.coverage.states[state]}
					</li>
				))}
			</ul>
		</div>
	);
}
