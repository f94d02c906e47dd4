import { LIMITS } from '../../lib/panel/limits.ts';
import type { DayCount } from '../../lib/protocol/api.ts';
import { useText } from '../context.tsx';
import { daysUntilToday } from '../definitions/sparkline.tsx';

const WIDTH = 360;
const HEIGHT = 48;

/** Events by day as bars over the full width; each day says its count on hover. */
export function DayChart({ counts }: { counts: readonly DayCount[] }) {
	const { t, f } = useText();
	const days = daysUntilToday(counts, LIMITS.historyDays);
	const most = Math.max(1, ...days.map(({ count }) => count));
	const total = days.reduce((sum, { count }) => sum + count, 0);
	const step = WIDTH / days.length;
	return (
		<figure className="chart">
			<svg
				viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
				preserveAspectRatio="none"
				role="img"
				aria-label={t.preview.chart(total, days.length)}
			>
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
			</svg>
			<figcaption className="quiet">
				<span>{f.day(days[0]?.day ?? '')}</span>
				<span>{t.preview.days(days.length)}</span>
				<span>{f.day(days.at(-1)?.day ?? '')}</span>
			</figcaption>
		</figure>
	);
}
