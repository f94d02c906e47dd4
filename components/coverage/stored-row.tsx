import { useState } from 'react';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Failure } from '../../lib/panel/backend-client.ts';
import type { Erasure, StoredFinding } from '../../lib/protocol/api.ts';
import { usePanel, useText } from '../context.tsx';

interface Props {
	appId: string;
	finding: StoredFinding;
	/** Called with the number of events. */
	onErased(events: number): void;
}

type Step = 'busy' | { failed: Failure } | Erasure;

/** The button that was pressed is gone: what it asked is answered next, harmlessly unless chosen otherwise. */
const focus = (button: HTMLElement | null): void => button?.focus();

/** One kind of finding in one place of history, with its erasure: what it touches is told and asked first. */
export function StoredRow({ appId, finding, onErased }: Props) {
	const { t } = useText();
	const panel = usePanel();
	const [step, setStep] = useState<Step>();
	const words = t.coverage.history;
	const { rule, where, events, samples, first, last } = finding;
	const ask = async (confirm?: number) => {
		if (where === 'attribute') return;
		setStep('busy');
		const answer = await panel.client().eraseHistory({ appId, rule, where, ...(confirm !== undefined && { confirm }) });
		if (!answer.ok) setStep({ failed: answer.failure });
		else if (answer.value.erased && answer.value.kept.events === 0) onErased(answer.value.events);
		else setStep(answer.value);
	};
	const preview = step && step !== 'busy' && 'kept' in step ? step : undefined;
	return (
		<li className="stored">
			<p className="stored-what">
				<span>{t.coverage.rules[rule]}</span>
				<span className="quiet">{words.where[where]}</span>
				<span>{t.events.mixed(events)}</span>
			</p>
			<p className="mono stored-samples">{samples.join('  ')}</p>
			<p className="quiet">
				{first.slice(0, 10)} – {last.slice(0, 10)}
			</p>
			{where === 'attribute' ? (
				<p className="quiet">{words.keptAttribute}</p>
			) : !preview ? (
				<button
					type="button"
					className="button slim"
					disabled={step === 'busy'}
					onClick={() => void ask()}
					aria-label={words.eraseOf(t.coverage.rules[rule], words.where[where])}
				>
					{words.erase}
				</button>
			) : preview.erased ? (
				<p role="status">{words.erased(preview.events)}</p>
			) : (
				preview.events > 0 && (
					<div>
						<p>{words.ask(preview.events)}</p>
						<div className="finding-actions">
							<button type="button" className="button slim danger" onClick={() => void ask(preview.confirm)}>
								{words.confirm}
							</button>
							<button type="button" ref={focus} className="button slim plain" onClick={() => setStep(undefined)}>
								{words.cancel}
							</button>
						</div>
					</div>
				)
			)}
			{preview && preview.kept.events > 0 && <p className="quiet">{words.keptPath(preview.kept.events)}</p>}
			{step && step !== 'busy' && 'failed' in step && <p role="alert">{words.failed(failureText(step.failed, t))}</p>}
		</li>
	);
}
