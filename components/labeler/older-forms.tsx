import { changeOf } from '../../lib/panel/older-form.ts';
import { useFrom, usePanel, useText } from '../context.tsx';

/** "Until 12 March it looked different: add 1,204 clicks", each form added by a click. */
export function OlderForms() {
	const { t, f } = useText();
	const { evidence, form, previewer } = usePanel();
	const forms = useFrom('evidence', (state) => state.olderForms);
	const first = useFrom('previewer', ({ preview }) => preview?.byDay[0]?.day);
	if (forms.length === 0) return null;
	return (
		<ul className="older-forms" aria-label={t.preview.olderForms}>
			{forms.map((older) => {
				const { day, isLater } = changeOf(older, first);
				return (
					<li key={older.step.selector} title={t.selector.evidence(older).join(', ')}>
						<span>{isLater ? t.preview.laterForm(f.day(day)) : t.preview.olderForm(f.day(day))}</span>{' '}
						<button
							type="button"
							className="link-button"
							onClick={() => {
								evidence.reset();
								previewer.hold();
								form.addWay(older.step);
							}}
						>
							{t.preview.addForm(t.events[older.step.type](older.count))}
						</button>
					</li>
				);
			})}
		</ul>
	);
}
