import { LIMITS } from '../../lib/panel/limits.ts';
import type { DayCount } from '../../lib/protocol/api.ts';
import { useText } from '../context.tsx';
import { daysUntilToday } from '../definitions/sparkline.tsx';

const WIDTH = 360;
const HEIGHT = 48;
/** Width that a pointer finds. */
const CHANGE_HIT = 8;

interface Props {
	counts: readonly DayCount[];
	/** Days at which the element changed its looks, `YYYY-MM-DD`. */
	changes: readonly string[];
}

/** Events by day as bars over the full width; each day says its count on hover. A dashed line is where the element changed. */
export function DayChart({ counts, changes }: Props) {
	const { t, f } = useText();
	const days = daysUntilToday(counts, LIMITS.historyDays);
	const most = Math.max(1, ...days.map(({ count }) => count));
	const total = days.reduce((sum, { count }) => sum + count, 0);
	const step = WIDTH / days.length;
	const marks = changes.filter((change) => days.some(({ day }) => day === change));
	const words = [t.preview.chart(total, days.length), ...marks.map((day) => t.preview.changed(f.day(day)))];
	return (
		<figure className="chart">
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words.join('. ')}>
				{days.map(({ day, count }, index) => (
					<g key={day} className="chart-day">
						<title>{t.preview.perDay(f.day(day), count)}</title>
						<rect x={index * step} y={0} width={step} height={HEIGHT} className="chart-ground" />
						<rect
							x={index * step}
							y={HEIGHT - (count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT))}
							width={step - 0.6}
							height={count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT)}
						/>
					</g>
				))}
				{marks.map((change) => {
					const x = days.findIndex(({ day }) => day === change) * step;
					return (
						<g key={change} className="chart-change">
							<title>{t.preview.changed(f.day(change))}</title>
							<rect x={x - CHANGE_HIT / 2} y={0} width={CHANGE_HIT} height={HEIGHT} className="chart-ground" />
							<line x1={x} x2={x} y1={0} y2={HEIGHT} vectorEffect="non-scaling-stroke" />
						</g>
					);
				})}
			</svg>
			<figcaption className="quiet">
				<span>{f.day(days[0]?.day ?? '')}</span>
				<span>{t.preview.days(days.length)}</span>
				<span>{f.day(days.at(-1)?.day ?? '')}</span>
			</figcaption>
		</figure>
	);
}
