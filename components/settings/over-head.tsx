import { usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';

/** Heading of what lies over the views, with the way back. */
export function OverHead({ title }: { title: string }) {
	const { t } = useText();
	const { ui } = usePanel();
	return (
		<div className="form-head">
			<button
				type="button"
				className="icon-button"
				aria-label={t.form.back}
				title="Esc"
				// biome-ignore lint/a11y/noAutofocus: the view has just been opened by the person; the way back is its first control
				autoFocus
				onClick={() => ui.set({ over: undefined })}
			>
				<Icon name="back" />
			</button>
			<h2 id="over-title">{title}</h2>
		</div>
	);
}
