import type { Draft } from '../../lib/panel/draft.ts';
import { categoriesOf } from '../../lib/panel/names.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { usePanelState } from '../use-panel-state.ts';

/** Another way to match, and what only some labels need. */
export function MoreFields({ draft }: { draft: Draft }) {
	const { t } = useText();
	const panel = usePanel();
	const { form } = panel;
	const labels = useFrom('labels', (state) => state.labels);
	const isPicking = usePanelState((state) => state.picking === 'step');
	const categories = categoriesOf(labels);
	return (
		<>
			<div className="form-row wrap" title={t.form.anotherHint}>
				<span className="quiet">{t.form.anotherWay}</span>
				<button type="button" className="link-button" disabled={isPicking} onClick={() => panel.pick('step')}>
					+ {t.form.pickAnother}
				</button>
				<button type="button" className="link-button" onClick={() => form.addStep()}>
					+ {t.form.writeAnother}
				</button>
			</div>
			<details className="more-fields" open={Boolean(draft.category || draft.description)}>
				<summary>
					<span className="chevron">
						<Icon name="next" />
					</span>
					{t.form.more}
				</summary>
				<label className="form-row">
					<span>{t.form.category}</span>
					<input
						className="field grow"
						value={draft.category}
						maxLength={255}
						list="categories"
						onChange={(event) => form.change({ category: event.target.value })}
					/>
				</label>
				<datalist id="categories">
					{categories.map((name) => (
						<option key={name} value={name} />
					))}
				</datalist>
				<label className="form-row top">
					<span>{t.form.description}</span>
					<textarea
						className="field grow"
						rows={2}
						value={draft.description}
						maxLength={4096}
						onChange={(event) => form.change({ description: event.target.value })}
					/>
				</label>
			</details>
		</>
	);
}
