import { Fragment, useState } from 'react';
import type { DraftStep } from '../../lib/panel/draft.ts';
import type { Suggestion } from '../../lib/protocol/panel.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { SelectorError } from './selector-error.tsx';

/** More than this and the choice gets harder, not better. */
const SHOWN = 3;

/** Ranked selectors to choose from, and the chosen one to edit. */
export function SelectorField({ step }: { step: DraftStep }) {
	const { t, f } = useText();
	const { form, outline } = usePanel();
	const check = useFrom('form', ({ checks }) => checks[step.key]);
	const suggestions = step.picked?.suggestions ?? [];
	const isSuggested = suggestions.some(({ css }) => css === step.selector);
	const [isEditing, setEditing] = useState(suggestions.length === 0);
	const css = step.selector ?? '';
	const isOwn = isEditing || !isSuggested;
	const choose = (suggestion: Suggestion) => {
		setEditing(false);
		form.changeStep(step.key, { selector: suggestion.css });
	};
	const ones = suggestions.filter(({ scope }) => scope === 'one').slice(0, SHOWN);
	const all = suggestions.filter(({ scope }) => scope === 'all').slice(0, SHOWN - 1);

	const reasonsOf = ({ reasonCodes }: Suggestion) => reasonCodes.map(t.selector.reason);
	const choice = (suggestion: Suggestion) => (
		<Fragment key={suggestion.css}>
			<label
				className="choice"
				title={reasonsOf(suggestion).join('\n')}
				onMouseEnter={() => outline.show([{ selector: suggestion.css }])}
				onMouseLeave={() => outline.show(null)}
			>
				<input
					type="radio"
					name={`selector-${step.key}`}
					value={suggestion.css}
					checked={!isOwn && suggestion.css === css}
					onChange={() => choose(suggestion)}
				/>
				<code className="grow choice-css">{suggestion.css}</code>
				<span className={`grade ${suggestion.grade}`} title={t.form.gradeHelp[suggestion.grade]}>
					{t.form.grades[suggestion.grade]}
				</span>
				<span className="choice-here quiet" title={t.form.here(suggestion.matchesOnPage)}>
					<span aria-hidden="true">{f.number(suggestion.matchesOnPage)}</span>
					<span className="visually-hidden">{t.form.here(suggestion.matchesOnPage)}</span>
				</span>
			</label>
			{!isOwn && suggestion.css === css && suggestion.reasonCodes.length > 0 && (
				<p className="choice-reasons quiet ellipsis" title={reasonsOf(suggestion).join('\n')}>
					{reasonsOf(suggestion).join(', ')}
				</p>
			)}
		</Fragment>
	);

	return (
		<fieldset className="choices">
			<legend className="visually-hidden">{t.form.selectors}</legend>
			{ones.map(choice)}
			{all.length > 0 && <p className="choices-title quiet">{t.form.allLike(all[0]?.matchesOnPage ?? 0)}</p>}
			{all.map(choice)}
			{suggestions.length > 0 && (
				<label className="choice">
					<input type="radio" name={`selector-${step.key}`} checked={isOwn} onChange={() => setEditing(true)} />
					<span className="grow">{t.form.own}</span>
				</label>
			)}
			{isOwn && (
				<div className="own-selector">
					<input
						className="field mono"
						aria-label={t.form.ownField}
						placeholder={t.form.anyElement}
						spellCheck={false}
						autoComplete="off"
						value={css}
						aria-invalid={check?.error !== undefined}
						onChange={(event) => form.changeStep(step.key, { selector: event.target.value })}
					/>
				</div>
			)}
			{check?.error && <SelectorError css={check.css} error={check.error} />}
			<div className="choice-foot quiet">
				{css.trim() !== '' && (
					<select
						className="select bare slim"
						aria-label={t.form.place}
						value={step.on ?? 'closest'}
						onChange={(event) => form.changeStep(step.key, { on: event.target.value as 'closest' | 'target' })}
					>
						<option value="closest">{t.form.within}</option>
						<option value="target">{t.form.exact}</option>
					</select>
				)}
				<span className="grow" />
				{check && !check.error && (
					<span>
						{[
							check.here !== undefined && t.form.matchesHere(check.here),
							check.ever !== undefined && t.form.matchesEver(check.ever),
						]
							.filter(Boolean)
							.join(' · ')}
					</span>
				)}
			</div>
		</fieldset>
	);
}
