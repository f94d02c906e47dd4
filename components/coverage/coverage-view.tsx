import { useEffect, useState } from 'react';
import { type Group, groupOf } from '../../lib/coverage/groups.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { PageState } from '../states/page-state.tsx';
import { usePageStatus } from '../use-panel-state.ts';
import { FindingRow } from './finding-row.tsx';
import { HistoryBox } from './history-box.tsx';
import { HoveredBox } from './hovered-box.tsx';
import { Score } from './score.tsx';
import { SiteMenu } from './site-menu.tsx';
import './coverage.css';

/** What the page would give away: a score, what is not protected, and what to do about it. */
export function CoverageView() {
	const { t, f } = useText();
	const { coverage } = usePanel();
	const status = useFrom('coverage', (state) => state.status);
	const report = useFrom('coverage', (state) => state.report);
	const tried = useFrom('coverage', (state) => state.tried);
	const page = usePageStatus();
	const [showsProtected, setShowsProtected] = useState(false);
	useEffect(() => {
		coverage.open();
		return coverage.close;
	}, [coverage]);

	const numbered = (report?.findings ?? []).map((finding, index) => ({ finding, index }));
	const counts = report?.counts ?? { open: 0, unsure: 0, harmless: 0, kept: 0 };
	const list = (title: string, group: Group) => {
		const rows = numbered.filter(({ finding }) => groupOf(finding) === group);
		return (
			rows.length > 0 && (
				<section aria-label={title}>
					<h2 className="coverage-title">
						{title} <span className="quiet">{f.number(counts[group])}</span>
					</h2>
					<ul className="findings">
						{rows.map(({ finding, index }) => (
							<FindingRow key={`${index} ${finding.rule} ${finding.sample}`} finding={finding} index={index} />
						))}
					</ul>
					{counts[group] > rows.length && (
						<p className="hint quiet">{t.coverage.notListed(f.number(counts[group] - rows.length))}</p>
					)}
				</section>
			)
		);
	};

	return (
		<div className="view coverage" id="view" role="tabpanel" aria-labelledby="tab-coverage">
			{page === 'no-permission' || page === 'restricted' || page === 'lost' ? (
				<div className="scroll grow">
					<PageState status={page} isShort={false} />
					<HistoryBox />
				</div>
			) : status === 'lost' ? (
				<div className="scroll grow">
					<div className="state">
						<h2>{t.coverage.lost}</h2>
						<p>{t.coverage.lostHint}</p>
					</div>
					<HistoryBox />
				</div>
			) : !report ? (
				<div className="scroll grow">
					<p className="hint quiet" role="status">
						{t.coverage.scanning}
					</p>
					<HistoryBox />
				</div>
			) : (
				<>
					<Score report={report} />
					{tried > 0 && (
						<p className="tried" role="status">
							{t.coverage.tried(tried)}
							<button type="button" className="link" onClick={() => coverage.send({ type: 'untry' })}>
								{t.coverage.untry}
							</button>
						</p>
					)}
					<div className="scroll grow">
						{counts.open === 0 && (
							<div className="state">
								<h2>{t.coverage.clean}</h2>
								<p>{t.coverage.cleanHint}</p>
							</div>
						)}
						{list(t.coverage.open, 'open')}
						{list(t.coverage.unsure, 'unsure')}
						{list(t.coverage.harmless, 'harmless')}
						{counts.kept > 0 && (
							<button
								type="button"
								className="link coverage-more"
								aria-expanded={showsProtected}
								onClick={() => setShowsProtected(!showsProtected)}
							>
								{t.coverage.kept(counts.kept)}
							</button>
						)}
						{showsProtected && list(t.coverage.keptTitle, 'kept')}
						{report.unseen.length > 0 && (
							<p className="hint quiet">
								{t.coverage.unseen}{' '}
								{report.unseen.map(({ kind, count }) => t.coverage.unseenKinds[kind](count)).join(', ')}.
							</p>
						)}
						<HistoryBox />
					</div>
					<HoveredBox />
					<SiteMenu />
				</>
			)}
		</div>
	);
}
