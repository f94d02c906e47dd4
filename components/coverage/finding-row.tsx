import { useState } from 'react';
import { markSelector } from '../../lib/coverage/harmless.ts';
import type { FindingReport } from '../../lib/coverage/index.ts';
import { usePanel, useText } from '../context.tsx';

/** One place that looks personal: what, where, and the line that protects it. */
export function FindingRow({ finding, index }: { finding: FindingReport; index: number }) {
	const { t, f } = useText();
	const { coverage, ui } = usePanel();
	const [isOpen, setOpen] = useState(false);
	const [reason, setReason] = useState<string>();
	const { remedy } = finding;
	const outline = (on: boolean) => coverage.send({ type: 'outline', index: on ? index : null });
	const where = finding.where === 'attribute' ? finding.name : t.coverage.where[finding.where];
	const copy = async () => {
		await navigator.clipboard.writeText(remedy.markup);
		ui.say({ kind: 'copied', what: remedy.markup });
	};
	return (
		<li className="finding">
			<button
				type="button"
				className="finding-open"
				aria-expanded={isOpen}
				onClick={() => setOpen(!isOpen)}
				onMouseEnter={() => outline(true)}
				onMouseLeave={() => outline(false)}
				onFocus={() => outline(true)}
				onBlur={() => outline(false)}
			>
				<i className={`swatch ${finding.state}`} aria-hidden="true" />
				<span className="finding-what">{t.coverage.rules[finding.rule]}</span>
				<span className="quiet">{where}</span>
				<span className="mono ellipsis finding-sample">{finding.sample}</span>
				<span className="visually-hidden">{t.coverage.states[finding.state]}</span>
			</button>
			{isOpen && (
				<div className="finding-detail">
					{finding.selector && <code className="finding-selector">{finding.selector}</code>}
					<p className="quiet">{t.coverage.confidence(f.percent(Math.round(finding.confidence * 100)))}</p>
					{finding.protection ? (
						<p>
							{t.coverage.protections[finding.protection]}{' '}
							{finding.protection === 'harmless' && (
								<button type="button" className="link" onClick={() => void coverage.unmark(finding)}>
									{t.coverage.unmark}
								</button>
							)}
						</p>
					) : (
						<>
							<p>{t.coverage.remedies[remedy.kind as keyof typeof t.coverage.remedies] ?? remedy.words}</p>
							{remedy.markup && (
								<p className="finding-remedy">
									<code>{remedy.markup}</code>
									{remedy.selector && (
										<span className="quiet">
											{t.coverage.onElement} <code>{remedy.selector}</code>
										</span>
									)}
								</p>
							)}
							<p className="finding-actions">
								{remedy.markup && (
									<>
										<button type="button" className="button slim" onClick={() => void copy()}>
											{t.coverage.copy}
										</button>
										<button type="button" className="button slim" onClick={() => coverage.send({ type: 'try', index })}>
											{t.coverage.try}
										</button>
									</>
								)}
								<button
									type="button"
									className="button slim"
									disabled={!markSelector(finding)}
									aria-expanded={reason !== undefined}
									onClick={() => setReason(reason === undefined ? '' : undefined)}
								>
									{t.coverage.mark}
								</button>
							</p>
							{reason !== undefined && (
								<form
									className="finding-reason"
									onSubmit={(event) => {
										event.preventDefault();
										if (reason.trim()) void coverage.markHarmless(finding, reason.trim());
									}}
								>
									<input
										className="field slim grow"
										aria-label={t.coverage.reason}
										placeholder={t.coverage.reason}
										value={reason}
										onChange={(event) => setReason(event.target.value)}
									/>
									<button type="submit" className="button slim" disabled={!reason.trim()}>
										{t.coverage.keep}
									</button>
								</form>
							)}
						</>
					)}
				</div>
			)}
		</li>
	);
}
