import { EVENT_TYPES, type EventType } from '../../lib/definition/index.ts';
import type { DraftStep } from '../../lib/panel/draft.ts';
import { usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Conditions } from './conditions.tsx';
import { PageField } from './page-field.tsx';
import { SelectorField } from './selector-field.tsx';

interface Props {
	step: DraftStep;
	index: number;
	count: number;
}

/** One way to match: what happens, on which element, on which pages, and only if. */
export function StepView({ step, index, count }: Props) {
	const { t } = useText();
	const { form } = usePanel();
	const hasElement = step.type !== 'pageview' && step.type !== 'custom';
	const isOne = count > 1;
	const isBeyondReach = hasElement && step.picked?.suggestions.every(({ scope }) => scope === 'all');
	return (
		<section className={isOne ? 'step boxed' : 'step'} aria-label={isOne ? t.form.step(index + 1) : undefined}>
			{isOne && (
				<div className="row">
					<h3 className="grow">{t.form.step(index + 1)}</h3>
					<button
						type="button"
						className="icon-button"
						aria-label={t.form.removeStep(index + 1)}
						onClick={() => form.removeStep(step.key)}
					>
						<Icon name="close" />
					</button>
				</div>
			)}
			<div className="form-row">
				<span aria-hidden="true">{t.form.when}</span>
				<select
					className="select"
					aria-label={t.form.typeLabel}
					value={step.type}
					onChange={(event) => form.changeStep(step.key, { type: event.target.value as EventType })}
				>
					{EVENT_TYPES.map((type) => (
						<option key={type} value={type}>
							{t.form.whenTypes[type]}
						</option>
					))}
				</select>
				{hasElement && <span className="quiet">{t.form.on}</span>}
				{step.type === 'custom' && (
					<input
						className="field grow"
						aria-label={t.form.eventName}
						placeholder={t.form.eventName}
						value={step.name ?? ''}
						onChange={(event) => form.changeStep(step.key, { name: event.target.value })}
					/>
				)}
			</div>
			{step.picked?.capture === 'ignored' && (
				<p className="form-note warn-text">
					<Icon name="warning" /> {t.form.ignored}
				</p>
			)}
			{isBeyondReach && (
				<p className="form-note warn-text">
					<Icon name="warning" /> {t.form.tooDeep}
				</p>
			)}
			{hasElement && <SelectorField step={step} />}
			<PageField step={step} />
			<Conditions step={step} hasElement={hasElement} />
		</section>
	);
}
