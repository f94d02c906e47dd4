import type { Definition } from '../../lib/definition/index.ts';
import { usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';

/** Someone else saved a newer revision: which one is to stay? */
export function Conflict({ newer }: { newer: Definition | null }) {
	const { t } = useText();
	const { form } = usePanel();
	return (
		<div className="conflict" role="alert">
			<Icon name="warning" />
			<div className="grow">
				<p>{newer ? t.form.conflictTitle : t.form.conflictGone}</p>
				{newer && (
					<p className="quiet">
						{newer.name} · {newer.steps.map((step) => step.selector ?? step.type).join(', ')}
					</p>
				)}
				<div className="row">
					<button type="button" className="button" onClick={() => form.resolve('mine')}>
						{t.form.conflictMine}
					</button>
					<button type="button" className="button" onClick={() => form.resolve('theirs')}>
						{newer ? t.form.conflictTheirs : t.form.conflictDrop}
					</button>
				</div>
			</div>
		</div>
	);
}
