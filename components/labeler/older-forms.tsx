import { useStore } from 'zustand';
import type { OlderForm } from '../../lib/protocol/api.ts';
import { useFrom, usePanel, useText } from '../context.tsx';

const DAY = 10;

/** "Until 12 March it looked different: + 1,204 older clicks", each form added by a click. */
export function OlderForms() {
	const { t, f } = useText();
	const { form, olderForms, previewer } = usePanel();
	const forms = useStore(olderForms.store, (state) => state.forms);
	const first = useFrom('previewer', ({ preview }) => preview?.byDay[0]?.day);
	if (forms.length === 0) return null;
	const words = ({ from, to }: OlderForm) =>
		first !== undefined && to.slice(0, DAY) > first
			? t.preview.laterForm(f.day(from.slice(0, DAY)))
			: t.preview.olderForm(f.day(to.slice(0, DAY)));
	return (
		<ul className="older-forms" aria-label={t.preview.olderForms}>
			{forms.map((older) => (
				<li key={older.step.selector} title={older.evidence.join(', ')}>
					<span>{words(older)}</span>{' '}
					<button
						type="button"
						className="link-button"
						onClick={() => {
							olderForms.reset();
							previewer.hold();
							form.addWay(older.step);
						}}
					>
						{t.preview.addForm(f.number(older.count))}
					</button>
				</li>
			))}
		</ul>
	);
}
