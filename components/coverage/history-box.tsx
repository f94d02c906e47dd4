import { useEffect, useState } from 'react';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Failure } from '../../lib/panel/backend-client.ts';
import type { StoredFinding, StoredScan } from '../../lib/protocol/api.ts';
import { usePanel, useText } from '../context.tsx';
import { usePanelState } from '../use-panel-state.ts';
import { StoredRow } from './stored-row.tsx';

type Scan = 'busy' | { failed: Failure } | StoredScan;

const keyOf = ({ rule, where }: StoredFinding) => `${rule} ${where}`;

/** What the server has stored already and looks personal. It is asked once a person wants to know. */
export function HistoryBox() {
	const { t } = useText();
	const panel = usePanel();
	const appId = usePanelState((state) => state.appId);
	const [isOpen, setOpen] = useState(false);
	const [scan, setScan] = useState<Scan>();
	/** Told until the next look. */
	const [erased, setErased] = useState<number>();
	useEffect(() => {
		if (!isOpen || appId === undefined) return;
		const ended = new AbortController();
		setScan('busy');
		void panel
			.client()
			.scanHistory({ appId }, ended.signal)
			.then((answer) => {
				if (!ended.signal.aborted) setScan(answer.ok ? answer.value : { failed: answer.failure });
			});
		return () => ended.abort();
	}, [isOpen, appId, panel]);
	if (appId === undefined) return null;

	const take = (finding: StoredFinding, events: number) => {
		setErased(events);
		setScan((now) =>
			now && now !== 'busy' && 'findings' in now
				? { ...now, findings: now.findings.filter((each) => keyOf(each) !== keyOf(finding)) }
				: now,
		);
	};
	return (
		<div className="history">
			<button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
				{t.coverage.history.check}
			</button>
			{isOpen && (
				<section aria-label={t.coverage.history.title}>
					{erased !== undefined && <p role="status">{t.coverage.history.erased(erased)}</p>}
					{scan === 'busy' || scan === undefined ? (
						<p className="quiet" role="status">
							{t.coverage.history.busy}
						</p>
					) : 'failed' in scan ? (
						<p role="alert">{t.coverage.history.failed(failureText(scan.failed, t))}</p>
					) : (
						<>
							<p className="quiet">
								{t.coverage.history.scanned(Object.values(scan.scanned).reduce((sum, count) => sum + count, 0))}{' '}
								{scan.cut.length > 0 &&
									t.coverage.history.cut(scan.cut.map((where) => t.coverage.history.where[where]).join(', '))}
							</p>
							{scan.findings.length === 0 && <p>{t.coverage.history.clean}</p>}
							<ul className="findings">
								{scan.findings.map((finding) => (
									<StoredRow
										key={keyOf(finding)}
										appId={appId}
										finding={finding}
										onErased={(events) => take(finding, events)}
									/>
								))}
							</ul>
						</>
					)}
				</section>
			)}
		</div>
	);
}
