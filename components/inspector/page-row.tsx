import { addressOf } from '../../lib/panel/describe-entry.ts';
import type { Row } from '../../lib/panel/live-rows.ts';
import { useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';

/** Heading of the events of one page. */
export function PageRow({ row }: { row: Extract<Row, { kind: 'page' }> }) {
	const { f } = useText();
	return (
		<div className="page-row" title={row.url}>
			<Icon name="pageview" />
			<span className="ellipsis">{addressOf(row.url)}</span>
			<span className="quiet">{f.minute(row.time)}</span>
		</div>
	);
}
