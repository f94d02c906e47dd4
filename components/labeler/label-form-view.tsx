import { type FormEvent, useEffect, useRef } from 'react';
import { failureText } from '../../lib/i18n/failure-text.ts';
import { categoriesOf, suggestNames } from '../../lib/panel/names.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { useHasFocus } from '../use-has-focus.ts';
import { Conflict } from './conflict.tsx';
import { MoreFields } from './more-fields.tsx';
import { PreviewBox } from './preview-box.tsx';
import { StepView } from './step-view.tsx';
import './labeler.css';

/** Makes a label, or changes one. */
export function LabelFormView() {
	const { t } = useText();
	const panel = usePanel();
	const { form } = panel;
	const draft = useFrom('form', (state) => state.draft);
	const { saving, tried, failure, conflict } = useFrom('form', (state) => state);
	const labels = useFrom('labels', (state) => state.labels);
	const hasFocus = useHasFocus();
	const name = useRef<HTMLInputElement>(null);
	const id = draft?.id;
	useEffect(() => {
		if (id === undefined) return;
		const begin = () => {
			name.current?.focus();
			name.current?.select();
		};
		begin();
		// Chromium comes back to where the focus was; Firefox goes to the first button of the panel.
		const onKeyUp = ({ key }: KeyboardEvent) => {
			if (key === 'F6' && !document.activeElement?.closest('form')) begin();
		};
		addEventListener('keyup', onKeyUp);
		return () => removeEventListener('keyup', onKeyUp);
	}, [id]);
	if (!draft) return null;

	const isNew = draft.revision === 0;
	const isNameMissing = draft.name.trim() === '';
	const isTaken = labels.some((label) => label.id !== draft.id && label.name === draft.name.trim());
	const save = (event: FormEvent) => {
		event.preventDefault();
		void panel.saveForm();
	};
	const picked = draft.steps[0]?.picked;
	const names = picked ? suggestNames(picked, categoriesOf(labels)) : [];
	return (
		<form className="view label-form" onSubmit={save} noValidate>
			<div className="form-head">
				<button type="button" className="icon-button" aria-label={t.form.back} title="Esc" onClick={() => form.close()}>
					<Icon name="back" />
				</button>
				<h2 className="grow">{isNew ? t.form.new : t.form.edit}</h2>
				{hasFocus ? <kbd className="quiet">Esc</kbd> : <span className="quiet">{t.form.toType}</span>}
			</div>
			<div className="scroll form-body">
				{conflict !== undefined && <Conflict newer={conflict} />}
				<div className="form-row">
					<label htmlFor="label-name">{t.form.name}</label>
					<input
						id="label-name"
						ref={name}
						className="field grow"
						value={draft.name}
						maxLength={255}
						autoComplete="off"
						aria-invalid={tried && isNameMissing}
						aria-describedby={isTaken || (tried && isNameMissing) ? 'name-note' : undefined}
						onChange={(event) => form.change({ name: event.target.value })}
					/>
					{names.length > 1 && (
						<Menu
							button={<Icon name="suggest" />}
							label={t.form.otherNames}
							items={names.map((words) => ({ words, onChoose: () => form.change({ name: words }) }))}
						/>
					)}
				</div>
				{(isTaken || (tried && isNameMissing)) && (
					<p id="name-note" className={`form-note ${isNameMissing ? 'error' : 'warn-text'}`}>
						{isNameMissing ? t.form.nameMissing : t.form.nameTaken}
					</p>
				)}
				{draft.steps.map((step, index) => (
					<StepView key={step.key} step={step} index={index} count={draft.steps.length} />
				))}
				<MoreFields draft={draft} />
			</div>
			<PreviewBox />
			<div className="form-foot">
				<span className="grow">
					{failure && failure.kind !== 'conflict' && (
						<span className="error" role="alert">
							{isNameMissing ? t.form.nameMissing : failureText(failure, t)}
						</span>
					)}
				</span>
				{!isNew && (
					<button
						type="button"
						className="button plain danger"
						onClick={() => {
							const label = labels.find((known) => known.id === draft.id);
							if (label) void panel.removeLabel(label);
						}}
					>
						{t.form.delete}
					</button>
				)}
				<button type="submit" className="button primary" disabled={saving} title="Ctrl+Enter">
					{t.form.save}
				</button>
			</div>
		</form>
	);
}
